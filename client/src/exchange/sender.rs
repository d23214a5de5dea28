//! What requests are sent with.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use super::retry::Budget;
use crate::app::App;
use crate::clock::Clock;
use crate::limit::Limits;
use crate::observer::Observer;
use crate::operation::RetryTable;
use crate::transport::Carrier;

/// What requests are sent with. It knows no tokens, so those can be got through it.
pub(crate) struct Sender {
    pub(crate) app: Arc<App>,
    pub(crate) carrier: Carrier,
    /// What every request carries unless it has its own.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) reply_limit: u64,
    pub(crate) retries: Budget,
    pub(crate) limits: Limits,
    pub(crate) clock: Clock,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// What the codes that any operation may answer with say of the same call, made again.
    pub(crate) general: RetryTable,
}
