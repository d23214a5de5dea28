//! Logins that the client keeps: their list, their scopes, and a store that fails.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::Secret;
use feishu_client::token::{StoreFuture, StoredToken, TokenStore};
use serde_json::{Value, json};

use crate::support::endpoints::UserInfo;
use crate::support::{Answer, Request, Server};

const OAUTH: &str = "/open-apis/authen/v2/oauth/token";

/// Gives the login `u-1` with `r-1`, then `u-2` with `r-2`, and so on; the refresh token `r-0` is revoked.
fn platform(request: &Request, before: usize) -> Answer {
    if request.path() != OAUTH {
        return Answer::ok(json!({}));
    }
    if request.json()["refresh_token"] == "r-0" {
        return Answer::json(400, json!({"code": 20_064, "error_description": "revoked"}));
    }
    let n = before + 1;
    Answer::json(
        200,
        json!({"code": 0, "access_token": format!("u-{n}"), "expires_in": 7200, "refresh_token": format!("r-{n}"),
               "refresh_token_expires_in": 604_800, "token_type": "Bearer", "scope": "auth:user.id:read offline_access"}),
    )
}

#[tokio::test]
async fn those_who_are_logged_in_are_listed() {
    let server = Server::start(platform).await;
    let client = server.client();
    let oauth = client.oauth();
    assert!(oauth.logins().is_empty());
    let login = oauth.exchange("c", "https://e", &"v".into()).await.unwrap();
    let mut dead = login.clone();
    dead.refresh_token = Some("r-0".into());
    dead.expires_at = std::time::SystemTime::UNIX_EPOCH;
    oauth.log_in("ou_2", login.clone()).await;
    oauth.log_in("ou_3", dead).await;
    oauth.log_in("ou_1", login).await;
    assert_eq!(oauth.logins(), ["ou_1", "ou_2", "ou_3"]);
    // The third can be refreshed for all that is known, until the platform refuses to.
    let error = client.send(UserInfo {}).login("ou_3").await.unwrap_err();
    assert!(error.is_login_required(), "{error}");
    assert_eq!(oauth.logins(), ["ou_1", "ou_2"]);
    oauth.log_out("ou_1").await.unwrap();
    assert_eq!(oauth.logins(), ["ou_2"]);
}

/// The scopes are those of <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
#[tokio::test]
async fn a_login_is_left_with_fewer_scopes() {
    let server = Server::start(platform).await;
    let client = server.client();
    let oauth = client.oauth();
    let login = oauth
        .exchange("c", "https://e", &"v".into())
        .scopes(["auth:user.id:read", "task:task:read"])
        .await
        .unwrap();
    let refresh_token = login.refresh_token.unwrap();
    oauth.refresh(&refresh_token).await.unwrap();
    oauth.refresh(&refresh_token).scopes(["task:task:read"]).await.unwrap();
    let sent: Vec<Value> = server
        .seen()
        .iter()
        .map(|request| request.json()["scope"].clone())
        .collect();
    assert_eq!(
        sent,
        [
            json!("auth:user.id:read task:task:read"),
            Value::Null,
            json!("task:task:read")
        ]
    );
}

#[tokio::test]
async fn a_request_for_a_login_can_be_spawned() {
    let server = Server::start(platform).await;
    let request = server.client().oauth().exchange("PLANTED", "https://e", &"v".into());
    assert!(!format!("{request:?}").contains("PLANTED"));
    let login = tokio::spawn(request.into_future()).await.unwrap().unwrap();
    assert_eq!(login.access_token.expose(), "u-1");
}

/// A store that keeps nothing.
#[derive(Clone, Default)]
struct Broken(Arc<Mutex<Vec<String>>>);

impl Broken {
    fn fails<'a, T: Send + 'a>(&'a self, action: &str, key: &str) -> StoreFuture<'a, T> {
        self.0
            .lock()
            .unwrap()
            .push(format!("{action} {}", key.rsplit(':').next().unwrap()));
        Box::pin(async { Err("the store is broken".into()) })
    }
}

impl TokenStore for Broken {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        self.fails("load", key)
    }
    fn save<'a>(&'a self, key: &'a str, _: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.fails("save", key)
    }
    fn remove<'a>(&'a self, key: &'a str, _: &'a Secret) -> StoreFuture<'a, ()> {
        self.fails("remove", key)
    }
    fn claim<'a>(&'a self, key: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        self.fails("claim", key)
    }
    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        self.fails("release", key)
    }
}

#[tokio::test]
async fn a_store_that_fails_is_no_failure_to_log_in() {
    let (server, store) = (Server::start(platform).await, Broken::default());
    let client = server.builder().token_store(store.clone()).build().unwrap();
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await;
    assert!(store.0.lock().unwrap().contains(&"save ou_1".to_owned()));
    client.send(UserInfo {}).login("ou_1").await.unwrap();
    let calls = server.calls();
    let call = calls.iter().find(|call| call.path() != OAUTH).unwrap();
    assert_eq!(call.header("authorization"), Some("Bearer u-1"));

    // To let it go is another matter: who finds it in the store can use it.
    let error = client.oauth().log_out("ou_1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "oauth: the token store failed to drop the login; whoever finds it there can still use it: the store is broken"
    );
}
