//! Procedural macros that expand specs of the Feishu (Lark) server API. Users get them through `feishu-api`.

use feishu_spec::library;
use proc_macro::TokenStream;
use quote::quote_spanned;
use syn::{LitStr, parse_macro_input};

/// Expands a project-version, `"im/v1"`, from the specs that ship with `feishu-spec`. For `feishu-api` itself.
#[proc_macro]
pub fn project_version(input: TokenStream) -> TokenStream {
    let slug = parse_macro_input!(input as LitStr);
    let value = slug.value();
    let Some((project, version)) = value.split_once('/') else {
        let message = format!("`{value}` is no project-version: expected project and version, as in `\"im/v1\"`");
        return syn::Error::new(slug.span(), message).to_compile_error().into();
    };
    match feishu_expansion::version(library::shipped(), project, version) {
        Ok(tokens) => tokens.into(),
        Err(errors) => {
            let messages = errors.iter().map(ToString::to_string);
            quote_spanned!(slug.span() => #(::core::compile_error!(#messages);)*).into()
        }
    }
}
