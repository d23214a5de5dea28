//! The constructor and the setters of a struct, and the method that changes it in place.
//!
//! Where two members are a content, its kind and its JSON, they are given as one argument.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::Argument;
use super::context::Context;
use super::member::defaults;
use super::paths::Paths;
use crate::docs;
use crate::names::{CHANGE, CONSTRUCTOR, METHODS, ident};
use crate::plan::{Given, Kind, Member};

/// `new` with what is required, a setter for everything else, and `with`, for what a setter cannot say. `attribute` belongs to
/// `new` and `with`.
pub(crate) fn methods(
    context: &Context<'_>,
    name: &str,
    members: &[Member],
    content: Option<&Given>,
    attribute: &TokenStream,
) -> TokenStream {
    let Paths { default, fn_once, .. } = &context.paths;
    let (name, constructor, change) = (ident(name), ident(CONSTRUCTOR), ident(CHANGE));
    let content = content.and_then(|given| Content::find(members, given));
    let required = |member: &&Member| content.as_ref().map_or(member.field.required, |it| it.requires(member));
    let (required, optional): (Vec<&Member>, Vec<&Member>) = members.iter().partition(required);
    let given = required
        .iter()
        .filter(|member| !is(content.as_ref().map(|it| it.kind), member));
    let parameters: Vec<_> = given
        .map(|member| {
            let name = ident(&member.rust);
            let kind = match is(content.as_ref().map(|it| it.json), member) {
                true => Content::argument(context),
                false => Argument::new(context, member).kind,
            };
            quote!(#name: #kind)
        })
        .collect();
    let parts = content
        .as_ref()
        .filter(|it| it.json.field.required)
        .map(|it| it.parts(context));
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
    let settable = settable.filter(|member| !is(content.as_ref().map(|it| it.kind), member));
    let setters = settable.map(|member| {
        if let Some(content) = content.as_ref().filter(|it| is(Some(it.json), member)) {
            return content.setter(context);
        }
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
    let too_many = (parameters.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        impl #name {
            #doc
            #[inline]
            #attribute
            #too_many
            pub fn #constructor(#(#parameters),*) -> Self { #parts Self { #(#values)* #rest } }
            #in_place
            #[inline]
            #attribute
            pub fn #change(mut self, change: impl #fn_once(&mut Self)) -> Self { change(&mut self); self }
            #(#setters)*
        }
    }
}

/// Whether it is this member.
fn is(member: Option<&Member>, other: &Member) -> bool {
    member.is_some_and(|member| member.rust == other.rust)
}

/// The members that are a content.
struct Content<'m> {
    json: &'m Member,
    kind: &'m Member,
}

impl<'m> Content<'m> {
    /// `None` if one of them is none that takes any text.
    fn find(members: &'m [Member], given: &Given) -> Option<Self> {
        let text = |name: &str| {
            let mut members = members.iter();
            members.find(|member| member.rust == name && matches!(member.kind, Kind::String | Kind::Enum(_)))
        };
        Some(Content {
            json: text(&given.json)?,
            kind: text(&given.kind)?,
        })
    }

    /// Whether a member is asked for; the kind is where the JSON is.
    fn requires(&self, member: &Member) -> bool {
        match member.rust == self.kind.rust {
            true => self.json.field.required,
            false => member.field.required,
        }
    }

    /// The type of the argument that stands for both.
    fn argument(context: &Context<'_>) -> TokenStream {
        let rt = &context.paths.rt;
        quote!(impl #rt::IntoContent)
    }

    /// The statement that takes the argument apart.
    fn parts(&self, context: &Context<'_>) -> TokenStream {
        let rt = &context.paths.rt;
        let (json, kind) = (ident(&self.json.rust), ident(&self.kind.rust));
        quote!(let (#kind, #json) = #rt::IntoContent::into_content(#json).into_parts();)
    }

    /// The setter of both.
    fn setter(&self, context: &Context<'_>) -> TokenStream {
        let (argument, parts) = (Self::argument(context), self.parts(context));
        let json = ident(&self.json.rust);
        let sets = [self.json, self.kind].map(|member| Argument::new(context, member).set(context, member));
        let doc = docs::doc(&format!(
            "Sets {} and {}.",
            docs::code(&self.kind.field.name),
            docs::code(&self.json.field.name)
        ));
        quote! {
            #doc
            #[inline]
            pub fn #json(mut self, #json: #argument) -> Self { #parts #(#sets;)* self }
        }
    }
}
