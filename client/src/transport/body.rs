//! The body of a request or a response.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};

use crate::error::{TransportError, TransportKind};

/// The body of a request or a response: bytes that are there, or chunks that come.
///
/// It is a body of [`http_body`] 1, as those of hyper are, and takes any other with [`Body::new`].
///
/// ```
/// use feishu_client::transport::Body;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let whole = Body::from(r#"{"code": 0}"#);
/// assert_eq!(whole.length(), Some(11));
///
/// let mut events = Body::from_chunks(["data: 1\n\nda", "ta: 2\n\n"]);
/// assert_eq!(events.length(), None);
/// assert_eq!(events.chunk().await?.as_deref(), Some(&b"data: 1\n\nda"[..]));
/// assert_eq!(events.bytes().await?, "ta: 2\n\n");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Body {
    content: Content,
}

enum Content {
    Whole(Bytes),
    // The lock makes it `Sync`, which a body of another kind need not be. It is never contended.
    Chunks(Mutex<Pin<Box<dyn Chunks>>>),
}

impl Default for Content {
    fn default() -> Self {
        Content::Whole(Bytes::new())
    }
}

impl Body {
    /// A body without bytes.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// Takes a body of another kind. An error of it that is no [`TransportError`] counts as a connection that broke.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Body {
            content: Content::Chunks(Mutex::new(Box::pin(body))),
        }
    }

    /// A body in these chunks, whose length is not announced: as a stream of events, or a file of unknown length, comes.
    pub fn from_chunks<I>(chunks: I) -> Self
    where
        I: IntoIterator<Item: Into<Bytes>, IntoIter: Send + Unpin + 'static>,
    {
        Body::new(Iterated(chunks.into_iter()))
    }

    /// The length in bytes, if it is known before all are there.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        http_body::Body::size_hint(self).exact()
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// A connection that breaks, a file that cannot be read.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// All bytes that are left, however many: what the client sends is no longer than the request and its files.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk).
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses what has come.
    pub async fn bytes(mut self) -> Result<Bytes, TransportError> {
        if let Content::Whole(bytes) = self.content {
            return Ok(bytes);
        }
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// The next bytes. Trailers are of no interest.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            match ready!(http_body::Body::poll_frame(Pin::new(&mut *self), context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => {
                    if let Ok(chunk) = frame.into_data() {
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
            }
        }
    }

    /// The bytes, if all of them are there; otherwise the body again.
    pub(super) fn into_whole(self) -> Result<Bytes, Self> {
        match self.content {
            Content::Whole(bytes) => Ok(bytes),
            Content::Chunks(_) => Err(self),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match &mut self.content {
            Content::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Content::Chunks(chunks) => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                chunks.as_mut().poll(context)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            Content::Whole(bytes) => bytes.is_empty(),
            Content::Chunks(chunks) => chunks.lock().unwrap_or_else(PoisonError::into_inner).ended(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Chunks(chunks) => chunks.lock().unwrap_or_else(PoisonError::into_inner).hint(),
        }
    }
}

/// A body of any kind, whose errors become ours.
trait Chunks: Send {
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>>;
    fn ended(&self) -> bool;
    fn hint(&self) -> SizeHint;
}

impl<B> Chunks for B
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(self.poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.map_err(|error| ours(error.into()))))
    }

    fn ended(&self) -> bool {
        self.is_end_stream()
    }

    fn hint(&self) -> SizeHint {
        self.size_hint()
    }
}

fn ours(error: Box<dyn std::error::Error + Send + Sync>) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportKind::Interrupted, error),
    }
}

/// The chunks of an iterator.
struct Iterated<I>(I);

impl<I> http_body::Body for Iterated<I>
where
    I: Iterator<Item: Into<Bytes>> + Unpin,
{
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(self.0.next().map(|chunk| Ok(Frame::data(chunk.into()))))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body {
            content: Content::Whole(bytes),
        }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Body::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Body::from(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Body::from(Bytes::from_static(text.as_bytes()))
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Body::from(Bytes::from_static(bytes))
    }
}

impl fmt::Debug for Body {
    // What a body holds may be private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
