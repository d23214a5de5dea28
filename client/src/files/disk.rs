//! Files on disk, read and written in blocks on the runtime's threads for blocking work.
//!
//! **In**: a path, and bytes to write. **Out**: bytes that were read. **What can fail**: whatever the operating system says.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::random;

/// How much is read or written at once, in bytes.
const BLOCK: usize = 256 << 10;

/// A file and a block of its bytes. For each piece of work it goes to a thread that may block, and comes back.
struct Disk {
    file: fs::File,
    block: Vec<u8>,
    /// Dropped after the file is closed, wherever that happens.
    draft: Option<Draft>,
}

impl Disk {
    /// Writes the block.
    fn flush(&mut self) -> io::Result<()> {
        self.file.write_all(&self.block)?;
        self.block.clear();
        Ok(())
    }
}

type Work = JoinHandle<io::Result<Disk>>;

fn start(work: impl FnOnce() -> io::Result<Disk> + Send + 'static) -> Work {
    // Boxed, so that all work is one type of task.
    let work: Box<dyn FnOnce() -> io::Result<Disk> + Send> = Box::new(work);
    spawn_blocking(work)
}

async fn done(work: Work) -> io::Result<Disk> {
    // Only a runtime that shuts down does not do the work.
    work.await.map_err(io::Error::other)?
}

/// A file that is removed unless it was moved away, also when its future is dropped.
struct Draft(PathBuf);

impl Drop for Draft {
    fn drop(&mut self) {
        // After the move there is nothing to remove.
        let _ = fs::remove_file(&self.0);
    }
}

/// A file that is written beside its place, and moved there when it is whole.
pub(crate) struct Writer(Disk);

impl Writer {
    /// Makes a file beside this path.
    pub(crate) async fn beside(path: &Path) -> io::Result<Self> {
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{:016x}.part", random::number()));
        let draft = path.with_file_name(name);
        let work = start(move || {
            let file = fs::File::create_new(&draft)?;
            Ok(Disk {
                file,
                block: Vec::with_capacity(BLOCK),
                draft: Some(Draft(draft)),
            })
        });
        done(work).await.map(Writer)
    }

    /// Appends these bytes. They are on disk after [`sync`](Self::sync).
    pub(crate) async fn write(mut self, bytes: &[u8]) -> io::Result<Self> {
        self.0.block.extend_from_slice(bytes);
        if self.0.block.len() < BLOCK {
            return Ok(self);
        }
        self.run(Disk::flush).await
    }

    /// Waits until everything is on disk.
    pub(crate) async fn sync(self) -> io::Result<Self> {
        self.run(|disk| disk.flush().and_then(|()| disk.file.sync_all())).await
    }

    /// Moves the file to this path, in place of any other.
    pub(crate) async fn move_to(self, path: &Path) -> io::Result<()> {
        let path = path.to_owned();
        self.run(move |disk| disk.draft.as_ref().map_or(Ok(()), |draft| fs::rename(&draft.0, path)))
            .await
            .map(drop)
    }

    async fn run(self, work: impl FnOnce(&mut Disk) -> io::Result<()> + Send + 'static) -> io::Result<Self> {
        let mut disk = self.0;
        let work = start(move || work(&mut disk).map(|()| disk));
        done(work).await.map(Writer)
    }
}

/// A file that is read in order.
pub(crate) struct Reader {
    /// Away while it is read.
    disk: Option<Disk>,
    /// How much of the block was given out.
    given: usize,
    reading: Option<Work>,
}

impl Reader {
    /// Opens the file at this path, to be read from an offset in bytes on.
    pub(crate) async fn open(path: &Path, offset: u64) -> io::Result<Self> {
        let path = path.to_owned();
        let work = start(move || {
            let mut file = fs::File::open(path)?;
            if offset > 0 {
                file.seek(SeekFrom::Start(offset))?;
            }
            Ok(Disk {
                file,
                block: Vec::new(),
                draft: None,
            })
        });
        Ok(Reader {
            disk: Some(done(work).await?),
            given: 0,
            reading: None,
        })
    }

    /// The length of the file in bytes.
    pub(crate) fn length(&self) -> io::Result<u64> {
        self.disk.as_ref().map_or(Ok(0), |disk| Ok(disk.file.metadata()?.len()))
    }
}

impl AsyncRead for Reader {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            if let Some(work) = &mut this.reading {
                let outcome = ready!(Pin::new(work).poll(context));
                this.reading = None;
                let disk = this.disk.insert(outcome.map_err(io::Error::other)??);
                this.given = 0;
                if disk.block.is_empty() {
                    return Poll::Ready(Ok(()));
                }
            }
            let block = this.disk.as_ref().map_or(&[][..], |disk| &disk.block);
            let left = block.get(this.given..).unwrap_or_default();
            if !left.is_empty() {
                let (bytes, _) = left.split_at(left.len().min(out.remaining()));
                out.put_slice(bytes);
                this.given += bytes.len();
                return Poll::Ready(Ok(()));
            }
            // After an error there is none, and nothing more to read.
            let Some(mut disk) = this.disk.take() else {
                return Poll::Ready(Ok(()));
            };
            this.reading = Some(start(move || {
                disk.block.clear();
                (&disk.file).take(BLOCK as u64).read_to_end(&mut disk.block)?;
                Ok(disk)
            }));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use std::time::Duration;

    use super::*;

    /// An empty folder of this name.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("feishu-disk-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn files(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[tokio::test]
    async fn a_draft_goes_away_when_its_future_is_dropped_during_a_write() {
        let folder = folder("dropped");
        let writer = Writer::beside(&folder.join("film.bin")).await.unwrap();
        assert_eq!(files(&folder), 1);
        let block = vec![7; BLOCK];
        let mut write = Box::pin(writer.write(&block));
        // Begins the write on another thread, which ends it in any case.
        let first = write.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop()));
        drop((first, write));
        let gone = async {
            while files(&folder) > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), gone).await.unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_full_disk_ends_the_write_and_leaves_no_draft() {
        let folder = folder("full");
        for synced in [false, true] {
            let mut writer = Writer::beside(&folder.join("film.bin")).await.unwrap();
            // Linux answers each write to it with "no space left".
            writer.0.file = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let outcome = if synced {
                writer.write(b"short").await.unwrap().sync().await
            } else {
                writer.write(&vec![7; BLOCK]).await
            };
            assert_eq!(outcome.err().unwrap().kind(), io::ErrorKind::StorageFull);
            assert_eq!(files(&folder), 0);
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[tokio::test]
    async fn a_file_is_read_from_its_offset_to_its_end() {
        let folder = folder("read");
        let path = folder.join("film.bin");
        let content: Vec<u8> = (0..2 * BLOCK + 1000).map(|n| (n % 251) as u8).collect();
        fs::write(&path, &content).unwrap();
        for offset in [0, 10, BLOCK, content.len()] {
            let mut reader = Reader::open(&path, offset as u64).await.unwrap();
            assert_eq!(reader.length().unwrap(), content.len() as u64);
            let mut read = Vec::new();
            tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut read)
                .await
                .unwrap();
            assert!(read == content[offset..], "from {offset}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[tokio::test]
    async fn what_cannot_be_read_is_an_error() {
        let folder = folder("error");
        let missing = Reader::open(&folder.join("missing"), 0).await.err().unwrap();
        assert_eq!(missing.kind(), io::ErrorKind::NotFound);
        if cfg!(unix) {
            // Unix opens a folder, and fails to read it.
            let mut reader = Reader::open(&folder, 0).await.unwrap();
            let mut read = Vec::new();
            let failed = tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut read).await;
            assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::IsADirectory);
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
