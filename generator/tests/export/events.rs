//! Events as webhooks.

use feishu_spec::library::VersionSpecs;
use serde_json::{Value, json};

use crate::support::{at, event, of_one, schema};

fn of(changes: Value) -> Value {
    of_one(VersionSpecs {
        events: vec![event("im.v1.thing.made", changes)],
        ..VersionSpecs::default()
    })
}

const MESSAGE: &str = "/webhooks/im.thing.made_v1/post/requestBody/content/application~1json/schema";

#[test]
fn an_event_of_version_2_has_the_header_of_all() {
    let document =
        of(json!({"fields": [{"name": "id", "type": "string"}], "scopes": ["im:thing"], "known_by": ["id"]}));
    let expected = json!({
        "type": "object",
        "properties": {
            "schema": {"type": "string", "const": "2.0"},
            "header": {"allOf": [
                {"$ref": "#/components/schemas/FeishuEventHeader"},
                {
                    "type": "object",
                    "properties": {"event_type": {"type": "string", "const": "im.thing.made_v1"}},
                    "required": ["event_type"],
                },
            ]},
            "event": {"$ref": "#/components/schemas/ThingMadeEvent"},
        },
        "required": ["schema", "header"],
    });
    assert_eq!(at(&document, MESSAGE), &expected);
    let members = schema(&document, "FeishuEventHeader")["properties"]
        .as_object()
        .unwrap();
    let mut members: Vec<&String> = members.keys().collect();
    members.sort();
    assert_eq!(
        members,
        ["app_id", "create_time", "event_id", "event_type", "tenant_key", "token"]
    );
    let webhook = at(&document, "/webhooks/im.thing.made_v1/post");
    assert_eq!(webhook["operationId"], "im.v1.thing.made");
    assert_eq!(webhook["security"], json!([]));
    assert_eq!(webhook["x-feishu-scopes"], json!(["im:thing"]));
    assert_eq!(webhook["x-feishu-known-by"], json!(["id"]));
}

#[test]
fn what_a_header_has_to_itself_extends_it() {
    let document = of(json!({
        "header": [{"name": "user_list", "type": {"array": {"object": "user_list"}}}],
        "types": {"user_list": {"fields": [{"name": "open_id", "type": "string"}]}},
    }));
    let own = &at(&document, MESSAGE)["properties"]["header"]["allOf"][1]["properties"];
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/UserList"}});
    assert_eq!(own["user_list"], list);
    assert_eq!(own["event_type"]["const"], "im.thing.made_v1");
    let expected = json!({"type": "object", "properties": {"open_id": {"type": "string"}}});
    assert_eq!(schema(&document, "UserList"), &expected);
}

#[test]
fn an_event_of_version_1_has_its_frame() {
    let document = of(json!({"version": "1.0"}));
    let message = at(&document, MESSAGE);
    assert_eq!(
        message["properties"]["type"],
        json!({"type": "string", "const": "event_callback"})
    );
    let named = &message["properties"]["event"]["allOf"];
    assert_eq!(named[0], json!({"$ref": "#/components/schemas/ThingMadeEvent"}));
    assert_eq!(named[1]["properties"]["type"]["const"], "im.thing.made_v1");
    assert!(document["components"]["schemas"]["FeishuEventHeader"].is_null());
}

#[test]
fn a_callback_is_answered_and_what_its_answer_may_be_is_told() {
    let document = of(json!({
        "kind": "callback",
        "reply": {
            "fields": [{"name": "card", "type": {"object": "card"}}],
            "variants": [{"at": "card.data", "by": "type", "value": "template", "type": {"object": "card_template"}}],
        },
        "types": {
            "card": {"fields": [
                {"name": "type", "type": "string", "values": ["raw", "template"]},
                {"name": "data", "type": "any"},
            ]},
            "card_template": {"fields": [{"name": "template_id", "type": "string"}]},
        },
    }));
    let answer = at(
        &document,
        "/webhooks/im.thing.made_v1/post/responses/200/content/application~1json/schema",
    );
    assert_eq!(answer, &json!({"$ref": "#/components/schemas/ThingMadeReply"}));
    let expected = json!([{
        "if": {"properties": {"type": {"const": "template"}}, "required": ["type"]},
        "then": {"properties": {"data": {"$ref": "#/components/schemas/CardTemplate"}}},
    }]);
    assert_eq!(schema(&document, "Card")["allOf"], expected);
}
