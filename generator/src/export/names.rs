//! What types are called in a document.

use feishu_spec::library::ProjectVersion;
use feishu_spec::words::words;
use serde_json::{Value, json};

/// What stands in front of the Rust names of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Nothing: the document is of one project-version.
    Plain,
    /// The project-version: `ImV1Message`.
    Prefixed,
}

impl Naming {
    /// What stands in front of the types of a project-version.
    pub(crate) fn prefix(self, version: &ProjectVersion) -> String {
        match self {
            Naming::Plain => String::new(),
            Naming::Prefixed => words(&version.module()).iter().map(|word| capitalized(word)).collect(),
        }
    }
}

/// What stands in front of the types of what messages hold, which are a module of their own in Rust.
pub(crate) const OF_CONTENTS: &str = "Content";

/// What a failed call is answered with.
pub(crate) const ERROR: &str = "FeishuError";
/// The payload of a reply that has none.
pub(crate) const EMPTY: &str = "FeishuEmpty";
/// The header of an event of version 2.0.
pub(crate) const EVENT_HEADER: &str = "FeishuEventHeader";

/// A reference to a type of the document.
pub(crate) fn reference(name: &str) -> Value {
    json!({"$ref": format!("{SCHEMAS}{name}")})
}

/// Where types stand in a document.
pub(crate) const SCHEMAS: &str = "#/components/schemas/";

/// With a capital letter, where it begins with one of the small ones of ASCII.
pub(crate) fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
