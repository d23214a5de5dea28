//! Reading the specs of events and callbacks: what is refused, and how that is said.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use feishu_spec::Event;
use feishu_spec::file::Spec as _;
use serde_json::{Value, json};

fn callback() -> Value {
    json!({
        "schema": 1, "id": "demo.v1.thing.asked", "title": "演示", "page": {"path": "/demo"},
        "kind": "callback", "event_type": "demo.thing.asked", "version": "2.0",
        "app_types": ["custom"], "scopes": [], "field_scopes": [],
        "fields": [{"name": "thing", "type": {"object": "thing"}}, {"name": "things", "type": {"array": {"object": "thing"}}}],
        "known_by": ["thing.id"],
        "reply": {
            "fields": [{"name": "note", "type": "string"}, {"name": "shown", "type": {"object": "shown"}}],
            "variants": [{"at": "shown.data", "by": "type", "value": "plan", "type": {"object": "plan"}}]
        },
        "types": {
            "plan": {"fields": [{"name": "plan_id", "type": "string", "required": true}]},
            "shown": {"fields": [{"name": "type", "type": "string", "values": ["plan", "raw"]}, {"name": "data", "type": "any"}]},
            "thing": {"fields": [{"name": "id", "type": "string"}]}
        }
    })
}

/// What is said of the callback after `change`; nothing if it is accepted.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut spec = callback();
    change(&mut spec);
    let read = Event::from_text(&spec.to_string(), Path::new("specs/asked.json"));
    read.err().map(|error| error.to_string()).unwrap_or_default()
}

#[track_caller]
fn assert_refused(change: impl FnOnce(&mut Value), at: &str, what: &str) {
    let message = refusal(change);
    assert!(
        message.contains(&format!("at `{at}`")) && message.contains(what),
        "{message}"
    );
}

#[test]
fn a_callback_reads_back() {
    assert_eq!(refusal(|_| {}), "");
    let spec = Event::from_text(&callback().to_string(), Path::new("x")).unwrap();
    let text = spec.to_text().unwrap();
    assert_eq!(Event::from_text(&text, Path::new("x")).unwrap(), spec);
}

#[test]
fn an_event_is_known_by_a_scalar_that_it_has() {
    for way in ["thing", "thing.name", "things.id", "id", ""] {
        assert_refused(
            |spec| spec["known_by"] = json!([way]),
            "$.known_by[0]",
            "expected a text or an integer of the payload",
        );
    }
}

#[test]
fn only_a_callback_is_answered() {
    assert_refused(
        |spec| spec["kind"] = json!("event"),
        "$.reply",
        "expected it of a callback alone",
    );
    assert_refused(
        |spec| spec["reply"]["fields"][0]["type"] = json!({"object": "nothing"}),
        "$.reply.fields[0].type",
        "expected an entry of `types`",
    );
}

#[test]
fn an_event_carries_no_bytes() {
    let file = |name: &str| json!({"name": name, "type": {"array": "file"}});
    assert_refused(
        |spec| spec["fields"][1] = file("things"),
        "$.fields[1].type",
        "only in a multipart body",
    );
    assert_refused(
        |spec| spec["header"] = json!([file("sender")]),
        "$.header[0].type",
        "only in a multipart body",
    );
    assert_refused(
        |spec| spec["reply"]["fields"][0] = file("note"),
        "$.reply.fields[0].type",
        "only in a multipart body",
    );
}

#[test]
fn a_variant_is_told_by_the_member_beside_it() {
    let variant = |key: &'static str, value: Value| move |spec: &mut Value| spec["reply"]["variants"][0][key] = value;
    for at in ["shown.type", "shown", "note", "shown.nothing"] {
        let what = "expected a member of any JSON in an object of the reply";
        assert_refused(variant("at", json!(at)), "$.reply.variants[0].at", what);
    }
    for (key, value) in [("by", "data"), ("by", "nothing"), ("value", "picture")] {
        let what = "expected a text beside `shown.data` that lists";
        assert_refused(variant(key, json!(value)), "$.reply.variants[0].by", what);
    }
    for kind in [
        json!("string"),
        json!({"object": "nothing"}),
        json!({"array": {"object": "plan"}}),
    ] {
        assert_refused(
            variant("type", kind),
            "$.reply.variants[0].type",
            "expected an entry of `types`",
        );
    }
}
