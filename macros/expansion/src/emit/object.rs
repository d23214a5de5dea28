//! A struct with the runtime's `Object`, serde's traits and `Debug`, in the form that the compiler digests best: a table of
//! names, two short methods and one-line delegations.
//!
//! ```text
//! pub struct Mention { pub key: Option<String>, pub ids: Vec<String> }
//! impl Clone for Mention { fn clone(&self) -> Self { rt::duplicate(self) } }
//! impl Default for Mention { fn default() -> Self { Self { key: None, ids: Vec::new() } } }
//! impl rt::Object for Mention {
//!     fn members(&self, sink: &mut rt::Sink<'_>) {
//!         sink.put(&rt::Meta { name: "Mention", fields: &["key", "ids"] }, &[&self.key, &self.ids]);
//!     }
//!     fn slot(&mut self, index: usize) -> &mut dyn rt::Node { match index { 0 => &mut self.key, _ => &mut self.ids } }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Context, Paths};
use crate::docs;
use crate::names::ident;
use crate::plan::{Kind, Member, Object, Presence};

/// A struct that fields refer to, and what it is part of, as in ` of …`. One that is sent has a constructor and setters.
pub(crate) fn nested(context: &Context<'_>, object: &Object, part_of: &str) -> TokenStream {
    let mut docs = docs::doc(&format!("The object {}{part_of}.", docs::code(&object.name)));
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
    let (visibility, ident) = (&context.visibility, ident(name));
    let fields = members.iter().map(|member| {
        let doc = docs::doc(&docs::field(&member.field, member.field.required));
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

/// The traits that a struct's author has derived, which are not implemented again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Derived {
    pub(crate) clone: bool,
    pub(crate) debug: bool,
    pub(crate) default: bool,
    pub(crate) serialize: bool,
    pub(crate) deserialize: bool,
}

/// The traits that every struct has. With a field of a user's own type, reading is left to the user.
pub(crate) fn traits(context: &Context<'_>, name: &str, members: &[Member], derived: &Derived) -> TokenStream {
    let Paths { rt, result, .. } = &context.paths;
    let ident = ident(name);
    let put = put(context, name, members);
    let slot = slot(members);
    let index = if members.len() < 2 { quote!(_) } else { quote!(index) };
    let own = members.iter().any(|member| matches!(member.kind, Kind::Own(_)));
    let clone = (!derived.clone).then(|| clone(context, &ident, members, own));
    let default = (!derived.default).then(|| default(context, &ident, members));
    let serialize = (!derived.serialize).then(|| {
        quote! {
            impl #rt::Serialize for #ident {
                #[inline]
                fn serialize<S: #rt::Serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> {
                    #rt::ser(self, serializer)
                }
            }
        }
    });
    let deserialize = (!derived.deserialize && !own).then(|| {
        quote! {
            impl<'de> #rt::Deserialize<'de> for #ident {
                #[inline]
                fn deserialize<D: #rt::Deserializer<'de>>(deserializer: D) -> #result<Self, D::Error> {
                    #rt::de(deserializer)
                }
            }
        }
    });
    let debug = (!derived.debug).then(|| {
        quote! {
            impl #rt::fmt::Debug for #ident {
                #[inline]
                fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result { #rt::debug(self, f) }
            }
        }
    });
    quote! {
        #clone
        #default
        impl #rt::Object for #ident {
            #[inline]
            fn members(&self, sink: &mut #rt::Sink<'_>) { #put }
            #[inline]
            fn slot(&mut self, #index: usize) -> &mut dyn #rt::Node { #slot }
        }
        #serialize
        #deserialize
        #debug
    }
}

