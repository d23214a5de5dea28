//! The runtime's `Object`, serde's traits and `Debug` of a struct, in the form that the compiler digests best: a table of names,
//! two short methods and one-line delegations.
//!
//! ```text
//! pub struct Mention { pub key: Option<String>, pub ids: rt::List<String> }
//! impl Clone for Mention { fn clone(&self) -> Self { rt::duplicate(self) } }
//! impl Default for Mention { fn default() -> Self { Self { key: None, ids: rt::List::absent() } } }
//! impl PartialEq for Mention { fn eq(&self, other: &Self) -> bool { rt::equal(self, other) } }
//! impl rt::Object for Mention {
//!     fn members(&self, sink: &mut rt::Sink<'_>) {
//!         sink.put(&rt::Meta { name: "Mention", fields: &["key", "ids"], required: 0 }, &[&self.key, &self.ids]);
//!     }
//!     fn slot(&mut self, index: usize) -> &mut dyn rt::Node { match index { 0 => &mut self.key, _ => &mut self.ids } }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::{Context, at};
use super::member::defaults;
use super::paths::Paths;
use crate::names::ident;
use crate::plan::{Kind, Member, Presence};

/// The traits that a struct's author has derived, which are not implemented again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Derived {
    pub(crate) clone: bool,
    pub(crate) debug: bool,
    pub(crate) default: bool,
    pub(crate) partial_eq: bool,
    pub(crate) serialize: bool,
    pub(crate) deserialize: bool,
}

/// The traits that every struct has. With a field of a user's own type, reading is left to the user. What must be there is looked for
/// in requests alone.
pub(crate) fn traits(
    context: &Context<'_>,
    name: &str,
    members: &[Member],
    is_request: bool,
    derived: &Derived,
) -> TokenStream {
    let Paths {
        rt, result, partial_eq, ..
    } = &context.paths;
    let ident = ident(name);
    let required = if is_request { required(context, members) } else { 0 };
    let put = put(context, name, members, required);
    let slot = slot(members);
    let index = if members.len() < 2 { quote!(_) } else { quote!(index) };
    let own = members.iter().any(|member| matches!(member.kind, Kind::Own(_)));
    let clone = (!derived.clone).then(|| clone(context, &ident, members, own));
    let default = (!derived.default).then(|| default(context, &ident, members));
    let equal = (!derived.partial_eq).then(|| {
        quote! {
            impl #partial_eq for #ident {
                #[inline]
                fn eq(&self, other: &Self) -> bool { #rt::equal(self, other) }
            }
        }
    });
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
        #equal
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
            let member = borrowed(context, member);
            quote!(#name: #clone::clone(#member),)
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
    let must_be_given = |member: &Member| member.field.required && matches!(member.kind, Kind::Own(_));
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

/// The call that shows the names and all members.
fn put(context: &Context<'_>, name: &str, members: &[Member], required: u64) -> TokenStream {
    let (rt, required) = (&context.paths.rt, Literal::u64_unsuffixed(required));
    let wire = members.iter().map(|member| &member.field.name);
    let nodes = members.iter().map(|member| {
        let borrowed = borrowed(context, member);
        match member.kind {
            Kind::Own(index) if !context.own(index).is_some_and(|own| own.is_file) => quote!(&#rt::own(#borrowed)),
            _ => borrowed,
        }
    });
    quote!(sink.put(&#rt::Meta { name: #name, fields: &[#(#wire),*], required: #required }, &[#(#nodes),*]))
}

/// A member of `self`; one of a user's own type stands where that is written.
fn borrowed(context: &Context<'_>, member: &Member) -> TokenStream {
    let name = ident(&member.rust);
    let borrowed = quote!(&self.#name);
    match member.kind {
        Kind::Own(index) => match context.own(index) {
            Some(own) => at(&own.tokens, borrowed),
            None => borrowed,
        },
        _ => borrowed,
    }
}

/// The members that must be there and of which the runtime can tell that they are not, a bit for each.
fn required(context: &Context<'_>, members: &[Member]) -> u64 {
    let bits = members.iter().zip((0..u64::BITS).map(|bit| 1 << bit));
    let bits = bits.filter(|(member, _)| member.field.required && shows(context, member));
    bits.fold(0, |all, (_, bit)| all | bit)
}

/// Whether the runtime can tell that the member is not there. A plain text may be meant to be empty, and any JSON to be `null`; a user's
/// own type says itself what is sent.
pub(super) fn shows(context: &Context<'_>, member: &Member) -> bool {
    match (&member.kind, member.presence) {
        (Kind::Own(index), _) => context.own(*index).is_some_and(|own| own.is_file),
        (_, Presence::Optional) => true,
        (Kind::String, Presence::Plain) => member.field.min_length.is_some_and(|least| least > 0),
        (Kind::Any, Presence::Plain) => false,
        _ => true,
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
