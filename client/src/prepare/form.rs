//! `multipart/form-data`, RFC 7578, sent as it is read: a file is never in memory as a whole.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::error::{ErrorKind, FileError};
use crate::files::{Content, File, Opened};
use crate::random;

/// The parts of a form. Texts go first, files last; otherwise in the order of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    texts: Vec<(String, String)>,
    files: Vec<(String, File)>,
}

impl Form {
    pub(crate) fn text(&mut self, name: &str, value: String) {
        self.texts.push((name.to_owned(), value));
    }

    pub(crate) fn file(&mut self, name: &str, file: File) {
        self.files.push((name.to_owned(), file));
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.files.iter().all(|(_, file)| file.is_repeatable())
    }

    /// Names and texts.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &(String, String)> {
        self.texts.iter()
    }

    /// Names and texts; for a file, its name.
    pub(crate) fn summary(&self) -> Vec<(String, String)> {
        let files = self
            .files
            .iter()
            .map(|(name, file)| (name.clone(), file.name().to_owned()));
        self.texts.iter().cloned().chain(files).collect()
    }

    /// Opens the files. Gives the content type, with the boundary, and the body.
    pub(crate) async fn open(&self) -> Result<(String, FormBody), ErrorKind> {
        let boundary = format!("feishu-{:016x}{:016x}", random::number(), random::number());
        let mut body = FormBody::default();
        for (name, value) in &self.texts {
            let name = quoted(name);
            body.text(format!(
                "--{boundary}\r\nContent-Disposition: form-data; name={name}\r\n\r\n{value}\r\n"
            ));
        }
        for (name, file) in &self.files {
            let mut content_type = file.content_type().to_owned();
            content_type.retain(|c| !c.is_control());
            let (name, file_name) = (quoted(name), quoted(file.name()));
            body.text(format!(
                "--{boundary}\r\nContent-Disposition: form-data; name={name}; filename={file_name}\r\n\
                 Content-Type: {content_type}\r\n\r\n"
            ));
            body.content(file.open().await?);
            body.text("\r\n".to_owned());
        }
        body.text(format!("--{boundary}--\r\n"));
        Ok((format!("multipart/form-data; boundary={boundary}"), body))
    }
}

/// A quoted name, escaped as browsers do it.
fn quoted(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len() + 2);
    quoted.push('"');
    for c in name.chars() {
        match c {
            '"' => quoted.push_str("%22"),
            '\r' => quoted.push_str("%0D"),
            '\n' => quoted.push_str("%0A"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// The body of a form.
#[derive(Default)]
pub(crate) struct FormBody {
    pieces: VecDeque<Piece>,
    /// The length in bytes; `None` once a part of unknown length is in.
    length: Length,
    unread: Unread,
}

/// The file that could not be read, if there is one. Whoever sends a body hands it over, and need not hand its errors back: HTTP/2 keeps
/// them to itself.
pub(crate) type Unread = Arc<OnceLock<FileError>>;

struct Length(Option<u64>);

impl Default for Length {
    fn default() -> Self {
        Length(Some(0))
    }
}

enum Piece {
    Bytes(Bytes),
    File(Opened),
}

impl FormBody {
    /// Where it is told which file could not be read.
    pub(crate) fn unread(&self) -> Unread {
        Arc::clone(&self.unread)
    }

    fn text(&mut self, text: String) {
        self.content(Content::Bytes(text.into()));
    }

    fn content(&mut self, content: Content) {
        let (piece, length) = match content {
            Content::Bytes(bytes) => (Piece::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Content::Opened(file) => {
                let length = file.left();
                (Piece::File(file), length)
            }
        };
        // A sum that no number can hold is no length.
        self.length.0 = self
            .length
            .0
            .zip(length)
            .and_then(|(sum, length)| sum.checked_add(length));
        self.pieces.push_back(piece);
    }
}

impl Body for FormBody {
    type Data = Bytes;
    type Error = FileError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, FileError>>> {
        let Self { pieces, unread, .. } = &mut *self;
        loop {
            let Some(piece) = pieces.front_mut() else {
                return Poll::Ready(None);
            };
            let bytes = match piece {
                Piece::Bytes(bytes) => std::mem::take(bytes),
                Piece::File(file) => {
                    ready!(file.poll_block(context)).inspect_err(|error| _ = unread.set(error.clone()))?
                }
            };
            if bytes.is_empty() || matches!(piece, Piece::Bytes(_)) {
                pieces.pop_front();
            }
            if !bytes.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(bytes))));
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length.0.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
