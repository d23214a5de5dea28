//! What is true of every operation: the general error codes.

use serde::{Deserialize, Serialize};

use crate::endpoint::{ErrorCode, Page};

/// The error codes that any operation may answer with, beside those of its own page.
///
/// One file holds them, [`ERRORS`](crate::library::ERRORS) at the root of a tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SharedErrors {
    /// The version of this format, [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema: u32,
    /// The page's title.
    pub title: String,
    /// Where the facts come from.
    pub page: Page,
    /// The codes, by number.
    pub errors: Vec<ErrorCode>,
}
