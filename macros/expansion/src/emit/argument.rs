//! A parameter of a constructor or setter: what it takes, and how it becomes the field's value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::names::ident;
use crate::plan::{Kind, Member, Presence};

/// A parameter of a constructor or setter, and the field's value made from it.
pub(super) struct Argument {
    pub(super) kind: TokenStream,
    pub(super) value: TokenStream,
}

impl Argument {
    pub(super) fn new(context: &Context<'_>, member: &Member) -> Self {
        let Paths {
            rt,
            boxed,
            into,
            into_iterator,
            as_ref,
            str,
            some,
            ..
        } = &context.paths;
        let name = ident(&member.rust);
        let kind = context.kind(&member.kind);
        let (kind, value) = match &member.kind {
            Kind::Boolean | Kind::Integer | Kind::Number => (kind, quote!(#name)),
            Kind::Object(index) if context.has_variants(*index) && member.presence == Presence::Optional => {
                (quote!(impl #into<#kind>), quote!(#boxed::new(#name.into())))
            }
            Kind::Object(_) if member.presence == Presence::Optional => (kind, quote!(#boxed::new(#name))),
            Kind::Union(_) if member.presence == Presence::Optional => {
                (quote!(impl #into<#kind>), quote!(#boxed::new(#name.into())))
            }
            Kind::Object(_) => (kind, quote!(#name)),
            Kind::String | Kind::Enum(_) | Kind::Union(_) | Kind::Any | Kind::File => {
                (quote!(impl #into<#kind>), quote!(#name.into()))
            }
            Kind::Own(index) if context.own(*index).is_some_and(|own| own.is_primitive) => (kind, quote!(#name)),
            Kind::Own(_) => (quote!(impl #into<#kind>), quote!(#name.into())),
            Kind::List(inner) => {
                let item = context.element(inner);
                match inner.as_ref() {
                    // So that `&[&str]` and a list of words will do as well.
                    Kind::String => (
                        quote!(impl #into_iterator<Item = impl #as_ref<#str>>),
                        quote!(#rt::texts(#name)),
                    ),
                    Kind::Enum(_) | Kind::Union(_) | Kind::Any => (
                        quote!(impl #into_iterator<Item = impl #into<#item>>),
                        quote!(#name.into_iter().map(#into::into).collect()),
                    ),
                    _ => (
                        quote!(impl #into_iterator<Item = #item>),
                        quote!(#name.into_iter().collect()),
                    ),
                }
            }
            Kind::Free(_) => map(context, &Kind::Any, &name),
            Kind::Map(inner) => map(context, inner, &name),
        };
        match member.presence {
            Presence::Optional => Argument {
                kind,
                value: quote!(#some(#value)),
            },
            Presence::Plain => Argument { kind, value },
        }
    }

    /// The statement of the setter: a call into the runtime wherever the value is converted, since a shorter body is cheaper to
    /// compile.
    pub(super) fn set(&self, context: &Context<'_>, member: &Member) -> TokenStream {
        let (rt, name, value) = (&context.paths.rt, ident(&member.rust), &self.value);
        let function = match (member.presence, &member.kind) {
            (_, Kind::Object(index)) if context.has_variants(*index) => return quote!(self.#name = #value),
            (Presence::Optional, Kind::String | Kind::Enum(_) | Kind::Any | Kind::File | Kind::Object(_)) => {
                quote!(set)
            }
            (_, Kind::List(inner)) if **inner == Kind::String => return quote!(self.#name = #value),
            (_, Kind::List(_)) => quote!(set_list),
            (_, Kind::Map(_) | Kind::Free(_)) => quote!(set_map),
            _ => return quote!(self.#name = #value),
        };
        quote!(#rt::#function(&mut self.#name, #name))
    }
}

/// The argument for a map, and the map made from it.
fn map(context: &Context<'_>, inner: &Kind, name: &Ident) -> (TokenStream, TokenStream) {
    let Paths {
        into,
        into_iterator,
        string,
        ..
    } = &context.paths;
    let item = context.element(inner);
    match inner {
        Kind::String | Kind::Enum(_) | Kind::Union(_) | Kind::Any => (
            quote!(impl #into_iterator<Item = (impl #into<#string>, impl #into<#item>)>),
            quote!(#name.into_iter().map(|(key, value)| (key, value.into())).collect()),
        ),
        _ => (
            quote!(impl #into_iterator<Item = (impl #into<#string>, #item)>),
            quote!(#name.into_iter().collect()),
        ),
    }
}
