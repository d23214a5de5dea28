//! JSON Schemas without references.

use feishu_spec::library::VersionSpecs;
use generator::export::Enums;
use generator::export::json_schema::{Limits, schemas};
use serde_json::{Value, json};

use crate::support::{content, endpoint, versions};

/// A request with a tree in it, and the tree as its reply.
fn specs() -> VersionSpecs {
    let tree = json!([{"name": "root", "type": {"object": "node"}, "required": true}]);
    let node = json!({"fields": [
        {"name": "color", "type": "string", "values": ["red"], "required": true},
        {"name": "children", "type": {"array": {"object": "node"}}},
    ]});
    let parameters = json!({
        "path": [{"name": "id", "type": "string"}],
        "query": [{"name": "root", "type": "string"}],
        "header": [],
    });
    let changes = json!({
        "path": "/open-apis/im/v1/things/:id",
        "parameters": parameters,
        "body": {"kind": "json", "fields": tree},
        "response": {"kind": "envelope", "fields": tree},
        "types": {"node": node},
    });
    VersionSpecs {
        endpoints: vec![endpoint("im.v1.thing.create", changes)],
        ..VersionSpecs::default()
    }
}

fn schema(file: &str, limits: Limits) -> Value {
    let specs = [specs()];
    let files = schemas(&versions(&specs)[0], Enums::Open, limits).unwrap();
    let names: Vec<&String> = files.keys().collect();
    assert_eq!(
        names,
        ["im.v1.thing.create.reply.json", "im.v1.thing.create.request.json"]
    );
    files[file].clone()
}

const REQUEST: &str = "im.v1.thing.create.request.json";
const REPLY: &str = "im.v1.thing.create.reply.json";

fn cut() -> Value {
    json!({"type": "object", "$comment": "cut: `Node` is not written out here"})
}

#[test]
fn a_request_has_all_members_side_by_side_and_is_as_strict_as_its_page() {
    let limits = Limits {
        depth: 1,
        budget: 10_000,
    };
    let expected = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "\u{6807}\u{9898}",
        "type": "object",
        "properties": {
            "id": {"type": "string", "x-feishu-in": "path"},
            "query_root": {"type": "string", "x-feishu-in": "query"},
            "root": {
                "type": "object",
                "properties": {
                    "color": {"type": "string", "enum": ["red"]},
                    "children": {"type": "array", "items": cut()},
                },
                "required": ["color"],
                "x-feishu-in": "body",
            },
        },
        "required": ["id", "root"],
        "additionalProperties": false,
        "x-feishu-cut": {
            "depth": 1,
            "budget": 10_000,
            "places": [{"at": "/properties/root/properties/children/items", "what": "Node"}],
        },
    });
    assert_eq!(schema(REQUEST, limits), expected);
}

#[test]
fn a_reply_is_open_although_the_same_type_is_sent() {
    let limits = Limits {
        depth: 2,
        budget: 10_000,
    };
    let reply = schema(REPLY, limits);
    let root = &reply["properties"]["root"];
    assert_eq!(
        root["properties"]["color"],
        json!({"anyOf": [{"type": "string", "enum": ["red"]}, {"type": "string"}]})
    );
    assert!(root["required"].is_null() && reply["required"].is_null());
}

#[test]
fn what_is_too_large_is_cut_less_deep_and_then_shorter() {
    let length = |schema: &Value| {
        let mut members = schema.as_object().unwrap().clone();
        members.retain(|key, _| key != "$schema" && key != "title");
        Value::from(members).to_string().len()
    };
    let large = schema(
        REQUEST,
        Limits {
            depth: 20,
            budget: 100_000,
        },
    );
    assert_eq!(
        large["x-feishu-cut"]["places"][0]["at"]
            .as_str()
            .unwrap()
            .matches("children")
            .count(),
        20
    );
    for budget in [2_000, 1_000, 600] {
        let small = schema(REQUEST, Limits { depth: 20, budget });
        assert!(length(&small) <= budget, "{budget}: {small:#}");
        assert!(small["properties"]["root"].is_object());
        jsonschema::meta::validate(&small).unwrap();
    }
    // What is required stays, whatever the budget.
    let least = schema(REQUEST, Limits { depth: 20, budget: 1 });
    let members: Vec<&String> = least["properties"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["id", "root"]);
    assert_eq!(least["x-feishu-cut"]["places"][2]["at"], "/properties/query_root");
}

#[test]
fn the_text_of_a_request_says_what_is_in_it() {
    let body = json!({
        "kind": "json",
        "fields": [{"name": "content", "type": "string"}, {"name": "msg_type", "type": "string"}],
        "content": {"of": "im.v1.message.sent", "at": "content", "by": "msg_type"},
    });
    let specs = [VersionSpecs {
        endpoints: vec![endpoint("im.v1.message.create", json!({"body": body}))],
        contents: vec![content(
            "text",
            "sent",
            json!({"fields": [{"name": "text", "type": "string"}]}),
        )],
        ..VersionSpecs::default()
    }];
    let files = schemas(&versions(&specs)[0], Enums::Open, Limits::default()).unwrap();
    let text = &files["im.v1.message.create.request.json"]["properties"]["content"];
    assert_eq!(text["contentMediaType"], "application/json");
    let held = &text["contentSchema"]["anyOf"][0];
    assert_eq!(held["properties"], json!({"text": {"type": "string"}}));
}

#[test]
fn a_member_may_be_called_discriminator() {
    let fields = json!([{"name": "discriminator", "type": "string"}]);
    let changes = json!({"body": {"kind": "json", "fields": fields}});
    let specs = [VersionSpecs {
        endpoints: vec![endpoint("im.v1.thing.create", changes)],
        ..VersionSpecs::default()
    }];
    let files = schemas(&versions(&specs)[0], Enums::Open, Limits::default()).unwrap();
    let members = &files[REQUEST]["properties"];
    assert_eq!(
        members["discriminator"],
        json!({"type": "string", "x-feishu-in": "body"})
    );
}
