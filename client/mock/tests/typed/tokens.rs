//! Tokens and logins.

use feishu_api::Client;
use feishu_api::im_v1::{DeletePin, DeletePinResponse};
use feishu_mock::{Fault, Platform};

async fn platform() -> Platform {
    let feishu = Platform::start().await;
    feishu.on::<DeletePin>().reply(DeletePinResponse::default());
    feishu
}

/// The access token of the last request, up to its first dash.
fn kind(feishu: &Platform) -> String {
    let requests = feishu.requests();
    let token = requests.last().unwrap().header("authorization").unwrap().to_owned();
    token.split('-').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_store_app_gets_its_tokens_by_its_ticket() {
    let feishu = platform().await;
    let client: Client = feishu.client_builder().store_app().build().unwrap();
    client.set_app_ticket("a ticket").await;
    client
        .send(DeletePin::new("om_1"))
        .in_tenant("2ca1d211f64f6438")
        .await
        .unwrap();
    assert_eq!(kind(&feishu), "Bearer t");
    let paths: Vec<_> = feishu
        .requests()
        .iter()
        .map(|request| request.path().to_owned())
        .collect();
    assert_eq!(
        paths[..2],
        [
            "/open-apis/auth/v3/app_access_token",
            "/open-apis/auth/v3/tenant_access_token"
        ]
    );
}

#[tokio::test]
async fn a_user_logs_in_and_the_login_is_refreshed_once() {
    let feishu = platform().await;
    let client: Client = feishu.client();
    let callback = "https://example.com/callback";
    let consent = client.oauth().consent(callback, &["offline_access"]).unwrap();
    assert!(consent.url.starts_with(feishu.base_url()));
    let login = client
        .oauth()
        .exchange("a code", callback, &consent.verifier)
        .await
        .unwrap();
    client.oauth().log_in("ou_1", login.clone()).await;
    client.send(DeletePin::new("om_1")).login("ou_1").await.unwrap();
    assert_eq!(kind(&feishu), "Bearer u");
    let refresh = login.refresh_token.unwrap();
    let next = client.oauth().refresh(&refresh).await.unwrap();
    assert_ne!(next.access_token, login.access_token);
    // Another client, since one remembers for ten minutes what it was given for a token.
    let other: Client = feishu.client();
    assert!(other.oauth().refresh(&refresh).await.unwrap_err().is_login_required());
}

/// The beginning of a user's token as the page shows one:
/// <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
const WEB_TOKEN: &str = "eyJhbGciOiJFUzI1NiIs.planted.planted";

#[tokio::test]
async fn a_json_web_token_is_that_of_a_user() {
    let feishu = Platform::builder().answer_everything().strict().start().await;
    let client: Client = feishu.client();
    client.send(DeletePin::new("om_1")).user_token(WEB_TOKEN).await.unwrap();
    assert_eq!(feishu.violations(), []);
    // Source of the code: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
    feishu.fault(Fault::TokenRejected { status: 400 });
    let error = client
        .send(DeletePin::new("om_1"))
        .user_token(WEB_TOKEN)
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(99_991_668));
}