/// `Clone`, through the runtime where it knows all types.
fn clone(context: &Context<'_>, name: &Ident, members: &[Member], own: bool) -> TokenStream {
    let Paths { rt, clone, .. } = &context.paths;
    let body = if own {
        let copies = members.iter().map(|member| {
            let name = ident(&member.rust);
            quote!(#name: #clone::clone(&self.#name),)
        });
        quote!(Self { #(#copies)* })
    } else {
        quote!(#rt::duplicate(self))
    };
    quote! {
        impl #clone for #name {
            #[inline]
            fn clone(&self) -> Self { #body }
        }
    }
}

/// `Default`, unless a field that must be given has a type of the user's own, which may have none.
fn default(context: &Context<'_>, name: &Ident, members: &[Member]) -> Option<TokenStream> {
    let default = &context.paths.default;
    let must_be_given = |member: &Member| member.presence == Presence::Required && matches!(member.kind, Kind::Own(_));
    if members.iter().any(must_be_given) {
        return None;
    }
    let values = defaults(context, members.iter());
    Some(quote! {
        impl #default for #name {
            #[inline]
            fn default() -> Self { Self { #values } }
        }
    })
}

/// Members as nothing has set them.
fn defaults<'m>(context: &Context<'_>, members: impl Iterator<Item = &'m Member>) -> TokenStream {
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

/// The call that shows the names and all members.
fn put(context: &Context<'_>, name: &str, members: &[Member]) -> TokenStream {
    let rt = &context.paths.rt;
    let wire = members.iter().map(|member| &member.field.name);
    let nodes = members.iter().map(|member| {
        let name = ident(&member.rust);
        match member.kind {
            Kind::Own(index) if !context.own(index).is_some_and(|own| own.is_file) => quote!(&#rt::own(&self.#name)),
            _ => quote!(&self.#name),
        }
    });
    // An empty list that must be sent is sent.
    let kept: Vec<_> = (0..)
        .zip(members)
        .filter(|(_, member)| {
            member.presence == Presence::Required && matches!(member.kind, Kind::List(_) | Kind::Map(_))
        })
        .map(|(index, _)| Literal::usize_unsuffixed(index))
        .collect();
    let arguments = quote!(&#rt::Meta { name: #name, fields: &[#(#wire),*] }, &[#(#nodes),*]);
    if kept.is_empty() {
        quote!(sink.put(#arguments))
    } else {
        quote!(sink.put_and_keep(#arguments, &[#(#kept),*]))
    }
}

/// The method that reaches a member by its index. A struct without members returns itself; it is never asked. Nor is one for a
/// member of a user's own type, which only serde reads.
fn slot(members: &[Member]) -> TokenStream {
    let Some((last, first)) = members.split_last() else {
        return quote!(self);
    };
    let reach = |member: &Member| match member.kind {
        Kind::Own(_) => quote!(self),
        _ => {
            let name = ident(&member.rust);
            quote!(&mut self.#name)
        }
    };
    let arms = first.iter().enumerate().map(|(index, member)| {
        let (index, member) = (Literal::usize_unsuffixed(index), reach(member));
        quote!(#index => #member,)
    });
    let last = reach(last);
    if first.is_empty() {
        return last;
    }
    quote!(match index { #(#arms)* _ => #last })
}

pub(crate) fn field_type(context: &Context<'_>, member: &Member) -> TokenStream {
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
    let own = members.iter().any(|member| matches!(member.kind, Kind::Own(_)));
    let rest = if own {
        defaults(context, optional.iter().copied())
    } else if optional.is_empty() {
        TokenStream::new()
    } else {
        quote!(..#default::default())
    };
    let setters = optional.iter().map(|member| {
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
            Kind::Own(index) if context.own(*index).is_some_and(|own| own.is_primitive) => (kind, quote!(#name)),
            Kind::Own(_) => (quote!(impl #into<#kind>), quote!(#name.into())),
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

    /// The statement of the setter: a call into the runtime wherever the value is converted, since a shorter body is cheaper to
    /// compile.
    fn set(&self, context: &Context<'_>, member: &Member) -> TokenStream {
        let (rt, name, value) = (&context.paths.rt, ident(&member.rust), &self.value);
        let function = match (member.presence, &member.kind) {
            (Presence::Optional, Kind::String | Kind::Enum(_) | Kind::Any | Kind::File | Kind::Object(_)) => {
                quote!(set)
            }
            (Presence::Optional, Kind::List(_)) => quote!(set_list),
            (Presence::Optional, Kind::Map(_)) => quote!(set_map),
            _ => return quote!(self.#name = #value),
        };
        quote!(#rt::#function(&mut self.#name, #name))
    }
}
