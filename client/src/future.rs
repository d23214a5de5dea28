//! A future whose type ends here.

use std::future::Future;
use std::pin::Pin;

/// A future behind a pointer: what a trait's method returns, and what keeps a large future out of a small one.
pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
