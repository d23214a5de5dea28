//! Tokens of store apps and of users, and tokens that processes share.

use std::collections::HashMap;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use feishu_client::{Client, ErrorKind, Secret, StoreFuture, StoredToken, TokenStore};
use serde_json::{Value, json};

use crate::support::endpoints::{UserInfo, get};
use crate::support::{Answer, Server};

const OAUTH: &str = "/open-apis/authen/v2/oauth/token";

/// A store that several clients share, and that can be broken.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    values: HashMap<String, StoredToken>,
    claims: HashMap<String, SystemTime>,
    broken: bool,
}

impl Shared {
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
        matches!(error.kind(), ErrorKind::Token(token) if format!("{token}").contains("10012")),
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

/// Gives out logins `u-1`/`r-1`, `u-2`/`r-2`, … and refuses a refresh token that was used before.
fn logins(lifetime: u64) -> impl Fn(&crate::support::Request, usize) -> Answer + Send + Sync {
    move |request, before| match request.path() {
        OAUTH => {
            let body = request.json();
            if body["grant_type"] == "refresh_token" && body["refresh_token"] != format!("r-{before}") {
                return Answer::json(
                    400,
                    json!({"code": 20_073, "error": "invalid_grant", "error_description": "used"}),
                );
            }
            let n = before + 1;
            Answer::json(
                200,
                json!({"code": 0, "access_token": format!("u-{n}"), "expires_in": lifetime, "refresh_token": format!("r-{n}"),
                       "refresh_token_expires_in": 604_800, "token_type": "Bearer", "scope": "offline_access auth:user.id:read"}),
            )
        }
        _ if request.header("authorization") == Some("Bearer u-1") && request.path().ends_with("refused") => {
            Answer::code(400, 99_991_677)
        }
        _ => Answer::ok(json!({})),
    }
}

#[tokio::test]
async fn consent_and_exchange_follow_oauth_with_pkce() {
    let server = Server::start(logins(7200)).await;
    let client = server
        .builder()
        .accounts_url("https://accounts.example.com")
        .build()
        .unwrap();
    let consent = client
        .oauth()
        .consent("https://example.com/cb?x=1", &["offline_access", "auth:user.id:read"])
        .unwrap();
    let query: HashMap<_, _> = consent
        .url
        .split_once('?')
        .unwrap()
        .1
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    assert!(
        consent
            .url
            .starts_with("https://accounts.example.com/open-apis/authen/v1/authorize?")
    );
    assert_eq!(
        (query["client_id"], query["response_type"]),
        ("cli_0123456789abcdef", "code")
    );
    assert_eq!(query["redirect_uri"], "https%3A%2F%2Fexample.com%2Fcb%3Fx%3D1");
    assert_eq!(
        (query["scope"], query["code_challenge_method"]),
        ("offline_access%20auth%3Auser.id%3Aread", "S256")
    );
    assert_eq!(query["state"], consent.state);
    let verifier = consent.verifier.expose();
    assert!(
        (43..=128).contains(&verifier.len())
            && verifier
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    );
    assert_eq!(
        query["code_challenge"].len(),
        43,
        "SHA-256 in base64url without padding"
    );
    assert_ne!(
        client.oauth().consent("https://example.com", &[]).unwrap().state,
        consent.state
    );
    assert!(!format!("{consent:?}").contains(verifier));

    let login = client
        .oauth()
        .exchange(
            "code-1",
            "https://example.com/cb",
            &"TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo".into(),
        )
        .await
        .unwrap();
    assert_eq!((login.access_token.expose(), login.scopes.len()), ("u-1", 2));
    assert!(!format!("{login:?}").contains("u-1"));
    let request = &server.seen()[0];
    assert_eq!((request.path(), request.header("authorization")), (OAUTH, None));
    assert_eq!(
        request.json(),
        json!({"grant_type": "authorization_code", "code": "code-1", "redirect_uri": "https://example.com/cb",
               "code_verifier": "TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo",
               "client_id": "cli_0123456789abcdef", "client_secret": "secret-for-tests"})
    );
    let error = client.oauth().refresh(&"r-9".into()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.api().unwrap().message.as_str()),
        (Some(20_073), "used")
    );
}

#[tokio::test]
async fn the_code_challenge_is_that_of_the_standard() {
    // RFC 7636, appendix B: the challenge of a verifier. Ours is random, so it is recomputed here with another library's numbers.
    let client = Client::builder("cli_1", "s").build().unwrap();
    let consent = client.oauth().consent("https://example.com", &[]).unwrap();
    let challenge = consent
        .url
        .split("code_challenge=")
        .nth(1)
        .unwrap()
        .split('&')
        .next()
        .unwrap();
    let digest = ring::digest::digest(&ring::digest::SHA256, consent.verifier.expose().as_bytes());
    use base64::Engine as _;
    assert_eq!(
        challenge,
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest)
    );
}

#[tokio::test]
async fn an_exchange_is_never_repeated() {
    let server = Server::start(|_, _| Answer::Close).await;
    let client = server.client();
    assert!(client.oauth().exchange("c", "https://e", &"v".into()).await.is_err());
    assert!(client.oauth().refresh(&"r".into()).await.is_err());
    assert_eq!(
        server.seen().len(),
        2,
        "one try each: the code and the token may be spent"
    );
}

#[tokio::test]
async fn a_login_is_refreshed_once_for_all_callers_and_saved_before_it_is_used() {
    let server = Server::start(logins(60)).await;
    let store = Shared::default();
    let client = server.builder().token_store(store.clone()).build().unwrap();
    assert!(
        client
            .send(UserInfo {})
            .as_logged_in("ou_1")
            .await
            .unwrap_err()
            .to_string()
            .contains("has no login")
    );
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await.unwrap();
    // A lifetime of 60 seconds is over for us at once, so the first calls refresh.
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(client.send(UserInfo {}).as_logged_in("ou_1").into_future()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let seen = server.seen();
    assert_eq!(
        seen.iter().filter(|request| request.path() == OAUTH).count(),
        2,
        "one exchange, one refresh"
    );
    assert!(
        seen[2..]
            .iter()
            .all(|call| call.header("authorization") == Some("Bearer u-2"))
    );
    let saved = store
        .0
        .lock()
        .unwrap()
        .values
        .values()
        .map(|token| token.secret.expose().to_owned())
        .collect::<String>();
    let saved: Value = serde_json::from_str(&saved).unwrap();
    assert_eq!(
        (&saved["access_token"], &saved["refresh_token"]),
        (&json!("u-2"), &json!("r-2"))
    );
}

#[tokio::test]
async fn a_refused_login_is_refreshed_and_the_call_replayed() {
    let server = Server::start(logins(7200)).await;
    let client = server.client();
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await.unwrap();
    let call = client
        .raw(feishu_client::operation::Method::Post, "/open-apis/refused")
        .as_logged_in("ou_1");
    call.await.unwrap();
    let tokens: Vec<_> = server
        .calls()
        .iter()
        .filter_map(|call| call.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(tokens, ["Bearer u-1", "Bearer u-2"]);
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
        .map(|client| tokio::spawn(client.send(get()).into_future()))
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
