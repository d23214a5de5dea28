//! What a platform remembers: by rule, and no more than programs ask of it.
//!
//! What was created can be read, listed, changed and deleted, where a resource has operations for it at one address; a file that was
//! uploaded, whole or in blocks, can be downloaded. What was never created is as plausible as without this.

mod asked;
mod files;
mod message;
mod things;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use feishu_spec::Endpoint;

use crate::answer::Answer;
use crate::lock::lock;
use crate::recorded::Recorded;
use asked::Asked;
use files::Files;
use things::Things;

/// What is remembered.
#[derive(Debug, Default)]
pub(crate) struct State {
    number: AtomicU64,
    things: Mutex<Things>,
    files: Mutex<Files>,
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
