//! Reading the emitted items.

use feishu_spec::Foreign;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, FnArg, GenericArgument, ImplItem, ItemImpl, Pat, PathArguments, Type, Visibility};

use super::retries::retries;
use super::{Item, Kind, Member, Surface, literals, path_of_associated};

impl Surface {
    /// Reads the tokens of a module.
    ///
    /// # Errors
    /// Tokens that are no Rust.
    pub(in super::super) fn read(tokens: TokenStream) -> Result<Self, syn::Error> {
        let file: syn::File = syn::parse2(tokens)?;
        let mut surface = Surface::default();
        surface.module("", &file.items);
        surface.place_members();
        surface.class_codes();
        Ok(surface)
    }

    fn module(&mut self, prefix: &str, items: &[syn::Item]) {
        for item in items {
            match item {
                syn::Item::Struct(item) if is_public(&item.vis) => self.structure(prefix, item),
                syn::Item::Enum(item) if is_public(&item.vis) => self.enumeration(prefix, item),
                syn::Item::Type(item) if is_public(&item.vis) => {
                    let path = format!("{prefix}{}", item.ident);
                    self.put(path, Kind::Alias, None, text(&item.ty));
                }
                syn::Item::Mod(item) if is_public(&item.vis) => {
                    let items = item.content.iter().flat_map(|(_, items)| items);
                    let prefix = format!("{prefix}{}::", item.ident);
                    self.module(&prefix, &items.cloned().collect::<Vec<_>>());
                }
                syn::Item::Const(item) if item.ident == "SHARED_RETRIES" => self.retries = retries(&item.expr),
                syn::Item::Const(item) if item.ident == "RETRIES" => {}
                // The list of everything: its type stays, and its content is known from the items.
                syn::Item::Const(item) => {
                    self.put(format!("{prefix}{}", item.ident), Kind::Other, None, text(&item.ty));
                }
                syn::Item::Impl(item) => self.implementation(prefix, item),
                syn::Item::Use(_) | syn::Item::Struct(_) | syn::Item::Enum(_) | syn::Item::Type(_) => {}
                syn::Item::Mod(_) => {}
                other => self.put(format!("{prefix}{}", text(other)), Kind::Other, None, String::new()),
            }
        }
    }

    fn put(&mut self, path: String, kind: Kind, owner: Option<&str>, signature: String) {
        let item = Item {
            kind,
            owner: owner.map(str::to_owned),
            signature,
            wire: String::new(),
        };
        self.items.insert(path, item);
    }

