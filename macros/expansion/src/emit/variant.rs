//! What an object is made from as well: one that a member of it is, where the member beside it, which tells, has one value.
//!
//! ```text
//! impl From<CardTemplate> for Card {
//!     fn from(data: CardTemplate) -> Self {
//!         let mut all = Self::default();
//!         rt::set(&mut all.r#type, CardType::Template);
//!         rt::set(&mut all.data, rt::to_value(&data));
//!         all
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::names::ident;
use crate::plan::{Kind, Variant};

/// The conversion into the struct `holder`.
pub(super) fn emit(context: &Context<'_>, holder: &str, variant: &Variant) -> Option<TokenStream> {
    let Paths { rt, from, .. } = &context.paths;
    let (list, value) = &variant.value;
    let listed = context.enums.get(*list)?.variants.iter();
    let (value, _) = listed.into_iter().find(|(_, listed)| listed.value == *value)?;
    let (list, value) = (context.kind(&Kind::Enum(*list)), ident(value));
    let (holder, object) = (ident(holder), context.kind(&Kind::Object(variant.object)));
    let (member, by) = (ident(&variant.member), ident(&variant.by));
    Some(quote! {
        impl #from<#object> for #holder {
            #[inline]
            fn from(#member: #object) -> Self {
                let mut all = Self::default();
                #rt::set(&mut all.#by, #list::#value);
                #rt::set(&mut all.#member, #rt::to_value(&#member));
                all
            }
        }
    })
}
