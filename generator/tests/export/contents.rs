//! What messages hold.

use feishu_spec::library::VersionSpecs;
use serde_json::{Value, json};

use crate::support::{content, endpoint, of_one, schema};

fn post(direction: &str, arms: Value, types: Value) -> VersionSpecs {
    let changes = json!({
        "fields": [{"name": "elements", "type": {"array": {"union": "element"}}}],
        "types": types,
        "unions": {"element": {"tag": "tag", "of": arms}},
    });
    VersionSpecs {
        contents: vec![content("post", direction, changes)],
        ..VersionSpecs::default()
    }
}

#[test]
fn a_union_has_a_discriminator_where_each_arm_can_have_the_tag() {
    let arms = json!([{"value": "a", "name": "link", "type": "link"}, {"value": "hr", "type": "hr"}]);
    let types =
        json!({"link": {"fields": [{"name": "href", "type": "string", "required": true}]}, "hr": {"fields": []}});
    let document = of_one(post("sent", arms.clone(), types.clone()));
    let (link, hr) = ("#/components/schemas/ContentLink", "#/components/schemas/ContentHr");
    let expected = json!({
        "oneOf": [{"$ref": link}, {"$ref": hr}],
        "discriminator": {"propertyName": "tag", "mapping": {"a": link, "hr": hr}},
    });
    assert_eq!(schema(&document, "ContentElement"), &expected);
    let expected = json!({
        "type": "object",
        "properties": {"href": {"type": "string"}, "tag": {"type": "string", "const": "a"}},
        "required": ["href", "tag"],
    });
    assert_eq!(schema(&document, "ContentLink"), &expected);
    let items = |document: &Value| schema(document, "ContentPost")["properties"]["elements"]["items"].clone();
    let named = json!({"$ref": "#/components/schemas/ContentElement"});
    assert_eq!(items(&document), named);
    // What is received may have an arm that no page lists.
    let document = of_one(post("received", arms, types));
    let other = json!({"type": "object", "additionalProperties": true});
    assert_eq!(items(&document), json!({"anyOf": [named, other]}));
}

#[test]
fn a_union_of_arms_that_share_a_type_tells_the_tag_beside_them() {
    let arms = json!([{"value": "a", "type": "link"}, {"value": "b", "type": "link"}]);
    let types = json!({"link": {"fields": [{"name": "href", "type": "string"}]}});
    let document = of_one(post("sent", arms, types));
    let arm = |value: &str| {
        json!({"allOf": [
            {"$ref": "#/components/schemas/ContentLink"},
            {"type": "object", "properties": {"tag": {"type": "string", "const": value}}, "required": ["tag"]},
        ]})
    };
    let union = schema(&document, "ContentElement");
    assert_eq!(union, &json!({"oneOf": [arm("a"), arm("b")]}));
    assert!(schema(&document, "ContentLink")["properties"]["tag"].is_null());
}

#[test]
fn the_text_with_a_content_says_what_is_in_it() {
    let text = content("text", "sent", json!({"fields": [{"name": "text", "type": "string"}]}));
    let body = json!({
        "kind": "json",
        "fields": [{"name": "content", "type": "string"}, {"name": "msg_type", "type": "string"}],
        "content": {"of": "im.v1.message.sent", "at": "content", "by": "msg_type"},
    });
    let document = of_one(VersionSpecs {
        endpoints: vec![endpoint("im.v1.message.create", json!({"body": body}))],
        contents: vec![text],
        ..VersionSpecs::default()
    });
    let request = schema(&document, "CreateMessage");
    let any = json!({"type": "object", "additionalProperties": true});
    let expected = json!({
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": {"anyOf": [{"$ref": "#/components/schemas/ContentText"}, any]},
    });
    assert_eq!(request["properties"]["content"], expected);
    let place = json!({
        "of": "im.v1.message.sent", "at": "content", "by": "msg_type", "types": {"text": "ContentText"},
    });
    assert_eq!(request["x-feishu-content"], place);
    assert_eq!(schema(&document, "ContentText")["title"], "text");
}
