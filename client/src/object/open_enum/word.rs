//! Enums over text.

use std::borrow::Cow;

use super::super::{Node, Scalar, Want};

/// [`Node::put`] of an enum over text.
///
/// # Errors
///
/// Never: any scalar has a text.
#[inline]
pub fn put_word<T: for<'a> From<Cow<'a, str>>>(node: &mut T, scalar: Scalar<'_>) -> Result<(), Want> {
    *node = T::from(text_of(scalar));
    Ok(())
}

fn text_of(scalar: Scalar<'_>) -> Cow<'_, str> {
    match scalar {
        Scalar::Str(text) => text,
        scalar => {
            let mut text = String::new();
            // A string takes every scalar.
            let _ = text.put(scalar);
            text.into()
        }
    }
}

/// Text that an enum over text is compared with.
pub trait Text {
    /// The text.
    fn text(&self) -> &str;
}

impl Text for str {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl Text for String {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl Text for Cow<'_, str> {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl<T: Text + ?Sized> Text for &T {
    #[inline]
    fn text(&self) -> &str {
        (**self).text()
    }
}
