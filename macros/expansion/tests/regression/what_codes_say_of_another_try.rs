//! Codes are used again for other things. What one says of another try holds for the pages that say so, and for others only where no
//! page disagrees.

use std::path::Path;

use feishu_spec::Endpoint;
use feishu_spec::file::Spec as _;
use feishu_spec::library::ProjectVersion;
use serde_json::{Value, json};

fn operation(method: &str, errors: Value) -> Endpoint {
    let spec = json!({
        "schema": 1, "id": format!("demo.v1.part.{method}"), "title": "演示", "page": {"path": "/demo"},
        "method": "GET", "path": format!("/open-apis/demo/v1/{method}"),
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": null, "scopes": [], "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"}, "response": {"kind": "envelope"}, "paging": null, "errors": errors, "types": {}
    });
    Endpoint::from_text(&spec.to_string(), Path::new("demo.json")).unwrap()
}

/// The tables of an operation as they are written.
fn tables(code: &str, path: &str) -> String {
    let operation = &code[code.find(path).unwrap()..];
    let tables = &operation[operation.find("retries:").unwrap()..];
    let end = tables.find(" docs").unwrap_or_else(|| tables.find("docs:").unwrap());
    tables[..end].split_whitespace().collect()
}

#[test]
fn pages_that_disagree_each_have_their_own_word() {
    let specs = [
        operation(
            "one",
            json!([
                {"code": 7, "name": "busy", "retry": "limited"},
                {"code": 8, "name": "fault", "retry": "later"},
                {"code": 9, "status": 503, "name": "down", "retry": "later"}
            ]),
        ),
        operation(
            "two",
            json!([{"code": 8, "name": "not_found"}, {"code": 9, "status": 503, "name": "down"}]),
        ),
        operation("three", json!([])),
    ];
    let version = ProjectVersion {
        project: "demo".to_owned(),
        version: "v1".to_owned(),
    };
    let tokens = feishu_expansion::expand(&specs, &[], &[], &version);
    let code = prettyplease::unparse(&syn::parse2(tokens).unwrap());
    let shared: String = code
        .lines()
        .skip_while(|line| !line.contains("SHARED_RETRIES"))
        .take(5)
        .collect();
    assert!(shared.contains("(7, rt::RetryClass::Limited)"), "{shared}");
    assert!(shared.contains("(9, rt::RetryClass::Later)"), "{shared}");
    assert!(!shared.contains("(8,"), "{shared}");
    assert_eq!(
        tables(&code, "/v1/one"),
        "retries:&[&[(8,rt::RetryClass::Later)],SHARED_RETRIES],"
    );
    assert_eq!(tables(&code, "/v1/two"), "retries:RETRIES,");
    assert_eq!(tables(&code, "/v1/three"), "retries:RETRIES,");
}
