//! What stands at an operation.

use std::fs;

use feishu_spec::english::English;
use feishu_spec::library::{ProjectVersion, VersionSpecs};
use generator::export::{self, Enums, Naming};
use serde_json::json;

use crate::support::{at, endpoint, of_endpoints, operation, schema, version};

#[test]
fn any_one_of_the_tokens_is_enough() {
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"tokens": ["tenant", "user"]}))]);
    let expected = json!([{"tenant_access_token": []}, {"user_access_token": []}]);
    assert_eq!(operation(&document)["security"], expected);
    for name in ["tenant_access_token", "user_access_token", "app_access_token"] {
        let scheme = at(&document, &format!("/components/securitySchemes/{name}"));
        assert_eq!((&scheme["type"], &scheme["scheme"]), (&json!("http"), &json!("bearer")));
    }
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({}))]);
    assert_eq!(operation(&document)["security"], json!([]));
}

#[test]
fn scopes_stand_where_they_are_needed() {
    let query = json!([{
        "name": "kind",
        "type": "string",
        "values": ["open_id", "user_id"],
        "value_scopes": {"user_id": ["contact:user.employee_id:readonly"]},
        "scopes": ["im:kind"],
    }]);
    let spec = endpoint(
        "im.v1.thing.create",
        json!({
            "scopes": ["im:message", "im:message:send"],
            "field_scopes": ["contact:user.base:readonly"],
            "parameters": {"path": [], "query": query, "header": []},
        }),
    );
    let document = of_endpoints([spec]);
    let operation = operation(&document);
    assert_eq!(operation["x-feishu-scopes"], json!(["im:message", "im:message:send"]));
    assert_eq!(
        operation["x-feishu-field-scopes"],
        json!(["contact:user.base:readonly"])
    );
    let expected = json!({
        "name": "kind",
        "in": "query",
        "schema": {"$ref": "#/components/schemas/Kind"},
        "x-feishu-scopes": ["im:kind"],
        "x-feishu-value-scopes": {"user_id": ["contact:user.employee_id:readonly"]},
    });
    assert_eq!(operation["parameters"], json!([expected]));
}

#[test]
fn facts_that_openapi_has_no_words_for_are_extensions() {
    let windows = json!({"windows": [{"requests": 50, "per": "second"}]});
    let paging = json!({"style": "token", "place": "query", "cursor": "page_token", "items": "items"});
    let spec = endpoint(
        "im.v1.thing.list",
        json!({
            "rate_limit": windows,
            "paging": paging,
            "app_types": ["custom", "isv"],
            "page": {"path": "/page", "updated": 1_775_801_451_000_u64},
            "deprecated": true,
            "idempotency": "uuid",
        }),
    );
    let document = of_endpoints([spec]);
    let operation = operation(&document);
    assert_eq!(operation["x-feishu-rate-limit"], windows);
    assert_eq!(operation["x-feishu-paging"], paging);
    assert_eq!(operation["x-feishu-app-types"], json!(["custom", "isv"]));
    assert_eq!(operation["x-feishu-updated"], "2026-04-10T06:10:51Z");
    assert_eq!(operation["x-feishu-idempotency"], "uuid");
    assert_eq!(operation["deprecated"], true);
    assert_eq!(document["info"]["version"], "2026-04-10");
}

#[test]
fn both_brands_are_servers_and_another_host_is_one_of_the_operation() {
    let other = endpoint("im.v1.thing.create", json!({"host": "www.feishu.cn"}));
    let document = of_endpoints([other]);
    let expected = json!([
        {"url": "https://open.feishu.cn", "description": "Feishu"},
        {"url": "https://open.larksuite.com", "description": "Lark"},
    ]);
    assert_eq!(document["servers"], expected);
    let expected = json!([
        {"url": "https://www.feishu.cn", "description": "Feishu"},
        {"url": "https://www.larksuite.com", "description": "Lark"},
    ]);
    assert_eq!(operation(&document)["servers"], expected);
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({}))]);
    assert!(operation(&document)["servers"].is_null());
}

