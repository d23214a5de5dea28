//! A rule: which requests it is for, and what they are answered with. The types of its operation are inside.

use std::borrow::Cow;
use std::fmt;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_client::operation::{Method, Operation};

use crate::answer::Answer;
use crate::catalogue::is_of;
use crate::recorded::Recorded;
use crate::route;

/// Whether a rule is for a request; what keeps it from being read.
type When = Box<dyn Fn(&Recorded) -> Result<bool, String> + Send + Sync>;
type Reply = Box<dyn Fn(&Recorded) -> Answer + Send + Sync>;

pub(crate) struct Rule {
    pub(crate) wanted: Wanted,
    when: When,
    reply: Reply,
    /// How often it answers; as often as it is asked without a number.
    times: AtomicUsize,
    used: AtomicUsize,
    /// Where in the test it was made.
    place: &'static Location<'static>,
}

/// What a rule is for.
pub(crate) struct Wanted {
    method: Method,
    /// A parameter is a segment with a colon.
    path: Cow<'static, str>,
    /// The id of its operation.
    pub(crate) id: Option<&'static str>,
}

impl Wanted {
    pub(crate) fn operation(operation: &'static Operation) -> Self {
        Wanted {
            method: operation.method,
            path: operation.path.into(),
            id: Some(operation.id),
        }
    }

    pub(crate) fn address(method: Method, path: &str) -> Self {
        Wanted {
            method,
            path: path.to_owned().into(),
            id: None,
        }
    }

    fn is(&self, request: &Recorded) -> bool {
        match self.id {
            Some(_) => is_of(self.method, &self.path, request),
            None => route::parameters(self.method.as_str(), &self.path, request).is_some(),
        }
    }
}

/// As a message names it: `im.v1.pin.delete`, `POST /open-apis/x/v1/things/:id`.
impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id {
            Some(id) => f.write_str(id),
            None => write!(f, "{} {}", self.method, self.path),
        }
    }
}

/// Why a rule does not answer a request of its operation.
pub(crate) enum Passed {
    /// Its `when` says so.
    No,
    /// The request cannot be read as its type.
    Unreadable(String),
    /// It has answered as often as it should.
    Spent(usize),
    /// A closure of the test panicked, with these words: an `assert!` in it is not true.
    Panicked(String),
}

const ALWAYS: usize = usize::MAX;

impl Rule {
    /// `when` tells whether it is for a request that is as `wanted`, or what keeps it from being read.
    pub(crate) fn new(
        wanted: Wanted,
        when: impl Fn(&Recorded) -> Result<bool, String> + Send + Sync + 'static,
        reply: impl Fn(&Recorded) -> Answer + Send + Sync + 'static,
        place: &'static Location<'static>,
    ) -> Self {
        Rule {
            wanted,
            when: Box::new(when),
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
        self.wanted.is(request).then(|| match caught(|| (self.when)(request))? {
            Ok(true) => {
                self.claim()?;
                caught(|| (self.reply)(request))
            }
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
        let Rule { wanted, place, .. } = self;
        unmet.then(|| format!("{wanted}: {place} expects it {times} times, and it came {used} times"))
    }

    /// Why it did not answer, for people.
    pub(crate) fn told(&self, passed: &Passed) -> String {
        let place = self.place;
        match passed {
            Passed::No => format!("the `when` of {place} is not true of it"),
            Passed::Unreadable(problem) => format!("{place} cannot read it: {problem}"),
            Passed::Spent(times) => format!("{place} expects it {times} times only"),
            Passed::Panicked(words) => format!("{place} panicked: {words}"),
        }
    }
}

/// What a closure of the test returns. A panic would end the connection, and neither the program nor the test would hear why.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, Passed> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let text = panic.downcast_ref::<&str>().copied();
        let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        Passed::Panicked(text.unwrap_or("without words").to_owned())
    })
}
