//! Facts about a call that succeeded.

use std::time::Duration;

/// What a reply does not say of the call that it answers. See [`Call::with_meta`](crate::Call::with_meta).
///
/// Of a call that failed, its [`Error`](crate::Error) says as much.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Meta {
    /// The HTTP status.
    pub status: u16,
    /// The id of the call in the platform's logs. Support asks for it.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
    pub log_id: Option<String>,
    /// How many requests were sent for it, those for tokens aside: 1 if the first one succeeded.
    pub attempts: u32,
    /// How long it stood still on purpose: for its turn under the limits, and before it was repeated.
    pub waited: Duration,
}

/// What a call has cost so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
}
