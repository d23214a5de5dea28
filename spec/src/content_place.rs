//! Where a content stands: a fact of requests, replies and object types.

use serde::{Deserialize, Serialize};

/// Where a content stands: a text with the JSON of a kind that a text beside it tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContentPlace {
    /// The group of contents: `im.v1.message.sent`.
    pub of: String,
    /// The way to the text with the JSON: `body.content`.
    pub at: String,
    /// The way to the text that tells the kind: `msg_type`.
    pub by: String,
}
