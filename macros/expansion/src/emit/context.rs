//! What every emitter needs to know: where the tokens go, and what is in the plan.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::paths::Paths;
use super::retries::Retries;
use crate::names::ident;
use crate::plan::{Kind, Object, OpenEnum, Union};

/// What every emitter needs to know.
pub(crate) struct Context<'p> {
    pub(crate) paths: Paths,
    /// How visible the types are.
    pub(crate) visibility: TokenStream,
    /// What leads to objects and enums: nothing, or a module and `::`.
    pub(crate) prefix: TokenStream,
    pub(crate) objects: &'p [Object],
    pub(crate) enums: &'p [OpenEnum],
    pub(crate) unions: &'p [Union],
    /// What leads to the types of contents, where there are any.
    pub(crate) contents: Option<TokenStream>,
    /// The types that a user chose for fields.
    pub(crate) own: &'p [OwnType],
    /// The error codes that mean the same for all operations of the module, where it has a table of them.
    pub(crate) retries: Option<&'p Retries>,
}

/// A type that a user chose for a field, without an `Option` around it.
pub(crate) struct OwnType {
    pub(crate) tokens: TokenStream,
    /// An argument for it has the type itself, so that a literal has the type that it should.
    pub(crate) is_primitive: bool,
    /// It is the runtime's `File`, and not for serde.
    pub(crate) is_file: bool,
}

/// Tokens as if they stood where the user wrote a type, so that the compiler points at it if it lacks a trait. Names are looked up as in all
/// that is emitted.
pub(super) fn at(written: &TokenStream, tokens: TokenStream) -> TokenStream {
    let Some(first) = written.clone().into_iter().next() else {
        return tokens;
    };
    let place = Span::call_site().located_at(first.span());
    let placed = tokens.into_iter().map(|mut token| {
        token.set_span(place);
        token
    });
    placed.collect()
}

impl Context<'_> {
    /// The Rust type of what is inside a list or a map, where a list cannot be absent.
    pub(super) fn element(&self, kind: &Kind) -> TokenStream {
        let Paths { rt, string, vec, .. } = &self.paths;
        match kind {
            Kind::List(inner) => {
                let inner = self.element(inner);
                quote!(#vec<#inner>)
            }
            Kind::Map(inner) => {
                let inner = self.element(inner);
                quote!(#rt::BTreeMap<#string, #inner>)
            }
            other => self.kind(other),
        }
    }

    /// The Rust type of a kind.
    pub(super) fn kind(&self, kind: &Kind) -> TokenStream {
        let Paths { rt, string, .. } = &self.paths;
        match kind {
            Kind::String => string.clone(),
            Kind::Boolean => quote!(bool),
            Kind::Integer => quote!(i64),
            Kind::Number => quote!(f64),
            Kind::File => quote!(#rt::File),
            Kind::Any => quote!(#rt::Value),
            Kind::Enum(index) => self.name(self.enums.get(*index).map(|found| &found.name)),
            Kind::Union(index) => self.name(self.unions.get(*index).map(|found| &found.name)),
            Kind::Object(index) | Kind::Free(index) => self.name(self.objects.get(*index).map(|found| &found.name)),
            Kind::Own(index) => match self.own(*index) {
                Some(own) => own.tokens.clone(),
                None => quote!(#rt::Value),
            },
            Kind::List(inner) => {
                let inner = self.element(inner);
                quote!(#rt::List<#inner>)
            }
            Kind::Map(inner) => {
                let inner = self.element(inner);
                quote!(#rt::Map<#inner>)
            }
        }
    }

    /// Whether the object is made from others as well.
    pub(super) fn has_variants(&self, index: usize) -> bool {
        self.objects
            .get(index)
            .is_some_and(|object| !object.variants.is_empty())
    }

    pub(super) fn own(&self, index: usize) -> Option<&OwnType> {
        self.own.get(index)
    }

    fn name(&self, name: Option<&String>) -> TokenStream {
        match name {
            Some(name) => {
                let (prefix, name) = (&self.prefix, ident(name));
                quote!(#prefix #name)
            }
            // An index that is not in the plan cannot be made; any JSON would still be right.
            None => {
                let rt = &self.paths.rt;
                quote!(#rt::Value)
            }
        }
    }
}
