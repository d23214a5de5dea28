//! Which structs and enums are shared, and what they are called.

use crate::common::{expand, spec};
use feishu_spec::Endpoint;
use serde_json::{Value, json};

fn replies_with(id: &str, kind: &str, fields: &Value) -> Endpoint {
    spec(id, |spec| {
        spec["response"]["fields"] = json!([{"name": "value", "type": {"object": kind}}]);
        spec["types"] = json!({ kind: {"fields": fields} });
    })
}

fn structs(code: &str) -> Vec<&str> {
    code.lines()
        .filter_map(|line| line.trim().strip_prefix("pub struct ")?.split([' ', '(', '<']).next())
        .collect()
}

#[test]
fn equal_types_are_one_struct() {
    let fields = json!([{"name": "id", "type": "string", "example": "ou_1"}]);
    let other = json!([{"name": "id", "type": "string", "example": "ou_2"}]);
    let code = expand(&[
        replies_with("demo.v1.thing.get", "user", &fields),
        replies_with("demo.v1.thing.list", "user", &other),
    ]);
    assert_eq!(
        structs(&code)
            .iter()
            .filter(|name| name.contains("User"))
            .collect::<Vec<_>>(),
        [&"User"]
    );
}

#[test]
fn different_types_of_one_name_are_told_apart_by_what_holds_them() {
    let fields = json!([{"name": "id", "type": "string"}]);
    let other = json!([{"name": "id", "type": "integer"}]);
    let code = expand(&[
        replies_with("demo.v1.book.get", "user", &fields),
        replies_with("demo.v1.game.get", "user", &other),
    ]);
    let names = structs(&code);
    assert!(
        names.contains(&"BookUser") && names.contains(&"GameUser") && !names.contains(&"User"),
        "{names:?}"
    );
}

#[test]
fn no_type_shadows_the_prelude() {
    let fields = json!([{"name": "id", "type": "string"}]);
    let code = expand(&[replies_with("demo.v1.vote.get", "option", &fields)]);
    assert!(structs(&code).contains(&"VoteOption"), "{:?}", structs(&code));
}

#[test]
fn lists_of_one_field_share_an_enum_when_one_holds_the_other() {
    let query = |id: &str, values: Value| {
        spec(id, |spec| {
            spec["parameters"]["query"] = json!([{"name": "user_id_type", "type": "string", "values": values}])
        })
    };
    let code = expand(&[
        query("demo.v1.a.get", json!(["open_id", "union_id"])),
        query("demo.v1.b.get", json!(["union_id", "open_id", "user_id"])),
    ]);
    let enums: Vec<&str> = code.lines().filter(|line| line.starts_with("pub enum")).collect();
    assert_eq!(enums, ["pub enum UserIdType {"]);
    assert!(code.contains("UserId,") && code.contains("Unknown(rt::Unlisted<String>)"));
}

#[test]
fn numbers_as_text_stay_text() {
    let code = expand(&[spec("demo.v1.a.get", |spec| {
        spec["parameters"]["query"] = json!([{"name": "kind", "type": "string", "values": ["1", "2"]}]);
    })]);
    assert!(code.contains("pub kind: Option<String>"));
}

/// An operation with one parameter that lists integers, given as value and name.
fn level(id: &str, kind: &Value, values: &[(&str, Option<&str>)]) -> Endpoint {
    let values: Vec<Value> = values
        .iter()
        .map(|(value, name)| match name {
            Some(name) => json!({"value": value, "name": name}),
            None => json!(value),
        })
        .collect();
    spec(id, |spec| {
        spec["parameters"]["query"] = json!([{"name": "level", "type": kind, "values": values}]);
    })
}

#[test]
fn integers_are_an_enum_where_each_has_a_name() {
    let low_and_high = [("-1", Some("low")), ("20", Some("very_high"))];
    let code = expand(&[level("demo.v1.a.get", &json!("integer"), &low_and_high)]);
    assert!(code.contains("pub level: Option<Level>"));
    let item = crate::common::item(&code, "pub enum Level {");
    assert!(
        item.contains("/// `-1`\n    Low,\n    /// `20`\n    VeryHigh,"),
        "{item}"
    );
    assert!(item.contains("Unknown(rt::Unlisted<i64>)"), "{item}");
    let code = expand(&[level("demo.v1.a.get", &json!({"array": "integer"}), &low_and_high)]);
    assert!(code.contains("pub level: rt::List<Level>"));
    let code = expand(&[level("demo.v1.a.get", &json!({"map": "integer"}), &low_and_high)]);
    assert!(code.contains("pub level: rt::Map<Level>"));
}

#[test]
fn integers_of_which_one_has_no_name_stay_integers() {
    for values in [
        &[("1", Some("low")), ("2", None)][..],
        &[("1", None)],
        // No text of an integer, so that it could be one that the list has as well.
        &[("1", Some("low")), ("01", Some("lower"))],
        &[("9223372036854775808", Some("most"))],
    ] {
        let code = expand(&[level("demo.v1.a.get", &json!("integer"), values)]);
        assert!(code.contains("pub level: Option<i64>"), "{values:?}");
    }
}

#[test]
fn integers_of_one_field_share_an_enum_only_where_they_mean_the_same() {
    let enums = |other: &[(&str, Option<&str>)]| {
        let code = expand(&[
            level(
                "demo.v1.a.get",
                &json!("integer"),
                &[("1", Some("low")), ("2", Some("high"))],
            ),
            level("demo.v1.b.get", &json!("integer"), other),
        ]);
        code.lines().filter(|line| line.starts_with("pub enum")).count()
    };
    assert_eq!(enums(&[("1", Some("low"))]), 1);
    assert_eq!(enums(&[("1", Some("open"))]), 2);
}

#[test]
fn recursion_is_boxed_or_listed() {
    let code = expand(&[replies_with(
        "demo.v1.tree.get",
        "node",
        &json!([
            {"name": "left", "type": {"object": "node"}},
            {"name": "children", "type": {"array": {"object": "node"}}},
        ]),
    )]);
    assert!(code.contains("pub left: Option<Box<Node>>"));
    assert!(code.contains("pub children: rt::List<Node>"));
}
