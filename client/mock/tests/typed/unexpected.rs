//! What fails a test.

use feishu_api::Client;
use feishu_api::im_v1::{DeletePin, DeletePinResponse};
use feishu_api::operation::Method;
use feishu_mock::{Fault, NOT_EXPECTED, Platform};

#[tokio::test]
async fn a_call_that_nothing_answers_is_told_with_its_name() {
    let feishu = Platform::start().await;
    let client: Client = feishu.client();
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(404), Some(NOT_EXPECTED)));
    let told =
        "DELETE /open-apis/im/v1/pins/om_1 is im.v1.pin.delete, and nothing answers it: give it an answer with `on`";
    assert_eq!(feishu.wrong(), [told]);
    feishu.reset();
}

#[tokio::test]
async fn a_path_that_no_operation_has_is_told_with_the_nearest() {
    for (method, path, near) in [
        (
            Method::Post,
            "/open-apis/im/v1/mesages",
            "im.v1.message.create, POST /open-apis/im/v1/messages",
        ),
        (
            Method::Post,
            "/open-apis/im/v2/messages",
            "im.v1.message.create, POST /open-apis/im/v1/messages",
        ),
        (
            Method::Get,
            "/open-apis/calendar/v4/calendar/1",
            "calendar.v4.calendar.get, GET /open-apis/calendar/v4/calendars/:calendar_id",
        ),
    ] {
        let feishu = Platform::start().await;
        let client: Client = feishu.client();
        client.raw(method, path).await.unwrap_err();
        let told = format!("{method} {path} is no operation of the platform; the nearest is {near}");
        assert_eq!(feishu.wrong(), [told]);
        feishu.reset();
    }
}

#[tokio::test]
async fn it_is_told_why_what_was_said_does_not_answer() {
    let feishu = Platform::start().await;
    feishu
        .on::<DeletePin>()
        .when(|pin| pin.message_id == "om_2")
        .reply(DeletePinResponse::default());
    feishu
        .on::<DeletePin>()
        .when(|pin| pin.message_id == "om_1")
        .reply(DeletePinResponse::default())
        .once();
    let client: Client = feishu.client();
    client.send(DeletePin::new("om_1")).await.unwrap();
    client.send(DeletePin::new("om_1")).await.unwrap_err();
    let told = feishu.wrong().concat();
    assert!(
        told.contains("nothing answers it: the `when` of client/mock/tests/typed/unexpected.rs:"),
        "{told}"
    );
    assert!(told.ends_with(" expects it 1 times only"), "{told}");
    feishu.reset();
}

#[tokio::test]
#[should_panic(expected = " expects it 2 times, and it came 1 times")]
async fn a_call_that_does_not_come_fails_the_test() {
    let feishu = Platform::start().await;
    feishu.on::<DeletePin>().reply(DeletePinResponse::default()).times(2);
    let client: Client = feishu.client();
    client.send(DeletePin::new("om_1")).await.unwrap();
}

#[tokio::test]
#[should_panic(expected = "BadGateway is still to happen 1 times")]
async fn a_fault_that_does_not_happen_fails_the_test() {
    let feishu = Platform::start().await;
    feishu.fault(Fault::BadGateway);
}
