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
fn a_type_has_the_members_of_all_that_are_called_so() {
    let code = expand(&[
        replies_with("demo.v1.book.get", "user", &json!([{"name": "id", "type": "string"}])),
        replies_with("demo.v1.game.get", "user", &json!([{"name": "age", "type": "integer"}])),
    ]);
    let item = crate::common::item(&code, "pub struct User {");
    let id = "/// Only in `demo.v1.book.get`.";
    let age = "/// Only in `demo.v1.game.get`.";
    assert!(item.contains(id) && item.contains(age), "{item}");
}

#[test]
fn a_type_is_called_as_its_spec_says() {
    let mut game = replies_with("demo.v1.game.get", "user", &json!([{"name": "id", "type": "integer"}]));
    game.types.get_mut("user").unwrap().name = Some("player".to_owned());
    let code = expand(&[
        replies_with("demo.v1.book.get", "user", &json!([{"name": "id", "type": "string"}])),
        game,
    ]);
    assert!(crate::common::item(&code, "pub struct User {").contains("pub id: Option<String>"));
    assert!(crate::common::item(&code, "pub struct Player {").contains("pub id: Option<i64>"));
}

#[test]
fn a_request_asks_only_for_what_all_that_send_a_type_require() {
    let sends = |id: &str, fields: Value| {
        spec(id, |spec| {
            spec["method"] = json!("POST");
            spec["body"] = json!({"kind": "json", "fields": [{"name": "user", "type": {"object": "user"}}]});
            spec["types"] = json!({"user": {"fields": fields}});
        })
    };
    let both = json!([{"name": "id", "type": "string", "required": true}, {"name": "age", "type": "integer", "required": true}]);
    let one = json!([{"name": "id", "type": "string", "required": true}, {"name": "age", "type": "integer"}]);
    let code = expand(&[
        sends("demo.v1.book.create", both),
        sends("demo.v1.game.create", one),
        replies_with("demo.v1.game.get", "user", &json!([{"name": "id", "type": "string"}])),
    ]);
    assert!(code.contains("pub fn new(id: impl Into<String>) -> Self"), "{code}");
}

#[test]
fn a_member_without_known_members_yields_to_one_that_has_them() {
    let user = |id: &str, kind: Value, types: Value| {
        spec(id, |spec| {
            spec["response"]["fields"] = json!([{"name": "user", "type": {"object": "user"}}]);
            spec["types"] = types;
            spec["types"]["user"] = json!({"fields": [{"name": "link", "type": kind}]});
        })
    };
    let link = json!({"link": {"fields": [{"name": "url", "type": "string"}]}});
    let known = user("demo.v1.game.get", json!({"object": "link"}), link);
    for kind in [json!("any"), json!({"map": "any"})] {
        let code = expand(&[user("demo.v1.book.get", kind, json!({})), known.clone()]);
        assert!(crate::common::item(&code, "pub struct User {").contains("pub link: Option<Box<Link>>"));
    }
}

#[test]
fn a_reply_that_is_a_model_is_that_type() {
    let reply = |id: &str, fields: Value, model: Option<&str>| {
        spec(id, |spec| {
            spec["response"]["fields"] = fields;
            if let Some(model) = model {
                spec["response"]["model"] = json!(model);
            }
        })
    };
    let fields = json!([{"name": "id", "type": "string"}]);
    let code = expand(&[reply("demo.v1.book.get", fields, Some("book"))]);
    assert!(code.contains("pub type GetBookResponse = Book;"), "{code}");
    assert!(crate::common::item(&code, "pub struct Book {").contains("pub id: Option<String>"));
}

#[test]
fn a_verb_that_ends_with_its_noun_says_it_once() {
    let get = |id: &str| spec(id, |_| ());
    let code = expand(&[
        get("demo.v1.chat.top_notice.put_top_notice"),
        get("demo.v1.user.get"),
        get("demo.v1.user.get_user"),
    ]);
    let names = structs(&code);
    for name in ["PutChatTopNotice", "GetUser", "GetUserUser"] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
}

#[test]
fn a_settled_name_goes_before_that_of_an_operation() {
    let mut shop = replies_with("demo.v1.shop.list", "thing", &json!([{"name": "id", "type": "string"}]));
    shop.types.get_mut("thing").unwrap().name = Some("get_book".to_owned());
    let code = expand(&[spec("demo.v1.book.get", |_| ()), shop]);
    let names = structs(&code);
    assert!(
        names.contains(&"GetBook") && names.contains(&"BookGetRequest"),
        "{names:?}"
    );
}

#[test]
fn no_type_shadows_the_prelude() {
    let fields = json!([{"name": "id", "type": "string"}]);
    let code = expand(&[replies_with("demo.v1.vote.get", "option", &fields)]);
    assert!(structs(&code).contains(&"OptionObject"), "{:?}", structs(&code));
}

#[test]
fn lists_of_one_name_are_one_enum_with_the_values_of_all() {
    let query = |id: &str, values: Value, name: Option<&str>| {
        spec(id, |spec| {
            let mut field = json!({"name": "user_id_type", "type": "string", "values": values});
            if let Some(name) = name {
                field["enum_name"] = json!(name);
            }
            spec["parameters"]["query"] = json!([field]);
        })
    };
    let code = expand(&[
        query("demo.v1.a.get", json!(["open_id", "union_id"]), None),
        query("demo.v1.b.get", json!(["union_id", "user_id"]), None),
        query("demo.v1.c.get", json!(["user_id"]), Some("member_id_type")),
    ]);
    let enums: Vec<&str> = code.lines().filter(|line| line.starts_with("pub enum")).collect();
    assert_eq!(enums, ["pub enum MemberIdType {", "pub enum UserIdType {"]);
    let item = crate::common::item(&code, "pub enum UserIdType {");
    for variant in ["OpenId,", "UnionId,", "UserId,", "Unknown(rt::Unlisted<String>)"] {
        assert!(item.contains(variant), "{item}");
    }
}

#[test]
fn a_member_keeps_its_list_where_one_page_lists_nothing() {
    let listed = json!([{"name": "kind", "type": "string", "values": ["low"], "enum_name": "user_kind"}]);
    let bare = json!([{"name": "kind", "type": "string"}, {"name": "more", "type": "string"}]);
    let code = expand(&[
        replies_with("demo.v1.a.get", "user", &bare),
        replies_with("demo.v1.b.get", "user", &listed),
    ]);
    assert!(crate::common::item(&code, "pub struct User {").contains("pub kind: Option<UserKind>"));
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
fn integers_and_words_of_one_name_are_two_enums() {
    let words = spec("demo.v1.b.get", |spec| {
        spec["parameters"]["query"] = json!([{"name": "level", "type": "string", "values": ["low"]}]);
    });
    let code = expand(&[level("demo.v1.a.get", &json!("integer"), &[("1", Some("low"))]), words]);
    assert_eq!(code.lines().filter(|line| line.starts_with("pub enum")).count(), 2);
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
