//! What a test says of an address.

use std::fmt;
use std::panic::Location;

use feishu_client::operation::Method;

use crate::answer::Answer;
use crate::desk::Desk;
use crate::expected::Expected;
use crate::recorded::Recorded;
use crate::rule::{Rule, Wanted};

/// An address whose requests are to be answered. See [`Platform::at`](crate::Platform::at).
#[must_use = "says nothing before it is told what to answer with"]
pub struct At<'p> {
    desk: &'p Desk,
    wanted: Wanted,
    when: Box<dyn Fn(&Recorded) -> bool + Send + Sync>,
    place: &'static Location<'static>,
}

impl<'p> At<'p> {
    pub(crate) fn new(desk: &'p Desk, method: Method, path: &str, place: &'static Location<'static>) -> Self {
        At {
            desk,
            wanted: Wanted::address(method, path),
            when: Box::new(|_| true),
            place,
        }
    }

    /// Only requests of which this is true. Given twice, both must be.
    pub fn when(mut self, is_meant: impl Fn(&Recorded) -> bool + Send + Sync + 'static) -> Self {
        let before = self.when;
        self.when = Box::new(move |request| before(request) && is_meant(request));
        self
    }

    /// Answers with this.
    pub fn answer(self, answer: Answer) -> Expected<'p> {
        self.answer_with(move |_| answer.clone())
    }

    /// Answers with what becomes of the request.
    pub fn answer_with(self, answer: impl Fn(&Recorded) -> Answer + Send + Sync + 'static) -> Expected<'p> {
        let when = self.when;
        let rule = Rule::new(self.wanted, move |request| Ok(when(request)), answer, self.place);
        Expected::new(self.desk, rule)
    }
}

impl fmt::Debug for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("At").field(&self.wanted.to_string()).finish()
    }
}
