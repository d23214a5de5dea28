//! An enum over the values that a page lists, with a variant that keeps every other value.
//!
//! The traits that all of them have are here; [`word`] and [`number`] have what belongs to text and to numbers. All of it is in the
//! form that the runtime's module `object::open_enum` shows.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use super::{number, word};
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
    let traits = traits(context, open_enum, &accessor);
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

/// Values are equal, come in order, and are shown, as what `accessor` gives: what is on the wire.
fn traits(context: &Context<'_>, open_enum: &OpenEnum, accessor: &TokenStream) -> TokenStream {
    let Paths {
        rt,
        result,
        option,
        some,
        partial_eq,
        eq,
        partial_ord,
        ord,
        ..
    } = &context.paths;
    let name = ident(&open_enum.name);
    quote! {
        impl #partial_eq for #name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { self.#accessor() == other.#accessor() }
        }
        impl #eq for #name {}
        impl #partial_ord for #name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> #option<#rt::cmp::Ordering> { #some(#ord::cmp(self, other)) }
        }
        impl #ord for #name {
            #[inline]
            fn cmp(&self, other: &Self) -> #rt::cmp::Ordering { #ord::cmp(&self.#accessor(), &other.#accessor()) }
        }
        impl #rt::hash::Hash for #name {
            #[inline]
            fn hash<H: #rt::hash::Hasher>(&self, state: &mut H) { #rt::hash::Hash::hash(&self.#accessor(), state) }
        }
        impl #rt::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result {
                #rt::fmt::Display::fmt(&self.#accessor(), f)
            }
        }
        impl #rt::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { #rt::enum_debug(self, f) }
        }
        impl #rt::Serialize for #name {
            #[inline]
            fn serialize<S: #rt::Serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> {
                #rt::enum_ser(self, serializer)
            }
        }
        impl<'de> #rt::Deserialize<'de> for #name {
            #[inline]
            fn deserialize<D: #rt::Deserializer<'de>>(deserializer: D) -> #result<Self, D::Error> {
                #rt::enum_de(deserializer)
            }
        }
    }
}
