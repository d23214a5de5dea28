//! Specs that are typed in a test, and the document that they become.

use feishu_expansion::plan::Plan;
use feishu_spec::english::English;
use feishu_spec::library::{Id, VersionSpecs};
use feishu_spec::{Content, Endpoint, Event};
use generator::export::{self, Enums, Naming, Version};
use serde_json::{Map, Value, json};

/// An operation of which nothing is said, with these keys in place of its own.
pub(crate) fn endpoint(id: &str, changes: Value) -> Endpoint {
    let base = json!({
        "schema": 1,
        "id": id,
        "title": "\u{6807}\u{9898}",
        "page": {"path": "/page"},
        "method": "POST",
        "path": "/open-apis/im/v1/things",
        "tokens": [],
        "app_types": [],
        "rate_limit": null,
        "scopes": [],
        "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"},
        "response": {"kind": "envelope"},
        "paging": null,
        "errors": [],
        "types": {},
    });
    read(base, changes)
}

/// An operation with a JSON body of these members.
pub(crate) fn with_body(fields: Value) -> Endpoint {
    endpoint(
        "im.v1.thing.create",
        json!({"body": {"kind": "json", "fields": fields}}),
    )
}

/// An operation with a reply of these members.
pub(crate) fn with_reply(fields: Value) -> Endpoint {
    let response = json!({"kind": "envelope", "fields": fields});
    endpoint("im.v1.thing.get", json!({"method": "GET", "response": response}))
}

pub(crate) fn event(id: &str, changes: Value) -> Event {
    let base = json!({
        "schema": 1,
        "id": id,
        "title": "\u{4e8b}\u{4ef6}",
        "page": {"path": "/event"},
        "kind": "event",
        "event_type": "im.thing.made_v1",
        "version": "2.0",
        "app_types": [],
        "scopes": [],
        "field_scopes": [],
        "fields": [],
        "types": {},
    });
    read(base, changes)
}

pub(crate) fn content(kind: &str, direction: &str, changes: Value) -> Content {
    let base = json!({
        "schema": 1,
        "id": format!("im.v1.message.{direction}.{kind}"),
        "title": kind,
        "page": {"path": "/content"},
        "kind": kind,
        "direction": direction,
        "fields": [],
        "types": {},
    });
    read(base, changes)
}

fn read<T: serde::de::DeserializeOwned>(base: Value, changes: Value) -> T {
    let mut all: Map<String, Value> = base.as_object().unwrap().clone();
    all.extend(changes.as_object().unwrap().clone());
    serde_json::from_value(all.into()).unwrap()
}

/// The specs of one project-version.
pub(crate) fn of_one(specs: VersionSpecs) -> Value {
    of_all(&[specs], Naming::Plain, Enums::Open)
}

pub(crate) fn of_endpoints(endpoints: impl Into<Vec<Endpoint>>) -> Value {
    of_one(VersionSpecs {
        endpoints: endpoints.into(),
        ..VersionSpecs::default()
    })
}

/// The specs of several project-versions.
pub(crate) fn of_all(specs: &[VersionSpecs], naming: Naming, enums: Enums) -> Value {
    export::document(&versions(specs), naming, enums).unwrap()
}

pub(crate) fn versions(specs: &[VersionSpecs]) -> Vec<Version<'_>> {
    let version = |specs| version(specs, &English::default());
    specs.iter().map(version).collect()
}

pub(crate) fn version<'a>(specs: &'a VersionSpecs, english: &English) -> Version<'a> {
    let ids = specs.endpoints.iter().map(|spec| &spec.id);
    let ids = ids.chain(specs.events.iter().map(|spec| &spec.id));
    let id = ids.chain(specs.contents.iter().map(|spec| &spec.id)).next().unwrap();
    Version {
        version: Id::parse(id).unwrap().project_version(),
        plan: Plan::of(specs).said(english),
    }
}

/// What stands at a JSON pointer.
pub(crate) fn at<'v>(document: &'v Value, pointer: &str) -> &'v Value {
    let found = document.pointer(pointer);
    found.unwrap_or_else(|| panic!("nothing at {pointer} of {document:#}"))
}

/// The only operation.
pub(crate) fn operation(document: &Value) -> &Value {
    let paths = document["paths"].as_object().unwrap();
    let methods = paths.values().next().unwrap().as_object().unwrap();
    assert_eq!((paths.len(), methods.len()), (1, 1), "{document:#}");
    methods.values().next().unwrap()
}

pub(crate) fn schema<'v>(document: &'v Value, name: &str) -> &'v Value {
    at(document, &format!("/components/schemas/{name}"))
}

/// What a successful reply holds.
pub(crate) fn reply<'v>(document: &'v Value, media: &str) -> &'v Value {
    let media = media.replace('/', "~1");
    at(operation(document), &format!("/responses/200/content/{media}/schema"))
}
