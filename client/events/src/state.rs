//! State for handlers.

use std::future::Future;

use crate::received::Received;

/// A handler with state: each event gets a clone of it.
pub fn with<S, T, F>(
    state: S,
    handler: impl Fn(S, Received<T>) -> F + Send + Sync + 'static,
) -> impl Fn(Received<T>) -> F + Send + Sync + 'static
where
    S: Clone + Send + Sync + 'static,
    T: 'static,
    F: Future + Send + 'static,
{
    move |received| handler(state.clone(), received)
}
