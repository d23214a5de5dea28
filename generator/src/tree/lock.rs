//! One writer of a tree at a time.
//!
//! A file at the root of the tree is locked by the system, which lets go of it when the process ends in whatever way. The file tells
//! the process that holds it, and is gone when nobody does.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

use super::error::Error;

/// The file at the root of a tree.
const FILE: &str = ".lock";

/// The right to write a tree, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of the tree at `root`, whose folder is made if need be. While another process holds it, says so on standard
    /// error, and waits.
    ///
    /// # Errors
    /// A folder or file that cannot be written.
    pub fn take(root: &Path) -> Result<Self, Error> {
        fs::create_dir_all(root).map_err(Error::io("create", root))?;
        let path = root.join(FILE);
        let failed = || Error::io("lock", &path);
        loop {
            let mut options = OpenOptions::new();
            let mut file = options
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(failed())?;
            match FileExt::try_lock(&file) {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    let _ = file.read_to_string(&mut holder);
                    let _ = writeln!(
                        std::io::stderr(),
                        "waiting for {}, which writes `{}`",
                        Some(holder.trim())
                            .filter(|holder| !holder.is_empty())
                            .unwrap_or("another process"),
                        root.display(),
                    );
                    FileExt::lock(&file).map_err(failed())?;
                }
                Err(TryLockError::Error(error)) => return Err(failed()(error)),
            }
            // Who held it has removed the file since: it is the lock of nobody.
            if !is_there(&path, &file) {
                continue;
            }
            let holder = format!("process {} of {}\n", std::process::id(), env!("CARGO_PKG_NAME"));
            file.set_len(0).map_err(failed())?;
            file.rewind().map_err(failed())?;
            file.write_all(holder.as_bytes()).map_err(failed())?;
            return Ok(Lock { path, _file: file });
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Before the lock is given up, so that nobody removes the file of the next.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether the path leads to the open file.
#[cfg(unix)]
fn is_there(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let number = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    fs::metadata(path).ok().map(number) == file.metadata().ok().map(number)
}

/// Whether the path leads to the open file: an open file is not removed on these systems.
#[cfg(not(unix))]
fn is_there(path: &Path, _: &File) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn one_writer_at_a_time_and_no_file_is_left() {
        let root = tempfile::tempdir().unwrap();
        let inside = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let _lock = Lock::take(root.path()).unwrap();
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        inside.fetch_sub(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert!(!root.path().join(FILE).exists());
    }

    #[test]
    fn the_file_tells_who_holds_it() {
        let root = tempfile::tempdir().unwrap();
        let _lock = Lock::take(root.path()).unwrap();
        let holder = fs::read_to_string(root.path().join(FILE)).unwrap();
        assert_eq!(holder, format!("process {} of generator\n", std::process::id()));
    }
}
