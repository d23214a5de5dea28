//! Whether a value came through the types whole.

use serde_json::Value;

/// What `ours` lacks of `theirs`, has beyond it, or has differently, as JSON paths.
///
/// Equal by the rules of the runtime: `null` may be left out, a scalar may have become the documented kind of scalar. An empty list or
/// object is there as it was.
pub(crate) fn differences(theirs: &Value, ours: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("$", theirs, ours, &mut found);
    found
}

fn compare(path: &str, theirs: &Value, ours: &Value, found: &mut Vec<String>) {
    match (theirs, ours) {
        (Value::Object(theirs), Value::Object(ours)) => {
            for (name, value) in theirs {
                match ours.get(name) {
                    Some(mine) => compare(&format!("{path}.{name}"), value, mine, found),
                    None if value.is_null() => {}
                    None => found.push(format!("{path}.{name} is lost")),
                }
            }
            for name in ours.keys().filter(|name| !theirs.contains_key(*name)) {
                found.push(format!("{path}.{name} is new"));
            }
        }
        (Value::Array(theirs), Value::Array(ours)) if theirs.len() == ours.len() => {
            for (index, (value, mine)) in theirs.iter().zip(ours).enumerate() {
                compare(&format!("{path}[{index}]"), value, mine, found);
            }
        }
        (Value::Null, Value::Null) => {}
        _ if scalar(theirs).is_some() && scalar(theirs) == scalar(ours) => {}
        _ if same_number(theirs, ours) => {}
        _ => found.push(format!("{path} was {theirs} and is {ours}")),
    }
}

/// A scalar as text, in which `1`, `"1"` and `true`, `"true"` are the same.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn same_number(a: &Value, b: &Value) -> bool {
    let number = |value: &Value| scalar(value)?.parse::<f64>().ok();
    number(a).is_some() && number(a) == number(b)
}

#[test]
fn losses_and_changes_are_found_and_leniency_is_allowed() {
    use serde_json::json;
    let theirs = json!({"a": 1, "b": "2", "c": null, "d": [], "e": {"f": [1.0, true]}});
    assert_eq!(
        differences(&theirs, &json!({"a": "1", "b": 2, "d": [], "e": {"f": [1, "true"]}})),
        Vec::<String>::new()
    );
    assert_eq!(
        differences(&theirs, &json!({"a": 1, "b": "2", "d": [], "e": {"f": [1.0]}})).len(),
        1
    );
    assert_eq!(
        differences(&json!({"a": [], "b": {}}), &json!({})),
        ["$.a is lost", "$.b is lost"]
    );
    assert_eq!(
        differences(&json!({"a": 1}), &json!({"b": 1})),
        ["$.a is lost", "$.b is new"]
    );
    assert_eq!(differences(&json!({"a": 1}), &json!({"a": 2})), ["$.a was 1 and is 2"]);
}
