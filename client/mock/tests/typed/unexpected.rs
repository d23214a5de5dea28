//! What fails a test.

use feishu_api::Client;
use feishu_api::im_v1::{DeletePin, DeletePinResponse, ListChat};
use feishu_api::operation::Method;
use feishu_mock::{Answer, Fault, NOT_EXPECTED, PANICKED, Platform};
use serde_json::json;

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

#[tokio::test]
async fn a_closure_that_panics_is_an_answer_and_fails_the_test() {
    for panics in ["when", "reply_with", "answer_with"] {
        let feishu = Platform::start().await;
        let is_one = |pin: &DeletePin| assert_eq!(pin.message_id, "om_1", "planted");
        match panics {
            "when" => {
                let on = feishu.on::<DeletePin>().when(move |pin| {
                    is_one(pin);
                    true
                });
                on.reply(DeletePinResponse::default());
            }
            "reply_with" => {
                feishu.on::<DeletePin>().reply_with(move |pin| {
                    is_one(&pin);
                    Ok(DeletePinResponse::default())
                });
            }
            _ => {
                let at = feishu.at(Method::Delete, "/open-apis/im/v1/pins/:message_id");
                at.answer_with(|request| {
                    assert!(request.path().ends_with("/om_1"), "planted");
                    Answer::payload(&json!({}))
                });
            }
        }
        let client: Client = feishu.client();
        client.send(DeletePin::new("om_1")).await.unwrap();
        let error = client.send(DeletePin::new("om_2")).await.unwrap_err();
        assert_eq!((error.status(), error.code()), (Some(500), Some(PANICKED)));
        let [told] = <[String; 1]>::try_from(feishu.wrong()).unwrap();
        let place = "DELETE /open-apis/im/v1/pins/om_2: client/mock/tests/typed/unexpected.rs:";
        assert!(
            told.starts_with(place) && told.contains(" panicked: ") && told.contains("planted"),
            "{told}"
        );
        // It was written down with its answer, so that who waits for it goes on.
        assert_eq!(feishu.next_call::<DeletePin>().await.message_id, "om_1");
        assert_eq!(feishu.next_call::<DeletePin>().await.message_id, "om_2");
        feishu.reset();
    }
}

#[tokio::test]
async fn a_closure_that_panics_each_time_that_a_call_is_made_again_is_told_once() {
    let feishu = Platform::start().await;
    feishu.on::<ListChat>().when(|_| panic!("planted")).pages([Vec::new()]);
    let client: Client = feishu.client();
    client.send(ListChat::new()).await.unwrap_err();
    assert_eq!(feishu.wrong().len(), 1);
    feishu.reset();
}
