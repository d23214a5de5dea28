//! A request as what remembers looks at it.

use feishu_spec::{Endpoint, ResponseKind};
use serde_json::Value;

use crate::answer::Answer;
use crate::recorded::Recorded;

/// One request that was understood, and what would be answered without a memory.
pub(super) struct Asked<'a> {
    pub(super) spec: &'a Endpoint,
    pub(super) request: &'a Recorded,
    /// A number that no other request has.
    pub(super) number: u64,
}

impl Asked<'_> {
    /// Changes the payload of an answer.
    pub(super) fn with_payload(&self, answer: Answer, change: impl FnOnce(&mut Value)) -> Answer {
        let is_flat = self.spec.response.kind == ResponseKind::Flat;
        answer.map_json(|body| match body.get_mut("data") {
            Some(payload) if !is_flat => change(payload),
            _ => change(body),
        })
    }

    /// An id in the form of this one that no other has.
    pub(super) fn own(&self, id: &str) -> String {
        let kept = id.chars().count().saturating_sub(8);
        id.chars().take(kept).collect::<String>() + &format!("{:08x}", self.number)
    }
}
