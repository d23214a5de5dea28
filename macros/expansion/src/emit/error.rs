//! The error codes of a page as an enum, whose numbers on the wire are in a table: a number at a variant is an expression of its own,
//! and there are twelve thousand.

use feishu_spec::{ErrorCode, SharedErrors};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::docs;
use crate::names::{self, Scope, ident};

/// The enum `name` of the codes that the page of `request` lists.
pub(crate) fn emit(context: &Context<'_>, name: &str, request: &str, errors: &[ErrorCode]) -> TokenStream {
    let doc = docs::doc(&format!("The error codes that the page of [`{request}`] lists."));
    codes(&context.paths, &context.visibility, name, &doc, errors)
}

/// The enum of the codes that any operation may answer with.
pub(crate) fn general(paths: &Paths, spec: &SharedErrors, documentation: &TokenStream) -> TokenStream {
    let text = format!(
        "The error codes that any operation may answer with, beside those of its own page.\n\n[Documentation]({})",
        spec.page.link()
    );
    let mut docs = docs::doc(&text);
    if !documentation.is_empty() {
        docs.extend(docs::gap());
        docs.extend(documentation.clone());
    }
    codes(paths, &quote!(pub), "GeneralError", &docs, &spec.errors)
}

fn codes(paths: &Paths, visibility: &TokenStream, name: &str, doc: &TokenStream, errors: &[ErrorCode]) -> TokenStream {
    let Paths { rt, partial_eq, eq, .. } = paths;
    let name = ident(name);
    let mut scope = Scope::default();
    let rust: Vec<_> = errors
        .iter()
        .map(|error| {
            let name = match names::pascal(&error.name) {
                name if name == "Self" => "SelfError".to_owned(),
                name => name,
            };
            ident(&scope.claim(&[name.clone(), format!("{name}{}", error.code)]))
        })
        .collect();
    let variants = errors.iter().zip(&rust).map(|(error, rust)| {
        let doc = docs::doc(&docs::error(error));
        quote!(#doc #rust,)
    });
    let numbers = errors.iter().map(|error| Literal::i64_unsuffixed(error.code));
    let status = errors
        .iter()
        .map(|error| Literal::u16_unsuffixed(error.status.unwrap_or(0)));
    let names = rust.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    quote! {
        #doc
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        #visibility enum #name { #(#variants)* }
        impl #rt::ErrorCode for #name {
            const CODES: #rt::Codes<Self> = #rt::Codes {
                all: &[#(Self::#rust),*],
                numbers: &[#(#numbers),*],
                statuses: &[#(#status),*],
                names: #names,
            };
            #[inline]
            fn index(self) -> usize { self as usize }
        }
        impl #partial_eq for #name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { *self as usize == *other as usize }
        }
        impl #eq for #name {}
        impl #rt::hash::Hash for #name {
            #[inline]
            fn hash<H: #rt::hash::Hasher>(&self, state: &mut H) { #rt::hash::Hash::hash(&(*self as usize), state) }
        }
        impl #rt::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { #rt::display_code(*self, f) }
        }
        impl #rt::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { #rt::debug_code(*self, f) }
        }
    }
}
