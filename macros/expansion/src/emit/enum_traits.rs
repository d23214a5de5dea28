//! The traits that enums have, whatever their values are.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::names::ident;
use crate::plan::OpenEnum;

/// Values are equal, come in order, and are shown, as what `accessor` gives: what is on the wire.
pub(super) fn traits(context: &Context<'_>, open_enum: &OpenEnum, accessor: &TokenStream) -> TokenStream {
    let Paths {
        rt,
        option,
        some,
        partial_eq,
        eq,
        partial_ord,
        ord,
        ..
    } = &context.paths;
    let name = ident(&open_enum.name);
    let of_any = of_any(context, &name);
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
        #of_any
    }
}

/// What any enum has, over listed values or over arms: it is shown, written and read as the runtime says for all.
pub(super) fn of_any(context: &Context<'_>, name: &Ident) -> TokenStream {
    let Paths { rt, result, .. } = &context.paths;
    quote! {
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
