//! `#[feishu_endpoint]` as a library: what it documents, and that it never panics, not on a broken spec, not on broken tokens.

use std::fs;
use std::path::Path;
use std::str::FromStr as _;

use feishu_expansion::{Package, endpoint};
use feishu_spec::library;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::hostile::mutations;

#[test]
fn the_users_words_stand_above_those_of_the_page() {
    let args = TokenStream::from_str("\"im/v1/pin/delete\"").unwrap();
    let item =
        TokenStream::from_str("#[doc = \" Mine.\"] struct Unpin { #[doc = \" Which.\"] message_id: u8 }").unwrap();
    let code = endpoint(args, item, &Package::default()).to_string();
    for (own, page) in [(" Mine.", " 移除 Pin 消息."), (" Which.", " Required. Example: ")] {
        let words = format!("# [doc = {own:?}] # [doc = \"\"] # [doc = \"{page}");
        assert!(code.contains(&words), "{words} in\n{code}");
    }
}

#[test]
fn the_field_that_makes_a_request_safe_to_repeat_is_told_to_the_client() {
    let expand = |arguments: &str| {
        let args = TokenStream::from_str(arguments).unwrap();
        let item = TokenStream::from_str("struct Send { #[query(\"uuid\")] key: String }").unwrap();
        endpoint(args, item, &Package::default()).to_string()
    };
    let code = expand("POST, \"/open-apis/x/v1/things\", tokens(tenant), idempotency = \"uuid\"");
    assert!(
        code.contains("idempotency : :: core :: option :: Option :: Some (\"uuid\")"),
        "{code}"
    );
    let code = expand("POST, \"/open-apis/x/v1/things\", tokens(tenant)");
    assert!(
        code.contains("idempotency : :: core :: option :: Option :: None"),
        "{code}"
    );
}

/// What a broken spec becomes: Rust that parses, or an error that names file and place.
fn check(folder: &Path, spec: &Value) -> Result<(), String> {
    fs::write(folder.join("broken.json"), spec.to_string()).map_err(|error| error.to_string())?;
    let item = TokenStream::from_str("pub struct Broken { message_id: u8 }").map_err(|error| error.to_string())?;
    let args = TokenStream::from_str("spec = \"broken.json\"").map_err(|error| error.to_string())?;
    let tokens = endpoint(args, item, &Package::new(folder));
    let code = tokens.to_string();
    syn::parse2::<syn::File>(tokens).map_err(|error| format!("{error} in\n{code}"))?;
    let refused = code.contains("compile_error") && !code.contains("has no field `message_id`");
    match !refused || code.contains("spec file `broken.json`") && code.contains("at `$") {
        true => Ok(()),
        false => Err(format!("neither file nor place is named in\n{code}")),
    }
}

fn shipped(file: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(library::shipped().join(file)).unwrap()).unwrap()
}

#[test]
fn each_key_removed_and_each_value_of_another_type() {
    let folder = tempfile::tempdir().unwrap();
    for broken in mutations(&shipped("endpoints/im/v1/pin/list.json")) {
        check(folder.path(), &broken).unwrap_or_else(|problem| panic!("{problem}\nfor {broken}"));
    }
}

/// The value at a place, where places are counted from the root down.
fn at<'v>(value: &'v mut Value, place: &mut usize) -> Option<&'v mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Object(members) => members.values_mut().find_map(|inner| at(inner, place)),
        Value::Array(items) => items.iter_mut().find_map(|inner| at(inner, place)),
        _ => None,
    }
}

fn size(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(size).sum(),
        Value::Array(items) => items.iter().map(size).sum(),
        _ => 0,
    }
}

/// What is done to the value at a place.
#[derive(Clone, Debug)]
enum Break {
    /// A member or an element is taken out of it.
    Remove(Index),
    /// It becomes something else.
    Replace(Value),
}

fn breaks() -> impl Strategy<Value = Break> {
    let others = [
        json!(null),
        json!(false),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("*/ \" {"),
        json!([]),
        json!({}),
        json!([{}]),
    ];
    prop_oneof![
        any::<Index>().prop_map(Break::Remove),
        select(others.to_vec()).prop_map(Break::Replace)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_shipped_spec_broken_anywhere(which in any::<Index>(), place in any::<Index>(), change in breaks()) {
        let folder = tempfile::tempdir().unwrap();
        let files = library::files(&library::shipped().join(library::ENDPOINTS)).unwrap();
        let mut spec: Value = serde_json::from_str(&fs::read_to_string(which.get(&files)).unwrap()).unwrap();
        let mut place = place.index(size(&spec));
        let value = at(&mut spec, &mut place).unwrap();
        match (change, &mut *value) {
            (Break::Remove(which), Value::Object(members)) if !members.is_empty() => {
                let key = members.keys().nth(which.index(members.len())).unwrap().clone();
                members.remove(&key);
            }
            (Break::Remove(which), Value::Array(items)) if !items.is_empty() => {
                items.remove(which.index(items.len()));
            }
            (Break::Remove(_), value) => *value = Value::Null,
            (Break::Replace(other), value) => *value = other,
        }
        prop_assert_eq!(check(folder.path(), &spec), Ok(()));
    }

    #[test]
    fn any_tokens(
        args in proptest::collection::vec(select(ARGUMENTS), 0..12),
        item in proptest::collection::vec(select(ITEM), 0..12),
    ) {
        let tokens = |parts: Vec<&str>| TokenStream::from_str(&parts.join(" ")).unwrap_or_default();
        let code = endpoint(tokens(args), tokens(item), &Package::default());
        // Whatever it is, the compiler gets an answer.
        prop_assert!(code.to_string().len() < 1_000_000);
    }
}

const ARGUMENTS: &[&str] = &[
    ",",
    ",",
    ",",
    "=",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "GET",
    "POST",
    "\"im/v1/pin/delete\"",
    "\"im/v1/pin\"",
    "\"/x/:a/:\"",
    "\"\"",
    "spec",
    "response",
    "response_name",
    "error_name",
    "method",
    "module",
    "crate",
    "tokens",
    "errors",
    "scopes",
    "limits",
    "reply",
    "host",
    "docs",
    "tenant",
    "1",
    "-1",
    "1.5",
    "b\"x\"",
    "'c'",
    "Vec<u8>",
    "self",
    "r#fn",
    "_",
    "/",
    "second",
    "::",
    "#",
    "'a",
    "tokens(tenant)",
    "errors(1 = A)",
    "limits(1/second)",
    "method = x",
    "response = (u8,)",
];
const ITEM: &[&str] = &[
    "pub",
    "struct",
    "enum",
    "fn",
    "union",
    "X",
    "r#yield",
    "{",
    "}",
    "(",
    ")",
    ";",
    ";",
    ":",
    ",",
    "#[path]",
    "#[query(\"\")]",
    "#[header = 1]",
    "#[file]",
    "#[derive(Clone, 7)]",
    "a",
    "r#type",
    "_",
    "String",
    "Option<u8>",
    "<T>",
    "<'a>",
    "where",
    "pub(in x)",
    "struct X;",
    "pub struct X { #[path] a: u8 }",
    "struct X { b: Option<u8>, #[querry] c: String }",
];
