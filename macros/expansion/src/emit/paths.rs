//! How generated code names what it did not define.
//!
//! A path of one segment costs the compiler a fraction of `::std::option::Option`, and there are hundreds of thousands of them.
//! In our own modules, where no type has a name of the prelude, the short ones are right. In a user's module, where any name
//! may mean something else, only absolute ones are.

use proc_macro2::TokenStream;
use quote::quote;

/// The paths for one place.
pub(crate) struct Paths {
    /// The crate that has `rt` and `Client`.
    pub(crate) root: TokenStream,
    /// The runtime's facade for generated code.
    pub(crate) rt: TokenStream,
    pub(super) option: TokenStream,
    pub(super) some: TokenStream,
    pub(super) none: TokenStream,
    pub(super) ok: TokenStream,
    pub(super) result: TokenStream,
    pub(super) string: TokenStream,
    pub(super) str: TokenStream,
    pub(super) vec: TokenStream,
    pub(super) boxed: TokenStream,
    pub(super) sized: TokenStream,
    pub(super) into: TokenStream,
    pub(super) as_ref: TokenStream,
    pub(super) from: TokenStream,
    pub(super) clone: TokenStream,
    pub(super) default: TokenStream,
    pub(super) partial_eq: TokenStream,
    pub(super) eq: TokenStream,
    pub(super) partial_ord: TokenStream,
    pub(super) ord: TokenStream,
    pub(super) into_iterator: TokenStream,
    pub(super) fn_once: TokenStream,
}

impl Paths {
    /// For a module of `feishu-api`, which starts with [`imports`](Self::imports).
    pub(crate) fn of_our_module() -> Self {
        Paths {
            root: quote!(crate),
            rt: quote!(rt),
            option: quote!(Option),
            some: quote!(Some),
            none: quote!(None),
            ok: quote!(Ok),
            result: quote!(Result),
            string: quote!(String),
            str: quote!(str),
            vec: quote!(Vec),
            boxed: quote!(Box),
            sized: quote!(Sized),
            into: quote!(Into),
            as_ref: quote!(AsRef),
            from: quote!(From),
            clone: quote!(Clone),
            default: quote!(Default),
            partial_eq: quote!(PartialEq),
            eq: quote!(Eq),
            partial_ord: quote!(PartialOrd),
            ord: quote!(Ord),
            into_iterator: quote!(IntoIterator),
            fn_once: quote!(FnOnce),
        }
    }

    /// For a user's module, where `root` is an absolute path to `feishu-api`.
    pub(crate) fn absolute(root: &TokenStream) -> Self {
        Paths {
            root: root.clone(),
            rt: quote!(#root::rt),
            option: quote!(::core::option::Option),
            some: quote!(::core::option::Option::Some),
            none: quote!(::core::option::Option::None),
            ok: quote!(::core::result::Result::Ok),
            result: quote!(::core::result::Result),
            string: quote!(::std::string::String),
            str: quote!(::core::primitive::str),
            vec: quote!(::std::vec::Vec),
            boxed: quote!(::std::boxed::Box),
            sized: quote!(::core::marker::Sized),
            into: quote!(::core::convert::Into),
            as_ref: quote!(::core::convert::AsRef),
            from: quote!(::core::convert::From),
            clone: quote!(::core::clone::Clone),
            default: quote!(::core::default::Default),
            partial_eq: quote!(::core::cmp::PartialEq),
            eq: quote!(::core::cmp::Eq),
            partial_ord: quote!(::core::cmp::PartialOrd),
            ord: quote!(::core::cmp::Ord),
            into_iterator: quote!(::core::iter::IntoIterator),
            fn_once: quote!(::core::ops::FnOnce),
        }
    }

    /// What a module needs for its paths.
    pub(super) fn imports(&self) -> TokenStream {
        let root = &self.root;
        quote!(use #root::rt;)
    }
}
