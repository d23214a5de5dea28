//! Which names specs have, and keep when pages are added or change.

use serde_json::{Value, json};

use super::*;

const TABLE: &str = r#"{"demo.v1": {
    "operations": {"GET /open-apis/demo/v1/blocks": {"reply.items": "Block", "reply.next": "Block"}},
    "models": {"Block": {"text": "RichText", "quote": "RichText", "divider": "Divider"}}
}}"#;

fn endpoint(id: &str, path: &str, change: impl FnOnce(&mut Value)) -> AnySpec {
    let mut spec = json!({
        "schema": feishu_spec::SCHEMA_VERSION,
        "id": id,
        "title": id,
        "page": {"path": "/page"},
        "method": "GET",
        "path": path,
        "tokens": [],
        "app_types": [],
        "rate_limit": null,
        "scopes": [],
        "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"},
        "response": {"kind": "envelope"},
        "paging": null,
        "errors": [],
        "types": {},
    });
    change(&mut spec);
    AnySpec::Endpoint(serde_json::from_value(spec).unwrap())
}

/// A reply with these fields and types.
fn reply(id: &str, fields: &Value, types: &Value) -> AnySpec {
    endpoint(id, "/open-apis/demo/v1/things", |spec| {
        spec["response"]["fields"] = fields.clone();
        spec["types"] = types.clone();
    })
}

/// An operation that replies with one object, which its page calls `user`.
fn user(id: &str, fields: &Value) -> AnySpec {
    let value = json!([{"name": "value", "type": {"object": "user"}}]);
    reply(id, &value, &json!({"user": {"fields": fields}}))
}

/// An operation whose reply has one field with a list of values.
fn color(id: &str, values: &[&str]) -> AnySpec {
    reply(
        id,
        &json!([{"name": "color", "type": "string", "values": values}]),
        &json!({}),
    )
}

fn by_text() -> Value {
    json!([{"name": "id", "type": "string"}])
}

fn by_number() -> Value {
    json!([{"name": "id", "type": "integer"}])
}

/// The specs of the last refresh, settled one refresh after the other. A refresh that lacks a spec leaves it as it was.
fn settled(refreshes: &[&[AnySpec]]) -> Vec<AnySpec> {
    let platform = Platform::read(TABLE).unwrap();
    let mut tree: Vec<AnySpec> = Vec::new();
    for read in refreshes {
        let mut known = Known::default();
        tree.iter().for_each(|spec| known.add(Known::of(spec)));
        let read_ids: Vec<String> = read.iter().map(|spec| spec.id().to_owned()).collect();
        let mut specs: Vec<AnySpec> = tree
            .iter()
            .filter(|spec| !read_ids.contains(&spec.id().to_owned()))
            .cloned()
            .collect();
        let stands: HashSet<usize> = (0..specs.len()).collect();
        specs.extend(read.iter().cloned());
        models("demo.v1", &mut specs, &known, &stands, &platform);
        lists(&mut specs, &known);
        specs.sort_by(|one, other| one.id().cmp(other.id()));
        tree = specs;
    }
    tree
}

/// What the types of a spec are called, by where they stand.
fn names(specs: &[AnySpec], id: &str) -> Vec<(String, String)> {
    let spec = specs.iter().find(|spec| spec.id() == id).unwrap();
    let known = Known::of(spec);
    let models = known.models.iter().chain(&known.lists);
    models.map(|(place, name)| (place.to_string(), name.clone())).collect()
}

fn pairs(names: &[(&str, &str)]) -> Vec<(String, String)> {
    let names = names.iter();
    names
        .map(|(place, name)| ((*place).to_owned(), (*name).to_owned()))
        .collect()
}

#[test]
fn the_platform_names_places_whatever_the_page_says() {
    let blocks = |word: &str| {
        endpoint("demo.v1.block.list", "/open-apis/demo/v1/blocks", |spec| {
            spec["response"]["fields"] = json!([{"name": "items", "type": {"array": {"object": word}}}]);
            spec["types"] = json!({
                word: {"fields": [
                    {"name": "text", "type": {"object": "words"}},
                    {"name": "quote", "type": {"object": "words"}},
                    {"name": "divider", "type": "any"},
                ]},
                "words": {"fields": by_text()},
            });
        })
    };
    let expected = pairs(&[
        ("response.items", "block"),
        ("types.block.divider", "divider"),
        ("types.block.quote", "rich_text"),
        ("types.block.text", "rich_text"),
    ]);
    let specs = settled(&[&[blocks("item")]]);
    assert_eq!(names(&specs, "demo.v1.block.list"), expected);
    assert_eq!(settled(&[&[blocks("object")]]), specs, "the page's word does not count");
    let types = specs[0].types().unwrap();
    assert_eq!(types.keys().collect::<Vec<_>>(), ["block", "divider", "rich_text"]);
    assert!(types["divider"].fields.is_empty(), "an object without members is one");
}

