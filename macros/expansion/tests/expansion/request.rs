//! What a request becomes. The expected code is written by hand from the contract in ARCHITECTURE.md.

use crate::common::{expand, item, spec};
use serde_json::json;

#[test]
fn required_fields_are_plain_and_in_new_and_the_rest_are_setters() {
    let code = expand(&[spec("demo.v1.thing.create", |spec| {
        spec["path"] = json!("/open-apis/demo/v1/owners/:owner_id/things");
        spec["parameters"]["path"] = json!([{"name": "owner_id", "type": "string", "required": true}]);
        spec["parameters"]["query"] = json!([{"name": "page_size", "type": "integer"}]);
        spec["body"] = json!({"kind": "json", "fields": [
            {"name": "type", "type": "string", "required": true},
            {"name": "tags", "type": {"array": "string"}},
        ]});
    })]);
    let structure = item(&code, "pub struct CreateThing {");
    for field in [
        "pub owner_id: String",
        "pub page_size: Option<i64>",
        "pub r#type: String",
        "pub tags: rt::List<String>",
    ] {
        assert!(structure.contains(field), "{field} in\n{structure}");
    }
    let methods = item(&code, "impl CreateThing {");
    let new = &methods[methods.find("pub fn new(").unwrap()..methods.find("-> Self").unwrap()];
    assert!(
        new.contains("owner_id:") && new.contains("r#type:") && !new.contains("page_size"),
        "{new}"
    );
    assert!(
        methods.contains("pub fn page_size(mut self, page_size: i64) -> Self"),
        "{methods}"
    );
    assert!(
        code.contains("path_fields: 1,") && code.contains("query_fields: 1,") && code.contains("header_fields: 0,")
    );
}

#[test]
fn the_same_name_in_path_and_body_is_two_fields() {
    let code = expand(&[spec("demo.v1.thing.update", |spec| {
        spec["path"] = json!("/open-apis/demo/v1/things/:id");
        spec["parameters"]["path"] = json!([{"name": "id", "type": "string"}]);
        spec["body"] =
            json!({"kind": "json", "fields": [{"name": "id", "type": "integer"}, {"name": "new", "type": "boolean"}]});
    })]);
    let structure = item(&code, "pub struct UpdateThing {");
    assert!(structure.contains("pub id: String"), "{structure}");
    assert!(structure.contains("pub body_id: Option<i64>"), "{structure}");
    assert!(
        structure.contains("pub body_new: Option<bool>"),
        "no setter may be called `new`:\n{structure}"
    );
}

#[test]
fn a_body_that_is_a_list_is_one_field() {
    let code = expand(&[spec("demo.v1.thing.replace", |spec| {
        spec["body"] = json!({"kind": "json", "value": {"array": "integer"}});
    })]);
    assert!(item(&code, "pub struct ReplaceThing {").contains("pub body: rt::List<i64>"));
    assert!(code.contains("body: rt::BodyKind::JsonValue"));
}

#[test]
fn error_codes_are_in_a_table() {
    let code = expand(&[spec("demo.v1.thing.create", |spec| {
        spec["errors"] = json!([
            {"code": 230002, "status": 400, "name": "bot_outside_group"},
            {"code": 1254001, "name": "self"},
        ]);
    })]);
    let errors = item(&code, "pub enum CreateThingError {");
    assert!(
        errors.contains("BotOutsideGroup,") && errors.contains("SelfError,"),
        "{errors}"
    );
    let lists = item(&code, "impl rt::ErrorCode for CreateThingError {");
    for list in [
        "all: &[Self::BotOutsideGroup, Self::SelfError]",
        "numbers: &[230002, 1254001]",
        "statuses: &[400, 0]",
        "names: \"BotOutsideGroup SelfError\"",
    ] {
        assert!(lists.contains(list), "{list} in\n{lists}");
    }
}

#[test]
fn a_page_says_where_its_items_are() {
    let code = expand(&[spec("demo.v1.thing.list", |spec| {
        spec["method"] = json!("GET");
        spec["parameters"]["query"] = json!([{"name": "page_token", "type": "string"}]);
        spec["response"] = json!({"kind": "envelope", "fields": [
            {"name": "result", "type": {"object": "result"}},
            {"name": "page_token", "type": "string"},
        ]});
        spec["types"] = json!({"result": {"fields": [{"name": "items", "type": {"array": "string"}}]}});
        spec["paging"] = json!({"style": "token", "place": "query", "cursor": "page_token", "items": "result.items", "next": "page_token"});
    })]);
    let paged = item(&code, "impl rt::Paged for ListThing {");
    assert!(paged.contains("type Item = String;"), "{paged}");
    assert!(paged.contains("rt::take(&mut inner.items)"), "{paged}");
}
