//! The text of a crate's files.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// The files of a crate by their path, which has `/` on every system and starts at `src`.
pub type Sources = BTreeMap<String, String>;

/// Every Rust file below a crate's `src`.
///
/// # Errors
///
/// If a folder or file cannot be read.
pub fn of_crate(folder: &Path) -> io::Result<Sources> {
    let mut sources = Sources::new();
    collect(&folder.join("src"), "src", &mut sources)?;
    Ok(sources)
}

fn collect(folder: &Path, name: &str, sources: &mut Sources) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, sources)?;
        } else if name.ends_with(".rs") {
            sources.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
