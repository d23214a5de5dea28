//! A rule: which requests it is for, and what they are answered with. The types of its operation are inside.

use std::panic::Location;
use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_client::endpoint::Endpoint;
use feishu_client::operation::Operation;

use crate::answer::Answer;
use crate::decode::{decode, is_of};
use crate::recorded::Recorded;

/// Whether a rule is for a request; what keeps it from being read.
type When = Box<dyn Fn(&Recorded) -> Result<bool, String> + Send + Sync>;
type Reply = Box<dyn Fn(&Recorded) -> Answer + Send + Sync>;

pub(crate) struct Rule {
    pub(crate) operation: &'static Operation,
    when: When,
    reply: Reply,
    /// How often it answers; as often as it is asked without a number.
    times: AtomicUsize,
    used: AtomicUsize,
    /// Where in the test it was made.
    place: &'static Location<'static>,
}

/// Why a rule does not answer a request of its operation.
pub(crate) enum Passed {
    /// Its `when` says so.
    No,
    /// The request cannot be read as its type.
    Unreadable(String),
    /// It has answered as often as it should.
    Spent(usize),
}

const ALWAYS: usize = usize::MAX;

impl Rule {
    pub(crate) fn new<E: Endpoint + Default>(
        when: impl Fn(&E) -> bool + Send + Sync + 'static,
        reply: impl Fn(&Recorded) -> Answer + Send + Sync + 'static,
        place: &'static Location<'static>,
    ) -> Self {
        Rule {
            operation: E::OPERATION,
            when: Box::new(move |request| decode::<E>(request).map(|request| when(&request))),
            reply: Box::new(reply),
            times: AtomicUsize::new(ALWAYS),
            used: AtomicUsize::new(0),
            place,
        }
    }

    /// From here on it answers so often, and no more.
    pub(crate) fn limit(&self, times: usize) {
        self.times.store(times, Ordering::SeqCst);
    }

    /// The answer, if it is for this request; `None` for a request of another operation.
    pub(crate) fn answer(&self, request: &Recorded) -> Option<Result<Answer, Passed>> {
        is_of(self.operation, request).then(|| match (self.when)(request) {
            Ok(true) => self.claim().map(|()| (self.reply)(request)),
            Ok(false) => Err(Passed::No),
            Err(problem) => Err(Passed::Unreadable(problem)),
        })
    }

    fn claim(&self) -> Result<(), Passed> {
        let times = self.times.load(Ordering::SeqCst);
        let claimed = self.used.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |used| {
            (used < times).then(|| used + 1)
        });
        claimed.map(drop).map_err(|_| Passed::Spent(times))
    }

    /// What is left of it, when a test is over.
    pub(crate) fn unmet(&self) -> Option<String> {
        let (times, used) = (self.times.load(Ordering::SeqCst), self.used.load(Ordering::SeqCst));
        let unmet = times != ALWAYS && used < times;
        let Rule { operation, place, .. } = self;
        unmet.then(|| {
            format!(
                "{}: {place} expects it {times} times, and it came {used} times",
                operation.id
            )
        })
    }

    /// Why it did not answer, for people.
    pub(crate) fn told(&self, passed: &Passed) -> String {
        let place = self.place;
        match passed {
            Passed::No => format!("the `when` of {place} is not true of it"),
            Passed::Unreadable(problem) => format!("{place} cannot read it: {problem}"),
            Passed::Spent(times) => format!("{place} expects it {times} times only"),
        }
    }
}
