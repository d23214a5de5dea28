//! Values of enums that are open: what a page lists is a variant, and anything else is kept.

pub use crate::object::Unlisted;
