//! `im.v1.pin.delete`, with the values of its page.

use std::collections::HashSet;

use feishu_api::error::{ErrorCode, ErrorKind};
use feishu_api::im_v1::{DeletePin, DeletePinError};
use feishu_tests::{Platform, TENANT_TOKEN};
use serde_json::json;

const MESSAGE: &str = "om_dc13264520392913993dd051dba21dcf";

#[tokio::test]
async fn two_calls_ask_for_one_token() {
    let platform = Platform::start().await;
    platform
        .answer("DELETE", 200, json!({"code": 0, "msg": "success", "data": {}}))
        .await;
    let client = platform.client();
    client.im_v1().pin().delete(DeletePin::new(MESSAGE)).await.unwrap();
    client.send(DeletePin::new(MESSAGE)).await.unwrap();

    assert_eq!(platform.token_requests().await, 1);
    let calls = platform.calls().await;
    assert_eq!(calls.len(), 2);
    for call in calls {
        assert_eq!(call.method.as_str(), "DELETE");
        assert_eq!(call.url.path(), format!("/open-apis/im/v1/pins/{MESSAGE}"));
        assert_eq!(call.url.query(), None);
        assert_eq!(call.headers["authorization"], format!("Bearer {TENANT_TOKEN}"));
        assert!(call.body.is_empty());
    }
}

#[tokio::test]
async fn a_call_outlives_what_led_to_it_and_is_sent_twice() {
    let platform = Platform::start().await;
    platform.answer("DELETE", 200, json!({"code": 0, "data": {}})).await;
    let call = {
        let client = platform.client();
        let pins = client.im_v1().pin();
        let shown = format!("{pins:?} {:?}", client.im_v1());
        assert!(shown.contains("app_id"), "{shown}");
        pins.delete(DeletePin::new(MESSAGE))
    };
    let tasks = [call.clone().send(), call.send()].map(tokio::spawn);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(platform.calls().await.len(), 2);
}

#[tokio::test]
async fn a_listed_code_is_matched_by_name() {
    let platform = Platform::start().await;
    let body =
        json!({"code": 230002, "msg": "The bot can not be outside the group.", "error": {"log_id": "20260101-1"}});
    platform.answer("DELETE", 400, body).await;
    let error = platform
        .client()
        .im_v1()
        .pin()
        .delete(DeletePin::new(MESSAGE))
        .await
        .unwrap_err();

    assert!(error.is(DeletePinError::BotOutsideGroup));
    assert_eq!(error.known(), Some(DeletePinError::BotOutsideGroup));
    assert_eq!(DeletePinError::BotOutsideGroup.code(), 230_002);
    assert_eq!(DeletePinError::BotOutsideGroup.status(), Some(400));
    assert_eq!(DeletePinError::BotOutsideGroup.to_string(), "230002: bot outside group");
    assert_eq!(format!("{:?}", DeletePinError::BotOutsideGroup), "BotOutsideGroup");
    let seen = HashSet::from([DeletePinError::BotOutsideGroup]);
    assert!(
        error
            .known::<DeletePinError>()
            .is_some_and(|known| seen.contains(&known))
    );
    assert_eq!(
        (error.code(), error.status(), error.log_id()),
        (Some(230_002), Some(400), Some("20260101-1"))
    );
    let text = error.to_string();
    for part in [
        "im.v1.pin.delete",
        "230002",
        "The bot can not be outside the group.",
        "20260101-1",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test]
async fn a_code_that_is_not_listed_keeps_number_and_message() {
    let platform = Platform::start().await;
    platform
        .answer("DELETE", 400, json!({"code": 230_999, "msg": "something new"}))
        .await;
    let error = platform
        .client()
        .im_v1()
        .pin()
        .delete(DeletePin::new(MESSAGE))
        .await
        .unwrap_err();

    assert_eq!(error.known::<DeletePinError>(), None);
    let api = error.api().unwrap();
    assert_eq!((api.code, api.message.as_str()), (230_999, "something new"));
}

#[tokio::test]
async fn a_path_value_is_one_segment() {
    let platform = Platform::start().await;
    platform
        .answer("DELETE", 200, json!({"code": 0, "msg": "success", "data": {}}))
        .await;
    platform
        .client()
        .im_v1()
        .pin()
        .delete(DeletePin::new("a/b"))
        .await
        .unwrap();

    assert_eq!(platform.calls().await[0].url.path(), "/open-apis/im/v1/pins/a%2Fb");
}

#[tokio::test]
async fn a_path_value_that_would_change_the_path_is_never_sent() {
    let platform = Platform::start().await;
    let client = platform.client();
    for value in ["", ".", ".."] {
        let error = client.im_v1().pin().delete(DeletePin::new(value)).await.unwrap_err();
        let ErrorKind::Invalid(invalid) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(invalid.field, "message_id", "{error}");
    }
    assert_eq!(platform.calls().await.len() + platform.token_requests().await, 0);
}
