//! Specs made by hand, and what they expand to as formatted Rust.

use std::path::Path;

use feishu_spec::Endpoint;
use feishu_spec::file::Spec as _;
use feishu_spec::library::ProjectVersion;
use serde_json::{Value, json};

/// A spec of `demo/v1` with nothing special, changed by `change`.
pub(crate) fn spec(id: &str, change: impl FnOnce(&mut Value)) -> Endpoint {
    let mut value = json!({
        "schema": 1, "id": id, "title": "演示", "page": {"path": "/demo"},
        "method": "POST", "path": "/open-apis/demo/v1/things",
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": null, "scopes": [], "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"}, "response": {"kind": "envelope"}, "paging": null, "errors": [], "types": {}
    });
    change(&mut value);
    Endpoint::from_text(&value.to_string(), Path::new("demo.json")).unwrap()
}

/// The project-version of the specs made here.
pub(crate) fn demo() -> ProjectVersion {
    ProjectVersion {
        project: "demo".to_owned(),
        version: "v1".to_owned(),
    }
}

/// The formatted expansion. Fails if it is no Rust.
pub(crate) fn expand(specs: &[Endpoint]) -> String {
    let tokens = feishu_expansion::expand(specs, &[], &[], &demo());
    let file = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error} in\n{tokens}"));
    prettyplease::unparse(&file)
}

/// The lines from the first that contains `start` to the one that closes its braces.
pub(crate) fn item<'a>(code: &'a str, start: &str) -> &'a str {
    let at = code.find(start).unwrap_or_else(|| panic!("no `{start}` in\n{code}"));
    let rest = &code[at..];
    rest.find("\n}").map_or(rest, |end| &rest[..end + 2])
}
