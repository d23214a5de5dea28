//! Making and keeping clients.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, SystemTime};

use feishu_api::im_v1::{ListChat, ListChatResponse};
use feishu_api::token::{StoreFuture, StoredToken, TokenStore, UserToken};
use feishu_api::{Brand, Client, ClientBuilder, Secret};

#[derive(Default)]
struct Memory(Mutex<HashMap<String, StoredToken>>);

impl TokenStore for Memory {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        Box::pin(async move { Ok(self.0.lock().unwrap().get(key).cloned()) })
    }
    fn save<'a>(&'a self, key: &'a str, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let kept = StoredToken::new(token.secret.clone(), token.fresh_until);
        self.0.lock().unwrap().insert(key.to_owned(), kept);
        Box::pin(async { Ok(()) })
    }
    fn remove<'a>(&'a self, key: &'a str, _: &'a Secret) -> StoreFuture<'a, ()> {
        self.0.lock().unwrap().remove(key);
        Box::pin(async { Ok(()) })
    }
    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        Box::pin(async { Ok(true) })
    }
    fn release<'a>(&'a self, _: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_store_chosen_when_the_program_runs() {
    let memory = Arc::new(Memory::default());
    let store: Arc<dyn TokenStore> = memory.clone();
    let platform = feishu_mock::Platform::start().await;
    platform.on::<ListChat>().reply(ListChatResponse::default());
    let client: Client = platform.client_builder().token_store(store).build().unwrap();
    client.im_v1().chat().list(Default::default()).await.unwrap();
    assert_eq!(memory.0.lock().unwrap().len(), 1);
}

#[test]
fn one_client_for_the_whole_program() {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    fn client() -> &'static Client {
        CLIENT.get_or_init(crate::client)
    }
    let ids: Vec<String> = std::thread::scope(|scope| {
        let threads = [(); 2].map(|()| scope.spawn(|| client().app_id().to_owned()));
        threads.map(|thread| thread.join().unwrap()).into()
    });
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn a_client_per_tenant() {
    let mut clients: HashMap<String, Client> = HashMap::new();
    for app in ["cli_1", "cli_2", "cli_1"] {
        clients
            .entry(app.to_owned())
            .or_insert_with(|| Client::builder(app, "secret").build().unwrap());
    }
    assert_eq!(clients.len(), 2);
}

#[test]
fn a_login_that_is_kept_elsewhere() {
    let until = SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000);
    let login = UserToken::new("u-1", until)
        .refresh_token("ur-1", None)
        .scopes(["offline_access"]);
    let kept = serde_json::to_string(&login).unwrap();
    assert_eq!(serde_json::from_str::<UserToken>(&kept).unwrap(), login);
}

/// A struct of a program's own that waits for more before it makes a client.
struct Setup {
    builder: ClientBuilder,
    name: String,
}

impl Setup {
    fn on_lark(self) -> Self {
        let builder = self.builder.brand(Brand::Lark);
        Setup { builder, ..self }
    }

    fn finish(self) -> (String, Client) {
        (self.name, self.builder.build().unwrap())
    }
}

#[test]
fn a_builder_in_a_struct() {
    let builder = Client::builder("cli_1", "secret");
    let name = "bot".to_owned();
    let (name, client) = Setup { builder, name }.on_lark().finish();
    assert_eq!((name.as_str(), client.app_id()), ("bot", "cli_1"));
}
