//! Operations that OpenAPI has no place for.

use serde_json::{Value, json};

use crate::support::{at, endpoint, of_endpoints, operation};

fn token(id: &str, member: &str, changes: Value) -> feishu_spec::Endpoint {
    let body = json!({"kind": "json", "fields": [{"name": member, "type": "string", "required": true}]});
    let response = json!({"kind": "envelope", "fields": [{"name": member, "type": "string"}]});
    let mut all = json!({"body": body, "response": response, "tokens": ["tenant"]});
    all.as_object_mut()
        .unwrap()
        .extend(changes.as_object().unwrap().clone());
    endpoint(id, all)
}

#[test]
fn two_of_one_method_and_path_are_one_operation_that_takes_either() {
    let query = |required: bool| {
        let field = json!({"name": "kind", "type": "string", "required": required});
        json!({"path": [], "query": [field], "header": []})
    };
    let document = of_endpoints([
        token(
            "im.v1.thing.create",
            "code",
            json!({"parameters": query(true), "deprecated": true}),
        ),
        token(
            "im.v1.thing.refresh",
            "token",
            json!({"parameters": query(false), "tokens": ["user"], "scopes": ["im:thing"]}),
        ),
    ]);
    let operation = operation(&document);
    assert_eq!(operation["operationId"], "im.v1.thing.create");
    let refs = |one: &str, other: &str| {
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"anyOf": [reference(one), reference(other)]})
    };
    let body = at(operation, "/requestBody");
    assert_eq!(body["required"], true);
    assert_eq!(
        body["content"]["application/json"]["schema"],
        refs("CreateThing", "RefreshThing")
    );
    let either = &at(operation, "/responses/200/content/application~1json/schema")["anyOf"];
    assert_eq!(
        either[1]["properties"]["data"],
        json!({"$ref": "#/components/schemas/RefreshThingResponse"})
    );
    assert_eq!(
        operation["parameters"],
        json!([{"name": "kind", "in": "query", "schema": {"type": "string"}}])
    );
    assert_eq!(
        operation["security"],
        json!([{"tenant_access_token": []}, {"user_access_token": []}])
    );
    assert!(operation["deprecated"].is_null());
    let also = &operation["x-feishu-also"][0];
    assert_eq!(also["operationId"], "im.v1.thing.refresh");
    assert_eq!(also["x-feishu-scopes"], json!(["im:thing"]));
}

#[test]
fn one_path_with_two_names_of_a_parameter_has_the_first() {
    let of = |id: &str, method: &str, name: &str| {
        let parameters = json!({"path": [{"name": name, "type": "string"}], "query": [], "header": []});
        let path = format!("/open-apis/sheets/v2/:{name}/range");
        endpoint(id, json!({"method": method, "path": path, "parameters": parameters}))
    };
    let document = of_endpoints([
        of("sheets.v2.range.create", "POST", "spreadsheetToken"),
        of("sheets.v2.range.delete", "DELETE", "spreadsheet_token"),
    ]);
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(
        paths.keys().collect::<Vec<_>>(),
        ["/open-apis/sheets/v2/{spreadsheetToken}/range"]
    );
    let methods = paths.values().next().unwrap();
    let parameter = |method: &str| methods[method]["parameters"][0].clone();
    let expected = json!({"name": "spreadsheetToken", "in": "path", "required": true, "schema": {"type": "string"}});
    assert_eq!(parameter("post"), expected);
    let mut renamed = expected;
    renamed["x-feishu-wire-name"] = "spreadsheet_token".into();
    assert_eq!(parameter("delete"), renamed);
}
