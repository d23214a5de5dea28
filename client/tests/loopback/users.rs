//! Consent, logins and their refreshes.

use std::collections::HashMap;

use feishu_client::Client;
use feishu_client::operation::Method;
use serde_json::{Value, json};

use crate::support::endpoints::UserInfo;
use crate::support::{Answer, Request, Server};
use crate::tokens::Shared;

const OAUTH: &str = "/open-apis/authen/v2/oauth/token";

/// Gives out logins `u-1`/`r-1`, `u-2`/`r-2`, … and refuses a refresh token that was used before.
fn logins(lifetime: u64) -> impl Fn(&Request, usize) -> Answer + Send + Sync {
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
    assert!(
        error.is_login_required() && error.log_id().is_none() && error.status() == Some(400),
        "{error}"
    );
}

#[tokio::test]
async fn a_deployment_of_ones_own_sends_nobody_to_the_brands_consent_page() {
    let private = Client::builder("cli_1", "s").base_url("https://open.example.com");
    let error = private.build().unwrap().oauth().consent("https://example.com", &[]);
    let message = error.unwrap_err().to_string();
    assert!(message.contains("accounts_url"), "{message}");

    let lark = Client::builder("cli_1", "s").base_url("https://open.larksuite.com");
    let consent = lark
        .build()
        .unwrap()
        .oauth()
        .consent("https://example.com", &[])
        .unwrap();
    assert!(
        consent.url.starts_with("https://accounts.larksuite.com/"),
        "{}",
        consent.url
    );
}

#[tokio::test]
async fn the_code_challenge_is_that_of_the_standard() {
    // The verifier is random, so the challenge is computed a second time: base64url of SHA-256, RFC 7636, section 4.2.
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
            .login("ou_1")
            .await
            .unwrap_err()
            .to_string()
            .contains("has no login")
    );
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await;
    // A lifetime of 60 seconds is over for us at once, so the first calls refresh.
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(client.send(UserInfo {}).login("ou_1").send()))
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
    let values = store.values();
    let saved = values
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
    client.oauth().log_in("ou_1", login).await;
    let call = client.raw(Method::Post, "/open-apis/refused").login("ou_1");
    call.await.unwrap();
    let tokens: Vec<_> = server
        .calls()
        .iter()
        .filter_map(|call| call.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(tokens, ["Bearer u-1", "Bearer u-2"]);
}

#[tokio::test]
async fn a_caller_who_gives_up_does_not_lose_the_login() {
    let server = Server::start(|request, before| {
        if request.path() == OAUTH && before == 1 {
            std::thread::sleep(std::time::Duration::from_millis(300));
        }
        logins(60)(request, before)
    })
    .await;
    let client = server.client();
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await;
    let hasty = client
        .send(UserInfo {})
        .login("ou_1")
        .timeout(std::time::Duration::from_millis(50))
        .await;
    assert!(hasty.unwrap_err().is_timeout());
    client.send(UserInfo {}).login("ou_1").await.unwrap();
    let refreshes: Vec<_> = server.seen()[1..]
        .iter()
        .filter(|request| request.path() == OAUTH)
        .map(Request::json)
        .collect();
    assert_eq!(refreshes[0]["refresh_token"], "r-1");
    assert!(
        refreshes[1..].iter().all(|refresh| refresh["refresh_token"] == "r-2"),
        "no token is spent twice: {refreshes:?}"
    );
}

#[tokio::test]
async fn after_logging_out_calls_ask_for_a_login() {
    let server = Server::start(logins(7200)).await;
    let client = server.client();
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await;
    client.send(UserInfo {}).login("ou_1").await.unwrap();
    client.oauth().log_out("ou_1").await.unwrap();
    let error = client.send(UserInfo {}).login("ou_1").await.unwrap_err();
    assert!(error.is_login_required(), "{error}");
    assert_eq!(server.seen().len(), 2, "an exchange and a call");
}
