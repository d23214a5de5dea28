//! What a store that a program brings returns.

use std::error::Error;
use std::future::Future;
use std::pin::Pin;

/// What a method of a store returns.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Why a store failed. Its message comes into logs and errors, so it must not hold what the store keeps, nor a password of the store.
pub type StoreError = Box<dyn Error + Send + Sync>;
