//! A spec may call a type `partial_eq`. Its struct must not hide the trait that the code beside it implements.

use std::collections::BTreeSet;
use std::path::Path;

use feishu_spec::file::Spec as _;
use feishu_spec::library::ProjectVersion;
use feishu_spec::{Endpoint, SharedErrors};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::{Value, json};

fn demo() -> ProjectVersion {
    ProjectVersion {
        project: "demo".to_owned(),
        version: "v1".to_owned(),
    }
}

/// An operation that uses everything that can be emitted: each kind of field, required and optional, sent and received,
/// enums, error codes, pages, limits. `types` are object types besides.
fn everything(types: &[&str]) -> Endpoint {
    let mut fields = Vec::new();
    for required in [true, false] {
        for (name, kind) in [
            ("text", json!("string")),
            ("flag", json!("boolean")),
            ("count", json!("integer")),
            ("ratio", json!("number")),
            ("anything", json!("any")),
            ("thing", json!({"object": "thing"})),
            ("texts", json!({"array": "string"})),
            ("things", json!({"array": {"object": "thing"}})),
            ("by_name", json!({"map": {"object": "thing"}})),
        ] {
            let name = format!("{name}_{}", if required { "must" } else { "may" });
            fields.push(json!({"name": name, "type": kind, "required": required}));
        }
    }
    fields.push(json!({"name": "choice", "type": "string", "values": ["one", "two"]}));
    fields.push(json!({"name": "level", "type": "integer", "values": [{"value": "1", "name": "low"}]}));
    let mut named: Vec<Value> = Vec::new();
    for name in types {
        named.push(json!({"name": format!("the_{name}"), "type": {"object": name}}));
    }
    let all: Vec<Value> = fields.iter().chain(&named).cloned().collect();
    let mut table = json!({"thing": {"fields": [{"name": "id", "type": "string", "required": true}, {"name": "list", "type": {"array": "string"}}]}});
    for name in types {
        table[name] = json!({"fields": [{"name": "id", "type": "string"}]});
    }
    let spec = json!({
        "schema": 1, "id": "demo.v1.part.list", "title": "演示", "page": {"path": "/demo"},
        "method": "POST", "path": "/open-apis/demo/v1/parts/:part_id", "host": "www.feishu.cn",
        "tokens": ["tenant", "user", "app"], "app_types": ["custom", "isv"],
        "rate_limit": {"windows": [{"requests": 5, "per": "second"}]}, "scopes": ["demo:part"], "field_scopes": [],
        "parameters": {
            "path": [{"name": "part_id", "type": "string", "required": true}],
            "query": [{"name": "page_token", "type": "string"}],
            "header": [{"name": "X-Part", "type": "string"}],
        },
        "body": {"kind": "json", "fields": all},
        "response": {"kind": "envelope", "fields": all.iter().cloned().chain([
            json!({"name": "items", "type": {"array": {"object": "thing"}}}), json!({"name": "page_token", "type": "string"}),
        ]).collect::<Vec<_>>()},
        "paging": {"style": "token", "place": "query", "cursor": "page_token", "items": "items", "next": "page_token"},
        "errors": [{"code": 1, "status": 400, "name": "first"}, {"code": 2, "name": "second"}],
        "types": table,
    });
    Endpoint::from_text(&spec.to_string(), Path::new("demo.json")).unwrap()
}

/// An operation with a form, and general error codes, for what the first does not emit.
fn others() -> (Endpoint, SharedErrors) {
    let mut form = everything(&[]);
    form.id = "demo.v1.part.upload".to_owned();
    let spec = json!({
        "schema": 1, "title": "演示", "page": {"path": "/demo"}, "errors": [{"code": 1, "name": "first"}],
    });
    (
        form,
        SharedErrors::from_text(&spec.to_string(), Path::new("errors.json")).unwrap(),
    )
}

/// Names in capitals that stand first in a path, and names of items, variants and type parameters.
#[derive(Default)]
struct Names {
    short: BTreeSet<String>,
    defined: BTreeSet<String>,
}

impl Names {
    fn read(&mut self, tokens: TokenStream) {
        let file: syn::File = syn::parse2(tokens.clone()).unwrap();
        for item in file.items {
            if let syn::Item::Enum(item) = item {
                self.defined
                    .extend(item.variants.iter().map(|variant| variant.ident.to_string()));
            }
        }
        self.add(tokens);
    }

    fn add(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let text = |index: Option<usize>| {
            index
                .and_then(|index| tokens.get(index))
                .map(ToString::to_string)
                .unwrap_or_default()
        };
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.add(group.stream()),
                TokenTree::Ident(name) if name.to_string().starts_with(char::is_uppercase) => {
                    let (before, after) = (text(index.checked_sub(1)), text(Some(index + 1)));
                    let defines = ["struct", "enum", "trait", "type", "const"].contains(&before.as_str());
                    let parameter = before == "<" && after == ":";
                    if defines || parameter {
                        self.defined.insert(name.to_string());
                    } else if before != ":" || text(index.checked_sub(2)) != ":" {
                        self.short.insert(name.to_string());
                    }
                }
                _ => {}
            }
        }
    }
}

/// The names of structs, enums and aliases in a module.
fn items(specs: &[Endpoint]) -> BTreeSet<String> {
    let file: syn::File = syn::parse2(feishu_expansion::expand(specs, &[], &[], &demo())).unwrap();
    file.items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            syn::Item::Enum(item) => Some(item.ident.to_string()),
            syn::Item::Type(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect()
}

#[test]
fn no_type_hides_a_name_that_the_code_uses() {
    let (form, general) = others();
    let specs = [everything(&[]), form];
    let mut names = Names::default();
    names.read(feishu_expansion::expand(&specs, &[], &[], &demo()));
    names.read(feishu_expansion::expand_general_errors(&general));
    let used: Vec<&String> = names.short.difference(&names.defined).collect();
    for expected in ["Option", "PartialEq", "PartialOrd", "AsRef", "IntoIterator", "FnOnce"] {
        assert!(
            used.iter().any(|name| *name == expected),
            "the code uses `{expected}`: {used:?}"
        );
    }
    let mut hidden = Vec::new();
    for name in used {
        let symbol = name.chars().fold(String::new(), |mut symbol, letter| {
            if letter.is_uppercase() && !symbol.is_empty() {
                symbol.push('_');
            }
            symbol.push(letter.to_ascii_lowercase());
            symbol
        });
        if items(&[everything(&[&symbol])]).contains(name) {
            hidden.push(name.clone());
        }
    }
    assert!(hidden.is_empty(), "types have the names {hidden:?}");
}
