//! What a program can choose.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use feishu_client::event::Event;
use serde_json::{Value, json};

use crate::failure::Failed;
use crate::seen::{MemorySeen, SeenStore};

/// When the platform is answered.
///
/// It waits three seconds, of which the network takes its part.
///
/// Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscriptions/receive-and-handle-events>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Acknowledge {
    /// When the handler ends, or after this time, whichever is first. A failure in this time sends the event back, a later one is told to
    /// [`on_error`](crate::Events::on_error). The default, with two seconds.
    Within(Duration),
    /// When the handler ends, however long it takes. What takes longer than the platform waits is sent again, and joins the one that runs.
    WhenDone,
    /// At once. What a crash or a failure loses after that is lost. A callback is answered with nothing.
    First,
}

impl Default for Acknowledge {
    fn default() -> Self {
        Acknowledge::Within(Duration::from_secs(2))
    }
}

/// The key by which an event is kept in order.
type Order = dyn Fn(&Event) -> Option<String> + Send + Sync;
/// Whether an event is left out.
type Ignore = dyn Fn(&Event) -> bool + Send + Sync;
/// A reply to a callback that failed.
type Replying = dyn Fn(&Failed<'_>) -> Value + Send + Sync;

/// For how long a handled event is known again. The platform's last attempt comes after 7 hours, 5 minutes and 15 seconds.
pub(crate) const KEEP: Duration = Duration::from_secs(8 * 60 * 60);

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) acknowledge: Acknowledge,
    pub(crate) keep: Duration,
    pub(crate) store: Option<Arc<dyn SeenStore>>,
    /// Whether what nobody takes is sent back.
    pub(crate) refuse_unhandled: bool,
    pub(crate) max_age: Option<Duration>,
    pub(crate) order: Option<Arc<Order>>,
    pub(crate) ignore: Option<Arc<Ignore>>,
    /// The platform's clock, or what is known of it.
    pub(crate) now: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    pub(crate) on_stale: Option<Arc<dyn Fn(Event) + Send + Sync>>,
    pub(crate) on_error: Arc<dyn Fn(&Failed<'_>) + Send + Sync>,
    pub(crate) on_callback_error: Arc<Replying>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            acknowledge: Acknowledge::default(),
            keep: KEEP,
            store: Some(Arc::new(MemorySeen::default())),
            refuse_unhandled: false,
            max_age: None,
            order: None,
            ignore: None,
            now: Arc::new(SystemTime::now),
            on_stale: None,
            on_error: Arc::new(log),
            on_callback_error: Arc::new(toast),
        }
    }
}

fn log(failed: &Failed<'_>) {
    tracing::warn!(
        target: "feishu",
        event_type = ?failed.event_type,
        event_id = ?failed.event_id,
        late = failed.is_late,
        error = ?failed.error.to_string(),
        "a handler failed"
    );
}

/// A card says to whoever clicked that it failed; what other callbacks would show is not known.
fn toast(failed: &Failed<'_>) -> Value {
    if failed.event_type.starts_with("card.action.trigger") {
        json!({"toast": {"type": "error", "content": "出错了，请稍后重试 / Something went wrong, please try again"}})
    } else {
        json!({})
    }
}
