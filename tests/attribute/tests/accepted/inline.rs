//! An endpoint without a page.

use std::collections::BTreeMap;

use feishu_api::endpoint::Endpoint;
use feishu_api::error::ErrorCode as _;
use feishu_api::feishu_endpoint;
use feishu_api::operation::{Per, ReplyKind, TokenKind, Window};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Clone, Serialize)]
pub struct Part {
    pub weight: f32,
}

#[derive(Deserialize)]
pub struct Thing {
    pub _name: String,
}

#[feishu_endpoint(
    PUT,
    "/open-apis/x/v1/owners/:owner_id/things/:thing_id",
    tokens(tenant, user),
    errors(1001 = NotFound, 1002 = TooHeavy),
    scopes("x:thing", "x:thing:write"),
    limits(100/minute, 5/second),
    response = Thing,
    reply = flat,
    docs = "https://wiki.example.com/things",
)]
pub struct UpdateThing {
    pub parts: Vec<Part>,
    #[query("dry-run")]
    dry_run: Option<bool>,
    #[path]
    thing_id: u64,
    #[header]
    x_trace_id: Option<String>,
    #[body("labels")]
    tags: Option<BTreeMap<String, i8>>,
    #[path]
    owner_id: &'static str,
    #[query]
    fields: Vec<String>,
}

/// Every field that is not an `Option` is an argument: those of the path first, then query, headers and body.
#[test]
fn fields_go_where_they_say() {
    let request = UpdateThing::new(
        7,
        "ou_1",
        vec!["a".to_owned(), "b".to_owned()],
        vec![Part { weight: 0.5 }],
    )
    .dry_run(true)
    .x_trace_id("t-1")
    .tags([("new".to_owned(), 1)]);
    let headers = crate::client().send(request.clone()).dry_run().unwrap().headers;
    assert!(headers.contains(&("x-trace-id".to_owned(), "t-1".to_owned())));
    let (line, body) = crate::sent(request);
    assert_eq!(
        line,
        "PUT /open-apis/x/v1/owners/ou_1/things/7?dry-run=true&fields=a&fields=b"
    );
    assert_eq!(body, json!({"parts": [{"weight": 0.5}], "labels": {"new": 1}}));
}

#[test]
fn the_attribute_says_what_a_page_would() {
    let operation = <UpdateThing as Endpoint>::OPERATION;
    assert_eq!(operation.id, "PUT /open-apis/x/v1/owners/:owner_id/things/:thing_id");
    assert_eq!(operation.tokens, [TokenKind::Tenant, TokenKind::User]);
    assert_eq!(operation.scopes, ["x:thing", "x:thing:write"]);
    let limits = [Window::new(100, Per::Minute), Window::new(5, Per::Second)];
    assert_eq!(operation.limits, limits);
    assert_eq!(operation.reply, ReplyKind::Flat);
    assert_eq!(operation.docs, "https://wiki.example.com/things");
    assert_eq!(UpdateThingError::from_code(1002), Some(UpdateThingError::TooHeavy));
}

#[feishu_endpoint(GET, "/open-apis/x/v1/ping", tokens())]
struct Ping;

#[test]
fn an_endpoint_may_take_no_token_and_nothing_else() {
    let run = crate::client().ping(Ping).dry_run().unwrap();
    assert_eq!(
        (run.url.as_str(), run.headers),
        ("http://127.0.0.1:9/open-apis/x/v1/ping", vec![])
    );
}
