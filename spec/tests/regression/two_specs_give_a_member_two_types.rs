//! A name that two specs give to different things would have become a type that is wrong for one of them.

use std::fs;

use feishu_spec::library::{ProjectVersion, VersionSpecs};
use serde_json::json;

fn spec(id: &str, kind: &str) -> String {
    json!({
        "schema": feishu_spec::SCHEMA_VERSION, "id": id, "title": id, "page": {"path": "/page"},
        "method": "GET", "path": "/open-apis/demo/v1/things", "tokens": [], "app_types": [], "rate_limit": null,
        "scopes": [], "field_scopes": [], "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"}, "paging": null, "errors": [],
        "response": {"kind": "envelope", "fields": [{"name": "user", "type": {"object": "user"}}]},
        "types": {"user": {"fields": [{"name": "age", "type": kind}]}},
    })
    .to_string()
}

#[test]
fn both_files_are_told_with_what_each_says() {
    let tree = tempfile::tempdir().unwrap();
    let folder = tree.path().join("endpoints/demo/v1/thing");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("get.json"), spec("demo.v1.thing.get", "integer")).unwrap();
    fs::write(folder.join("list.json"), spec("demo.v1.thing.list", "string")).unwrap();
    let version = ProjectVersion {
        project: "demo".to_owned(),
        version: "v1".to_owned(),
    };
    let (specs, errors) = VersionSpecs::read(tree.path(), &version);
    assert!(errors.is_empty(), "each spec is right by itself");
    let told: Vec<String> = specs
        .contradictions(tree.path())
        .iter()
        .map(ToString::to_string)
        .collect();
    let [told] = told.as_slice() else { panic!("{told:?}") };
    for part in [
        "list.json",
        "get.json",
        "$.types.user.fields.age",
        "is string, and integer in",
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
}
