//! An enum over objects that a tag tells apart, with a variant that keeps any other JSON, in the form that the runtime's module
//! `object::union` shows.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::enum_traits;
use super::paths::Paths;
use crate::docs;
use crate::names::ident;
use crate::plan::{Arm, Kind, Union, Use};

/// A variant of such an enum.
pub(super) struct Variant<'a> {
    pub(super) doc: TokenStream,
    pub(super) name: &'a str,
    /// The value of the tag.
    pub(super) value: &'a str,
    pub(super) object: usize,
}

/// The enum, where it stands, its conversions, and serde's traits.
pub(super) fn emit(context: &Context<'_>, union: &Union, uses: &[Use]) -> TokenStream {
    let Paths {
        rt,
        result,
        default,
        boxed,
        from,
        ..
    } = &context.paths;
    let name = ident(&union.name);
    let line = union.said.as_deref().map(|line| format!("{}\n\n", docs::plain(line)));
    let doc = docs::doc(&format!(
        "{}One of several objects, told apart by {}{}.\n\nThe platform may use others than those listed.",
        line.unwrap_or_default(),
        docs::code(&union.tag),
        docs::stands(uses)
    ));
    let variants: Vec<Variant<'_>> = union
        .arms
        .iter()
        .map(|arm| Variant {
            doc: docs::doc(&arm_docs(context, union, arm)),
            name: &arm.rust,
            value: &arm.value,
            object: arm.object,
        })
        .collect();
    let unknown =
        docs::doc("Any other JSON, as it came: a tag that the page does not list, or members that it tells otherwise.");
    let structure = structure(
        context,
        &quote!(#doc #[derive(Clone, PartialEq)]),
        &name,
        &union.tag,
        &variants,
        &quote!(#unknown Unknown(#rt::Value)),
    );
    // A type that two arms have is converted into neither.
    let single = union
        .arms
        .iter()
        .filter(|arm| union.arms.iter().filter(|other| other.object == arm.object).count() == 1);
    let conversions = single.map(|arm| {
        let (object, arm) = (context.kind(&Kind::Object(arm.object)), ident(&arm.rust));
        quote! {
            impl #from<#object> for #name {
                #[inline]
                fn from(arm: #object) -> Self { Self::#arm(arm) }
            }
        }
    });
    let of_any = enum_traits::of_any(context, &name);
    quote! {
        #structure
        #(#conversions)*
        impl #default for #name {
            #[inline]
            fn default() -> Self { Self::Unknown(#rt::Value::Null) }
        }
        impl #rt::Node for #name {
            #[inline]
            fn put(&mut self, scalar: #rt::Scalar<'_>) -> #result<(), #rt::Want> { #rt::put_union(self, scalar) }
            #[inline]
            fn open(&mut self) -> #rt::Open<'_> { #rt::Open::Union(self) }
            #[inline]
            fn view(&self) -> #rt::View<'_> { #rt::view_union(self) }
        }
        impl #rt::Node for #boxed<#name> {
            #[inline]
            fn put(&mut self, scalar: #rt::Scalar<'_>) -> #result<(), #rt::Want> { #rt::put_union(&mut **self, scalar) }
            #[inline]
            fn open(&mut self) -> #rt::Open<'_> { #rt::Open::Union(&mut **self) }
            #[inline]
            fn view(&self) -> #rt::View<'_> { #rt::view_union(&**self) }
        }
        #of_any
    }
}

/// What an arm is, and by which value it is told.
fn arm_docs(context: &Context<'_>, union: &Union, arm: &Arm) -> String {
    let object = context.objects.get(arm.object);
    let line = object.and_then(|object| object.said.as_deref());
    let line = line.map(|line| format!("{}\n\n", docs::plain(line)));
    let (tag, value) = (docs::code(&union.tag), docs::code(&arm.value));
    format!("{}{tag} is {value}.", line.unwrap_or_default())
}

/// The enum itself, and the runtime's `Union`. `attributes` stand above it, and `unknown` is the variant for anything else.
pub(super) fn structure(
    context: &Context<'_>,
    attributes: &TokenStream,
    name: &Ident,
    tag: &str,
    variants: &[Variant<'_>],
    unknown: &TokenStream,
) -> TokenStream {
    let Paths { rt, default, .. } = &context.paths;
    let visibility = &context.visibility;
    let listed = variants.iter().map(|variant| {
        let (doc, name, object) = (
            &variant.doc,
            ident(variant.name),
            context.kind(&Kind::Object(variant.object)),
        );
        quote!(#doc #name(#object),)
    });
    let rust: Vec<_> = variants.iter().map(|variant| ident(variant.name)).collect();
    let numbers: Vec<_> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let last = Literal::usize_unsuffixed(variants.len());
    let values = variants.iter().map(|variant| variant.value);
    let names = variants
        .iter()
        .map(|variant| variant.name)
        .collect::<Vec<_>>()
        .join(" ");
    quote! {
        #attributes
        #[non_exhaustive]
        #visibility enum #name { #(#listed)* #unknown, }
        impl #rt::Union for #name {
            #[inline]
            fn arms(&self) -> &'static #rt::Arms {
                &#rt::Arms { tag: #tag, values: &[#(#values),*], names: #names }
            }
            #[inline]
            fn arm(&self) -> (usize, &dyn #rt::Node) {
                match self { #(Self::#rust(arm) => (#numbers, arm),)* Self::Unknown(other) => (#last, other) }
            }
            #[inline]
            fn turn(&mut self, arm: usize) -> &mut dyn #rt::Node {
                *self = match arm {
                    #(#numbers => Self::#rust(#default::default()),)*
                    _ => Self::Unknown(#default::default()),
                };
                match self { #(Self::#rust(arm) => arm,)* Self::Unknown(other) => other }
            }
        }
    }
}
