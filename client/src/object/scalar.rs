//! Scalars on their way into nodes, and what a node wants in place of one.

use std::borrow::Cow;
use std::fmt;

/// A scalar on its way into a [`Node`](super::Node).
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// An integer beyond `i64::MAX`.
    Big(u64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// A string; owned where the source could give it away.
    Str(Cow<'a, str>),
}

impl Scalar<'_> {
    /// How a message calls it.
    #[inline]
    pub(super) fn noun(&self) -> &'static str {
        match self {
            Scalar::Null => "null",
            Scalar::Bool(_) => "boolean",
            Scalar::Int(_) => "integer",
            Scalar::Big(_) => "integer beyond 63 bits",
            Scalar::Float(_) => "number",
            Scalar::Str(_) => "string",
        }
    }
}

/// What a [`Node`](super::Node) would have accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// A string.
    Text,
    /// An integer that fits `i64`.
    Integer,
    /// A finite number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// An array.
    List,
    /// Nothing: a file is only ever sent.
    Nothing,
}

impl fmt::Display for Want {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Want::Text => "a string",
            Want::Integer => "an integer",
            Want::Number => "a number",
            Want::Boolean => "a boolean",
            Want::Object => "an object",
            Want::List => "an array",
            Want::Nothing => "nothing, since a file is sent but never read",
        })
    }
}
