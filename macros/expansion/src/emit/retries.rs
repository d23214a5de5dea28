//! What error codes say of the same call, made again: a table for all operations of a module, so that each refers to it with a word.
//!
//! Most codes mean the same on all pages of a project-version, and come on pages too that do not list them. Some are used again for
//! other things: those are in tables of the operations whose pages say so.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{Endpoint, ErrorCode, RetryClass};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The codes that mean the same on all pages.
pub(crate) struct Retries {
    shared: BTreeMap<i64, RetryClass>,
}

impl Retries {
    /// Sorts the codes of these operations.
    pub(crate) fn new<'a>(specs: impl Iterator<Item = &'a Endpoint>) -> Self {
        let mut shared: BTreeMap<i64, RetryClass> = BTreeMap::new();
        let mut disputed: BTreeSet<i64> = BTreeSet::new();
        for code in specs.flat_map(|spec| &spec.errors) {
            let agrees = match code.retry {
                Some(class) => *shared.entry(code.code).or_insert(class) == class,
                None => code.status.is_some_and(speaks_for_itself),
            };
            if !agrees {
                disputed.insert(code.code);
            }
        }
        shared.retain(|code, _| !disputed.contains(code));
        Retries { shared }
    }

    /// The constants that operations refer to.
    pub(crate) fn items(&self, rt: &TokenStream) -> TokenStream {
        let table = table(rt, self.shared.iter().map(|(code, class)| (*code, *class)));
        quote! {
            const SHARED_RETRIES: #rt::RetryTable = #table;
            const RETRIES: &[#rt::RetryTable] = &[SHARED_RETRIES];
        }
    }

    /// The tables of an operation.
    pub(crate) fn of(&self, rt: &TokenStream, spec: &Endpoint) -> TokenStream {
        let own = classes(&spec.errors).filter(|(code, _)| !self.shared.contains_key(code));
        let own: Vec<_> = own.collect();
        if own.is_empty() {
            return quote!(RETRIES);
        }
        let own = table(rt, own.into_iter());
        quote!(&[#own, SHARED_RETRIES])
    }
}

/// The tables of an operation that stands alone.
pub(crate) fn alone(rt: &TokenStream, spec: &Endpoint) -> TokenStream {
    let own = table(rt, classes(&spec.errors));
    quote!(&[#own])
}

/// The table of the codes that any operation may answer with.
pub(crate) fn general(rt: &TokenStream, errors: &[ErrorCode]) -> TokenStream {
    let table = table(rt, classes(errors));
    quote!(pub(crate) const SHARED_RETRIES: #rt::RetryTable = #table;)
}

/// Too many calls, or a fault of the platform's: the client knows from the status.
fn speaks_for_itself(status: u16) -> bool {
    status == 429 || status >= 500
}

fn classes(errors: &[ErrorCode]) -> impl Iterator<Item = (i64, RetryClass)> {
    errors.iter().filter_map(|error| Some((error.code, error.retry?)))
}

fn table(rt: &TokenStream, rows: impl Iterator<Item = (i64, RetryClass)>) -> TokenStream {
    let rows = rows.map(|(code, class)| {
        let code = Literal::i64_unsuffixed(code);
        let class = match class {
            RetryClass::Later => quote!(Later),
            RetryClass::Limited => quote!(Limited),
            RetryClass::Quota => quote!(Quota),
        };
        quote!((#code, #rt::RetryClass::#class))
    });
    quote!(&[#(#rows),*])
}
