//! Facts that tools fail on.

use feishu_spec::library::VersionSpecs;
use generator::export;
use serde_json::{Value, json};

use crate::support::{of_endpoints, schema, versions, with_body};

/// What a member of a request becomes, and what is told of it.
fn member(facts: Value) -> (Value, Vec<String>) {
    let mut field = json!({"name": "it", "type": "string"});
    field
        .as_object_mut()
        .unwrap()
        .extend(facts.as_object().unwrap().clone());
    let spec = with_body(json!([field]));
    let document = of_endpoints([spec.clone()]);
    let specs = [VersionSpecs {
        endpoints: vec![spec],
        ..VersionSpecs::default()
    }];
    let told = export::dropped(&versions(&specs)[0]);
    (schema(&document, "CreateThing")["properties"]["it"].clone(), told)
}

#[test]
fn bounds_are_those_of_the_type() {
    for (facts, expected) in [
        (
            json!({"min_length": 1, "max_length": 9}),
            json!({"type": "string", "minLength": 1, "maxLength": 9}),
        ),
        (
            json!({"type": "integer", "min": 0, "max": 20, "default": 5, "example": 6}),
            json!({"type": "integer", "format": "int64", "minimum": 0, "maximum": 20, "default": 5, "examples": [6]}),
        ),
        (
            json!({"type": {"array": "number"}, "min": 0.5, "min_length": 1, "max_length": 3}),
            json!({
                "type": "array", "items": {"type": "number", "format": "double", "minimum": 0.5}, "minItems": 1, "maxItems": 3,
            }),
        ),
        (
            json!({"nullable": true}),
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ),
        (
            json!({"deprecated": true}),
            json!({"type": "string", "deprecated": true}),
        ),
        (json!({"type": "boolean"}), json!({"type": "boolean"})),
        (json!({"type": "any"}), json!({})),
        (
            json!({"type": {"map": "integer"}}),
            json!({"type": "object", "additionalProperties": {"type": "integer", "format": "int64"}}),
        ),
    ] {
        assert_eq!(member(facts.clone()), (expected, Vec::new()), "{facts}");
    }
}

#[test]
fn a_length_that_says_nothing_is_left_out_and_an_absurd_one_told() {
    let plain = json!({"type": "string"});
    assert_eq!(member(json!({"min_length": 0})), (plain.clone(), Vec::new()));
    assert_eq!(
        member(json!({"max_length": 999_999})).0,
        json!({"type": "string", "maxLength": 999_999})
    );
    let (schema, told) = member(json!({"max_length": 1_000_000}));
    assert_eq!(schema, plain);
    assert_eq!(
        told,
        ["im.v1 `CreateThing`, `it`: `max_length` 1000000, expected less than 1000000"]
    );
}

#[test]
fn a_default_or_example_that_breaks_its_own_field_is_dropped_and_told() {
    for facts in [
        json!({"type": "integer", "max": 100, "default": 1000}),
        json!({"values": ["people_employee_id"], "default": "open_id"}),
        json!({"values": ["people_employee_id"], "example": "1234"}),
        json!({"type": "integer", "example": "12"}),
        json!({"type": {"array": "string"}, "example": [1]}),
        json!({"max_length": 3, "example": "long"}),
        json!({"pattern": "^https?://.*$", "example": "open.feishu.cn"}),
    ] {
        let (schema, told) = member(facts.clone());
        assert!(
            schema.get("default").is_none() && schema.get("examples").is_none(),
            "{facts}: {schema}"
        );
        assert_eq!(told.len(), 1, "{facts}: {told:?}");
        assert!(told[0].starts_with("im.v1 `CreateThing`, `it`: the "), "{told:?}");
    }
}

#[test]
fn a_pattern_is_told_in_a_form_that_all_take_or_as_an_extension() {
    let (schema, _) = member(json!({"pattern": r"^[^[\]\:\/]+$", "example": "a b"}));
    assert_eq!(
        schema,
        json!({"type": "string", "pattern": r"^[^\[\]:/]+$", "examples": ["a b"]})
    );
    let (schema, _) = member(json!({"type": {"array": "string"}, "pattern": "^(?!a)"}));
    assert_eq!(
        schema,
        json!({"type": "array", "items": {"type": "string", "x-feishu-pattern": "^(?!a)"}})
    );
}
