//! What a platform remembers: by rule, and no more than programs ask of it.
//!
//! What was created can be read, listed, changed and deleted, where a resource has operations for it at one address; a file that was
//! uploaded, whole or in blocks, can be downloaded. What was never created is as plausible as without this.

mod files;
mod message;
mod things;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use feishu_spec::{Endpoint, ResponseKind};
use serde_json::Value;

use crate::answer::Answer;
use crate::lock::lock;
use crate::recorded::Recorded;
use files::Files;
use things::Things;

/// What is remembered.
#[derive(Debug, Default)]
pub(crate) struct State {
    number: AtomicU64,
    things: Mutex<Things>,
    files: Mutex<Files>,
}

/// One request that was understood, and what would be answered without a memory.
pub(crate) struct Asked<'a> {
    pub(crate) spec: &'a Endpoint,
    pub(crate) request: &'a Recorded,
    /// A number that no other request has.
    pub(crate) number: u64,
}

impl State {
    /// The answer of a platform that remembers.
    pub(crate) fn answer(&self, spec: &Endpoint, request: &Recorded, plausible: Answer) -> Answer {
        let number = self.number.fetch_add(1, Ordering::Relaxed) + 1;
        let asked = Asked { spec, request, number };
        if let Some(answer) = lock(&self.files).answer(&asked, &plausible) {
            return answer;
        }
        lock(&self.things).answer(&asked, plausible)
    }
}

impl Asked<'_> {
    /// Changes the payload of an answer.
    pub(crate) fn with_payload(&self, answer: Answer, change: impl FnOnce(&mut Value)) -> Answer {
        let is_flat = self.spec.response.kind == ResponseKind::Flat;
        answer.map_json(|body| match body.get_mut("data") {
            Some(payload) if !is_flat => change(payload),
            _ => change(body),
        })
    }

    /// An id in the form of this one that no other has.
    pub(crate) fn own(&self, id: &str) -> String {
        let kept = id.chars().count().saturating_sub(8);
        id.chars().take(kept).collect::<String>() + &format!("{:08x}", self.number)
    }
}
