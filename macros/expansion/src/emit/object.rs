//! A struct with the runtime's `Object`, serde's traits and `Debug`, in the form that the compiler digests best: a table of
//! names, two short methods and one-line delegations.
//!
//! ```text
//! pub struct Mention { pub key: Option<String>, pub ids: Vec<String> }
//! impl Clone for Mention { fn clone(&self) -> Self { rt::duplicate(self) } }
//! impl Default for Mention { fn default() -> Self { Self { key: None, ids: Vec::new() } } }
//! impl rt::Object for Mention {
//!     fn meta(&self) -> &'static rt::Meta { &rt::Meta { name: "Mention", fields: &["key", "ids"] } }
//!     fn slot(&mut self, index: usize) -> &mut dyn rt::Node { match index { 0 => &mut self.key, _ => &mut self.ids } }
//!     fn each(&self, sink: &mut rt::Sink<'_>) { sink.put(&self.key); sink.put(&self.ids); }
//! }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, Paths};
use crate::docs;
use crate::names::ident;
use crate::plan::{Kind, Member, Object, Presence};

/// A struct that fields refer to. One that is sent has a constructor and setters.
pub(crate) fn nested(context: &Context<'_>, object: &Object) -> TokenStream {
    let mut docs = docs::doc(&format!("The object {}.", docs::code(&object.name)));
    if object.sent && object.members.iter().any(|member| member.field.required) {
        docs.extend(docs::doc(
            "\nRequests must give the fields that `new` asks for; in replies any may be missing.",
        ));
    }
    let structure = structure(context, &docs, &object.name, &object.members);
    let methods = object.sent.then(|| methods(context, &object.name, &object.members));
    quote!(#structure #methods)
}

/// The struct and the traits that every struct has.
pub(crate) fn structure(context: &Context<'_>, docs: &TokenStream, name: &str, members: &[Member]) -> TokenStream {
    let Paths {
        rt,
        result,
        clone,
        default,
        ..
    } = &context.paths;
    let ident = ident(name);
    let fields = members.iter().map(|member| {
        let doc = docs::doc(&docs::field(&member.field, member.field.required));
        let (name, kind) = (self::ident(&member.rust), field_type(context, member));
        quote!(#doc pub #name: #kind,)
    });
    let wire = members.iter().map(|member| &member.field.name);
    let slot = slot(members);
    let each = members.iter().map(|member| {
        let name = self::ident(&member.rust);
        match (member.presence, &member.kind) {
            // An empty list that must be sent is sent.
            (Presence::Required, Kind::List(_) | Kind::Map(_)) => quote!(sink.keep(&self.#name);),
            _ => quote!(sink.put(&self.#name);),
        }
    });
    let defaults = members.iter().map(|member| {
        let (name, value) = (self::ident(&member.rust), default_value(context, member));
        quote!(#name: #value,)
    });
    let sink = if members.is_empty() { quote!(_) } else { quote!(sink) };
    let index = if members.len() < 2 { quote!(_) } else { quote!(index) };
    quote! {
        #docs
        #[non_exhaustive]
        pub struct #ident { #(#fields)* }
        impl #clone for #ident {
            #[inline]
            fn clone(&self) -> Self { #rt::duplicate(self) }
        }
        impl #default for #ident {
            #[inline]
            fn default() -> Self { Self { #(#defaults)* } }
        }
        impl #rt::Object for #ident {
            #[inline]
            fn meta(&self) -> &'static #rt::Meta { &#rt::Meta { name: #name, fields: &[#(#wire),*] } }
            #[inline]
            fn slot(&mut self, #index: usize) -> &mut dyn #rt::Node { #slot }
            #[inline]
            fn each(&self, #sink: &mut #rt::Sink<'_>) { #(#each)* }
        }
        impl #rt::Serialize for #ident {
            #[inline]
            fn serialize<S: #rt::Serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> {
                #rt::ser(self, serializer)
            }
        }
        impl<'de> #rt::Deserialize<'de> for #ident {
            #[inline]
            fn deserialize<D: #rt::Deserializer<'de>>(deserializer: D) -> #result<Self, D::Error> {
                #rt::de(deserializer)
            }
        }
        impl #rt::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { #rt::debug(self, f) }
        }
    }
}

/// The value of a member that nothing has set, as a literal wherever there is one: the compiler need not look for it.
fn default_value(context: &Context<'_>, member: &Member) -> TokenStream {
    let Paths {
        none,
        vec,
        string,
        default,
        ..
    } = &context.paths;
    match (member.presence, &member.kind) {
        (Presence::Optional, _) => none.clone(),
        (_, Kind::String) => quote!(#string::new()),
        (_, Kind::List(_)) => quote!(#vec::new()),
        (_, Kind::Integer) => quote!(0),
        (_, Kind::Number) => quote!(0.0),
        (_, Kind::Boolean) => quote!(false),
        _ => quote!(#default::default()),
    }
}

/// The method that reaches a member by its index. A struct without members returns itself; it is never asked.
fn slot(members: &[Member]) -> TokenStream {
    let Some((last, first)) = members.split_last() else {
        return quote!(self);
    };
    let last = ident(&last.rust);
    let arms = first.iter().enumerate().map(|(index, member)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&member.rust));
        quote!(#index => &mut self.#name,)
    });
    if first.is_empty() {
        return quote!(&mut self.#last);
    }
    quote!(match index { #(#arms)* _ => &mut self.#last })
}

fn field_type(context: &Context<'_>, member: &Member) -> TokenStream {
    let Paths { option, boxed, .. } = &context.paths;
    let kind = context.kind(&member.kind);
    match (member.presence, &member.kind) {
        (Presence::Required | Presence::PlainList, _) => kind,
        // Boxed, so that wide objects stay small where most of their objects are absent, and recursion is possible.
        (Presence::Optional, Kind::Object(_)) => quote!(#option<#boxed<#kind>>),
        (Presence::Optional, _) => quote!(#option<#kind>),
    }
}

/// `new` with what is required, and a setter for everything else.
pub(crate) fn methods(context: &Context<'_>, name: &str, members: &[Member]) -> TokenStream {
    let default = &context.paths.default;
    let name = ident(name);
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
    let rest = (!optional.is_empty()).then(|| quote!(..#default::default()));
    let setters = optional.iter().map(|member| {
        let (name, argument) = (ident(&member.rust), Argument::new(context, member));
        let (kind, value) = (argument.kind, argument.value);
        let doc = docs::doc(&format!("Sets {}.", docs::code(&member.field.name)));
        quote! {
            #doc
            #[inline]
            pub fn #name(mut self, #name: #kind) -> Self { self.#name = #value; self }
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
            #[must_use]
            #too_many
            pub fn new(#(#parameters),*) -> Self { Self { #(#values)* #rest } }
            #(#setters)*
        }
    }
}

/// A parameter of a constructor or setter, and the field's value made from it.
struct Argument {
    kind: TokenStream,
    value: TokenStream,
}

impl Argument {
    fn new(context: &Context<'_>, member: &Member) -> Self {
        let Paths {
            boxed,
            into,
            into_iterator,
            string,
            some,
            ..
        } = &context.paths;
        let name = ident(&member.rust);
        let kind = context.kind(&member.kind);
        let (kind, value) = match &member.kind {
            Kind::Boolean | Kind::Integer | Kind::Number => (kind, quote!(#name)),
            Kind::Object(_) if member.presence == Presence::Optional => (kind, quote!(#boxed::new(#name))),
            Kind::Object(_) => (kind, quote!(#name)),
            Kind::String | Kind::Enum(_) | Kind::Any | Kind::File => (quote!(impl #into<#kind>), quote!(#name.into())),
            Kind::List(inner) => {
                let item = context.kind(inner);
                match inner.as_ref() {
                    Kind::String | Kind::Enum(_) | Kind::Any => (
                        quote!(impl #into_iterator<Item = impl #into<#item>>),
                        quote!(#name.into_iter().map(#into::into).collect()),
                    ),
                    _ => (
                        quote!(impl #into_iterator<Item = #item>),
                        quote!(#name.into_iter().collect()),
                    ),
                }
            }
            Kind::Map(inner) => {
                let item = context.kind(inner);
                (
                    quote!(impl #into_iterator<Item = (impl #into<#string>, #item)>),
                    quote!(#name.into_iter().map(|(key, value)| (key.into(), value)).collect()),
                )
            }
        };
        match member.presence {
            Presence::Optional => Argument {
                kind,
                value: quote!(#some(#value)),
            },
            Presence::Required | Presence::PlainList => Argument { kind, value },
        }
    }
}