#[test]
fn a_file_is_a_part_of_a_form() {
    let fields = json!([{"name": "file", "type": "file", "required": true}, {"name": "name", "type": "string"}]);
    let body = json!({"kind": "multipart", "fields": fields});
    let document = of_endpoints([endpoint("im.v1.thing.upload", json!({"body": body}))]);
    let body = at(operation(&document), "/requestBody");
    let schema_of = json!({"$ref": "#/components/schemas/UploadThing"});
    assert_eq!(
        body,
        &json!({"required": true, "content": {"multipart/form-data": {"schema": schema_of}}})
    );
    let bytes = json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"});
    let expected = json!({
        "type": "object",
        "properties": {"file": bytes, "name": {"type": "string"}},
        "required": ["file"],
    });
    assert_eq!(schema(&document, "UploadThing"), &expected);
}

#[test]
fn a_get_keeps_its_body_and_says_who_cannot_send_it() {
    let body = json!({"kind": "json", "fields": [{"name": "name", "type": "string"}]});
    let document = of_endpoints([endpoint("im.v1.thing.get", json!({"method": "GET", "body": body}))]);
    let get = at(&document, "/paths/~1open-apis~1im~1v1~1things/get");
    assert_eq!(get["requestBody"]["required"], false);
    assert!(
        get["description"].as_str().unwrap().contains("cannot send it"),
        "{get:#}"
    );
}

#[test]
fn a_body_that_is_no_object_stands_in_its_place() {
    let body = json!({"kind": "json", "value": {"array": "string"}});
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({"body": body}))]);
    let schema = at(operation(&document), "/requestBody/content/application~1json/schema");
    assert_eq!(schema, &json!({"type": "array", "items": {"type": "string"}}));
}

#[test]
fn an_operation_is_called_by_its_id_and_told_in_both_languages() {
    let tree = tempfile::tempdir().unwrap();
    fs::create_dir_all(tree.path().join("english/im")).unwrap();
    let lines = json!({
        "operations": {"im.v1.thing.create": {"line": "Makes a thing.", "request": {"name": "What it is called."}}},
        "nouns": {"im.v1.thing": {"one": "thing", "many": "things", "means": "what is made"}},
    });
    fs::write(tree.path().join("english/im/v1.json"), lines.to_string()).unwrap();
    let im = ProjectVersion {
        project: "im".to_owned(),
        version: "v1".to_owned(),
    };
    let english = English::read(tree.path(), &im).unwrap();
    let body = json!({"kind": "json", "fields": [{"name": "name", "type": "string"}]});
    let specs = VersionSpecs {
        endpoints: vec![endpoint("im.v1.thing.create", json!({"body": body}))],
        ..VersionSpecs::default()
    };
    let document = export::document(&[version(&specs, &english)], Naming::Plain, Enums::Open).unwrap();
    let operation = operation(&document);
    assert_eq!(operation["operationId"], "im.v1.thing.create");
    assert_eq!(operation["summary"], "Makes a thing.");
    assert_eq!(operation["description"], "\u{6807}\u{9898}");
    assert_eq!(
        operation["externalDocs"],
        json!({"url": "https://open.feishu.cn/document/page"})
    );
    assert_eq!(operation["tags"], json!(["im.v1.thing"]));
    let tags = json!([{"name": "im.v1.thing", "description": "Things: what is made."}]);
    assert_eq!(document["tags"], tags);
    let name = &schema(&document, "CreateThing")["properties"]["name"];
    assert_eq!(name, &json!({"type": "string", "description": "What it is called."}));
    // Without a line the title stands alone.
    let document = of_endpoints([endpoint("im.v1.thing.create", json!({}))]);
    assert_eq!(
        at(&document, "/paths/~1open-apis~1im~1v1~1things/post/summary"),
        "\u{6807}\u{9898}"
    );
}