#[test]
fn equal_shapes_that_mean_two_things_are_two_types() {
    let specs = settled(&[&[endpoint("demo.v1.block.list", "/open-apis/demo/v1/blocks", |spec| {
        let object = json!({"object": "item"});
        spec["response"]["fields"] = json!([{"name": "items", "type": object}, {"name": "owner", "type": object}]);
        spec["types"] = json!({"item": {"name": "owner", "fields": by_text()}});
    })]]);
    let expected = pairs(&[("response.items", "block"), ("response.owner", "owner")]);
    assert_eq!(names(&specs, "demo.v1.block.list"), expected);
}

#[test]
fn shapes_of_one_model_in_one_spec_keep_what_each_says() {
    let specs = settled(&[&[endpoint("demo.v1.block.list", "/open-apis/demo/v1/blocks", |spec| {
        spec["response"]["fields"] =
            json!([{"name": "items", "type": {"object": "one"}}, {"name": "next", "type": {"object": "two"}}]);
        spec["types"] = json!({"one": {"fields": by_text()}, "two": {"fields": [{"name": "more", "type": "string"}]}});
    })]]);
    let types = specs[0].types().unwrap();
    let called: Vec<(&str, &str)> = types
        .iter()
        .map(|(key, object)| (key.as_str(), object.called(key)))
        .collect();
    assert_eq!(called, [("block", "block"), ("block_2", "block")]);
}

/// Two operations whose replies have different types of one name.
fn different_users() -> [AnySpec; 2] {
    [
        user("demo.v1.book.get", &by_text()),
        user("demo.v1.game.get", &by_number()),
    ]
}

fn value(specs: &[AnySpec], id: &str) -> String {
    names(specs, id).remove(0).1
}

#[test]
fn types_by_rule_that_agree_are_one_and_others_are_told_apart_by_the_resource() {
    let [book, game] = different_users();
    let more = user(
        "demo.v1.shop.get",
        &json!([{"name": "id", "type": "string"}, {"name": "age", "type": "integer"}]),
    );
    let specs = settled(&[&[book, game, more]]);
    assert_eq!(value(&specs, "demo.v1.book.get"), "user");
    assert_eq!(value(&specs, "demo.v1.shop.get"), "user");
    assert_eq!(value(&specs, "demo.v1.game.get"), "game_user");
}

#[test]
fn a_type_that_comes_later_leaves_the_name_to_the_first() {
    let [book, game] = different_users();
    for (first, second, named) in [(&book, &game, "game_user"), (&game, &book, "book_user")] {
        let specs = settled(&[std::slice::from_ref(first), &[book.clone(), game.clone()]]);
        assert_eq!(value(&specs, first.id()), "user");
        assert_eq!(value(&specs, second.id()), named);
    }
}

#[test]
fn a_type_keeps_its_name_when_its_page_says_another_word_or_changes_its_members() {
    let [book, game] = different_users();
    let value_of = |word: &str, fields: &Value| {
        let field = json!([{"name": "value", "type": {"object": word}}]);
        reply("demo.v1.book.get", &field, &json!({word: {"fields": fields}}))
    };
    let grown = json!([{"name": "id", "type": "string"}, {"name": "age", "type": "integer"}]);
    for changed in [
        value_of("person", &by_text()),
        value_of("user", &grown),
        value_of("data", &grown),
    ] {
        let specs = settled(&[&[book.clone(), game.clone()], &[changed]]);
        assert_eq!(value(&specs, "demo.v1.book.get"), "user");
        assert_eq!(value(&specs, "demo.v1.game.get"), "game_user");
    }
}

#[test]
fn the_rarer_of_two_shapes_that_contradict_each_other_takes_another_name() {
    let all = ["demo.v1.book.get", "demo.v1.game.get", "demo.v1.shop.get"].map(|id| user(id, &by_text()));
    let mut changed = all.clone();
    changed[0] = user("demo.v1.book.get", &by_number());
    let specs = settled(&[&all, &changed]);
    assert_eq!(value(&specs, "demo.v1.book.get"), "book_user");
    assert_eq!(value(&specs, "demo.v1.game.get"), "user");
    let alone = settled(&[&all, std::slice::from_ref(&changed[0])]);
    assert_eq!(specs, alone, "what is not read again keeps its name");
}

#[test]
fn what_holds_a_shape_that_was_told_apart_is_told_apart_as_well() {
    let holder = |id: &str, inner: &Value| {
        let types = json!({
            "page": {"fields": [{"name": "user", "type": {"object": "user"}}]},
            "user": {"fields": inner},
        });
        reply(id, &json!([{"name": "page", "type": {"object": "page"}}]), &types)
    };
    let all = ["demo.v1.book.get", "demo.v1.game.get", "demo.v1.shop.get"].map(|id| holder(id, &by_text()));
    let specs = settled(&[&all, &[holder("demo.v1.book.get", &by_number())]]);
    let expected = pairs(&[("response.page", "book_page"), ("types.book_page.user", "book_user")]);
    assert_eq!(names(&specs, "demo.v1.book.get"), expected);
    let expected = pairs(&[("response.page", "page"), ("types.page.user", "user")]);
    assert_eq!(names(&specs, "demo.v1.game.get"), expected);
}

