//! The list that a module begins with is held against the specs, and what is emitted stands where the list has its name.

use std::fs;

use feishu_expansion::Examples;
use feishu_spec::Spec as _;
use proc_macro2::{Span, TokenStream, TokenTree};

use crate::common::{demo, spec};

/// An event without fields.
const EVENT: &str = r#"{"schema": 1, "id": "demo.v1.thing.moved", "title": "演示", "page": {"path": "/moved"}, "kind": "event",
    "event_type": "demo.thing.moved_v1", "version": "2.0", "app_types": ["custom"], "scopes": [], "field_scopes": [],
    "fields": [], "types": {}}"#;

/// A tree with two operations of one resource, and an event.
fn tree() -> tempfile::TempDir {
    let tree = tempfile::tempdir().unwrap();
    for id in ["demo.v1.thing.create", "demo.v1.thing.move"] {
        let spec = spec(id, |value| {
            value["errors"] = serde_json::json!([{"code": 5, "name": "bad"}])
        });
        let file = tree
            .path()
            .join("endpoints")
            .join(id.replace('.', "/"))
            .with_extension("json");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, spec.to_text().unwrap()).unwrap();
    }
    let file = tree.path().join("events/demo/v1/thing/moved.json");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, EVENT).unwrap();
    tree
}

/// What the macro makes of a list.
fn expand(tree: &tempfile::TempDir, list: &str) -> TokenStream {
    feishu_expansion::module(tree.path(), list.parse().unwrap(), Examples::LeftOut)
}

/// The messages of the compile errors in the tokens.
fn errors(tokens: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let macros = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Macro(item) => Some(item.mac),
        _ => None,
    });
    macros
        .map(|called| called.parse_body::<syn::LitStr>().unwrap().value())
        .collect()
}

const LIST: &str = "\"demo/v1\";\nthing().create(CreateThing);\nthing().r#move(MoveThing);\nThingMovedEvent;\n";

#[test]
fn the_list_that_is_written_is_the_list_that_is_read() {
    let tree = tree();
    let written = feishu_expansion::index(tree.path(), &demo()).unwrap();
    assert_eq!(
        written,
        "feishu_macros::project_version! {\n    \"demo/v1\";\n\n    \
         /// 演示: POST /open-apis/demo/v1/things\n    thing().create(CreateThing);\n    \
         /// 演示: POST /open-apis/demo/v1/things\n    thing().r#move(MoveThing);\n\n    \
         /// 演示: demo.thing.moved_v1\n    ThingMovedEvent;\n}\n"
    );
    let list = written.split_once('{').unwrap().1.trim_end().strip_suffix('}').unwrap();
    assert_eq!(errors(expand(&tree, list)), Vec::<String>::new());
    assert_eq!(errors(expand(&tree, LIST)), Vec::<String>::new());
}

#[test]
fn a_list_that_differs_from_the_specs_is_refused_by_name() {
    let tree = tree();
    let list = "\"demo/v1\"; thing().create(CreateThing); thing().make(MakeThing); Happened;";
    assert_eq!(
        errors(expand(&tree, list)),
        [
            "the specs of `demo/v1` have what this list lacks: `thing().r#move(MoveThing)` (demo.v1.thing.move), \
             `ThingMovedEvent` (demo.v1.thing.moved): \
             run `cargo run -p generator`, which writes this list",
            "`Happened` is in no spec of `demo/v1`: run `cargo run -p generator`, which writes this list",
            "`thing().make(MakeThing)` is in no spec of `demo/v1`: run `cargo run -p generator`, which writes this list",
        ]
    );
    let twice = format!("{LIST} thing().create(CreateThing);");
    assert_eq!(
        errors(expand(&tree, &twice)),
        ["stands twice: run `cargo run -p generator`, which writes this list"]
    );
    let other = errors(expand(&tree, "\"demo\";"));
    assert_eq!(
        other,
        ["`demo` is no project-version: expected project and version, as in `\"im/v1\"`"]
    );
    let empty = errors(expand(&tree, "\"other/v1\";"));
    assert!(empty[0].starts_with("no specs of `other/v1`"), "{empty:?}");
}

/// The line of every identifier with this name that an item, a method or a variant is defined by.
fn lines(tokens: TokenStream, name: &str) -> Vec<usize> {
    const DEFINING: &[&str] = &["struct", "enum", "type", "fn"];
    let (mut lines, mut defines) = (Vec::new(), false);
    for tree in tokens {
        match &tree {
            TokenTree::Ident(found) => {
                if defines && *found == name {
                    lines.push(line(found.span()));
                }
                defines = DEFINING.iter().any(|word| found == word);
            }
            TokenTree::Group(group) => lines.extend(self::lines(group.stream(), name)),
            _ => {}
        }
    }
    lines
}

fn line(span: Span) -> usize {
    span.start().line
}

#[test]
fn what_is_emitted_for_an_operation_stands_where_the_list_has_its_name() {
    let tree = tree();
    let tokens = expand(&tree, LIST);
    for (name, expected) in [
        ("CreateThing", 2),
        ("CreateThingResponse", 2),
        ("CreateThingError", 2),
        ("create", 2),
        ("MoveThing", 3),
        ("MoveThingResponse", 3),
        ("MoveThingError", 3),
        ("r#move", 3),
        ("ThingMovedEvent", 4),
    ] {
        assert_eq!(lines(tokens.clone(), name), [expected], "{name}");
    }
    assert_eq!(lines(tokens, "new"), [2, 3]);
}

#[test]
fn text_of_a_spec_stays_in_its_line() {
    let tree = tempfile::tempdir().unwrap();
    let hostile = "a */ b\r\n}\u{2028}fn evil() {}\u{202e} \"#";
    let spec = spec("demo.v1.thing.create", |value| value["title"] = hostile.into());
    let file = tree.path().join("endpoints/demo/v1/thing/create.json");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, spec.to_text().unwrap()).unwrap();
    let written = feishu_expansion::index(tree.path(), &demo()).unwrap();
    let lines: Vec<&str> = written.lines().collect();
    assert_eq!(
        lines[3..],
        [
            "    /// a */ b } fn evil() {} \"#: POST /open-apis/demo/v1/things",
            "    thing().create(CreateThing);",
            "}"
        ]
    );
    let table = feishu_expansion::contents(tree.path(), "\"demo/v1\"".parse().unwrap());
    let table = syn::parse2::<syn::LitStr>(table).unwrap().value();
    assert_eq!(table.lines().count(), 4, "{table}");
}
