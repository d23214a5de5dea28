//! Work that goes on when nobody waits for it any more.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

/// Work that is done by whoever polls it, and in a task of its own once this is dropped. So a handler that ends soon costs no task, and one
/// that is slow, or whose caller hangs up, is not cut off.
pub(super) struct Detached<F: Future<Output = ()> + Send + 'static>(Option<Pin<Box<F>>>);

impl<F: Future<Output = ()> + Send + 'static> Detached<F> {
    pub(super) fn new(work: F) -> Self {
        Detached(Some(Box::pin(work)))
    }

    /// Does a piece of the work.
    pub(super) fn step(&mut self, context: &mut Context<'_>) {
        if let Some(work) = &mut self.0
            && let Poll::Ready(()) = work.as_mut().poll(context)
        {
            self.0 = None;
        }
    }
}

impl<F: Future<Output = ()> + Send + 'static> Drop for Detached<F> {
    fn drop(&mut self) {
        if let Some(work) = self.0.take()
            && let Ok(runtime) = Handle::try_current()
        {
            drop(runtime.spawn(work));
        }
    }
}
