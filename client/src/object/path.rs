//! Places of values in a JSON document, for messages.

use std::fmt;

use serde::de::Error;

use super::Want;

/// The place of a value: a list linked along the stack, so that only an error ever pays for it.
pub(crate) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => f.write_str("$"),
            Path::Member(parent, name) => write!(f, "{parent}.{name}"),
            Path::Element(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// The message for a value that does not fit its place.
#[cold]
pub(super) fn mismatch<E: Error>(path: &Path<'_>, want: Want, found: &str) -> E {
    E::custom(format_args!("{path}: expected {want}, found {found}"))
}
