//! Enums over numbers.

use super::super::{Node, Scalar, View, Want};

/// [`Node::put`] of an enum over numbers: of what an integer takes.
///
/// # Errors
///
/// What is no integer.
#[inline]
pub fn put_number<T: From<i64>>(node: &mut T, scalar: Scalar<'_>) -> Result<(), Want> {
    let mut number = 0;
    i64::put(&mut number, scalar)?;
    *node = T::from(number);
    Ok(())
}

/// The name of the variant that an enum over numbers is, if its number is listed.
#[must_use]
pub fn number_name(value: &dyn Node) -> Option<&'static str> {
    match value.view() {
        View::Named(number, names) => names.find(number),
        _ => None,
    }
}
