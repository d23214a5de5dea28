//! Specs said of a field what it rules out: a default that is none of its values, bounds of a text, lengths of a number.

use serde_json::{Value, json};

use crate::refusal;

fn with(field: Value) -> Option<String> {
    refusal(|spec| spec["parameters"]["query"] = json!([field]))
}

#[track_caller]
fn refused(field: Value, key: &str, words: &str) {
    let message = with(field).unwrap_or_else(|| panic!("accepted"));
    let at = format!("spec file `specs/get.json`, operation `demo.v1.thing.get`, at `$.parameters.query[0].{key}`: ");
    assert!(message.starts_with(&at) && message.contains(words), "{message}");
}

#[test]
fn a_default_and_an_example_are_among_the_values() {
    let kind =
        |key: &str, value: Value| json!({"name": "a", "type": "string", "values": ["open_id", "union_id"], key: value});
    refused(
        kind("default", json!("user_id")),
        "default",
        "is \"user_id\", expected one of the `values`",
    );
    refused(
        kind("example", json!("6942778198054125570")),
        "example",
        "expected one of the `values`",
    );
    assert_eq!(with(kind("default", json!("union_id"))), None);
    let numbers =
        |value: Value| json!({"name": "a", "type": {"array": "integer"}, "values": ["1", "2"], "example": value});
    refused(numbers(json!([1, 3])), "example", "is 3, expected one of the `values`");
    assert_eq!(with(numbers(json!([2, 1]))), None);
}

#[test]
fn a_default_and_an_example_are_between_the_bounds() {
    let size = |key: &str, value: Value| json!({"name": "a", "type": "integer", "min": 1, "max": 100, key: value});
    refused(
        size("default", json!(1000)),
        "default",
        "is 1000, expected it between `min` and `max`",
    );
    refused(size("example", json!(0)), "example", "expected it between");
    assert_eq!(with(size("example", json!(100))), None);
    let text = |example: &str| json!({"name": "a", "type": "string", "max_length": 3, "example": example});
    refused(text("four"), "example", "has the length 4");
    assert_eq!(with(text("三个字")), None);
    // Beyond what a floating-point number tells apart.
    let large =
        |example: u64| json!({"name": "a", "type": "integer", "max": 9_007_199_254_740_992_u64, "example": example});
    refused(large(9_007_199_254_740_993), "example", "expected it between");
    assert_eq!(with(large(9_007_199_254_740_992)), None);
}

#[test]
fn bounds_are_of_numbers_and_lengths_of_texts_and_lists() {
    refused(
        json!({"name": "a", "type": "string", "max": 100}),
        "max",
        "type string, expected a number",
    );
    refused(
        json!({"name": "a", "type": {"array": "string"}, "min": 1}),
        "min",
        "type array<string>",
    );
    refused(
        json!({"name": "a", "type": "integer", "max_length": 30}),
        "max_length",
        "expected a text or a list",
    );
    refused(
        json!({"name": "a", "type": "integer", "min": 2, "max": 1}),
        "min",
        "leaves no value",
    );
    refused(
        json!({"name": "a", "type": "string", "min_length": 2, "max_length": 1}),
        "min_length",
        "leaves no length",
    );
    for field in [
        json!({"name": "a", "type": {"array": "integer"}, "min": 1, "max": 2, "max_length": 5}),
        json!({"name": "a", "type": "number", "min": 0.5, "max": 0.5}),
        json!({"name": "a", "type": "string", "min_length": 1}),
    ] {
        assert_eq!(with(field), None);
    }
}
