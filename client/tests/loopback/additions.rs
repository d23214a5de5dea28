//! What a call adds to a request whose page does not have it.

use feishu_client::error::ErrorKind;
use serde_json::{Value, json};

use crate::support::endpoints::{CreateImage, CreateMessage, DeletePin, get};
use crate::support::{Answer, Server};

#[tokio::test]
async fn members_and_parameters_that_the_page_does_not_have_are_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    client
        .send(CreateMessage::text(None))
        .member("is \"new\"", true)
        .member("tags", ["a", "b"])
        .member("note", None::<&str>)
        .query("dry", 1)
        .query("id", "a&b")
        .query("id", "c")
        .await
        .unwrap();
    client.send(DeletePin::new("om_1")).query("force", true).await.unwrap();
    let calls = server.calls();
    assert_eq!(
        calls[0].target,
        "/open-apis/im/v1/messages?receive_id_type=chat_id&dry=1&id=a%26b&id=c"
    );
    assert_eq!(
        calls[0].json(),
        json!({"receive_id": "oc_1", "msg_type": "text", "content": r#"{"text":"hi"}"#,
               "is \"new\"": true, "tags": ["a", "b"], "note": null})
    );
    assert_eq!(calls[1].target, "/open-apis/im/v1/pins/om_1?force=true");
}

#[tokio::test]
async fn what_is_given_twice_or_fits_nowhere_is_refused_before_anything_is_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let message = || client.send(CreateMessage::text(None));
    let raw = "expected a raw call (`Client::raw`), which sends any body";
    let number_as_key = std::collections::BTreeMap::from([(vec![1], 2)]);
    for (call, problem) in [
        (
            message().member("msg_type", "post").dry_run(),
            "`msg_type` is given twice: by its field and by `Call::member`; expected one of them".to_owned(),
        ),
        (
            message().member("new", 1).member("new", 2).dry_run(),
            "`new` is given twice: by `Call::member`, two times; expected one of them".to_owned(),
        ),
        (
            message().query("receive_id_type", "email").dry_run(),
            "`receive_id_type` is given twice: by its field and by `Call::query`; expected one of them".to_owned(),
        ),
        (
            message().member("new", number_as_key).dry_run(),
            "`new` is not JSON: key must be a string".to_owned(),
        ),
        (
            client.send(get()).member("new", 1).dry_run(),
            format!(
                "`new` is given by `Call::member`, which adds to a JSON object, and this request has no body; {raw}"
            ),
        ),
        (
            client.send(CreateImage::default()).member("new", 1).dry_run(),
            format!(
                "`new` is given by `Call::member`, which adds to a JSON object, and this request has a form as its body; {raw}"
            ),
        ),
    ] {
        let error = call.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
        assert!(error.to_string().ends_with(&problem), "{error}");
    }
    assert_eq!(
        message()
            .member("new", 1)
            .member("msg_type", "post")
            .await
            .unwrap_err()
            .code(),
        None
    );
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn the_idempotency_key_may_be_added_too() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::Close,
        _ => Answer::ok(json!({})),
    })
    .await;
    let client = server.client();
    // The request has a field for it, which is not set.
    client
        .send(CreateMessage::text(None))
        .member("uuid", "u-1")
        .await
        .unwrap();
    let keys: Vec<Value> = server.calls().iter().map(|call| call.json()["uuid"].clone()).collect();
    assert_eq!(keys, ["u-1", "u-1"]);
}
