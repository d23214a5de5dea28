//! Lists and maps of a user's own request, in each type that they may have.

use std::collections::BTreeMap;

use feishu_api::{List, Map, feishu_endpoint};
use serde::Serialize;
use serde_json::json;

/// Not `PartialEq`: requests are compared by the JSON that they become.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    weight: f32,
}

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant))]
pub struct Create {
    must: Vec<Part>,
    may: Option<Vec<Part>>,
    parts: List<Part>,
    labels: feishu_api::Map<u8>,
    plain: BTreeMap<&'static str, u8>,
    #[query]
    ids: List<u64>,
}

/// A field that may be absent has a setter, any other is an argument.
#[test]
fn a_list_may_be_left_out_as_an_option_may() {
    let request = Create::new([], [("b", 1)]);
    let (line, body) = crate::sent(request.clone());
    assert_eq!(line, "POST /open-apis/x/v1/things");
    assert_eq!(body, json!({"must": [], "plain": {"b": 1}}));

    let full = request
        .clone()
        .may([])
        .parts([Part { weight: 0.5 }])
        .labels([("new", 1)])
        .ids(vec![7, 8]);
    let (line, body) = crate::sent(full.clone());
    assert_eq!(line, "POST /open-apis/x/v1/things?ids=7&ids=8");
    assert_eq!(
        body,
        json!({"must": [], "may": [], "parts": [{"weight": 0.5}], "labels": {"new": 1}, "plain": {"b": 1}})
    );

    let mut empty = request.parts(Vec::new());
    empty.labels = Map::empty();
    let (_, body) = crate::sent(empty);
    assert_eq!(body, json!({"must": [], "parts": [], "labels": {}, "plain": {"b": 1}}));
}

#[test]
fn requests_are_equal_that_send_the_same() {
    let request = || Create::new([Part { weight: 0.5 }], [("b", 1)]);
    assert_eq!(request(), request());
    assert_eq!(request().ids([7]), request().ids(vec![7]));
    assert_ne!(request(), request().ids([7]));
    assert_ne!(request(), Create::new([Part { weight: 1.5 }], [("b", 1)]));
    let mut pushed = request();
    pushed.ids.push(7);
    assert_eq!(pushed, request().ids(List::from([7])));
}

#[feishu_endpoint("im/v1/pin/list")]
pub struct Pins;

/// The members of a spec are compared as those of any reply.
#[test]
fn replies_are_equal_with_equal_members() {
    let read = |json| serde_json::from_str::<PinsResponse>(json).unwrap();
    let pins = read(r#"{"items": [{"message_id": "om_1"}], "has_more": false}"#);
    assert_eq!(
        pins,
        read(r#"{"has_more": false, "items": [{"message_id": "om_1", "unknown": 1}]}"#)
    );
    assert_ne!(pins, read(r#"{"items": [{"message_id": "om_2"}], "has_more": false}"#));
    assert_ne!(pins, read(r#"{"items": [{"message_id": "om_1"}]}"#));
    assert_eq!(read("{}"), read(r#"{"items": []}"#));
}
