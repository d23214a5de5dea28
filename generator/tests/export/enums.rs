//! Lists of values.

use feishu_spec::library::VersionSpecs;
use generator::export::{Enums, Naming};
use serde_json::{Value, json};

use crate::support::{endpoint, of_all, of_endpoints, schema, with_body, with_reply};

fn color() -> Value {
    json!([{"name": "color", "type": "string", "values": ["red", "green"]}])
}

#[test]
fn a_list_is_closed_where_it_is_sent_and_open_where_it_is_received() {
    let document = of_endpoints([with_body(color()), with_reply(color())]);
    let listed = json!({"type": "string", "enum": ["red", "green"]});
    assert_eq!(schema(&document, "Color"), &listed);
    let named = json!({"$ref": "#/components/schemas/Color"});
    assert_eq!(schema(&document, "CreateThing")["properties"]["color"], named);
    let open = json!({"anyOf": [named, {"type": "string"}]});
    assert_eq!(schema(&document, "GetThingResponse")["properties"]["color"], open);
}

#[test]
fn all_lists_are_closed_by_an_option() {
    let specs = VersionSpecs {
        endpoints: vec![with_reply(color())],
        ..VersionSpecs::default()
    };
    let document = of_all(&[specs], Naming::Plain, Enums::Closed);
    let named = json!({"$ref": "#/components/schemas/Color"});
    assert_eq!(schema(&document, "GetThingResponse")["properties"]["color"], named);
}

#[test]
fn an_object_that_goes_both_ways_is_open() {
    let fields = json!([{"name": "paint", "type": {"object": "paint"}}]);
    let types = json!({"paint": {"fields": [
        {"name": "color", "type": "string", "values": ["red"]},
        {"name": "name", "type": "string", "required": true, "max_length": 5},
    ]}});
    let sent = json!({"body": {"kind": "json", "fields": fields}, "types": types});
    let received = json!({"method": "GET", "response": {"kind": "envelope", "fields": fields}, "types": types});
    let one = endpoint("im.v1.thing.create", sent);
    let closed = json!({
        "type": "object",
        "properties": {"color": {"$ref": "#/components/schemas/Color"}, "name": {"type": "string", "maxLength": 5}},
        "required": ["name"],
    });
    assert_eq!(schema(&of_endpoints([one.clone()]), "Paint"), &closed);
    let document = of_endpoints([one, endpoint("im.v1.thing.get", received)]);
    let open = json!({
        "type": "object",
        "properties": {
            "color": {"anyOf": [{"$ref": "#/components/schemas/Color"}, {"type": "string"}]},
            "name": {"type": "string"},
        },
    });
    assert_eq!(schema(&document, "Paint"), &open);
}

#[test]
fn numbers_are_numbers_with_their_names() {
    let values = json!([{"value": "1", "name": "on"}, {"value": "2", "name": "off"}]);
    let document = of_endpoints([with_body(
        json!([{"name": "state", "type": "integer", "values": values}]),
    )]);
    let expected = json!({"type": "integer", "format": "int64", "enum": [1, 2], "x-enum-varnames": ["On", "Off"]});
    assert_eq!(schema(&document, "State"), &expected);
}

#[test]
fn numbers_without_names_are_listed_where_they_stand_and_so_are_numbers_as_text() {
    let fields = json!([
        {"name": "state", "type": {"array": "integer"}, "values": ["1", "2"]},
        {"name": "word", "type": "string", "values": ["1", "2"]},
        {"name": "wrong", "type": "integer", "values": ["1", "many"]},
    ]);
    let document = of_endpoints([with_body(fields.clone()), with_reply(fields)]);
    let sent = &schema(&document, "CreateThing")["properties"];
    let number = json!({"type": "integer", "format": "int64", "enum": [1, 2]});
    assert_eq!(sent["state"], json!({"type": "array", "items": number}));
    assert_eq!(sent["word"], json!({"type": "string", "enum": ["1", "2"]}));
    assert_eq!(sent["wrong"]["enum"], json!([1]));
    let received = &schema(&document, "GetThingResponse")["properties"];
    let open = json!({"anyOf": [number, {"type": "integer", "format": "int64"}]});
    assert_eq!(received["state"], json!({"type": "array", "items": open}));
}
