//! The JSON Schemas of the spec files, derived from the model and published beside the specs.

use std::io;
use std::path::PathBuf;

use feishu_spec::{Endpoint, Event, SharedErrors};

use super::Tree;

/// The schema files of a tree, with their texts.
///
/// # Errors
/// A schema that JSON cannot express.
pub fn files(tree: &Tree) -> io::Result<Vec<(PathBuf, String)>> {
    let schemas = [
        ("endpoint.schema.json", schemars::schema_for!(Endpoint)),
        ("event.schema.json", schemars::schema_for!(Event)),
        ("errors.schema.json", schemars::schema_for!(SharedErrors)),
    ];
    let mut files = Vec::new();
    for (name, schema) in schemas {
        let text = serde_json::to_string_pretty(&schema).map_err(io::Error::other)?;
        files.push((tree.root().join(name), text + "\n"));
    }
    Ok(files)
}
