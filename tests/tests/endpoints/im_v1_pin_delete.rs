//! `im.v1.pin.delete`, with the values of its page.

use std::collections::HashSet;

use feishu_api::Client;
use feishu_api::error::{ErrorCode, ErrorKind};
use feishu_api::im_v1::{DeletePin, DeletePinError, DeletePinResponse};
use feishu_mock::{Answer, Platform};

const MESSAGE: &str = "om_dc13264520392913993dd051dba21dcf";

#[tokio::test]
async fn two_calls_ask_for_one_token() {
    let platform = Platform::start().await;
    platform.on::<DeletePin>().reply(DeletePinResponse::default());
    let client: Client = platform.client();
    client.im_v1().pin().delete(DeletePin::new(MESSAGE)).await.unwrap();
    client.send(DeletePin::new(MESSAGE)).await.unwrap();

    let requests = platform.requests();
    let [token, calls @ ..] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert!(token.asks_for_app_token());
    let token = token.answer().and_then(Answer::body_json).unwrap()["tenant_access_token"].clone();
    let bearer = format!("Bearer {}", token.as_str().unwrap());
    assert_eq!(calls.len(), 2);
    for call in calls {
        assert_eq!(call.method(), "DELETE");
        assert_eq!(call.path(), format!("/open-apis/im/v1/pins/{MESSAGE}"));
        assert!(call.query().is_empty());
        assert_eq!(call.header("authorization"), Some(&*bearer));
        assert!(call.body().is_empty());
    }
}

#[tokio::test]
async fn a_call_outlives_what_led_to_it_and_is_sent_twice() {
    let platform = Platform::start().await;
    platform.on::<DeletePin>().reply(DeletePinResponse::default());
    let call = {
        let client: Client = platform.client();
        let pins = client.im_v1().pin();
        let shown = format!("{pins:?} {:?}", client.im_v1());
        assert!(shown.contains("app_id"), "{shown}");
        pins.delete(DeletePin::new(MESSAGE))
    };
    let tasks = [call.clone().send(), call.send()].map(tokio::spawn);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(platform.calls::<DeletePin>().len(), 2);
}

#[tokio::test]
async fn a_listed_code_is_matched_by_name() {
    let platform = Platform::start().await;
    let answer = Answer::failure(400, 230_002, "The bot can not be outside the group.");
    platform
        .on::<DeletePin>()
        .answer(answer.header("x-tt-logid", "20260101-1"));
    let client: Client = platform.client();
    let error = client.im_v1().pin().delete(DeletePin::new(MESSAGE)).await.unwrap_err();

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
    platform.on::<DeletePin>().fail_with(400, 230_999, "something new");
    let client: Client = platform.client();
    let error = client.im_v1().pin().delete(DeletePin::new(MESSAGE)).await.unwrap_err();

    assert_eq!(error.known::<DeletePinError>(), None);
    let api = error.api().unwrap();
    assert_eq!((api.code, api.message.as_str()), (230_999, "something new"));
}

#[tokio::test]
async fn a_path_value_is_one_segment() {
    let platform = Platform::start().await;
    platform.on::<DeletePin>().reply(DeletePinResponse::default());
    let client: Client = platform.client();
    client.im_v1().pin().delete(DeletePin::new("a/b")).await.unwrap();

    assert_eq!(platform.requests()[1].path(), "/open-apis/im/v1/pins/a%2Fb");
}

#[tokio::test]
async fn a_path_value_that_would_change_the_path_is_never_sent() {
    let platform = Platform::start().await;
    let client: Client = platform.client();
    for value in ["", ".", ".."] {
        let error = client.im_v1().pin().delete(DeletePin::new(value)).await.unwrap_err();
        let ErrorKind::Invalid(invalid) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(invalid.field, "message_id", "{error}");
    }
    assert!(platform.requests().is_empty());
}
