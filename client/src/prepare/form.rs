//! `multipart/form-data`, RFC 7578, sent as it is read: a file is never in memory as a whole.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

use crate::error::ErrorKind;
use crate::files::{Content, File};
use crate::random;

/// How much of a file is read at once, in bytes.
const BLOCK: usize = 64 << 10;

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
}

struct Length(Option<u64>);

impl Default for Length {
    fn default() -> Self {
        Length(Some(0))
    }
}

enum Piece {
    Bytes(Bytes),
    /// A reader, and how much of it is still to come if that is known.
    Reader(Box<dyn AsyncRead + Send + Unpin>, Option<u64>),
}

impl FormBody {
    fn text(&mut self, text: String) {
        self.content(Content::Bytes(text.into()));
    }

    fn content(&mut self, content: Content) {
        let (piece, length) = match content {
            Content::Bytes(bytes) => (Piece::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Content::Reader(reader, length) => (Piece::Reader(reader, length), length),
        };
        self.length.0 = self.length.0.zip(length).map(|(sum, length)| sum + length);
        self.pieces.push_back(piece);
    }
}

impl Body for FormBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let pieces = &mut self.pieces;
        loop {
            let Some(piece) = pieces.front_mut() else {
                return Poll::Ready(None);
            };
            let bytes = match piece {
                Piece::Bytes(bytes) => std::mem::take(bytes),
                Piece::Reader(reader, left) => ready!(read(reader.as_mut(), left, context))?,
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

/// The next bytes of a reader; none at its end.
fn read(
    reader: &mut (dyn AsyncRead + Send + Unpin),
    left: &mut Option<u64>,
    context: &mut Context<'_>,
) -> Poll<io::Result<Bytes>> {
    let want = left.map_or(BLOCK, |left| {
        usize::try_from(left).map_or(BLOCK, |left| left.min(BLOCK))
    });
    if want == 0 {
        return Poll::Ready(Ok(Bytes::new()));
    }
    let mut block = vec![0; want];
    let mut buffer = ReadBuf::new(&mut block);
    ready!(Pin::new(reader).poll_read(context, &mut buffer))?;
    let count = buffer.filled().len();
    block.truncate(count);
    if let Some(left) = left {
        *left -= count as u64;
        if count == 0 {
            let problem = format!("the file ends {left} bytes before the length that it was announced with");
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, problem)));
        }
    }
    Poll::Ready(Ok(block.into()))
}
