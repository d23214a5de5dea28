//! The constructor and the setters of a struct, and the method that changes it in place.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::Argument;
use super::context::Context;
use super::member::defaults;
use super::paths::Paths;
use crate::docs;
use crate::names::{CHANGE, CONSTRUCTOR, METHODS, ident};
use crate::plan::{Kind, Member};

/// `new` with what is required, a setter for everything else, and `with`, for what a setter cannot say. `attribute` belongs to
/// `new` and `with`.
pub(crate) fn methods(context: &Context<'_>, name: &str, members: &[Member], attribute: &TokenStream) -> TokenStream {
    let Paths { default, fn_once, .. } = &context.paths;
    let (name, constructor, change) = (ident(name), ident(CONSTRUCTOR), ident(CHANGE));
    let (required, optional): (Vec<&Member>, Vec<&Member>) = members.iter().partition(|member| member.field.required);
    let parameters = required.iter().map(|member| {
        let (name, argument) = (ident(&member.rust), Argument::new(context, member));
        let kind = argument.kind;
        quote!(#name: #kind)
    });
    let values = required.iter().map(|member| {
        let (name, argument) = (ident(&member.rust), Argument::new(context, member));
        let value = argument.value;
        quote!(#name: #value,)
    });
    let own = members.iter().any(|member| matches!(member.kind, Kind::Own(_)));
    let rest = if own {
        defaults(context, optional.iter().copied())
    } else if optional.is_empty() {
        TokenStream::new()
    } else {
        quote!(..#default::default())
    };
    // Only a user's own field can have the name of a method. That was reported, and a second `new` would be one mistake more.
    let settable = optional
        .iter()
        .filter(|member| !METHODS.contains(&member.rust.as_str()));
    let setters = settable.map(|member| {
        let (name, argument) = (ident(&member.rust), Argument::new(context, member));
        let (kind, set) = (&argument.kind, argument.set(context, member));
        let doc = docs::doc(&format!("Sets {}.", docs::code(&member.field.name)));
        quote! {
            #doc
            #[inline]
            pub fn #name(mut self, #name: #kind) -> Self { #set; self }
        }
    });
    let doc = docs::doc(if required.is_empty() {
        "With nothing set."
    } else {
        "With what is required."
    });
    let in_place = docs::doc("Changes it in place: `with(|it| it.field = value)`.");
    let too_many = (required.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        impl #name {
            #doc
            #[inline]
            #attribute
            #too_many
            pub fn #constructor(#(#parameters),*) -> Self { Self { #(#values)* #rest } }
            #in_place
            #[inline]
            #attribute
            pub fn #change(mut self, change: impl #fn_once(&mut Self)) -> Self { change(&mut self); self }
            #(#setters)*
        }
    }
}
