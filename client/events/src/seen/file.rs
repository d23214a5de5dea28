//! Keys in a file.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use tokio::sync::oneshot;

use super::log::{Line, Log};
use super::memory::MemorySeen;
use super::{Claim, SeenFuture, SeenStore};

/// How many keys are kept unless told otherwise.
const MOST: usize = 100_000;

/// A [`SeenStore`] in a file: what was kept is known again after a restart, also after a crash or `kill -9` of the program.
///
/// The file is for one process at a time, since claims are in its memory: what a process had claimed when it ended is free again. Two
/// processes that share a file do not spoil it, but each knows of the other's events only what was in the file when it began, and a line
/// that one writes while the other makes the file small may be lost. Replicas share Redis.
///
/// Each line is a JSON object, a key and the moment until which it is kept, in milliseconds since 1970:
///
/// ```json
/// {"key":"cli_1:im.message.receive_v1:5e3702a84e847582be8db7fb","until":1764352800000}
/// ```
///
/// Lines are appended. When the file has grown to twice of what counts, it is written anew without what is over, beside it with `.new`
/// behind its name, and then renamed, so its folder must be writable. It is not forced to the disk: a machine that loses its power may lose
/// the last seconds. Lines that cannot be read are told by a warning and left out.
///
/// A thread of its own writes, so that no event waits for a disk but its own.
///
/// ```no_run
/// # async fn example() -> std::io::Result<()> {
/// use feishu_events::{Events, seen::FileSeen};
///
/// let events = Events::new().seen(FileSeen::open("/var/lib/bot/seen").await?);
/// # Ok(())
/// # }
/// ```
pub struct FileSeen {
    path: PathBuf,
    memory: MemorySeen,
    lines: Sender<Asked>,
}

/// A line to be written, and who waits for it.
struct Asked {
    line: Line,
    tell: oneshot::Sender<io::Result<()>>,
}

impl FileSeen {
    /// The store in this file, which is made if it is not there. It keeps 100,000 keys at most, and forgets the oldest first.
    ///
    /// # Errors
    /// The file cannot be read or written, or is another's: it does not begin as this store writes it.
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        Self::open_for(path, MOST).await
    }

    /// The same for so many keys at most. A key takes about 200 bytes of memory, and up to twice the length of its line in the file.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn open_for(path: impl Into<PathBuf>, most: usize) -> io::Result<Self> {
        let path = path.into();
        let memory = MemorySeen::new(most);
        let (lines, asked) = channel();
        let (tell, told) = oneshot::channel();
        let (place, most) = (path.clone(), memory.most());
        thread::Builder::new()
            .name("feishu-seen".to_owned())
            .spawn(move || match Log::open(place, most) {
                Ok((log, known)) => {
                    // Whoever opened it may be gone already.
                    if tell.send(Ok(known)).is_ok() {
                        write(log, &asked);
                    }
                }
                Err(error) => drop(tell.send(Err(error))),
            })?;
        let now = SystemTime::now();
        for line in told.await.map_err(io::Error::other)?? {
            memory.keep_now(&line.key, line.left(now));
        }
        Ok(FileSeen { path, memory, lines })
    }
}

/// Writes until nobody asks any more: all that is asked at once in one go.
fn write(mut log: Log, asked: &Receiver<Asked>) {
    while let Ok(first) = asked.recv() {
        let (lines, waiting): (Vec<_>, Vec<_>) = std::iter::once(first)
            .chain(asked.try_iter())
            .map(|asked| (asked.line, asked.tell))
            .unzip();
        let written = log.append(&lines);
        for tell in waiting {
            // Nobody waits who was told before that it takes too long.
            let _ = tell.send(match &written {
                Ok(()) => Ok(()),
                Err(error) => Err(io::Error::new(error.kind(), error.to_string())),
            });
        }
        log.shrink();
    }
}

impl SeenStore for FileSeen {
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, Claim> {
        self.memory.claim(key, time)
    }

    fn keep<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, ()> {
        self.memory.keep_now(key, time);
        let (tell, told) = oneshot::channel();
        let asked = self.lines.send(Asked {
            line: Line::new(key, SystemTime::now(), time),
            tell,
        });
        Box::pin(async move {
            let ended = || format!("the thread that writes {} has ended", self.path.display());
            asked.map_err(|_| ended())?;
            told.await
                .map_err(|_| ended())?
                .map_err(|error| format!("cannot write {}: {error}", self.path.display()))?;
            Ok(())
        })
    }

    fn release<'a>(&'a self, key: &'a str) -> SeenFuture<'a, ()> {
        self.memory.release(key)
    }
}

impl fmt::Debug for FileSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileSeen")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
