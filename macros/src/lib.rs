//! Procedural macros that expand specs of the Feishu (Lark) server API. Users get them through `feishu-api`.

use feishu_expansion::{Error, Examples, Package};
use feishu_spec::library;
use proc_macro::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Path, parse_macro_input};

/// Expands the module of a project-version, from the list of what is in it and the specs that ship with `feishu-spec`. For
/// `feishu-api` itself.
#[proc_macro]
pub fn project_version(list: TokenStream) -> TokenStream {
    let examples = match cfg!(feature = "examples") {
        true => Examples::Emitted,
        false => Examples::LeftOut,
    };
    feishu_expansion::module(library::shipped(), list.into(), examples).into()
}

/// The table of a project-version's operations and events, `contents!("im/v1")`, as a text. For the documentation of `feishu-api` itself.
#[proc_macro]
pub fn contents(slug: TokenStream) -> TokenStream {
    feishu_expansion::contents(library::shipped(), slug.into()).into()
}

#[doc = include_str!("feishu_endpoint.md")]
#[proc_macro_attribute]
pub fn feishu_endpoint(args: TokenStream, item: TokenStream) -> TokenStream {
    feishu_expansion::endpoint(args.into(), item.into(), &Package::of_build()).into()
}

/// Expands the general error codes that ship with `feishu-spec`, with the documentation that it is given. For `feishu-api` itself.
#[proc_macro]
pub fn general_errors(documentation: TokenStream) -> TokenStream {
    match feishu_expansion::general_errors(library::shipped(), &documentation.into()) {
        Ok(tokens) => tokens.into(),
        Err(errors) => compile_errors(&quote!(), &errors),
    }
}

/// Calls a macro with the names of everything that `feishu-api` holds:
/// `operations: [(im_v1 DeletePin json) …] events: [(im_v1 MessageReceiveEvent) …] contents: [(im_v1 Text "im.v1.message.sent.text") …]`.
/// For the tests of `feishu-api`.
#[proc_macro]
pub fn for_everything(input: TokenStream) -> TokenStream {
    let callback = parse_macro_input!(input as Path);
    match feishu_expansion::listing(library::shipped()) {
        Ok(names) => quote!(#callback! { #names }).into(),
        Err(errors) => compile_errors(&callback, &errors),
    }
}

/// Every error, at the place that asked for the expansion.
fn compile_errors(place: &impl syn::spanned::Spanned, errors: &[Error]) -> TokenStream {
    let messages = errors.iter().map(ToString::to_string);
    quote_spanned!(place.span() => #(::core::compile_error!(#messages);)*).into()
}
