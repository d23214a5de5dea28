//! What requests are answered with.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use feishu_client::transport::Transport;
use serde_json::Value;
use tokio::sync::mpsc;

use super::connection::PlatformConnection;

/// What requests are answered with.
pub(super) struct Shared {
    pub(super) address: SocketAddr,
    /// What the next questions for an address are answered with.
    pub(super) answers: Mutex<VecDeque<Asked>>,
    pub(super) config: Mutex<Value>,
    pub(super) api: Box<dyn Transport>,
    pub(super) opened: mpsc::UnboundedSender<PlatformConnection>,
}

/// How a question for an address is answered.
pub(super) enum Asked {
    /// With this status and body.
    With(u16, String),
    /// Never.
    Never,
    /// With an address that is then refused by these headers.
    ThenRefused(Vec<(&'static str, String)>),
    /// With an address that then answers nothing.
    ThenNever,
}

impl Shared {
    pub(super) fn answers(&self) -> MutexGuard<'_, VecDeque<Asked>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
