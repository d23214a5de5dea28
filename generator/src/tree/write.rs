//! Writing one file: a file beside it takes the text and is then renamed, so that whatever happens, the file is either as it was or
//! as it should be.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use super::error::Error;

/// The number of files that this process wrote: with its own number, a name that nobody else takes.
static WRITTEN: AtomicU64 = AtomicU64::new(0);

/// What writing a file does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It held the same text.
    Same,
    /// It is new.
    New,
    /// It held another text.
    Updated,
}

/// What writing this text into the file would do.
///
/// # Errors
/// A file that exists and cannot be read.
pub fn change(file: &Path, text: &str) -> Result<Change, Error> {
    match fs::read(file) {
        Ok(old) if old == text.as_bytes() => Ok(Change::Same),
        Ok(_) => Ok(Change::Updated),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Change::New),
        Err(error) => Err(Error::io("read", file)(error)),
    }
}

/// Writes a text file, if its text changes. The file beside it has a name that no other process takes.
///
/// # Errors
/// A folder or file that cannot be written; the file is as it was.
pub fn write(file: &Path, text: &str) -> Result<Change, Error> {
    let change = change(file, text)?;
    if change != Change::Same {
        let folder = file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
        let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
        let beside = file.with_extension(format!("{}.{number}.new", std::process::id()));
        let done = fs::write(&beside, text).and_then(|()| fs::rename(&beside, file));
        done.map_err(|error| {
            let _ = fs::remove_file(&beside);
            Error::io("write", file)(error)
        })?;
    }
    Ok(change)
}
