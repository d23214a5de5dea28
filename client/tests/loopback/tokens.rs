//! Tokens of store apps, and tokens that processes share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use feishu_client::Secret;
use feishu_client::error::ErrorKind;
use feishu_client::token::{StoreFuture, StoredToken, TokenStore};
use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

/// A store that several clients share, and that can be broken.
#[derive(Clone, Default)]
pub struct Shared(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    values: HashMap<String, StoredToken>,
    claims: HashMap<String, SystemTime>,
    broken: bool,
}

impl Shared {
    /// All values, by key.
    pub fn values(&self) -> HashMap<String, StoredToken> {
        self.0.lock().unwrap().values.clone()
    }

    fn with<'a, T: Send + 'a>(&'a self, work: impl FnOnce(&mut State) -> T + Send + 'a) -> StoreFuture<'a, T> {
        Box::pin(async move {
            let mut state = self.0.lock().unwrap();
            if state.broken {
                Err("the store is broken".into())
            } else {
                Ok(work(&mut state))
            }
        })
    }
}

impl TokenStore for Shared {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        self.with(|state| state.values.get(key).cloned())
    }
    fn save<'a>(&'a self, key: &'a str, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.with(|state| drop(state.values.insert(key.to_owned(), token.clone())))
    }
    fn remove<'a>(&'a self, key: &'a str, secret: &'a Secret) -> StoreFuture<'a, ()> {
        self.with(|state| {
            if state.values.get(key).is_some_and(|token| token.secret == *secret) {
                state.values.remove(key);
            }
        })
    }
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        self.with(move |state| {
            let now = SystemTime::now();
            let free = state.claims.get(key).is_none_or(|until| *until < now);
            if free {
                state.claims.insert(key.to_owned(), now + time);
            }
            free
        })
    }
    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        self.with(|state| {
            state.claims.remove(key);
        })
    }
}

fn platform(request: &crate::support::Request, before: usize) -> Answer {
    match request.path() {
        "/open-apis/auth/v3/app_access_token" if request.json()["app_ticket"] == "bad" => Answer::code(200, 10_012),
        "/open-apis/auth/v3/app_access_token" => Answer::json(
            200,
            json!({"code": 0, "app_access_token": format!("a-{}", before + 1), "expire": 7140}),
        ),
        "/open-apis/auth/v3/tenant_access_token" if request.json()["app_access_token"] == "a-1" && before == 2 => {
            Answer::code(400, 99_991_664)
        }
        "/open-apis/auth/v3/tenant_access_token" => {
            let token = format!("t-{}", request.json()["tenant_key"].as_str().unwrap());
            Answer::json(200, json!({"code": 0, "tenant_access_token": token, "expire": 7140}))
        }
        "/open-apis/auth/v3/app_ticket/resend" => Answer::json(200, json!({"code": 0, "msg": "success"})),
        _ => Answer::ok(json!({})),
    }
}

