//! Functions that take events, and how their types are forgotten.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use feishu_client::event::{Event, EventError, EventPayload};
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::received::Received;

/// A future that ends a handler: with the reply, if there is one.
pub(crate) type Running = Pin<Box<dyn Future<Output = Result<Option<Bytes>, Failure>> + Send>>;

/// A handler without its types.
pub(crate) struct Handler {
    /// Begins, or says that the payload is not of its type.
    pub(crate) begin: Box<dyn Fn(Received) -> Result<Running, EventError> + Send + Sync>,
    /// Whether the sender waits for its reply.
    pub(crate) answers: bool,
    /// Paths of members by which an event of this type is known again, beside its id. None where it takes events of any type.
    pub(crate) known_by: &'static [&'static str],
}

/// What a handler of an event ends with: nothing, or a [`Result`] of nothing.
#[diagnostic::on_unimplemented(
    message = "a handler of an event ends with `()` or `Result<(), E>`, and this one with `{Self}`",
    label = "neither `()` nor `Result<(), E>`",
    note = "`E` is any error that becomes a `feishu_api::events::Failure`",
    note = "only callbacks are answered with a value: their handlers are given to `Events::answer`"
)]
pub trait Handled: Send {
    /// How it went.
    ///
    /// # Errors
    /// The handler's.
    fn handled(self) -> Result<(), Failure>;
}

impl Handled for () {
    fn handled(self) -> Result<(), Failure> {
        Ok(())
    }
}

impl<E: Into<Failure> + Send> Handled for Result<(), E> {
    fn handled(self) -> Result<(), Failure> {
        self.map_err(Into::into)
    }
}

/// What a handler of a callback ends with: the reply `R`, or a [`Result`] of it.
#[diagnostic::on_unimplemented(
    message = "a handler of this callback ends with `{R}` or `Result<{R}, E>`, and this one with `{Self}`",
    label = "neither the reply nor a `Result` of it",
    note = "`E` is any error that becomes a `feishu_api::events::Failure`",
    note = "the default of a typed reply changes nothing for the user"
)]
pub trait Answered<R>: Send {
    /// The reply.
    ///
    /// # Errors
    /// The handler's.
    fn answered(self) -> Result<R, Failure>;
}

impl<R: Send> Answered<R> for R {
    fn answered(self) -> Result<R, Failure> {
        Ok(self)
    }
}

impl<R: Send, E: Into<Failure> + Send> Answered<R> for Result<R, E> {
    fn answered(self) -> Result<R, Failure> {
        self.map_err(Into::into)
    }
}

/// A handler that takes the payload as a type.
pub(crate) fn typed<T, H, F>(handler: H) -> Handler
where
    T: EventPayload,
    H: Fn(Received<T>) -> F + Send + Sync + 'static,
    F: Future<Output: Handled> + Send + 'static,
{
    Handler {
        begin: Box::new(move |received| Ok(ending(handler(with_payload(received)?)))),
        answers: false,
        known_by: T::KIND.known_by,
    }
}

/// A handler that takes the payload as a type, and replies.
pub(crate) fn typed_answer<T, R, H, F>(handler: H) -> Handler
where
    T: EventPayload,
    R: Serialize,
    H: Fn(Received<T>) -> F + Send + Sync + 'static,
    F: Future<Output: Answered<R>> + Send + 'static,
{
    Handler {
        begin: Box::new(move |received| Ok(replying::<R, F>(handler(with_payload(received)?)))),
        answers: true,
        known_by: T::KIND.known_by,
    }
}

/// A handler that takes any event.
pub(crate) fn untyped<H, F>(handler: H) -> Handler
where
    H: Fn(Received) -> F + Send + Sync + 'static,
    F: Future<Output: Handled> + Send + 'static,
{
    Handler {
        begin: Box::new(move |received| Ok(ending(handler(received)))),
        answers: false,
        known_by: &[],
    }
}

/// A handler that takes any event, and replies.
pub(crate) fn untyped_answer<H, F>(handler: H) -> Handler
where
    H: Fn(Received) -> F + Send + Sync + 'static,
    F: Future<Output: Answered<Value>> + Send + 'static,
{
    Handler {
        begin: Box::new(move |received| Ok(replying::<Value, F>(handler(received)))),
        answers: true,
        known_by: &[],
    }
}

/// The payload is of the type whose name the event has, so it is there.
fn with_payload<T: EventPayload>(received: Received<Event>) -> Result<Received<T>, EventError> {
    let payload = received.event().payload::<T>()?.unwrap_or_default();
    Ok(received.with(payload))
}

// What knows no type of a payload stands apart, so that it is not compiled for each.

fn ending<F: Future<Output: Handled> + Send + 'static>(running: F) -> Running {
    Box::pin(async { running.await.handled().map(|()| None) })
}

fn replying<R, F>(running: F) -> Running
where
    R: Serialize,
    F: Future<Output: Answered<R>> + Send + 'static,
{
    Box::pin(async {
        let reply = serde_json::to_vec(&running.await.answered()?)?;
        Ok(Some(reply.into()))
    })
}
