//! Names made of words: symbols of fields and types, names of errors.

mod clause;
pub(crate) mod error_name;
mod error_words;
#[cfg(test)]
mod tests;
pub(crate) mod words;
