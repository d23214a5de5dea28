//! An enum over the values that a page lists, with a variant that keeps every other value.
//!
//! [`enum_traits`] has the traits of all of them, [`word`] and [`number`] have what belongs to text and to numbers. All of it is in the
//! form that the runtime's module `object::open_enum` shows.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use super::{enum_traits, number, word};
use crate::docs;
use crate::names::ident;
use crate::plan::{OpenEnum, Use};

/// The enum, where it stands, its conversions, and what every type of values has.
pub(crate) fn emit(context: &Context<'_>, open_enum: &OpenEnum, uses: &[Use]) -> TokenStream {
    let Paths { rt, string, .. } = &context.paths;
    let (visibility, name) = (&context.visibility, ident(&open_enum.name));
    let doc = docs::doc(&format!(
        "The values of {}{}.\n\nThe platform may use others than those listed.",
        docs::code(&open_enum.field),
        docs::stands(uses)
    ));
    let variants = open_enum.variants.iter().map(|(rust, value)| {
        let mut text = docs::code(&value.value);
        if let Some(prose) = &value.doc {
            text = format!("{text}: {}", docs::plain(prose));
        }
        let (doc, rust) = (docs::doc(&text), ident(rust));
        quote!(#doc #rust,)
    });
    let (derives, unlisted, accessor, conversions) = if open_enum.numbers {
        (
            quote!(Clone, Copy),
            quote!(i64),
            quote!(value),
            number::conversions(context, open_enum),
        )
    } else {
        (
            quote!(Clone),
            string.clone(),
            quote!(as_str),
            word::conversions(context, open_enum),
        )
    };
    let unknown = docs::doc(&format!(
        "A value that the page does not list; [`{accessor}`](Self::{accessor}) gives it."
    ));
    let traits = enum_traits::traits(context, open_enum, &accessor);
    quote! {
        #doc
        #[derive(#derives)]
        #[non_exhaustive]
        #visibility enum #name {
            #(#variants)*
            #unknown
            Unknown(#rt::Unlisted<#unlisted>),
        }
        #conversions
        #traits
    }
}
