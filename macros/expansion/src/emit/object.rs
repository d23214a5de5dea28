//! A struct: its fields, and the rest that belongs to every struct ([`traits`]) or to one that is sent ([`methods`]).

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::member::field_type;
use super::methods::methods;
use super::traits::{Derived, traits};
use crate::docs;
use crate::names::ident;
use crate::plan::{Member, Object};

/// A struct that fields refer to, and what it is part of, as in ` of …`. One that is sent has a constructor and setters.
pub(crate) fn nested(context: &Context<'_>, object: &Object, part_of: &str) -> TokenStream {
    let mut docs = docs::doc(&format!("The object {}{part_of}.", docs::code(&object.name)));
    if object.members.is_empty() {
        let (rt, visibility, name) = (&context.paths.rt, &context.visibility, ident(&object.name));
        docs.extend(docs::doc("\nNo page tells what is in it."));
        return quote!(#docs #visibility type #name = #rt::Map<#rt::Value>;);
    }
    if object.sent && object.members.iter().any(|member| member.field.required) {
        docs.extend(docs::doc(
            "\nRequests must give the fields that `new` asks for; in replies any may be missing.",
        ));
    }
    let structure = structure(context, &docs, &object.name, &object.members);
    let methods = object
        .sent
        .then(|| methods(context, &object.name, &object.members, &quote!(#[must_use])));
    quote!(#structure #methods)
}

/// The struct and the traits that every struct has.
pub(crate) fn structure(context: &Context<'_>, docs: &TokenStream, name: &str, members: &[Member]) -> TokenStream {
    let (visibility, ident) = (&context.visibility, ident(name));
    let fields = members.iter().map(|member| {
        let text = docs::field(&member.field, member.field.required);
        let doc = docs::doc(&format!("{text}{}", docs::only_in(&member.only)));
        let (name, kind) = (self::ident(&member.rust), field_type(context, member));
        quote!(#doc pub #name: #kind,)
    });
    let traits = traits(context, name, members, &Derived::default());
    quote! {
        #docs
        #[non_exhaustive]
        #visibility struct #ident { #(#fields)* }
        #traits
    }
}
