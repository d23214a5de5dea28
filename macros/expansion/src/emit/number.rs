//! What an enum over numbers has: conversions from and to numbers, and names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::docs;
use crate::names::ident;
use crate::plan::OpenEnum;

/// The names stand in one text beside the numbers, as those of error codes do.
pub(super) fn conversions(context: &Context<'_>, open_enum: &OpenEnum) -> TokenStream {
    let Paths {
        rt,
        option,
        result,
        str,
        default,
        from,
        ..
    } = &context.paths;
    let name = ident(&open_enum.name);
    let rust: Vec<_> = open_enum.variants.iter().map(|(rust, _)| ident(rust)).collect();
    let numbers: Vec<_> = open_enum
        .variants
        .iter()
        .map(|(_, value)| Literal::i64_unsuffixed(value.value.parse().unwrap_or_default()))
        .collect();
    let names = open_enum
        .variants
        .iter()
        .map(|(rust, _)| rust.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let on_the_wire = docs::doc("The number on the wire.");
    let of_the_variant = docs::doc("The name of the variant; `None` if the page does not list the number.");
    quote! {
        impl #name {
            #on_the_wire
            #[inline]
            #[must_use]
            pub fn value(self) -> i64 {
                match self { #(Self::#rust => #numbers,)* Self::Unknown(number) => *number.get() }
            }
            #of_the_variant
            #[inline]
            #[must_use]
            pub fn name(self) -> #option<&'static #str> { #rt::number_name(&self) }
        }
        impl #from<i64> for #name {
            #[inline]
            fn from(number: i64) -> Self {
                match number { #(#numbers => Self::#rust,)* _ => Self::Unknown(#rt::unlisted(number)) }
            }
        }
        impl #from<#name> for i64 {
            #[inline]
            fn from(value: #name) -> i64 { value.value() }
        }
        impl #default for #name {
            #[inline]
            fn default() -> Self { #from::from(0) }
        }
        impl #rt::Node for #name {
            #[inline]
            fn put(&mut self, scalar: #rt::Scalar<'_>) -> #result<(), #rt::Want> { #rt::put_number(self, scalar) }
            #[inline]
            fn view(&self) -> #rt::View<'_> {
                #rt::View::Named(self.value(), &#rt::Names { values: &[#(#numbers),*], names: #names })
            }
        }
    }
}
