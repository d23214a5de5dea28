//! What a test says of an address.

use feishu_api::Client;
use feishu_api::im_v1::DeletePin;
use feishu_api::operation::Method;
use feishu_mock::{Answer, Platform};
use serde_json::{Value, json};

const THING: &str = "/open-apis/x/v1/things/:thing_id";

#[tokio::test]
async fn a_raw_call_is_answered_by_its_address() {
    let feishu = Platform::start().await;
    feishu
        .at(Method::Post, THING)
        .answer(Answer::payload(&json!({"legs": 4})));
    let client: Client = feishu.client();
    let thing: Value = client
        .raw(Method::Post, "/open-apis/x/v1/things/1")
        .json(&json!({"name": "chair"}))
        .await
        .unwrap();
    assert_eq!(thing, json!({"legs": 4}));
    let sent = feishu.requests().pop().unwrap();
    assert_eq!((sent.method(), sent.json()), ("POST", Some(json!({"name": "chair"}))));
}

#[tokio::test]
async fn of_two_that_were_said_of_an_address_the_first_answers_that_is_for_the_request() {
    let feishu = Platform::start().await;
    let thing = || feishu.at(Method::Get, THING);
    thing()
        .when(|request| request.path().ends_with("/1"))
        .answer(Answer::payload(&json!({"legs": 4})))
        .once();
    thing().answer_with(|request| Answer::failure(404, 1001, &format!("no thing at {}", request.path())));
    let client: Client = feishu.client();
    let get = || client.raw(Method::Get, "/open-apis/x/v1/things/1");
    get().await.unwrap();
    let error = get().await.unwrap_err();
    assert_eq!(error.code(), Some(1001));
    assert!(
        error.to_string().contains("no thing at /open-apis/x/v1/things/1"),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_expected_at_an_address_and_does_not_come_is_told() {
    let feishu = Platform::start().await;
    feishu
        .at(Method::Get, THING)
        .answer(Answer::payload(&json!({})))
        .times(2);
    let [told] = <[String; 1]>::try_from(feishu.wrong()).unwrap();
    let (name, rest) = told.split_at("GET ".len() + THING.len());
    assert_eq!(name, format!("GET {THING}"));
    assert!(rest.contains("client/mock/tests/typed/addresses.rs:"), "{rest}");
    assert!(rest.ends_with("expects it 2 times, and it came 0 times"), "{rest}");
    feishu.reset();
}

#[tokio::test]
async fn an_address_without_an_operation_is_told_why_it_is_not_answered() {
    let feishu = Platform::start().await;
    feishu
        .at(Method::Get, THING)
        .when(|_| false)
        .answer(Answer::payload(&json!({})));
    let client: Client = feishu.client();
    client.raw(Method::Get, "/open-apis/x/v1/things/1").await.unwrap_err();
    let wrong = feishu.wrong().join("\n");
    assert!(
        wrong.starts_with("GET /open-apis/x/v1/things/1: nothing answers it: the `when` of "),
        "{wrong}"
    );
    feishu.reset();
}

#[tokio::test]
async fn a_type_and_an_address_may_be_of_one_operation() {
    let feishu = Platform::start().await;
    feishu
        .at(Method::Delete, "/open-apis/im/v1/pins/:message_id")
        .answer(Answer::payload(&json!({})));
    let client: Client = feishu.client();
    client.send(DeletePin::new("om_1")).await.unwrap();
    assert_eq!(feishu.calls::<DeletePin>().len(), 1);
}
