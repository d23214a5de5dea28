//! What events and callbacks become: answers, and the examples that tests ask for.

use std::fs;
use std::path::Path;

use feishu_expansion::Examples;
use feishu_spec::{Event, Spec as _};
use proc_macro2::TokenStream;
use serde_json::{Value, json};

use crate::common::{demo, item};

fn event(change: impl FnOnce(&mut Value)) -> Event {
    let mut spec = json!({
        "schema": 1, "id": "demo.v1.thing.moved", "title": "演示", "page": {"path": "/moved"}, "kind": "event",
        "event_type": "demo.thing.moved_v1", "version": "2.0", "app_types": ["custom"], "scopes": [], "field_scopes": [],
        "fields": [], "types": {}
    });
    change(&mut spec);
    Event::from_text(&spec.to_string(), Path::new("demo.json")).unwrap()
}

fn callback() -> Event {
    event(|spec| {
        spec["kind"] = json!("callback");
        spec["reply"] = json!({
            "fields": [{"name": "note", "type": "string"}, {"name": "shown", "type": {"object": "shown"}}],
            "variants": [{"at": "shown.data", "by": "type", "value": "plan", "type": {"object": "plan"}}]
        });
        spec["types"] = json!({
            "plan": {"fields": [{"name": "plan_id", "type": "string", "required": true}]},
            "shown": {"fields": [
                {"name": "type", "type": "string", "enum_name": "shown_type", "values": ["raw", "plan"]},
                {"name": "data", "type": "any"}
            ]}
        });
    })
}

fn written(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

#[test]
fn a_callback_has_a_type_for_its_answer() {
    let code = written(feishu_expansion::expand(&[], &[callback()], &[], &demo()));
    let payload = item(&code, "impl rt::CallbackPayload for ThingMovedEvent {");
    assert!(payload.contains("type Reply = ThingMovedReply;"), "{payload}");
    assert!(code.contains("/// What [`ThingMovedEvent`] is answered with."));
    // The setter takes what the object is made from as well.
    assert!(code.contains("pub fn shown(mut self, shown: impl Into<Shown>) -> Self"));
    let made = item(&code, "impl From<Plan> for Shown {");
    assert!(made.contains("rt::set(&mut all.r#type, ShownType::Plan)"), "{made}");
    assert!(made.contains("rt::set(&mut all.data, rt::to_value(&data))"), "{made}");
}

#[test]
fn a_callback_of_which_the_page_tells_no_answer_takes_any_json() {
    let mut callback = callback();
    (callback.reply, callback.types) = Default::default();
    let code = written(feishu_expansion::expand(&[], &[callback], &[], &demo()));
    assert!(code.contains("type Reply = rt::Value;") && !code.contains("ThingMovedReply"));
}

#[test]
fn an_event_is_not_answered_and_says_what_it_is_known_by() {
    let event = event(|spec| {
        spec["fields"] = json!([{"name": "thing_id", "type": "string"}]);
        spec["known_by"] = json!(["thing_id"]);
    });
    let code = written(feishu_expansion::expand(&[], &[event], &[], &demo()));
    assert!(!code.contains("CallbackPayload"));
    assert!(code.contains("known_by: &[\"thing_id\"]"), "{code}");
}

/// The example of an event; nothing where examples are left out.
fn example(event: &Event, examples: Examples) -> Option<Value> {
    let tree = tempfile::tempdir().unwrap();
    let file = tree.path().join("events/demo/v1/thing/moved.json");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, event.to_text().unwrap()).unwrap();
    let list = "\"demo/v1\"; ThingMovedEvent;".parse().unwrap();
    let file: syn::File = syn::parse2(feishu_expansion::module(tree.path(), list, examples)).unwrap();
    let samples = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(item) => Some(item).filter(|item| {
            let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
            of.is_some_and(|of| of.ident == "Sample")
        }),
        _ => None,
    });
    let text = samples.flat_map(|item| &item.items).find_map(|item| match item {
        syn::ImplItem::Const(item) => match &item.expr {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    text.map(|text| serde_json::from_str(&text).unwrap())
}

#[test]
fn an_example_has_every_member_and_the_values_of_the_page() {
    let event = event(|spec| {
        spec["header"] = json!([{"name": "resource_id", "type": "string", "example": "r_1"}]);
        spec["fields"] = json!([
            {"name": "thing_id", "type": "string", "example": "t_1"},
            {"name": "name", "type": "string"},
            {"name": "state", "type": "string", "values": ["open", "closed"]},
            {"name": "level", "type": "integer", "values": ["7", "8"]},
            {"name": "count", "type": "integer"},
            {"name": "rate", "type": "number"},
            {"name": "done", "type": "boolean", "example": false},
            {"name": "more", "type": "any"},
            {"name": "parts", "type": {"array": {"object": "part"}}},
            {"name": "names", "type": {"map": "string"}}
        ]);
        // A part holds parts.
        spec["types"] = json!({"part": {"fields": [
            {"name": "id", "type": "string", "example": "p_1"}, {"name": "parts", "type": {"array": {"object": "part"}}}
        ]}});
    });
    let expected = json!({
        "schema": "2.0",
        "header": {
            "event_id": "5e3702a84e847582be8db7fb73283c02", "event_type": "demo.thing.moved_v1", "create_time": "1608725989000",
            "token": "", "app_id": "cli_9f5343c580712544", "tenant_key": "2ca1d211f64f6438", "resource_id": "r_1"
        },
        "event": {
            "thing_id": "t_1", "name": "name", "state": "open", "level": 7, "count": 1, "rate": 1.5, "done": false, "more": {},
            "parts": [{"id": "p_1", "parts": []}], "names": {"key": "names"}
        }
    });
    assert_eq!(example(&event, Examples::Emitted), Some(expected));
    assert_eq!(example(&event, Examples::LeftOut), None);
}

#[test]
fn an_example_of_the_first_shape_has_its_name_inside() {
    let event = event(|spec| {
        spec["version"] = json!("1.0");
        spec["event_type"] = json!("thing_moved");
        spec["fields"] =
            json!([{"name": "type", "type": "string", "example": "thing"}, {"name": "id", "type": "string"}]);
    });
    let message = example(&event, Examples::Emitted).unwrap();
    assert_eq!(message["event"], json!({"type": "thing_moved", "id": "id"}));
    assert_eq!(message["type"], json!("event_callback"));
    assert!(message["uuid"].is_string() && message["ts"].is_string() && message.get("header").is_none());
}
