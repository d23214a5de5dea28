//! An enum over the strings that a page lists, with a variant that keeps every other string.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::docs;
use crate::names::ident;
use crate::plan::OpenEnum;

/// The enum and its conversions from and to text.
pub(crate) fn emit(context: &Context<'_>, open_enum: &OpenEnum) -> TokenStream {
    let Paths {
        rt,
        result,
        string,
        str,
        default,
        from,
        partial_eq,
        eq,
        ..
    } = &context.paths;
    let (visibility, name) = (&context.visibility, ident(&open_enum.name));
    let doc = docs::doc(&format!(
        "The values of {}. The platform may use others than those listed.",
        docs::code(&open_enum.field)
    ));
    let variants = open_enum.variants.iter().map(|(rust, value)| {
        let mut text = docs::code(&value.value);
        if let Some(prose) = &value.doc {
            text = format!("{text}: {}", docs::plain(prose));
        }
        let (doc, rust) = (docs::doc(&text), ident(rust));
        quote!(#doc #rust,)
    });
    let rust: Vec<_> = open_enum.variants.iter().map(|(rust, _)| ident(rust)).collect();
    let wire: Vec<_> = open_enum.variants.iter().map(|(_, value)| &value.value).collect();
    quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        #visibility enum #name {
            #(#variants)*
            /// A value that the page does not list.
            Unknown(#string),
        }
        impl #rt::OpenEnum for #name {
            #[inline]
            fn as_str(&self) -> &#str {
                match self { #(Self::#rust => #wire,)* Self::Unknown(text) => text }
            }
            #[inline]
            fn from_text(text: #rt::Cow<'_, #str>) -> Self {
                match &*text { #(#wire => Self::#rust,)* _ => Self::Unknown(text.into_owned()) }
            }
        }
        impl #rt::Node for #name {
            #[inline]
            fn put(&mut self, scalar: #rt::Scalar<'_>) -> #result<(), #rt::Want> { #rt::enum_put(self, scalar) }
            #[inline]
            fn view(&self) -> #rt::View<'_> { #rt::enum_view(self) }
        }
        impl #partial_eq for #name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { #rt::OpenEnum::as_str(self) == #rt::OpenEnum::as_str(other) }
        }
        impl #eq for #name {}
        impl #rt::hash::Hash for #name {
            #[inline]
            fn hash<H: #rt::hash::Hasher>(&self, state: &mut H) { #rt::hash::Hash::hash(#rt::OpenEnum::as_str(self), state) }
        }
        impl #default for #name {
            #[inline]
            fn default() -> Self { Self::Unknown(#string::new()) }
        }
        impl #from<#string> for #name {
            #[inline]
            fn from(text: #string) -> Self { #rt::OpenEnum::from_text(text.into()) }
        }
        impl #from<&#str> for #name {
            #[inline]
            fn from(text: &#str) -> Self { #rt::OpenEnum::from_text(text.into()) }
        }
        impl #rt::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { f.pad(#rt::OpenEnum::as_str(self)) }
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
