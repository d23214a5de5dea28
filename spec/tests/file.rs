//! Reading spec files: what is refused, and how that is said.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::path::Path;

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, Type};
use serde_json::{Value, json};

fn minimal() -> Value {
    json!({
        "schema": 1, "id": "demo.v1.thing.get", "title": "演示", "page": {"path": "/demo"},
        "method": "GET", "path": "/open-apis/demo/v1/things/:id",
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": "special", "scopes": [], "field_scopes": [],
        "parameters": {"path": [{"name": "id", "type": "string"}], "query": [], "header": []},
        "body": {"kind": "none"}, "response": {"kind": "envelope"}, "paging": null, "errors": [], "types": {}
    })
}

/// The message for the minimal spec after `change`.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut spec = minimal();
    change(&mut spec);
    Endpoint::from_text(&spec.to_string(), Path::new("specs/get.json"))
        .unwrap_err()
        .to_string()
}

#[track_caller]
fn assert_refused(change: impl FnOnce(&mut Value), at: &str, what: &str) {
    let message = refusal(change);
    assert!(message.starts_with("spec file `specs/get.json`"), "{message}");
    assert!(
        message.contains(&format!("at `{at}`")) && message.contains(what),
        "{message}"
    );
}

#[test]
fn the_text_of_a_spec_reads_back() {
    let spec = Endpoint::from_text(&minimal().to_string(), Path::new("x")).unwrap();
    let text = spec.to_text().unwrap();
    assert_eq!(Endpoint::from_text(&text, Path::new("x")).unwrap(), spec);
    assert!(
        text.starts_with("{\n  \"schema\": 1,\n  \"id\": \"demo.v1.thing.get\",\n"),
        "{text}"
    );
    assert!(text.ends_with("}\n"));
}

#[test]
fn the_shape_of_the_json_is_checked() {
    assert_refused(
        |spec| spec["errors"] = json!([{"code": "x", "name": "y"}]),
        "$.errors[0].code",
        "expected i64",
    );
    assert_refused(
        |spec| drop(spec.as_object_mut().unwrap().remove("path")),
        "$",
        "missing field `path`",
    );
    assert_refused(|spec| spec["pahts"] = json!(1), "$.pahts", "unknown field `pahts`");
    assert_refused(
        |spec| spec["method"] = json!("HEAD"),
        "$.method",
        "unknown variant `HEAD`",
    );
    let message = refusal(|spec| spec["tokens"] = json!("tenant"));
    assert!(
        message.contains("operation `demo.v1.thing.get`, at `$.tokens`"),
        "{message}"
    );
}

#[test]
fn another_version_of_the_format_is_named_as_such() {
    assert_refused(
        |spec| spec["schema"] = json!(2),
        "$.schema",
        "format version 2, expected 1",
    );
    assert_refused(
        |spec| {
            spec["schema"] = json!(2);
            spec["new"] = json!("of version 2");
        },
        "$.schema",
        "refresh the spec",
    );
}

#[test]
fn text_that_is_no_json_is_refused() {
    for text in ["", "{", "[]", "null", "\u{0}\u{1}", "{\"schema\": 1}"] {
        let error = Endpoint::from_text(text, Path::new("x")).unwrap_err();
        assert!(error.at.starts_with('$'), "{error}");
    }
    let twice = format!("{}{}", minimal(), minimal());
    assert!(
        Endpoint::from_text(&twice, Path::new("x"))
            .unwrap_err()
            .what
            .contains("trailing characters")
    );
    let missing = Endpoint::read(Path::new("no/such/file.json")).unwrap_err();
    assert!(missing.to_string().contains("cannot read the file"), "{missing}");
}

#[test]
fn what_json_cannot_say_is_checked() {
    let field = |name: &str, kind: Value| json!({"name": name, "type": kind});
    assert_refused(
        |spec| spec["id"] = json!("demo.get"),
        "$.id",
        "expected `project.version.resource.method`",
    );
    assert_refused(
        |spec| spec["path"] = json!("/x/:other"),
        "$.parameters.path",
        "[\"other\"]",
    );
    assert_refused(
        |spec| spec["page"]["path"] = json!("x"),
        "$.page.path",
        "starts with `/`",
    );
    assert_refused(
        |spec| spec["parameters"]["query"] = json!([field("a", json!("string")), field("a", json!("string"))]),
        "$.parameters.query[1].name",
        "stands twice",
    );
    assert_refused(
        |spec| spec["parameters"]["query"] = json!([field("a", json!({"array": {"object": "ghost"}}))]),
        "$.parameters.query[0].type",
        "expected an entry of `types`",
    );
    assert_refused(
        |spec| spec["response"]["fields"] = json!([field("a", json!("file"))]),
        "$.response.fields[0].type",
        "only in a multipart body",
    );
    assert_refused(
        |spec| spec["types"] = json!({"Bad Name": {"fields": []}}),
        "$.types.Bad Name",
        "symbolic name",
    );
    assert_refused(
        |spec| spec["errors"] = json!([{"code": 1, "name": "a"}, {"code": 2, "name": "a"}]),
        "$.errors[1].name",
        "stands twice",
    );
    assert_refused(
        |spec| spec["errors"] = json!([{"code": 3_000_000_000_i64, "name": "a"}]),
        "$.errors[0].code",
        "32-bit",
    );
    assert_refused(
        |spec| spec["paging"] = json!({"style": "token", "place": "query", "cursor": "page_token", "items": null}),
        "$.paging.cursor",
        "expected a field of the request",
    );
    assert_refused(
        |spec| spec["body"] = json!({"kind": "none", "fields": [field("a", json!("string"))]}),
        "$.body",
        "expected none",
    );
}

#[test]
fn a_value_with_nothing_but_itself_is_a_string() {
    let mut spec = minimal();
    spec["parameters"]["query"] = json!([{"name": "a", "type": {"map": {"array": "integer"}},
        "values": ["x", {"value": "1", "name": "one"}]}]);
    let spec = Endpoint::from_text(&spec.to_string(), Path::new("x")).unwrap();
    let field = &spec.parameters.query[0];
    assert_eq!(field.kind, Type::Map(Box::new(Type::Array(Box::new(Type::Integer)))));
    assert_eq!(
        (field.values[0].value.as_str(), field.values[1].name.as_deref()),
        ("x", Some("one"))
    );
    let line = "{\"name\": \"a\", \"type\": {\"map\": {\"array\": \"integer\"}}, \"values\": [\"x\", {\"value\": \"1\", \"name\": \"one\"}]}";
    assert!(spec.to_text().unwrap().contains(line), "{}", spec.to_text().unwrap());
}
