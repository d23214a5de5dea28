//! JSON files with a line per entry, so that a change of one entry is a change of one line.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::Error;

/// Reads such a file. One that does not exist has no entries.
///
/// # Errors
/// A file that cannot be read, or is not of this form.
pub(crate) fn read<T: DeserializeOwned + Default>(file: &Path) -> Result<T, Error> {
    match fs::read_to_string(file) {
        Ok(text) => serde_json::from_str(&text).map_err(|source| Error::Json {
            path: file.to_owned(),
            source,
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(Error::io("read", file)(error)),
    }
}

/// The text of such a file.
///
/// # Errors
/// A value that JSON cannot express.
pub(crate) fn text<T: Serialize>(entries: &BTreeMap<String, T>, file: &Path) -> Result<String, Error> {
    let lines: Result<Vec<String>, serde_json::Error> = entries
        .iter()
        .map(|(key, entry)| {
            Ok(format!(
                "{}: {}",
                serde_json::to_string(key)?,
                serde_json::to_string(entry)?
            ))
        })
        .collect();
    let lines = lines.map_err(|source| Error::NoJson {
        path: file.to_owned(),
        source,
    })?;
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}
