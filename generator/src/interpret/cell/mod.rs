//! What the text of one cell says: types, bounds, values, descriptions.

pub(crate) mod bounds;
pub(crate) mod describe;
pub(crate) mod example;
pub mod lenient;
pub(crate) mod sample;
pub(crate) mod tokens;
pub(crate) mod told_bounds;
pub(crate) mod types;
pub(crate) mod value;
