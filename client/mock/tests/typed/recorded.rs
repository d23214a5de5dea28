//! What is written down of a request, and what of it is shown.

use feishu_api::Client;
use feishu_api::operation::Method;
use feishu_mock::Platform;
use serde_json::json;

#[tokio::test]
async fn what_is_recorded_shows_no_credential() {
    let feishu = Platform::builder().answer_everything().start().await;
    let client: Client = feishu.client();
    let call = client.raw(Method::Post, "/open-apis/im/v1/messages");
    let call = call.query("code", "planted-in-query").user_token("u-planted-in-header");
    let _ = call.json(&json!({"app_secret": "planted-in-body"})).await;
    let requests = feishu.requests();
    let [request] = requests.as_slice() else {
        panic!("expected one request, found {}", requests.len());
    };
    // They came, so that what follows says something.
    assert_eq!(request.header("authorization"), Some("Bearer u-planted-in-header"));
    assert_eq!(request.query()[0].1, "planted-in-query");
    assert_eq!(request.json().unwrap()["app_secret"], "planted-in-body");
    for shown in [format!("{request:?}"), format!("{request:#?}"), request.to_string()] {
        assert!(!shown.contains("planted"), "{shown}");
        assert!(
            shown.contains("POST") && shown.contains("/open-apis/im/v1/messages"),
            "{shown}"
        );
    }
    let shown = format!("{request:?}");
    assert!(
        shown.contains(r#"query: ["code"], body: 32 bytes"#),
        "the names and the length help, and are no secrets: {shown}"
    );
}

#[tokio::test]
async fn the_address_of_a_webhook_is_not_shown() {
    let feishu = Platform::start().await;
    let client: Client = feishu.client();
    let call = client.raw(Method::Post, "/open-apis/bot/v2/hook/planted");
    call.json(&json!({})).await.unwrap_err();
    let requests = feishu.requests();
    let request = requests.last().unwrap();
    assert_eq!(request.path(), "/open-apis/bot/v2/hook/planted");
    for shown in [format!("{request:?}"), request.to_string(), feishu.wrong().join("; ")] {
        assert!(
            shown.contains("/bot/v2/hook/…") && !shown.contains("planted"),
            "{shown}"
        );
    }
    feishu.reset();
}