#[test]
fn no_type_has_the_name_of_an_operation_or_of_the_prelude() {
    let value =
        json!([{"name": "value", "type": {"object": "option"}}, {"name": "other", "type": {"object": "get_vote"}}]);
    let types = json!({"option": {"fields": by_text()}, "get_vote": {"fields": by_number()}});
    let specs = settled(&[&[reply("demo.v1.vote.get", &value, &types)]]);
    let expected = pairs(&[("response.other", "vote_get_vote"), ("response.value", "vote_option")]);
    assert_eq!(names(&specs, "demo.v1.vote.get"), expected);
}

#[test]
fn lists_of_requests_and_replies_that_share_a_value_are_one() {
    let specs = settled(&[&[
        color("demo.v1.book.get", &["red", "blue"]),
        color("demo.v1.game.get", &["blue", "green"]),
        color("demo.v1.shop.get", &["bright", "dark"]),
    ]]);
    assert_eq!(value(&specs, "demo.v1.book.get"), "color");
    assert_eq!(value(&specs, "demo.v1.game.get"), "color");
    assert_eq!(value(&specs, "demo.v1.shop.get"), "shop_color");
}

#[test]
fn a_list_that_grows_in_one_place_stays_one_and_never_joins_another() {
    let all = [
        color("demo.v1.book.get", &["red"]),
        color("demo.v1.game.get", &["dark"]),
    ];
    let before = settled(&[&all]);
    let grown = [color("demo.v1.book.get", &["red", "dark"])];
    let after = settled(&[&all, &grown]);
    for id in ["demo.v1.book.get", "demo.v1.game.get"] {
        assert_eq!(value(&before, id), value(&after, id));
    }
}

#[test]
fn a_list_of_a_member_is_its_models_whatever_its_pages_say() {
    let user = |id: &str, values: &[&str]| user(id, &json!([{"name": "status", "type": "string", "values": values}]));
    let specs = settled(&[&[user("demo.v1.book.get", &["on"]), user("demo.v1.game.get", &["off"])]]);
    for id in ["demo.v1.book.get", "demo.v1.game.get"] {
        assert!(names(&specs, id).contains(&("types.user.status".to_owned(), "user_status".to_owned())));
    }
}

#[test]
fn numbers_are_one_list_only_where_they_mean_the_same() {
    let level = |id: &str, name: &str| {
        let values = json!([{"value": "1", "name": name}]);
        reply(
            id,
            &json!([{"name": "depth", "type": "integer", "values": values}]),
            &json!({}),
        )
    };
    let specs = settled(&[&[
        level("demo.v1.book.get", "low"),
        level("demo.v1.game.get", "low"),
        level("demo.v1.shop.get", "open"),
    ]]);
    assert_eq!(value(&specs, "demo.v1.game.get"), value(&specs, "demo.v1.book.get"));
    assert_eq!(value(&specs, "demo.v1.shop.get"), "shop_depth");
}

#[test]
fn a_reply_with_members_of_its_resources_model_alone_is_that_model() {
    let book = json!([
        {"name": "id", "type": "string"},
        {"name": "title", "type": "string"},
        {"name": "pages", "type": "integer"},
        {"name": "price", "type": "integer"},
    ]);
    let list = json!([{"name": "items", "type": {"array": {"object": "book"}}}]);
    let list = reply("demo.v1.book.list", &list, &json!({"book": {"fields": book}}));
    let get = reply("demo.v1.book.get", &book, &json!({}));
    let specs = settled(&[&[list.clone(), get.clone()]]);
    assert_eq!(specs[0].reply_model(), Some("book"));
    // Once it is, a member that comes to the page comes to the model.
    let mut grown = book.as_array().unwrap().clone();
    grown.push(json!({"name": "isbn", "type": "string"}));
    let specs = settled(&[&[list, get], &[reply("demo.v1.book.get", &json!(grown), &json!({}))]]);
    assert_eq!(specs[0].reply_model(), Some("book"));
}

#[test]
fn settling_twice_changes_nothing() {
    let [book, game] = different_users();
    let specs = [
        book,
        game,
        color("demo.v1.shop.get", &["red"]),
        color("demo.v1.shop.list", &["dark"]),
    ];
    assert_eq!(settled(&[&specs]), settled(&[&specs, &specs]));
}

#[test]
fn types_that_refer_to_themselves_and_to_each_other_are_named() {
    let types = json!({
        "one": {"fields": [{"name": "two", "type": {"object": "two"}}, {"name": "again", "type": {"array": {"object": "one"}}}]},
        "two": {"fields": [{"name": "one", "type": {"object": "one"}}]},
    });
    let specs = settled(&[&[reply(
        "demo.v1.book.get",
        &json!([{"name": "one", "type": {"object": "one"}}]),
        &types,
    )]]);
    let expected = pairs(&[
        ("response.one", "one"),
        ("types.one.again", "one"),
        ("types.one.two", "two"),
        ("types.two.one", "one"),
    ]);
    assert_eq!(names(&specs, "demo.v1.book.get"), expected);
}