#[tokio::test]
async fn a_store_app_gets_a_token_per_tenant_through_its_ticket() {
    let server = Server::start(platform).await;
    let client = server.builder().store_app().build().unwrap();
    let error = client.send(get()).await.unwrap_err();
    assert!(error.to_string().contains("`tenant_key` is missing"), "{error}");
    client.set_app_ticket("ticket-1").await;
    for tenant in ["x", "y", "x"] {
        client.send(get()).in_tenant(tenant).await.unwrap();
    }
    let seen = server.seen();
    let paths: Vec<_> = seen
        .iter()
        .map(|request| request.path().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(
        paths,
        [
            "app_access_token",
            "tenant_access_token",
            "om_1",
            "tenant_access_token",
            "om_1",
            "om_1"
        ]
    );
    let credentials =
        json!({"app_id": "cli_0123456789abcdef", "app_secret": "secret-for-tests", "app_ticket": "ticket-1"});
    assert_eq!(seen[0].json(), credentials);
    assert_eq!(
        seen[1].json(),
        json!({"app_access_token": "a-1", "tenant_key": "x"}),
        "only the two documented members"
    );
    assert_eq!(seen[5].header("authorization"), Some("Bearer t-x"));

    // The third request for a tenant's token finds the app's token refused, and gets another.
    client.send(get()).in_tenant("z").await.unwrap();
    assert_eq!(
        server
            .seen()
            .iter()
            .filter(|request| request.path().ends_with("v3/app_access_token"))
            .count(),
        2
    );
}

#[tokio::test]
async fn a_missing_or_refused_ticket_is_asked_for_again_and_the_call_fails_clearly() {
    let server = Server::start(platform).await;
    let client = server.builder().store_app().build().unwrap();
    let error = client.send(get()).in_tenant("x").await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("`app_ticket` has not arrived yet; the platform was asked to send it again"),
        "{error}"
    );
    client.set_app_ticket("bad").await;
    let error = client.send(get()).in_tenant("x").await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Token(token) if token.source.code() == Some(10_012)),
        "{error}"
    );
    let resent = server
        .seen()
        .iter()
        .filter(|request| request.path().ends_with("app_ticket/resend"))
        .count();
    assert_eq!(resent, 2);
    client.set_app_ticket("good").await;
    client.send(get()).in_tenant("x").await.unwrap();
}

#[tokio::test]
async fn replicas_share_one_token_request() {
    let server = Server::start(|request, _| {
        if request.is_token() {
            std::thread::sleep(Duration::from_millis(100));
            return Answer::token("t-shared");
        }
        Answer::ok(json!({}))
    })
    .await;
    let store = Shared::default();
    let replicas: Vec<_> = (0..5)
        .map(|_| server.builder().token_store(store.clone()).build().unwrap())
        .collect();
    let calls: Vec<_> = replicas
        .iter()
        .map(|client| tokio::spawn(client.send(get()).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((server.token_requests(), server.calls().len()), (1, 5));
    let key = store.0.lock().unwrap().values.keys().next().unwrap().clone();
    assert_eq!(key, format!("feishu:{}:cli_0123456789abcdef:tenant", server.url()));
}

#[tokio::test]
async fn a_refused_token_leaves_the_store_unless_a_newer_one_is_there() {
    let server = Server::start(|request, before| match request.header("authorization") {
        None => Answer::token(&format!("t-{}", before + 1)),
        Some("Bearer t-1") => Answer::code(400, 99_991_663),
        Some(_) => Answer::ok(json!({})),
    })
    .await;
    let store = Shared::default();
    let [first, second] = [(); 2].map(|()| server.builder().token_store(store.clone()).build().unwrap());
    first.send(get()).await.unwrap();
    second.send(get()).await.unwrap();
    assert_eq!(server.token_requests(), 2, "the second replica finds the renewed token");
}

#[tokio::test]
async fn a_broken_store_costs_nothing_but_the_sharing() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let store = Shared::default();
    store.0.lock().unwrap().broken = true;
    let client = server.builder().token_store(store).build().unwrap();
    client.send(get()).await.unwrap();
    client.send(get()).await.unwrap();
    assert_eq!(server.token_requests(), 1, "the token is in memory");
}

#[tokio::test]
async fn a_short_token_is_used_and_not_kept_for_ever() {
    let server = Server::start(|request, before| match request.is_token() {
        true => Answer::json(
            200,
            json!({"code": 0, "tenant_access_token": format!("t-{}", before + 1), "expire": before}),
        ),
        false => Answer::ok(json!({})),
    })
    .await;
    let client = server.client();
    for _ in 0..2 {
        client.send(get()).await.unwrap();
    }
    assert_eq!(
        server.token_requests(),
        2,
        "a token without a lifetime serves the calls that waited for it"
    );
    let start = SystemTime::now();
    while server.token_requests() < 3 && start.elapsed().unwrap() < Duration::from_secs(3) {
        client.send(get()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(
        server.token_requests(),
        3,
        "one of a second is renewed after half of it"
    );
}
