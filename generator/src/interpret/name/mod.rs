//! Names made of words: symbols of fields and types, names of errors.

pub(crate) mod error_name;
pub(crate) mod words;
