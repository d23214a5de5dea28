//! A file that is written beside its place, and moved there when it is whole.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::{AsyncWriteExt, BufWriter};
use tokio::task::spawn_blocking;

use crate::random;

/// How much is written at once, in bytes: what comes from the network is smaller, and each write goes to another thread.
const BLOCK: usize = 256 << 10;

/// A file that is removed unless it was moved away, also when its future is dropped.
pub(super) struct Draft {
    file: BufWriter<fs::File>,
    path: Gone,
}

struct Gone(PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        // After the move there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Draft {
    /// Makes a file beside this path.
    pub(super) async fn beside(path: &Path) -> io::Result<Self> {
        let draft = path.with_file_name(format!(".{:016x}.part", random::number()));
        // In one piece of work: should this future be dropped meanwhile, the file goes where it was made.
        let work = spawn_blocking(move || {
            let file = std::fs::File::create_new(&draft)?;
            io::Result::Ok((file, Gone(draft)))
        });
        let (file, path) = work.await.map_err(io::Error::other)??;
        let file = BufWriter::with_capacity(BLOCK, fs::File::from_std(file));
        Ok(Draft { file, path })
    }

    /// Appends these bytes. They are on disk after [`move_to`](Self::move_to).
    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await
    }

    /// Waits until everything is on disk, and moves the file to this path, in place of any other.
    pub(super) async fn move_to(mut self, path: &Path) -> io::Result<()> {
        self.file.flush().await?;
        self.file.get_ref().sync_all().await?;
        fs::rename(&self.path.0, path).await
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use std::pin::Pin;
    use std::sync::mpsc;
    use std::task::{Context, Waker};

    use super::*;

    /// An empty folder of this name.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("feishu-draft-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn files(folder: &Path) -> usize {
        std::fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_draft_goes_away_when_its_future_is_dropped() {
        let folder = folder("dropped");
        let path = folder.join("film.bin");
        // With one thread for work that may block, such work is done in order.
        let runtime = tokio::runtime::Builder::new_current_thread()
            .max_blocking_threads(1)
            .build()
            .unwrap();
        // Such work is held back until the future was polled and dropped, or it might be over before.
        let drop_begun = async |mut future: Pin<Box<dyn Future<Output = ()>>>| {
            let (open, gate) = mpsc::channel::<()>();
            let held = spawn_blocking(move || gate.recv());
            let mut context = Context::from_waker(Waker::noop());
            assert!(future.as_mut().poll(&mut context).is_pending());
            drop(future);
            open.send(()).unwrap();
            held.await.unwrap().unwrap();
            spawn_blocking(|| ()).await.unwrap();
        };
        runtime.block_on(async {
            let making = path.clone();
            drop_begun(Box::pin(async move { drop(Draft::beside(&making).await) })).await;
            assert_eq!(files(&folder), 0, "dropped while it was made");
            let mut draft = Draft::beside(&path).await.unwrap();
            assert_eq!(files(&folder), 1);
            drop_begun(Box::pin(async move {
                draft.write(&[7; BLOCK]).await.unwrap();
                draft.move_to(Path::new("/nowhere/at/all")).await.unwrap();
            }))
            .await;
            assert_eq!(files(&folder), 0, "dropped while it was written");
        });
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_full_disk_ends_the_write_and_leaves_no_draft() {
        let folder = folder("full");
        for length in [5, 2 * BLOCK] {
            let mut draft = Draft::beside(&folder.join("film.bin")).await.unwrap();
            // Linux answers each write to it with "no space left".
            let full = fs::OpenOptions::new().write(true).open("/dev/full").await.unwrap();
            draft.file = BufWriter::with_capacity(BLOCK, full);
            let outcome = async {
                draft.write(&vec![7; length]).await?;
                draft.move_to(&folder.join("film.bin")).await
            };
            assert_eq!(outcome.await.unwrap_err().kind(), io::ErrorKind::StorageFull);
            assert_eq!(files(&folder), 0);
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
