//! A page that sends a type which replies have held so far must not change the type's members.

use std::path::Path;

use feishu_spec::Endpoint;
use feishu_spec::file::Spec as _;
use feishu_spec::library::ProjectVersion;
use serde_json::{Value, json};

fn operation(id: &str, change: impl FnOnce(&mut Value)) -> Endpoint {
    let types = json!({"task": {"fields": [
        {"name": "members", "type": {"array": "string"}},
        {"name": "parts", "type": {"array": {"object": "part"}}},
        {"name": "rows", "type": {"array": {"array": {"map": "integer"}}}},
        {"name": "by_name", "type": {"map": {"array": {"object": "part"}}}},
    ]}, "part": {"fields": [{"name": "texts", "type": {"array": "string"}, "required": true}]}});
    let mut spec = json!({
        "schema": 1, "id": id, "title": "演示", "page": {"path": format!("/{id}")},
        "method": "POST", "path": "/open-apis/demo/v1/tasks",
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": null, "scopes": [], "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"}, "response": {"kind": "envelope"}, "paging": null, "errors": [], "types": types
    });
    change(&mut spec);
    Endpoint::from_text(&spec.to_string(), Path::new("demo.json")).unwrap()
}

/// The fields of each struct that is not an operation's own, as written.
fn fields(specs: &[Endpoint]) -> Vec<String> {
    let version = ProjectVersion {
        project: "demo".to_owned(),
        version: "v1".to_owned(),
    };
    let file: syn::File = syn::parse2(feishu_expansion::expand(specs, &[], &[], &version)).unwrap();
    let code = prettyplease::unparse(&file);
    ["pub struct Task {", "pub struct Part {"]
        .iter()
        .map(|start| code.split_once(start).unwrap().1.split_once("\n}").unwrap().0)
        .flat_map(|fields| fields.lines().map(str::trim))
        .filter(|line| line.starts_with("pub"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn they_are_what_they_were() {
    let get = operation("demo.v1.task.get", |spec| {
        spec["response"]["fields"] = json!([{"name": "task", "type": {"object": "task"}}]);
    });
    let create = operation("demo.v1.task.create", |spec| {
        spec["body"] = json!({"kind": "json", "fields": [{"name": "task", "type": {"object": "task"}}]});
    });
    let received = fields(std::slice::from_ref(&get));
    assert_eq!(fields(&[get, create]), received);
    assert_eq!(
        received,
        [
            "pub members: rt::List<String>,",
            "pub parts: rt::List<Part>,",
            "pub rows: rt::List<Vec<rt::BTreeMap<String, i64>>>,",
            "pub by_name: rt::Map<Vec<Part>>,",
            "pub texts: rt::List<String>,",
        ]
    );
}
