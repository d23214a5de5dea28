//! State for handlers.

use std::future::Future;

use crate::received::Received;

/// A handler with state: each event gets a clone of it.
///
/// A closure `async move |event| …` that captures something lends it to what it runs, which outlives it here; the compiler says that it
/// `does not implement Fn`. With this, each run owns what it needs.
///
/// ```
/// use std::sync::Arc;
///
/// use feishu_events::{Events, Failure, Received, with};
///
/// struct Database;
///
/// impl Database {
///     async fn note(&self, id: &str) -> Result<(), Failure> {
///         Ok(())
///     }
/// }
///
/// async fn joined(database: Arc<Database>, event: Received) -> Result<(), Failure> {
///     database.note(event.id()).await
/// }
///
/// let database = Arc::new(Database);
/// let events = Events::new()
///     .on_named("im.chat.member.user.added_v1", with(Arc::clone(&database), joined))
///     .otherwise(with(database, async |database: Arc<Database>, event: Received| {
///         database.note(event.event_type()).await
///     }));
/// ```
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
