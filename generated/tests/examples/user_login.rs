//! The login of a user.
//!
//! Sources: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>,
//! <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>,
//! <https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get>.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Stdio};

use feishu_api::operation::Method;
use feishu_mock::Answer;
use serde_json::{Value, json};
use url::Url;

use crate::platform::{Call, Platform};

const TOKENS: &str = "/open-apis/authen/v2/oauth/token";

#[tokio::test(flavor = "multi_thread")]
async fn user_login() {
    let platform = Platform::start().await;
    let tokens = json!({
        "code": 0, "access_token": "u-access", "expires_in": 7200, "refresh_token": "ur-refresh",
        "refresh_token_expires_in": 604800, "scope": "im:chat:readonly offline_access", "token_type": "Bearer"
    });
    platform.give(Method::Post, TOKENS, Answer::json(&tokens));
    let me = json!({"name": "zhangsan", "open_id": "ou-caecc734c2e3328a62489fe0648c4b98779515d3"});
    platform.answer(Method::Get, "/open-apis/authen/v1/user_info", me);
    let chats =
        json!({"has_more": false, "items": [{"chat_id": "oc_a0553eda9014c201e6969b478895c230", "name": "测试群名称"}]});
    platform.answer(Method::Get, "/open-apis/im/v1/chats", chats);

    let (child, consent) = begin(&platform);
    let sent = |name: &str| {
        let pairs = consent.query_pairs();
        pairs
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
            .collect::<String>()
    };
    assert_eq!(consent.path(), "/open-apis/authen/v1/authorize");
    assert_eq!(sent("client_id"), "cli_a1b2c3d4e5f6");
    assert_eq!(sent("redirect_uri"), "https://example.com/callback");
    assert_eq!(sent("scope"), "im:chat:readonly offline_access");
    assert_eq!(sent("code_challenge_method"), "S256");
    let state = sent("state");
    let address = format!("https://example.com/callback?code=a61hb967bd094dge949h79bbexd16dfe&state={state}");
    let (succeeded, printed) = end(child, &address);
    assert!(succeeded, "{printed}");
    assert!(printed.contains("logged in as zhangsan"), "{printed}");
    assert!(printed.contains("- 测试群名称"), "{printed}");

    let mut calls = platform.calls();
    let exchange = calls.remove(0);
    assert_eq!(exchange.line, format!("POST {TOKENS}"));
    assert_eq!(exchange.token, "");
    let verifier = exchange.body["code_verifier"].as_str().unwrap().to_owned();
    assert_eq!(
        exchange.body,
        json!({
            "grant_type": "authorization_code", "client_id": "cli_a1b2c3d4e5f6", "client_secret": "secret-of-the-app",
            "code": "a61hb967bd094dge949h79bbexd16dfe", "redirect_uri": "https://example.com/callback",
            "code_verifier": verifier
        })
    );
    let as_user = |line: &str| Call {
        line: line.to_owned(),
        token: "Bearer u".to_owned(),
        body: Value::Null,
    };
    assert_eq!(
        calls,
        [
            as_user("GET /open-apis/authen/v1/user_info"),
            as_user("GET /open-apis/im/v1/chats")
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn user_login_of_somebody_else() {
    let platform = Platform::start().await;
    let (child, _) = begin(&platform);
    let address = "https://example.com/callback?code=a61hb967bd094dge949h79bbexd16dfe&state=of-another";
    let (succeeded, printed) = end(child, address);
    assert!(!succeeded);
    assert!(printed.contains("the state is not the one"), "{printed}");
    assert_eq!(platform.calls(), []);
}

/// Starts the program, which prints the address of the consent page and waits.
fn begin(platform: &Platform) -> (Child, Url) {
    let mut command = platform.program("user_login");
    command.env("FEISHU_ACCOUNTS_URL", platform.uri());
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    // Byte by byte, so that nothing of what follows is taken.
    BufReader::with_capacity(1, child.stdout.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    let consent = line.trim_end().strip_prefix("Open ").unwrap();
    let consent = Url::parse(consent).unwrap();
    (child, consent)
}

/// Gives the program the address that the browser was sent to: whether it succeeds, and all that it says.
fn end(mut child: Child, address: &str) -> (bool, String) {
    writeln!(child.stdin.take().unwrap(), "{address}").unwrap();
    let mut printed = String::new();
    child.stdout.take().unwrap().read_to_string(&mut printed).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut printed).unwrap();
    (child.wait().unwrap().success(), printed)
}
