//! What was said of requests, and how often it is to happen.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::desk::Desk;
use crate::lock::lock;
use crate::rule::Rule;

/// Requests that have their answer: as often as they come, unless a number is said.
pub struct Expected<'p> {
    rule: Arc<Rule>,
    desk: PhantomData<&'p Desk>,
}

impl<'p> Expected<'p> {
    /// Puts a rule behind those that are there.
    pub(crate) fn new(desk: &'p Desk, rule: Rule) -> Self {
        let rule = Arc::new(rule);
        lock(&desk.rules).push(Arc::clone(&rule));
        Expected {
            rule,
            desk: PhantomData,
        }
    }

    /// Answers so often. What comes beyond is for the next that was said of the same. What is left at the end fails the test.
    // By value, since nothing is said after it.
    pub fn times(self, times: usize) {
        self.rule.limit(times);
    }

    /// Answers once: [`times`](Self::times) with 1.
    pub fn once(self) {
        self.times(1);
    }
}

impl fmt::Debug for Expected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expected").field(&self.rule.wanted.to_string()).finish()
    }
}
