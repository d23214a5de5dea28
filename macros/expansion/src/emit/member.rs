//! A member of a struct: its type, and its value as nothing has set it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::names::ident;
use crate::plan::{Kind, Member, Presence};

/// The type of the member's field.
pub(crate) fn field_type(context: &Context<'_>, member: &Member) -> TokenStream {
    let Paths { option, boxed, .. } = &context.paths;
    let kind = context.kind(&member.kind);
    match (member.presence, &member.kind) {
        (Presence::Plain, _) => kind,
        // Boxed, so that wide objects stay small where most of their objects are absent, and recursion is possible.
        (Presence::Optional, Kind::Object(_) | Kind::Union(_)) => quote!(#option<#boxed<#kind>>),
        (Presence::Optional, _) => quote!(#option<#kind>),
    }
}

/// Members as nothing has set them.
pub(super) fn defaults<'m>(context: &Context<'_>, members: impl Iterator<Item = &'m Member>) -> TokenStream {
    members
        .map(|member| {
            let (name, value) = (ident(&member.rust), default_value(context, member));
            quote!(#name: #value,)
        })
        .collect()
}

/// The value of a member that nothing has set, as a literal wherever there is one: the compiler need not look for it.
fn default_value(context: &Context<'_>, member: &Member) -> TokenStream {
    let Paths {
        rt,
        none,
        string,
        default,
        ..
    } = &context.paths;
    match (member.presence, &member.kind) {
        (Presence::Optional, _) => none.clone(),
        (_, Kind::String) => quote!(#string::new()),
        (_, Kind::List(_)) => quote!(#rt::List::absent()),
        (_, Kind::Map(_) | Kind::Free(_)) => quote!(#rt::Map::absent()),
        (_, Kind::Integer) => quote!(0),
        (_, Kind::Number) => quote!(0.0),
        (_, Kind::Boolean) => quote!(false),
        _ => quote!(#default::default()),
    }
}
