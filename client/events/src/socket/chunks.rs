//! Messages that come in parts.

use std::collections::HashMap;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::Instant;

use super::frame::Frame;

/// The most parts of a message.
const MOST_PARTS: usize = 256;
/// The most messages of which parts are missing.
const MOST_OPEN: usize = 64;
/// The most bytes of all parts together.
const MOST_BYTES: usize = 32 << 20;
/// How long the rest of a message is waited for, after its last part.
const PATIENCE: Duration = Duration::from_secs(10);

/// Parts of messages that are not whole.
#[derive(Default)]
pub(crate) struct Chunks {
    open: HashMap<String, Parts>,
    bytes: usize,
}

struct Parts {
    parts: Vec<Option<Bytes>>,
    missing: usize,
    bytes: usize,
    touched: Instant,
}

/// What a frame adds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Added {
    /// The whole message.
    Whole(Bytes),
    /// There is more to come.
    Part,
    /// The frame's numbers cannot be true.
    Wrong,
}

impl Chunks {
    /// Adds the payload of a frame.
    pub(crate) fn add(&mut self, frame: &Frame) -> Added {
        let number = |name| match frame.header(name) {
            Some(text) => text.parse().ok(),
            None => Some(0_usize),
        };
        let payload = frame.payload.clone().unwrap_or_default();
        let (Some(sum), Some(seq)) = (number("sum"), number("seq")) else {
            return Added::Wrong;
        };
        // Without a sum the frame is the message.
        let sum = if frame.header("sum").is_none() { 1 } else { sum };
        if sum == 0 || sum > MOST_PARTS || seq >= sum {
            return Added::Wrong;
        }
        if sum == 1 {
            return Added::Whole(payload);
        }
        let Some(id) = frame.header("message_id").filter(|id| !id.is_empty()) else {
            return Added::Wrong;
        };
        self.expire();
        if !self.open.contains_key(id) {
            self.make_room();
        }
        let parts = self.open.entry(id.to_owned()).or_insert_with(|| Parts {
            parts: vec![None; sum],
            missing: sum,
            bytes: 0,
            touched: Instant::now(),
        });
        if parts.parts.len() != sum {
            return Added::Wrong;
        }
        parts.touched = Instant::now();
        let Some(place @ None) = parts.parts.get_mut(seq) else {
            return Added::Part;
        };
        self.bytes += payload.len();
        parts.bytes += payload.len();
        parts.missing -= 1;
        *place = Some(payload);
        if parts.missing > 0 {
            while self.bytes > MOST_BYTES {
                self.drop_oldest();
            }
            return Added::Part;
        }
        let mut whole = BytesMut::with_capacity(parts.bytes);
        for part in parts.parts.iter().flatten() {
            whole.extend_from_slice(part);
        }
        self.remove(id);
        Added::Whole(whole.freeze())
    }

    #[cfg(test)]
    pub(super) fn open(&self) -> usize {
        self.open.len()
    }

    #[cfg(test)]
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    fn expire(&mut self) {
        let bytes = &mut self.bytes;
        self.open.retain(|_, parts| {
            let lives = parts.touched.elapsed() < PATIENCE;
            if !lives {
                *bytes -= parts.bytes;
            }
            lives
        });
    }

    fn make_room(&mut self) {
        while self.open.len() >= MOST_OPEN {
            self.drop_oldest();
        }
    }

    fn drop_oldest(&mut self) {
        let oldest = self.open.iter().min_by_key(|(_, parts)| parts.touched);
        match oldest.map(|(id, _)| id.clone()) {
            Some(id) => self.remove(&id),
            None => self.bytes = 0,
        }
    }

    fn remove(&mut self, id: &str) {
        if let Some(parts) = self.open.remove(id) {
            self.bytes -= parts.bytes;
        }
    }
}
