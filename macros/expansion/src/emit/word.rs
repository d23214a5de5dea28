//! What an enum over text has: conversions from and to text.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::docs;
use crate::names::ident;
use crate::plan::OpenEnum;

/// One generic conversion stands for those of every kind of text, since each implementation costs each build.
pub(super) fn conversions(context: &Context<'_>, open_enum: &OpenEnum) -> TokenStream {
    let Paths {
        rt,
        ok,
        result,
        str,
        sized,
        default,
        from,
        into,
        as_ref,
        partial_eq,
        ..
    } = &context.paths;
    let name = ident(&open_enum.name);
    let rust: Vec<_> = open_enum.variants.iter().map(|(rust, _)| ident(rust)).collect();
    let wire: Vec<_> = open_enum.variants.iter().map(|(_, value)| &value.value).collect();
    let on_the_wire = docs::doc("The text on the wire.");
    quote! {
        impl #name {
            #on_the_wire
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &#str {
                match self { #(Self::#rust => #wire,)* Self::Unknown(text) => text.get() }
            }
        }
        impl<'a, T: #into<#rt::Cow<'a, #str>>> #from<T> for #name {
            #[inline]
            fn from(text: T) -> Self {
                let text = text.into();
                match &*text { #(#wire => Self::#rust,)* _ => Self::Unknown(#rt::unlisted(text.into_owned())) }
            }
        }
        impl #rt::FromStr for #name {
            type Err = #rt::Infallible;
            #[inline]
            fn from_str(text: &#str) -> #result<Self, #rt::Infallible> { #ok(#from::from(text)) }
        }
        impl #default for #name {
            #[inline]
            fn default() -> Self { #from::from("") }
        }
        impl #as_ref<#str> for #name {
            #[inline]
            fn as_ref(&self) -> &#str { self.as_str() }
        }
        impl<T: #rt::Text + ?#sized> #partial_eq<T> for #name {
            #[inline]
            fn eq(&self, other: &T) -> bool { self.as_str() == other.text() }
        }
        impl #rt::Node for #name {
            #[inline]
            fn put(&mut self, scalar: #rt::Scalar<'_>) -> #result<(), #rt::Want> { #rt::put_word(self, scalar) }
            #[inline]
            fn view(&self) -> #rt::View<'_> { #rt::View::Str(self.as_str()) }
        }
    }
}
