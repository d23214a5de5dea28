//! What a page asks of a request, in the text that the runtime reads. Expected texts are written by hand from its description there.

use crate::common::{expand, item, spec};
use serde_json::{Value, json};

/// The rules of an operation with these fields in its body.
fn rules(fields: &Value, types: &Value) -> Option<String> {
    let code = expand(&[spec("demo.v1.thing.create", |spec| {
        spec["body"] = json!({"kind": "json", "fields": fields});
        spec["types"] = types.clone();
    })]);
    of(&code, "CreateThing")
}

fn of(code: &str, request: &str) -> Option<String> {
    let facts = item(code, &format!("impl rt::Endpoint for {request} {{"));
    let (_, after) = facts.split_once("const RULES: &'static str = \"")?;
    let (text, _) = after.split_once("\";").unwrap();
    Some(text.replace("\\n", "\n"))
}

#[test]
fn an_operation_that_asks_for_nothing_has_no_rules() {
    assert_eq!(
        rules(
            &json!([{"name": "name", "type": "string"}, {"name": "type", "type": "string", "required": true}]),
            &json!({})
        ),
        None
    );
}

#[test]
fn a_line_has_the_number_of_the_member_and_what_is_said_of_it() {
    let fields = json!([
        {"name": "title", "type": "string", "required": true, "min_length": 1, "max_length": 64},
        {"name": "nothing", "type": "string"},
        {"name": "size", "type": "integer", "min": 1, "max": 100},
        {"name": "share", "type": "number", "min": 0.5},
        {"name": "kind", "type": "string", "values": ["open_id", "user_id"]},
        {"name": "level", "type": "integer", "values": ["1", "2"]},
        {"name": "ids", "type": {"array": "string"}, "required": true, "max_length": 50},
    ]);
    let expected = "0 required min_length=1 max_length=64\n2 min=1 max=100\n3 min=0.5\n4 values=open_id|user_id\n\
                    5 values=1|2\n6 required max_length=50";
    assert_eq!(rules(&fields, &json!({})).unwrap(), expected);
}

#[test]
fn what_is_listed_is_bounded_by_its_list() {
    let fields = json!([
        {"name": "level", "type": "integer", "min": 1, "max": 2, "values": ["1", "2"]},
        {"name": "kind", "type": "string", "max_length": 10, "values": ["and", "or"]},
        {"name": "kinds", "type": {"array": "string"}, "max_length": 2, "values": ["and", "or"]},
    ]);
    assert_eq!(
        rules(&fields, &json!({})).unwrap(),
        "0 values=1|2\n1 values=and|or\n2 max_length=2 values=and|or"
    );
}

#[test]
fn lengths_that_mean_no_limit_are_left_out() {
    let fields = json!([
        {"name": "a", "type": "string", "min_length": 0, "max_length": 999_999},
        {"name": "b", "type": "string", "max_length": 1_000_000},
        {"name": "c", "type": {"array": "string"}, "max_length": 4_294_967_296_u64},
    ]);
    assert_eq!(rules(&fields, &json!({})).unwrap(), "0 max_length=999999");
}

#[test]
fn objects_have_blocks_of_their_own_where_they_say_something() {
    let fields = json!([
        {"name": "plain", "type": {"object": "plain"}},
        {"name": "owner", "type": {"object": "owner"}},
        {"name": "owners", "type": {"map": {"array": {"object": "owner"}}}},
    ]);
    let types = json!({
        "owner": {"fields": [
            {"name": "note", "type": "string"},
            {"name": "id", "type": "string", "required": true},
            {"name": "plain", "type": {"object": "plain"}},
        ]},
        "plain": {"fields": [{"name": "text", "type": "string"}]},
    });
    assert_eq!(
        rules(&fields, &types).unwrap(),
        "1 inside=2\n2 inside=2\n\n\n\n1 required"
    );
}

#[test]
fn an_object_may_hold_itself() {
    let fields = json!([{"name": "block", "type": {"object": "block"}}]);
    let types = json!({"block": {"fields": [
        {"name": "size", "type": "integer", "max": 9},
        {"name": "children", "type": {"array": {"object": "block"}}},
    ]}});
    assert_eq!(rules(&fields, &types).unwrap(), "0 inside=1\n\n0 max=9\n1 inside=1");
}

#[test]
fn operations_that_share_a_type_keep_their_own_bounds() {
    let holder = |id: &str, fields: Value| {
        spec(id, |spec| {
            spec["body"] = json!({"kind": "json", "fields": [{"name": "owner", "type": {"object": "owner"}}]});
            spec["types"] = json!({"owner": {"fields": fields}});
        })
    };
    let code = expand(&[
        holder(
            "demo.v1.thing.create",
            json!([{"name": "id", "type": "string"}, {"name": "name", "type": "string", "max_length": 10}]),
        ),
        holder(
            "demo.v1.thing.update",
            json!([
                {"name": "name", "type": "string", "max_length": 20},
                {"name": "id", "type": "string", "required": true},
                {"name": "age", "type": "integer"},
            ]),
        ),
    ]);
    assert!(code.matches("pub struct Owner {").count() == 1, "{code}");
    let owner = item(&code, "impl rt::Object for Owner {");
    assert!(owner.contains(r#"fields: &["name", "id", "age"]"#), "{owner}");
    assert_eq!(of(&code, "CreateThing").unwrap(), "0 inside=1\n\n0 max_length=10");
    assert_eq!(
        of(&code, "UpdateThing").unwrap(),
        "0 inside=1\n\n0 max_length=20\n1 required"
    );
}

#[test]
fn of_two_members_of_one_name_each_has_its_own_number() {
    let code = expand(&[spec("demo.v1.thing.update", |spec| {
        spec["path"] = json!("/open-apis/demo/v1/things/:id");
        spec["parameters"]["path"] = json!([{"name": "id", "type": "string", "max_length": 5}]);
        spec["body"] = json!({"kind": "json", "fields": [{"name": "id", "type": "integer", "max": 7}]});
    })]);
    assert_eq!(of(&code, "UpdateThing").unwrap(), "0 max_length=5\n1 max=7");
}
