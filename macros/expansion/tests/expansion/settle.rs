//! Which names specs keep when pages are added or change.

use crate::common::{expand, spec};
use feishu_expansion::settle;
use feishu_spec::Endpoint;
use feishu_spec::library::VersionSpecs;
use serde_json::{Value, json};

/// An operation that replies with one object under the key `user`.
fn user(id: &str, fields: &Value) -> Endpoint {
    spec(id, |spec| {
        spec["response"]["fields"] = json!([{"name": "value", "type": {"object": "user"}}]);
        spec["types"] = json!({"user": {"fields": fields}});
    })
}

/// An operation whose reply has one field with a list of values.
fn status(id: &str, values: &[&str]) -> Endpoint {
    spec(id, |spec| {
        spec["response"]["fields"] = json!([{"name": "status", "type": "string", "values": values}]);
    })
}

fn by_text() -> Value {
    json!([{"name": "id", "type": "string"}])
}

fn by_number() -> Value {
    json!([{"name": "id", "type": "integer"}])
}

/// The specs, settled one refresh after the other.
fn settled(refreshes: &[&[Endpoint]]) -> Vec<Endpoint> {
    let mut version = VersionSpecs::default();
    for specs in refreshes {
        let old = version.clone();
        version.endpoints = specs.to_vec();
        settle(&mut version, &old, &VersionSpecs::default());
    }
    version.endpoints
}

/// The type of the only field of a reply.
fn field(specs: &[Endpoint], response: &str) -> String {
    let code = expand(specs);
    let item = crate::common::item(&code, &format!("pub struct {response} {{"));
    let line = item.lines().find(|line| line.contains("Option<")).unwrap();
    line.trim().trim_end_matches(',').to_owned()
}

#[test]
fn nothing_is_written_where_nothing_is_contested() {
    let specs = [
        user("demo.v1.book.get", &by_text()),
        status("demo.v1.game.get", &["open", "shut"]),
    ];
    assert_eq!(settled(&[&specs]), specs);
}

/// Two operations whose replies have different types of one name.
fn different_users() -> [Endpoint; 2] {
    [
        user("demo.v1.book.get", &by_text()),
        user("demo.v1.game.get", &by_number()),
    ]
}

#[test]
fn types_that_come_together_are_told_apart_by_what_holds_them() {
    let specs = settled(&[&different_users()]);
    let names: Vec<_> = specs.iter().map(|spec| spec.types["user"].name.as_deref()).collect();
    assert_eq!(names, [Some("book_user"), Some("game_user")]);
    assert_eq!(field(&specs, "GetBookResponse"), "pub value: Option<Box<BookUser>>");
}

#[test]
fn a_type_that_comes_later_leaves_the_name_to_the_first() {
    let [book, game] = different_users();
    for (first, second, named) in [(&book, &game, "GameUser"), (&game, &book, "BookUser")] {
        let specs = settled(&[std::slice::from_ref(first), &[book.clone(), game.clone()]]);
        let of = |spec: &Endpoint| {
            let response = if spec.id == book.id {
                "GetBookResponse"
            } else {
                "GetGameResponse"
            };
            field(&specs, response)
        };
        assert_eq!(of(first), "pub value: Option<Box<User>>");
        assert_eq!(of(second), format!("pub value: Option<Box<{named}>>"));
    }
}

#[test]
fn an_equal_type_that_comes_later_is_the_same_type() {
    let [book, game] = different_users();
    let shop = user("demo.v1.shop.get", &by_text());
    let specs = settled(&[&[book.clone(), game.clone()], &[book, game, shop]]);
    assert_eq!(field(&specs, "GetShopResponse"), "pub value: Option<Box<BookUser>>");
}

#[test]
fn a_type_that_changes_keeps_its_name() {
    let [book, game] = different_users();
    let more = json!([{"name": "id", "type": "string"}, {"name": "age", "type": "integer"}]);
    let specs = settled(&[&[book, game.clone()], &[user("demo.v1.book.get", &more), game]]);
    assert_eq!(field(&specs, "GetBookResponse"), "pub value: Option<Box<BookUser>>");
}

#[test]
fn of_a_type_that_falls_apart_the_larger_part_keeps_the_name() {
    let all = ["demo.v1.book.get", "demo.v1.game.get", "demo.v1.shop.get"].map(|id| user(id, &by_text()));
    let mut changed = all.clone();
    changed[0] = user("demo.v1.book.get", &by_number());
    let specs = settled(&[&all, &changed]);
    assert_eq!(field(&specs, "GetGameResponse"), "pub value: Option<Box<User>>");
    assert_eq!(field(&specs, "GetBookResponse"), "pub value: Option<Box<BookUser>>");
}

#[test]
fn a_list_of_values_that_comes_later_leaves_the_name_to_the_first() {
    let (book, game) = (
        status("demo.v1.book.get", &["open"]),
        status("demo.v1.game.get", &["won", "lost"]),
    );
    let specs = settled(&[std::slice::from_ref(&game), &[book, game.clone()]]);
    assert_eq!(field(&specs, "GetGameResponse"), "pub status: Option<Status>");
    assert_eq!(field(&specs, "GetBookResponse"), "pub status: Option<GetBookStatus>");
}

#[test]
fn a_list_of_values_within_a_known_one_shares_it() {
    let (book, game) = (
        status("demo.v1.book.get", &["open", "shut"]),
        status("demo.v1.game.get", &["won", "lost"]),
    );
    let shop = status("demo.v1.shop.get", &["open"]);
    let specs = settled(&[&[book.clone(), game.clone()], &[book, game, shop]]);
    assert_eq!(field(&specs, "GetShopResponse"), "pub status: Option<GetBookStatus>");
}

#[test]
fn an_enum_that_grows_in_one_place_stays_one() {
    let all = ["demo.v1.book.get", "demo.v1.game.get"].map(|id| status(id, &["open", "shut"]));
    let grown = [
        status("demo.v1.book.get", &["open", "lent"]),
        status("demo.v1.game.get", &["open", "lost"]),
    ];
    let specs = settled(&[&all, &grown]);
    let code = expand(&specs);
    let item = crate::common::item(&code, "pub enum Status {");
    for variant in ["Open", "Lent", "Lost", "Unknown(rt::Unlisted<String>)"] {
        assert!(item.contains(variant), "{variant} in\n{item}");
    }
}

#[test]
fn settling_twice_changes_nothing() {
    let specs = [
        user("demo.v1.book.get", &by_text()),
        user("demo.v1.game.get", &by_number()),
        status("demo.v1.shop.get", &["open"]),
        status("demo.v1.shop.list", &["won"]),
    ];
    assert_eq!(settled(&[&specs]), settled(&[&specs, &specs]));
}
