//! No spec makes the expansion panic, and no text of a spec becomes code.

use std::path::Path;

use crate::common::{demo, expand, spec};
use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, library};
use rayon::prelude::*;
use serde_json::{Value, json};

/// Text that would escape from a string, a comment, a doc test or an identifier.
const HOSTILE: &str = "\"*/ } ]\n```\nstd::process::abort();\n```\n    panic!() \\ #[x] r#\"# \u{202e}🦀 ` `` {0}";

#[test]
fn hostile_text_stays_text() {
    let hostile = spec("demo.v1.thing.create", |spec| {
        spec["title"] = json!(HOSTILE);
        spec["doc"] = json!(HOSTILE);
        spec["scopes"] = json!([HOSTILE]);
        spec["page"]["source"] = json!(format!("https://open.feishu.cn/{HOSTILE}"));
        let field = json!({
            "name": HOSTILE, "type": {"object": "thing"}, "doc": HOSTILE, "default": HOSTILE, "example": {HOSTILE: HOSTILE},
            "pattern": HOSTILE, "scopes": [HOSTILE], "value_scopes": {HOSTILE: [HOSTILE]},
        });
        let choice = json!({"name": "choice", "type": "string", "values": ["a", HOSTILE, {"value": "b", "doc": HOSTILE}, "Self", "unknown"]});
        spec["body"] = json!({"kind": "json", "fields": [field, choice]});
        spec["types"] =
            json!({"thing": {"fields": [{"name": HOSTILE, "type": "string"}, {"name": "self", "type": "any"}]}});
        spec["errors"] = json!([{"code": 1, "name": "a", "doc": HOSTILE}]);
    });
    let before = expand(std::slice::from_ref(&hostile));
    assert!(!before.contains("abort();\n```\n"), "a doc test:\n{before}");
    for line in before.lines().filter(|line| line.trim_start().starts_with("///")) {
        let text = line.trim_start().trim_start_matches("///");
        assert!(!text.trim_start().starts_with("```"), "a fence: {line}");
        assert!(!text.starts_with("     "), "an indented code block: {line}");
    }
}

/// Every value of a spec in turn removed, and replaced by values of other types.
pub(crate) fn mutations(value: &Value) -> Vec<Value> {
    let replacements = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!(HOSTILE),
        json!([]),
        json!({}),
    ];
    let mut all: Vec<Value> = replacements.to_vec();
    match value {
        Value::Object(members) => {
            for key in members.keys() {
                let mut without = members.clone();
                without.remove(key);
                all.push(Value::Object(without));
                for inner in mutations(&members[key]) {
                    let mut changed = members.clone();
                    changed.insert(key.clone(), inner);
                    all.push(Value::Object(changed));
                }
            }
        }
        Value::Array(items) => {
            for index in 0..items.len() {
                let mut without = items.clone();
                without.remove(index);
                all.push(Value::Array(without));
                for inner in mutations(&items[index]) {
                    let mut changed = items.clone();
                    changed[index] = inner;
                    all.push(Value::Array(changed));
                }
            }
        }
        _ => {}
    }
    all
}

#[test]
fn a_spec_broken_anywhere_is_an_error_or_still_expands() {
    let file = Path::new("broken.json");
    let whole = std::fs::read_to_string(library::shipped().join("endpoints/im/v1/pin/delete.json")).unwrap();
    let value: Value = serde_json::from_str(&whole).unwrap();
    let (mut refused, mut expanded) = (0, 0);
    for broken in mutations(&value) {
        match Endpoint::from_text(&broken.to_string(), file) {
            Ok(spec) => {
                expand(&[spec]);
                expanded += 1;
            }
            Err(error) => {
                let message = error.to_string();
                assert!(
                    message.contains("`broken.json`") && message.contains("at `$"),
                    "{message}"
                );
                refused += 1;
            }
        }
    }
    assert!(refused > 100 && expanded > 50, "{refused} refused, {expanded} expanded");
}

#[test]
fn a_broken_spec_is_named_by_file_operation_and_json_path() {
    let tree = tempfile::tempdir().unwrap();
    let folder = tree.path().join("endpoints/demo/v1/thing");
    std::fs::create_dir_all(&folder).unwrap();
    let mut value: Value = serde_json::to_value(spec("demo.v1.thing.create", |_| ())).unwrap();
    value["errors"] = json!([{"code": "many", "name": "x"}]);
    std::fs::write(folder.join("create.json"), value.to_string()).unwrap();
    value.as_object_mut().unwrap().remove("method");
    value["errors"] = json!([]);
    std::fs::write(folder.join("delete.json"), value.to_string()).unwrap();
    let errors = feishu_expansion::version(tree.path(), &demo()).unwrap_err();
    let messages: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(messages.len(), 2, "all at once: {messages:?}");
    for (message, (file, at, what)) in messages.iter().zip([
        (
            "create.json",
            "`$.errors[0].code`",
            "invalid type: string \"many\", expected i64",
        ),
        ("delete.json", "`$`", "missing field `method`"),
    ]) {
        assert!(
            message.contains(file) && message.contains("`demo.v1.thing.create`"),
            "{message}"
        );
        assert!(message.contains(at) && message.contains(what), "{message}");
    }
}

#[test]
fn every_shipped_spec_expands_to_rust() {
    let files = library::files(&library::shipped().join(library::ENDPOINTS)).unwrap();
    files.par_iter().for_each(|file| {
        let spec = Endpoint::read(file).unwrap_or_else(|error| panic!("{error}"));
        // Parsed and not formatted, since nobody reads it.
        let tokens = feishu_expansion::expand(&[spec], &[], &[], &demo());
        let code = syn::parse2::<syn::File>(tokens).map_err(|error| error.to_string());
        assert!(code.is_ok(), "{}: {:?}", file.display(), code.err());
    });
    assert!(files.len() > 1500, "{} specs are shipped", files.len());
}
