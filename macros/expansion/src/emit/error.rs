//! The error codes of a page as an enum whose discriminants are the numbers on the wire.

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
pub(crate) fn general(paths: &Paths, spec: &SharedErrors) -> TokenStream {
    let text = format!(
        "The error codes that any operation may answer with, beside those of its own page.\n\n[Documentation]({})",
        spec.page.link()
    );
    codes(paths, &quote!(pub), "GeneralError", &docs::doc(&text), &spec.errors)
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
        let (doc, code) = (docs::doc(&docs::error(error)), Literal::i64_unsuffixed(error.code));
        quote!(#doc #rust = #code,)
    });
    let status = errors
        .iter()
        .map(|error| Literal::u16_unsuffixed(error.status.unwrap_or(0)));
    let names = rust.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    quote! {
        #doc
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        #[repr(i32)]
        #visibility enum #name { #(#variants)* }
        impl #rt::ErrorCode for #name {
            const CODES: #rt::Codes<Self> = #rt::Codes {
                all: &[#(Self::#rust),*],
                statuses: &[#(#status),*],
                names: #names,
            };
            #[inline]
            fn code(self) -> i64 { self as i64 }
        }
        impl #partial_eq for #name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { *self as i32 == *other as i32 }
        }
        impl #eq for #name {}
        impl #rt::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { #rt::debug_code(*self, f) }
        }
    }
}