    fn structure(&mut self, prefix: &str, item: &syn::ItemStruct) {
        let path = format!("{prefix}{}", item.ident);
        let closed = item.fields.iter().all(|field| is_public(&field.vis)) && !has(&item.attrs, "non_exhaustive");
        self.head(&path, Kind::Type { open: !closed }, &item.generics, &item.attrs);
        let mut members = Vec::new();
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(name) = &field.ident else { continue };
            members.push(Member {
                name: name.to_string(),
                inner: format!("{prefix}{}", inside(&field.ty)),
            });
            self.put(format!("{path}.{name}"), Kind::Field, Some(&path), text(&field.ty));
        }
        self.structs.insert(path, members);
    }

    fn enumeration(&mut self, prefix: &str, item: &syn::ItemEnum) {
        let path = format!("{prefix}{}", item.ident);
        let open = has(&item.attrs, "non_exhaustive");
        self.head(&path, Kind::Type { open }, &item.generics, &item.attrs);
        let (mut variants, mut arms) = (Vec::new(), Vec::new());
        for variant in &item.variants {
            let variant_path = format!("{path}::{}", variant.ident);
            self.put(variant_path, Kind::Variant, Some(&path), text(&variant.fields));
            match variant.fields.iter().next() {
                None => variants.push(variant.ident.to_string()),
                Some(_) if variant.ident == "Unknown" => {}
                Some(held) => arms.push(Member {
                    name: variant.ident.to_string(),
                    inner: format!("{prefix}{}", inside(&held.ty)),
                }),
            }
        }
        if !arms.is_empty() {
            self.unions.insert(path.clone(), arms);
        }
        self.enums.insert(path, variants);
    }

    /// The type itself, and the traits that it derives.
    fn head(&mut self, path: &str, kind: Kind, generics: &syn::Generics, attributes: &[Attribute]) {
        let mut signature = text(generics);
        if has(attributes, "non_exhaustive") {
            signature.push_str(" #[non_exhaustive]");
        }
        self.put(path.to_owned(), kind, None, signature);
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("derive"))
        {
            // A derive that cannot be read would not have compiled.
            let _ = attribute.parse_nested_meta(|derived| {
                let path_of_trait = format!("{path}: {}", text(&derived.path));
                self.put(path_of_trait, Kind::Implementation, Some(path), String::new());
                Ok(())
            });
        }
    }

    fn implementation(&mut self, prefix: &str, item: &ItemImpl) {
        let owner = match &*item.self_ty {
            Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        let owner = format!("{prefix}{}", owner.unwrap_or_else(|| text(&item.self_ty)));
        match item.trait_.as_ref().and_then(|(path, _)| path.segments.last()) {
            None => {
                self.functions(&owner, item);
                self.values_of_variants(&owner, &literals::method(item, "as_str").texts);
                self.values_of_variants(&owner, &literals::method(item, "value").numbers);
            }
            // What the language's own types are made from, such as `i64`, is told with the type that becomes one.
            Some(_) if !self.items.contains_key(&owner) => {}
            Some(of) => {
                let name = text(of);
                let path = format!("{owner}: {name}");
                self.put(path, Kind::Implementation, Some(&owner), String::new());
                self.chosen(&owner, &of.ident.to_string(), item);
            }
        }
    }

    fn functions(&mut self, owner: &str, item: &ItemImpl) {
        let functions = item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) if is_public(&function.vis) => Some(&function.sig),
            _ => None,
        });
        for signature in functions {
            let path = format!("{owner}::{}", signature.ident);
            let mut names = Vec::new();
            for input in &signature.inputs {
                let FnArg::Typed(parameter) = input else { continue };
                let name = match &*parameter.pat {
                    Pat::Ident(name) => name.ident.to_string(),
                    other => text(other),
                };
                let parameter_path = format!("{path}({name})");
                let kind = text(&parameter.ty);
                if let Some(request) = kind.strip_prefix("super::") {
                    self.ways.insert(request.to_owned(), path.clone());
                }
                self.put(parameter_path, Kind::Parameter, Some(&path), kind);
                names.push(name);
            }
            let output = text(&signature.output);
            if let Some(resource) = output
                .strip_prefix("-> ")
                .and_then(|output| output.strip_suffix("<'a>"))
            {
                self.ways.insert(format!("resources::{resource}"), path.clone());
            }
            self.put(path, Kind::Function { parameters: names }, Some(owner), output);
        }
    }

    /// The types that an implementation chooses, and what of it reaches the wire.
    fn chosen(&mut self, owner: &str, of: &str, item: &ItemImpl) {
        for part in &item.items {
            if let ImplItem::Type(chosen) = part {
                let path = path_of_associated(owner, of, &chosen.ident.to_string());
                self.put(path, Kind::Associated, Some(owner), text(&chosen.ty));
            }
        }
        match of {
            "Object" => {
                let required = literals::entry(item, "Meta", "required").numbers;
                let required = required.first().and_then(|bits| bits.parse().ok()).unwrap_or(0);
                self.names_of_members(owner, &literals::entry(item, "Meta", "fields").texts, required);
            }
            "Union" => {
                self.wire(owner, tag(&literals::entry(item, "Arms", "tag").texts));
                self.values_of_arms(owner, &literals::entry(item, "Arms", "values").texts);
            }
            "IntoContent" => {
                for kind in literals::method(item, "into_content").texts {
                    self.sent.insert(kind, owner.to_owned());
                }
            }
            "ErrorCode" => {
                self.numbers_of_variants(owner, &literals::entry(item, "Codes", "numbers").numbers);
                self.statuses_of_variants(owner, &literals::entry(item, "Codes", "statuses").numbers);
            }
            "Endpoint" => {
                let facts = literals::entries(item, "OperationFacts");
                self.facts(owner, &path_of_associated(owner, of, "OPERATION"), &facts);
            }
            "EventPayload" => {
                let facts = literals::entries(item, "EventFacts");
                self.facts(owner, &path_of_associated(owner, of, "KIND"), &facts);
            }
            _ => {}
        }
    }
}

/// By what a union is told; a content has its kind outside.
fn tag(texts: &[String]) -> String {
    match texts.first().map(String::as_str) {
        None | Some("") => String::new(),
        Some(tag) => format!("told by {}", Foreign::new(tag).code()),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The name of the type inside all lists, options and boxes of a type.
pub(in super::super) fn innermost(kind: &str) -> String {
    syn::parse_str(kind).map_or_else(|_| kind.to_owned(), |kind| inside(&kind))
}

/// The name of the type inside all generic arguments: `Mention` of `Option<Box<Mention>>`.
fn inside(kind: &Type) -> String {
    let Type::Path(path) = kind else { return text(kind) };
    let Some(last) = path.path.segments.last() else {
        return text(kind);
    };
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().rev().find_map(|argument| match argument {
            GenericArgument::Type(inner) => Some(inner),
            _ => None,
        }),
        _ => None,
    };
    inner.map_or_else(|| last.ident.to_string(), inside)
}

/// Tokens as a person would write them, closely enough to be read.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

#[cfg(test)]
mod tests {
    use feishu_spec::library::{self, ProjectVersion};

    use super::*;

    #[test]
    fn every_item_of_an_expansion_is_understood() {
        let version = ProjectVersion {
            project: "im".to_owned(),
            version: "v1".to_owned(),
        };
        let tokens = feishu_expansion::version(library::shipped(), &version).unwrap();
        let surface = Surface::read(tokens).unwrap();
        let others = surface.items.iter().filter(|(_, item)| item.kind == Kind::Other);
        let others: Vec<&str> = others.map(|(path, _)| path.as_str()).collect();
        assert_eq!(others, ["EVENTS", "OPERATIONS"]);
        let nameless = surface
            .items
            .iter()
            .filter(|(_, item)| item.kind == Kind::Field && item.wire.is_empty());
        assert_eq!(nameless.count(), 0);
        assert_eq!(surface.requests["im.v1.pin.delete"], "DeletePin");
        assert_eq!(surface.payloads["im.v1.message.receive"], "MessageReceiveEvent");
        assert_eq!(surface.items["DeletePin.message_id"].wire, "path `message_id`");
        assert_eq!(
            surface.items["DeletePinError::BotOutsideGroup"].wire,
            "230002 with HTTP status 400"
        );
    }
}
