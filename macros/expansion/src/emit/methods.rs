//! The constructor and the setters of a struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::Argument;
use super::context::Context;
use super::member::defaults;
use crate::docs;
use crate::names::{CONSTRUCTOR, ident};
use crate::plan::{Kind, Member};

/// `new` with what is required, and a setter for everything else. `attribute` belongs to `new`.
pub(crate) fn methods(context: &Context<'_>, name: &str, members: &[Member], attribute: &TokenStream) -> TokenStream {
    let default = &context.paths.default;
    let (name, constructor) = (ident(name), ident(CONSTRUCTOR));
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
    // Only a user's own field can have the constructor's name. That was reported, and a second `new` would be one mistake more.
    let settable = optional.iter().filter(|member| member.rust != CONSTRUCTOR);
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
    let too_many = (required.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        impl #name {
            #doc
            #[inline]
            #attribute
            #too_many
            pub fn #constructor(#(#parameters),*) -> Self { Self { #(#values)* #rest } }
            #(#setters)*
        }
    }
}
