//! Any crate of a program can turn on serde_json's `arbitrary_precision`, and cargo then turns it on for all. Numbers with a point come as
//! maps then. This means something with
//! `cargo test -p feishu-client --features serde_json/arbitrary_precision,serde_json/preserve_order`.

use feishu_client::operation::Method;
use feishu_client::rt;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::endpoints::{Everything, get};
use crate::support::{Answer, Server};

#[test]
fn numbers_are_read_into_numbers_texts_and_free_values() {
    let json =
        r#"{"ratio":1.5,"zero":1.0,"note":2.5,"ids":[1.5,7],"plain_list":[2.0],"fields":{"n":[1.25,{"m":-1e2}]}}"#;
    let mut read = Everything::default();
    rt::fill(&mut read, &mut serde_json::Deserializer::from_str(json)).unwrap();
    assert_eq!(
        (read.ratio, read.zero, read.note.as_deref()),
        (Some(1.5), Some(1), Some("2.5"))
    );
    assert_eq!(
        (read.ids, read.plain_list),
        (vec!["1.5".to_owned(), "7".to_owned()], vec![2])
    );
    assert_eq!(read.fields["n"][0].as_f64(), Some(1.25));
    assert_eq!(read.fields["n"][1]["m"].as_f64(), Some(-100.0));
}

#[test]
fn a_number_in_the_place_of_an_object_is_still_a_mistake() {
    let mut read = Everything::default();
    for json in [
        r#"{"filter":1.5}"#,
        r#"{"fields":1.5}"#,
        r#"{"ids":1.5}"#,
        r#"{"deep":1.5}"#,
    ] {
        let error = rt::fill(&mut read, &mut serde_json::Deserializer::from_str(json)).unwrap_err();
        assert!(error.to_string().contains(": expected a"), "{json}: {error}");
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Own {
    ratio: f64,
}

#[tokio::test]
async fn replies_are_read_as_ever() {
    let server = Server::with_token(|request, _| match request.path() {
        "/open-apis/x" => Answer::text(200, "application/json", r#"{"code":0.0,"data":{"ratio":0.5}}"#),
        _ => Answer::text(
            200,
            "application/json",
            r#"{"msg":"","code":0,"data":{"message_id":1.5,"sort":3.0}}"#,
        ),
    })
    .await;
    let client = server.client();
    let message = client.send(get()).await.unwrap();
    assert_eq!((message.message_id.as_deref(), message.sort), (Some("1.5"), Some(3)));
    let raw = || client.raw(Method::Get, "/open-apis/x");
    assert_eq!(raw().await.unwrap()["ratio"], json!(0.5));
    assert_eq!(raw().decode::<Own>().await.unwrap(), Own { ratio: 0.5 });
}

#[test]
fn a_free_value_is_written_as_it_was_read() {
    let mut value = Value::Null;
    let json = r#"{"b":1.5,"a":[0.25,-3]}"#;
    rt::fill(&mut value, &mut serde_json::Deserializer::from_str(json)).unwrap();
    assert_eq!(
        value,
        serde_json::from_str::<Value>(r#"{"a":[0.25,-3],"b":1.5}"#).unwrap()
    );
}
