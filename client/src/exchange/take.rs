//! Reading a body into memory, up to a limit.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::Frame;

use crate::error::{ErrorKind, TransportError};
use crate::future::BoxFuture;
use crate::transport::Body;

/// What was taken of a body.
pub(super) enum Taken {
    Whole(Bytes),
    /// The body has more bytes than the limit. These were read: none if it announced its length.
    Beginning(Bytes),
}

/// Reads a body up to a limit.
pub(super) async fn take(body: &mut Body, limit: u64) -> Result<Taken, ErrorKind> {
    if body.length().is_some_and(|length| length > limit) {
        return Ok(Taken::Beginning(Bytes::new()));
    }
    let Some(first) = next(body).await.transpose()? else {
        return Ok(Taken::Whole(Bytes::new()));
    };
    if first.len() as u64 > limit {
        return Ok(Taken::Beginning(first));
    }
    if http_body::Body::is_end_stream(body) {
        return Ok(Taken::Whole(first));
    }
    let Some(second) = next(body).await.transpose()? else {
        // A short reply comes in one piece, which need not be copied.
        return Ok(Taken::Whole(first));
    };
    // Boxed, so that the many short replies need not make room for it.
    let rest: BoxFuture<'_, _> = Box::pin(join(first, second, body, limit));
    rest.await
}

/// Reads the rest of a body after its first two pieces.
async fn join(first: Bytes, second: Bytes, body: &mut Body, limit: u64) -> Result<Taken, ErrorKind> {
    let mut all = BytesMut::from(first);
    let mut chunk = second;
    loop {
        all.extend_from_slice(&chunk);
        if all.len() as u64 > limit {
            return Ok(Taken::Beginning(all.freeze()));
        }
        match next(body).await.transpose()? {
            Some(more) => chunk = more,
            None => return Ok(Taken::Whole(all.freeze())),
        }
    }
}

/// The next piece of a body.
fn next(body: &mut Body) -> impl Future<Output = Option<Result<Bytes, ErrorKind>>> {
    poll_fn(|context| body.poll_chunk(context).map_err(ErrorKind::Transport))
}

/// A body as it was before its beginning was read.
pub(super) fn put_back(beginning: Bytes, rest: Body) -> Body {
    // One that announced its length has lost nothing, and keeps it.
    if beginning.is_empty() {
        return rest;
    }
    Body::new(PutBack { beginning, rest })
}

struct PutBack {
    beginning: Bytes,
    rest: Body,
}

impl http_body::Body for PutBack {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.beginning.is_empty() {
            return Pin::new(&mut self.rest).poll_frame(context);
        }
        let beginning = std::mem::take(&mut self.beginning);
        Poll::Ready(Some(Ok(Frame::data(beginning))))
    }
}
