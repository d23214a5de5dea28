//! What the page does not list.

/// A value that the page of the platform does not list, inside the variant `Unknown` of an enum.
///
/// It is read by the enum's own `as_str()` or `value()`, and made by converting text or a number into the enum, which gives the
/// listed variant where there is one. So a value that gets listed later becomes that variant everywhere at once, and no `match`
/// still looks for it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted<T>(T);

impl<T> Unlisted<T> {
    /// The value, for the enum.
    #[doc(hidden)]
    #[inline]
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// For generated code alone, once it has seen that the value is not listed.
#[inline]
pub fn unlisted<T>(value: T) -> Unlisted<T> {
    Unlisted(value)
}
