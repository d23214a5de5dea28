//! The JSON Schemas of the spec files, derived from the model and published beside the specs.

use std::path::PathBuf;

use feishu_spec::{Content, Endpoint, Event, SharedErrors};

use super::error::Error;

/// The schema files of a tree by their path below its root, with their texts.
///
/// # Errors
/// A schema that JSON cannot express.
pub fn files() -> Result<Vec<(PathBuf, String)>, Error> {
    let schemas = [
        ("endpoint.schema.json", schemars::schema_for!(Endpoint)),
        ("event.schema.json", schemars::schema_for!(Event)),
        ("content.schema.json", schemars::schema_for!(Content)),
        ("errors.schema.json", schemars::schema_for!(SharedErrors)),
    ];
    let mut files = Vec::new();
    for (name, schema) in schemas {
        let text = serde_json::to_string_pretty(&schema).map_err(|source| Error::NoJson {
            path: name.into(),
            source,
        })?;
        files.push((name.into(), text + "\n"));
    }
    Ok(files)
}
