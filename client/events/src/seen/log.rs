//! A file of keys, a line for each: appended to, read at the start, and written anew when most of it is over.
//!
//! **What can fail**: disks; lines that were cut off or spoilt, which are left out; and a file that is another's, which is not touched.

use std::collections::HashMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

/// How a file begins that is ours.
const START: &[u8] = br#"{"key":""#;
/// Below this many lines no file is written anew.
const FEW: usize = 1_000;

/// That a key is kept until then.
pub(super) struct Line {
    pub(super) key: String,
    /// Milliseconds since 1970.
    until: u64,
}

pub(super) struct Log {
    path: PathBuf,
    /// How many keys it is to hold.
    most: usize,
    /// How many lines there are, and how many make it be written anew.
    lines: usize,
    limit: usize,
    /// There may be lines that were cut off or spoilt. They are taken out before anything is written behind them.
    is_torn: bool,
}

impl Line {
    pub(super) fn new(key: &str, now: SystemTime, time: Duration) -> Self {
        Line {
            key: key.to_owned(),
            until: milliseconds(now).saturating_add(u64::try_from(time.as_millis()).unwrap_or(u64::MAX)),
        }
    }

    fn read(text: &[u8]) -> Option<Self> {
        let line: Value = serde_json::from_slice(text).ok()?;
        Some(Line {
            key: line.get("key")?.as_str()?.to_owned(),
            until: line.get("until")?.as_u64()?,
        })
    }

    fn write(&self) -> String {
        // In the order of the alphabet, which serde_json keeps whatever features it has.
        format!("{}\n", json!({"key": self.key, "until": self.until}))
    }

    /// How long it is still kept.
    pub(super) fn left(&self, now: SystemTime) -> Duration {
        Duration::from_millis(self.until.saturating_sub(milliseconds(now)))
    }
}

fn milliseconds(moment: SystemTime) -> u64 {
    let since = moment.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

impl Log {
    /// The log in this file, and what is in it that counts, oldest first.
    pub(super) fn open(path: PathBuf, most: usize) -> io::Result<(Self, Vec<Line>)> {
        let content = content(&path).map_err(|error| about(&path, "cannot read", &error))?;
        if !is_ours(&content) {
            let problem = format!(
                "{} is no file of handled events, and is left as it is; give another path, or delete it",
                path.display()
            );
            return Err(io::Error::new(io::ErrorKind::InvalidData, problem));
        }
        let Read {
            lines,
            unreadable,
            count,
        } = read(&content, most);
        if unreadable > 0 {
            tracing::warn!(
                target: "feishu",
                path = ?path,
                lines = unreadable,
                "lines of the file of handled events were cut off or spoilt, and are left out; these events are handled again if they are sent again"
            );
        }
        let mut log = Log {
            path,
            most,
            lines: count,
            limit: FEW.max(lines.len() * 2),
            is_torn: unreadable > 0 || content.last().is_some_and(|last| *last != b'\n'),
        };
        // Also tells now what cannot be written.
        log.append(&[])
            .map_err(|error| about(&log.path, "cannot write", &error))?;
        log.shrink();
        Ok((log, lines))
    }

    /// Writes lines behind the others. They are there when this returns, whatever becomes of this process.
    pub(super) fn append(&mut self, lines: &[Line]) -> io::Result<()> {
        if self.is_torn {
            self.rewrite()?;
        }
        let text: String = lines.iter().map(Line::write).collect();
        // Opened each time: it may have been renamed or deleted meanwhile.
        let mut file = OpenOptions::new().append(true).create(true).open(&self.path)?;
        self.is_torn = true;
        file.write_all(text.as_bytes())?;
        self.is_torn = false;
        self.lines += lines.len();
        Ok(())
    }

    /// Writes the file anew if most of it is over. If that fails, it grows on, and it is tried again later.
    pub(super) fn shrink(&mut self) {
        if self.lines <= self.limit {
            return;
        }
        if let Err(error) = self.rewrite() {
            self.limit = self.lines * 2;
            tracing::warn!(
                target: "feishu",
                path = ?self.path,
                problem = ?error.to_string(),
                "the file of handled events cannot be written anew, and grows on"
            );
        }
    }

    /// From what is in the file and not from memory: another process may have written it too.
    fn rewrite(&mut self) -> io::Result<()> {
        let Read { lines, .. } = read(&content(&self.path)?, self.most);
        let text: String = lines.iter().map(Line::write).collect();
        let mut name = self.path.clone().into_os_string();
        name.push(".new");
        fs::write(&name, text)?;
        fs::rename(&name, &self.path)?;
        self.lines = lines.len();
        self.limit = FEW.max(lines.len() * 2);
        self.is_torn = false;
        Ok(())
    }
}

/// Nothing where there is no file.
fn content(path: &Path) -> io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}

fn about(path: &Path, what: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{what} {}: {error}", path.display()))
}

/// Whether it begins as we write, as far as it goes. After the loss of power there may be zeros.
fn is_ours(content: &[u8]) -> bool {
    let length = content.len().min(START.len());
    content.first() == Some(&0) || content.get(..length) == START.get(..length)
}

struct Read {
    /// What counts: each key once, no more than wanted, oldest first.
    lines: Vec<Line>,
    /// How many lines there are at all.
    count: usize,
    unreadable: usize,
}

fn read(content: &[u8], most: usize) -> Read {
    let now = milliseconds(SystemTime::now());
    let texts: Vec<&[u8]> = content
        .split(|byte| *byte == b'\n')
        .filter(|text| !text.is_empty())
        .collect();
    let all: Vec<Line> = texts.iter().filter_map(|text| Line::read(text)).collect();
    let unreadable = texts.len() - all.len();
    let last: HashMap<String, usize> = all
        .iter()
        .enumerate()
        .map(|(number, line)| (line.key.clone(), number))
        .collect();
    let mut lines: Vec<Line> = all
        .into_iter()
        .enumerate()
        .filter(|(number, line)| line.until > now && last.get(&line.key) == Some(number))
        .map(|(_, line)| line)
        .collect();
    lines.drain(..lines.len().saturating_sub(most));
    Read {
        lines,
        count: texts.len(),
        unreadable,
    }
}

#[cfg(test)]
mod tests;
