//! What operations are answered with.

use serde_json::json;

use crate::support::{at, endpoint, of_endpoints, operation, reply, schema, with_reply};

#[test]
fn the_envelope_stands_in_each_reply_and_promises_no_payload() {
    for kind in ["envelope", "inside_data"] {
        let response = json!({"kind": kind, "fields": [{"name": "name", "type": "string", "required": true}]});
        let document = of_endpoints([endpoint("im.v1.thing.create", json!({"response": response}))]);
        let expected = json!({
            "type": "object",
            "properties": {
                "code": {"type": "integer", "format": "int64", "description": "0 if the call succeeded.", "examples": [0]},
                "msg": {"type": "string", "examples": ["success"]},
                "data": {"$ref": "#/components/schemas/CreateThingResponse"},
            },
            "required": ["code"],
        });
        assert_eq!(reply(&document, "application/json"), &expected);
        let payload = json!({"type": "object", "properties": {"name": {"type": "string"}}});
        assert_eq!(schema(&document, "CreateThingResponse"), &payload);
    }
}

#[test]
fn a_message_by_another_key_keeps_it() {
    let response = json!({"kind": "envelope", "message_key": "message"});
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"response": response}))]);
    let properties = &reply(&document, "application/json")["properties"];
    assert!(properties["message"].is_object() && properties["msg"].is_null());
}

#[test]
fn replies_without_a_payload_share_one_type() {
    let document = of_endpoints([
        endpoint("im.v1.thing.create", json!({})),
        endpoint("im.v1.thing.delete", json!({"method": "DELETE"})),
    ]);
    for method in ["post", "delete"] {
        let data = format!(
            "/paths/~1open-apis~1im~1v1~1things/{method}/responses/200/content/application~1json/schema/properties/data"
        );
        assert_eq!(
            at(&document, &data),
            &json!({"$ref": "#/components/schemas/FeishuEmpty"})
        );
    }
    assert_eq!(schema(&document, "FeishuEmpty")["additionalProperties"], true);
}

#[test]
fn a_reply_that_is_a_model_is_that_type() {
    let response = json!({"kind": "envelope", "model": "thing", "fields": [{"name": "id", "type": "string"}]});
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"response": response}))]);
    let data = &reply(&document, "application/json")["properties"]["data"];
    assert_eq!(data, &json!({"$ref": "#/components/schemas/Thing"}));
    assert!(document["components"]["schemas"]["CreateThingResponse"].is_null());
}

#[test]
fn a_payload_that_is_no_object_stands_in_its_place() {
    let response = json!({"kind": "envelope", "value": {"map": "any"}});
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"response": response}))]);
    let data = &reply(&document, "application/json")["properties"]["data"];
    assert_eq!(data, &json!({"type": "object", "additionalProperties": {}}));
}

#[test]
fn a_flat_payload_stands_beside_the_code() {
    let response = json!({"kind": "flat", "fields": [{"name": "expire", "type": "integer"}]});
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"response": response}))]);
    let parts = &reply(&document, "application/json")["allOf"];
    assert_eq!(parts[0]["properties"]["code"]["examples"], json!([0]));
    assert!(parts[0]["properties"]["data"].is_null());
    assert_eq!(parts[1], json!({"$ref": "#/components/schemas/CreateThingResponse"}));
}

#[test]
fn bytes_are_read_as_such_by_json_schema_and_by_generators() {
    let headers =
        json!([{"name": "Content-Type", "type": "string"}, {"name": "Content-Disposition", "type": "string"}]);
    let response = json!({"kind": "binary", "headers": headers});
    let document = of_endpoints([endpoint("im.v1.thing.get", json!({"response": response}))]);
    let bytes = json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"});
    assert_eq!(reply(&document, "application/octet-stream"), &bytes);
    let headers = at(operation(&document), "/responses/200/headers");
    assert_eq!(headers, &json!({"Content-Disposition": {"schema": {"type": "string"}}}));
}

#[test]
fn messages_of_a_stream_and_a_redirection_have_their_own_forms() {
    let response = json!({"kind": "event_stream", "fields": [{"name": "status", "type": "string"}]});
    let document = of_endpoints([endpoint("im.v1.thing.ask", json!({"response": response}))]);
    let message = reply(&document, "text/event-stream");
    assert_eq!(message, &json!({"$ref": "#/components/schemas/AskThingResponse"}));
    let document = of_endpoints([endpoint("im.v1.thing.get", json!({"response": {"kind": "redirect"}}))]);
    let found = at(operation(&document), "/responses/302");
    assert_eq!(found["headers"]["Location"], json!({"schema": {"type": "string"}}));
    assert!(operation(&document)["responses"]["200"].is_null());
}

#[test]
fn every_failure_is_one_reply_and_its_codes_stand_at_the_operation() {
    let errors = json!([
        {"code": 230002, "status": 400, "name": "bot_outside_group"},
        {"code": 11310, "name": "card_invalid", "parent": 230099, "retry": "limited"},
    ]);
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"errors": errors}))]);
    let operation = operation(&document);
    for status in ["4XX", "default"] {
        assert_eq!(
            operation["responses"][status],
            json!({"$ref": "#/components/responses/Error"})
        );
    }
    let error = at(
        &document,
        "/components/responses/Error/content/application~1json/schema",
    );
    assert_eq!(error, &json!({"$ref": "#/components/schemas/FeishuError"}));
    let code = &schema(&document, "FeishuError")["properties"]["code"];
    assert_eq!(code["examples"], json!([99_991_663]));
    assert_eq!(operation["x-feishu-errors"], errors);
}

#[test]
fn nothing_of_a_reply_is_bounded_or_required() {
    let field = json!({"name": "name", "type": "string", "required": true, "max_length": 5, "pattern": "^a+$"});
    let document = of_endpoints([with_reply(json!([field]))]);
    let expected = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    assert_eq!(schema(&document, "GetThingResponse"), &expected);
}
