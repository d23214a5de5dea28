//! The generated types with serde's derives in place of ours, to measure against.

use std::collections::HashMap;

use feishu_spec::library::{self, ProjectVersion};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, Field, Fields, File, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Lit, Pat, Type};

/// The source of a module per project-version: the same structs, enums, fields, types and docs.
///
/// Endpoints, constructors, setters and client methods are left out, so the comparison favours the derives. `features` names the
/// project-versions; none stands for all of them.
///
/// # Panics
/// If the shipped specs cannot be expanded.
pub fn derived_modules(features: &[&str]) -> String {
    let versions = library::project_versions(library::shipped()).expect("the shipped specs can be listed");
    let modules = versions
        .iter()
        .filter(|version| features.is_empty() || features.contains(&&*version.feature()))
        .map(module);
    prettyplease::unparse(&syn::parse2(quote!(#(#modules)*)).expect("the twins are Rust"))
}

fn module(version: &ProjectVersion) -> TokenStream {
    let tokens = feishu_expansion::version(library::shipped(), version).expect("the shipped specs expand");
    let file: File = syn::parse2(tokens).expect("the expansion is Rust");
    let wire = wire_names(&file);
    let maps = maps(&file);
    let items = file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(structure(item, wire.get(&item.ident.to_string())?, &maps)),
        Item::Enum(item) => Some(enumeration(item, wire.get(&item.ident.to_string()))),
        _ => None,
    });
    let name = format_ident!("{}", version.module());
    quote!(pub mod #name { use std::collections::BTreeMap; #(#items)* })
}

/// The objects of which no page tells a member: maps by another name.
fn maps(file: &File) -> HashMap<String, &Type> {
    let aliases = file.items.iter().filter_map(|item| match item {
        Item::Type(item) => Some((item.ident.to_string(), &*item.ty)),
        _ => None,
    });
    aliases
        .filter(|(_, kind)| kind.to_token_stream().to_string().starts_with("rt :: Map"))
        .collect()
}

/// The names on the wire of every struct's fields and every open enum's variants, as their impls have them.
fn wire_names(file: &File) -> HashMap<String, Vec<String>> {
    let impls = file.items.iter().filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    });
    impls
        .filter_map(|item| {
            let method = match &item.trait_ {
                Some((of, _)) if of.segments.last()?.ident == "Object" => "members",
                // An open enum over text; numbers have a table.
                None if has(item, "as_str") => "as_str",
                _ => return None,
            };
            Some((item.self_ty.to_token_stream().to_string(), literals(item, method)))
        })
        .collect()
}

fn has(item: &ItemImpl, method: &str) -> bool {
    let mut items = item.items.iter();
    items.any(|item| matches!(item, ImplItem::Fn(function) if function.sig.ident == method))
}

/// The string literals in the body of a method, in order, without the type's own name.
fn literals(item: &ItemImpl, method: &str) -> Vec<String> {
    let body = item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == method => Some(&function.block),
        _ => None,
    });
    let mut found = Vec::new();
    for statement in body.into_iter().flat_map(|block| &block.stmts) {
        if let syn::Stmt::Expr(expression, _) = statement {
            collect(expression, &mut found);
        }
    }
    found
}

fn collect(expression: &Expr, found: &mut Vec<String>) {
    match expression {
        Expr::Reference(inner) => collect(&inner.expr, found),
        // The names are the first argument of what an object hands to its sink.
        Expr::MethodCall(call) => call.args.first().into_iter().for_each(|first| collect(first, found)),
        Expr::Struct(literal) => {
            let fields = literal
                .fields
                .iter()
                .filter(|field| field.member.to_token_stream().to_string() == "fields");
            fields.for_each(|field| collect(&field.expr, found));
        }
        Expr::Array(array) => array.elems.iter().for_each(|element| collect(element, found)),
        Expr::Match(matched) => {
            let arms = matched
                .arms
                .iter()
                .filter(|arm| !matches!(arm.pat, Pat::TupleStruct(_)));
            arms.for_each(|arm| collect(&arm.body, found));
        }
        Expr::Lit(literal) => {
            if let Lit::Str(text) = &literal.lit {
                found.push(text.value());
            }
        }
        _ => {}
    }
}

fn structure(item: &ItemStruct, wire: &[String], maps: &HashMap<String, &Type>) -> TokenStream {
    let docs = item.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let name = &item.ident;
    let Fields::Named(fields) = &item.fields else {
        return TokenStream::new();
    };
    let fields = fields
        .named
        .iter()
        .zip(wire)
        .map(|(field, wire)| member(field, wire, maps));
    quote! {
        #(#docs)*
        #[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct #name { #(#fields)* }
    }
}

fn member(field: &Field, wire: &str, maps: &HashMap<String, &Type>) -> TokenStream {
    let docs = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let alias = maps.get(&field.ty.to_token_stream().to_string());
    let (name, kind) = (&field.ident, twin_type(alias.copied().unwrap_or(&field.ty)));
    let skip = kind
        .to_string()
        .starts_with("Option")
        .then(|| quote!(, skip_serializing_if = "Option::is_none"));
    quote!(#(#docs)* #[serde(rename = #wire #skip)] pub #name: #kind,)
}

/// The type with the runtime's own types replaced by plain ones.
fn twin_type(kind: &Type) -> TokenStream {
    let text = kind.to_token_stream().to_string();
    let text = text
        .replace("rt :: BTreeMap", "BTreeMap")
        .replace("rt :: Value", "serde_json::Value")
        .replace("rt :: File", "Vec<u8>");
    let text = match text.strip_suffix('>') {
        Some(list) if list.starts_with("rt :: List") => format!("{}>>", list.replace("rt :: List", "Option<Vec")),
        Some(map) if map.starts_with("rt :: Map <") => {
            format!("{}>>", map.replace("rt :: Map <", "Option<BTreeMap<String,"))
        }
        _ => text,
    };
    text.parse().unwrap_or_default()
}

fn enumeration(item: &ItemEnum, wire: Option<&Vec<String>>) -> TokenStream {
    let name = &item.ident;
    let Some(wire) = wire else {
        if item
            .variants
            .iter()
            .any(|variant| variant.ident == "Unknown" && !variant.fields.is_empty())
        {
            return quote! {
                #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
                pub struct #name(pub i64);
            };
        }
        // An enum of error codes, which is the same either way.
        return quote!(#item);
    };
    let variants = item.variants.iter().zip(wire).map(|(variant, wire)| {
        let (docs, name) = (&variant.attrs, &variant.ident);
        quote!(#(#docs)* #[serde(rename = #wire)] #name,)
    });
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum #name { #(#variants)* #[serde(untagged)] Unknown(String) }
        impl Default for #name {
            fn default() -> Self { Self::Unknown(String::new()) }
        }
    }
}
