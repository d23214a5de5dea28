//! Lines in English in documentation: first of all that is told, to be searched for, and never more than text.

use std::fs;
use std::path::Path;

use feishu_spec::english;
use feishu_spec::file::Spec as _;
use serde_json::{Value, json};

use crate::common::{demo, item, spec};

/// What a tree with one operation and these lines expands to.
fn expand(tree: &Path, lines: &Value) -> String {
    let thing = spec("demo.v1.thing.create", |spec| {
        spec["body"] = json!({"kind": "json", "fields": [{"name": "part", "type": {"object": "part"}}]});
        spec["types"] = json!({"part": {"fields": [{"name": "size", "type": "integer"}]}});
    });
    let specs = tree.join("endpoints/demo/v1/thing");
    fs::create_dir_all(&specs).unwrap();
    fs::write(specs.join("create.json"), thing.to_text().unwrap()).unwrap();
    let file = english::file(tree, &demo());
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, lines.to_string()).unwrap();
    let tokens = feishu_expansion::version(tree, &demo()).unwrap();
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

#[test]
fn documentation_begins_with_them() {
    let tree = tempfile::tempdir().unwrap();
    let code = expand(
        tree.path(),
        &json!({
            "operations": {"demo.v1.thing.create": {
                "line": "Makes a thing of parts.",
                "search": ["make thing"],
                "request": {"part": "What it is made of."},
            }},
            "nouns": {"demo.v1.thing": {"one": "thing", "many": "things", "means": "what is made"}},
            "models": {"part": {"line": "A part of a thing.", "members": {"size": "How large, in inches."}}},
        }),
    );
    assert!(code.contains("/** Makes a thing of parts.\n\n 演示."), "{code}");
    // The request, and the method that makes the call.
    assert_eq!(code.matches("#[doc(alias = \"make thing\")]").count(), 2, "{code}");
    assert!(!code.contains("alias = \"create thing\""), "{code}");
    assert!(
        item(&code, "pub struct CreateThing {").contains("/// What it is made of."),
        "{code}"
    );
    assert!(code.contains("/** A part of a thing.\n\n The object `Part`"), "{code}");
    assert!(
        item(&code, "pub struct Part {").contains("/// How large, in inches."),
        "{code}"
    );
    assert!(
        code.contains("/// Things (what is made): the resource `thing`."),
        "{code}"
    );
}

#[test]
fn a_name_of_three_words_is_found_by_them() {
    let tree = tempfile::tempdir().unwrap();
    let folder = tree.path().join("endpoints/demo/v1/thing/part");
    fs::create_dir_all(&folder).unwrap();
    let part = spec("demo.v1.thing.part.create", |_| ());
    fs::write(folder.join("create.json"), part.to_text().unwrap()).unwrap();
    let count = |lines: &Value| {
        let file = english::file(tree.path(), &demo());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, lines.to_string()).unwrap();
        let code = feishu_expansion::version(tree.path(), &demo()).unwrap();
        let code = prettyplease::unparse(&syn::parse2(code).unwrap());
        code.matches("#[doc(alias = \"create thing part\")]").count()
    };
    // The request has it.
    assert_eq!(count(&json!({})), 1);
    // The method too, and the request once.
    let said = json!({"line": "Makes a part.", "search": ["create thing part"]});
    assert_eq!(count(&json!({"operations": {"demo.v1.thing.part.create": said}})), 2);
}

#[test]
fn they_become_neither_markup_nor_code() {
    let tree = tempfile::tempdir().unwrap();
    let hostile = "*/ fn f() {} /** # `a` [b](c) <i>\n```\npanic!()\n```\"] fn g() {} //";
    let code = expand(
        tree.path(),
        &json!({
            "operations": {"demo.v1.thing.create": {
                "line": hostile, "search": [hostile], "request": {"part": hostile},
            }},
            "nouns": {"demo.v1.thing": {"one": hostile, "many": hostile, "means": hostile}},
            "models": {"part": {"line": hostile, "members": {"size": hostile}}},
        }),
    );
    let file: syn::File = syn::parse_str(&code).unwrap();
    let functions = file.items.iter().filter(|item| matches!(item, syn::Item::Fn(_)));
    assert_eq!(functions.count(), 0, "{code}");
    // An alias is no documentation.
    let shown: Vec<&str> = code.lines().filter(|line| !line.contains("alias = ")).collect();
    let shown = shown.join("\n");
    // Of the request, its member, the method, the type, its member, the resource.
    assert!(shown.matches("panic").count() >= 6, "{shown}");
    for markup in ["[b](c)", "<i>", " `a`", "\n```", "\n ```"] {
        assert!(!shown.contains(markup), "`{markup}` in\n{shown}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_its_name_and_place() {
    let tree = tempfile::tempdir().unwrap();
    fs::create_dir_all(tree.path().join("english/demo")).unwrap();
    let lines = json!({"operations": {"demo.v1.thing.create": {"lime": "Makes a thing."}}});
    fs::write(english::file(tree.path(), &demo()), lines.to_string()).unwrap();
    let errors = feishu_expansion::version(tree.path(), &demo()).unwrap_err();
    let told = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(
        told.contains("v1.json") && told.contains("demo.v1.thing.create") && told.contains("lime"),
        "{told}"
    );
}
