//! Where every request goes: it is written down, and answered by the first who can.
//!
//! **In**: a request. **Out**: an answer, always. What keeps a test from being right is kept for its end.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::transport::{Request, Transport, TransportFuture};
use feishu_spec::Endpoint;
use tokio::sync::Notify;

use crate::answer::{AGAINST_SPEC, Answer, NOT_EXPECTED, OTHER_HOST, PANICKED};
use crate::catalogue::catalogue;
use crate::check::{Violation, check};
use crate::fault::{Cursor, Planned, take};
use crate::lock::lock;
use crate::recorded::Recorded;
use crate::rule::{Passed, Rule};
use crate::sample;
use crate::state::State;
use crate::tokens::Tokens;

/// What a platform knows while it runs.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) rules: Mutex<Vec<Arc<Rule>>>,
    pub(crate) faults: Mutex<Vec<Planned>>,
    pub(crate) recorded: Mutex<Vec<Recorded>>,
    /// How many requests came.
    pub(crate) came: AtomicU64,
    /// Told of each request that has its answer.
    pub(crate) answered: Notify,
    /// What was not expected.
    pub(crate) failures: Mutex<Vec<String>>,
    pub(crate) tokens: Tokens,
    /// What has no rule is answered from its spec.
    pub(crate) everything: bool,
    /// What was created is remembered.
    pub(crate) state: Option<State>,
    /// What is not as its page says is refused.
    pub(crate) strict: bool,
    pub(crate) violations: Mutex<Vec<Violation>>,
    /// The host that requests are for.
    pub(crate) authority: Mutex<String>,
}

/// The desk as what answers requests.
#[derive(Clone)]
pub(crate) struct Answering(pub(crate) Arc<Desk>);

impl Transport for Answering {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(async move {
            let request = Recorded::read(request).await?;
            let (answer, delay) = self.0.take(request);
            if !delay.is_zero() {
                tokio::time::sleep(delay).await;
            }
            Ok(answer.into_response())
        })
    }
}

impl Desk {
    /// Writes a request down, with its answer.
    fn take(&self, request: Recorded) -> (Answer, Duration) {
        let number = self.came.fetch_add(1, Ordering::Relaxed) + 1;
        let request = Recorded { number, ..request };
        lock(&self.recorded).push(request.clone());
        let (answer, delay) = self.answer(&request);
        // Gone after a `reset`.
        if let Some(recorded) = lock(&self.recorded)
            .iter_mut()
            .rev()
            .find(|recorded| recorded.number == number)
        {
            recorded.answer = Some(answer.clone());
        }
        self.answered.notify_waiters();
        let answer = match answer.has("x-tt-logid") {
            true => answer,
            false => answer.header("x-tt-logid", &format!("mock-{number}")),
        };
        (answer, delay)
    }

    fn answer(&self, request: &Recorded) -> (Answer, Duration) {
        let cursor = self.cursor(request);
        let fault = take(&self.faults, request, &cursor);
        if let Some(answer) = fault.and_then(|fault| fault.instead(request)) {
            return (answer, Duration::ZERO);
        }
        let answer = self.executed(request);
        match fault {
            Some(fault) => (fault.after(answer, &cursor), fault.delay()),
            None => (answer, Duration::ZERO),
        }
    }

    fn executed(&self, request: &Recorded) -> Answer {
        let here = lock(&self.authority).clone();
        if let Some(other) = request.authority.as_ref().filter(|authority| **authority != here) {
            let message = format!("this is no proxy: expected a request to {here}, found one to {other}");
            return Answer::failure(421, OTHER_HOST, &message);
        }
        if let Some(refused) = self.refused(request) {
            return refused;
        }
        let rules = lock(&self.rules).clone();
        let mut passed = Vec::new();
        for rule in &rules {
            match rule.answer(request) {
                Some(Ok(answer)) => return answer,
                Some(Err(why @ Passed::Panicked(_))) => return self.panicked(request, &rule.told(&why)),
                Some(Err(why)) => passed.push((rule, why)),
                None => {}
            }
        }
        let by_itself = || {
            self.tokens
                .answer(request)
                .or_else(|| passed.is_empty().then(|| self.plausible(request)).flatten())
        };
        by_itself().unwrap_or_else(|| self.unexpected(request, &passed))
    }

    /// The answer to a request that is not as its page says.
    fn refused(&self, request: &Recorded) -> Option<Answer> {
        let spec = self.strict.then(|| spec(request))??;
        let violations = check(&spec, request);
        if violations.is_empty() {
            return None;
        }
        let told: Vec<_> = violations.iter().map(ToString::to_string).collect();
        lock(&self.failures).extend(told.iter().map(|violation| format!("{request}: {violation}")));
        lock(&self.violations).extend(violations);
        Some(Answer::failure(400, AGAINST_SPEC, &told.join("; ")))
    }

    /// An answer from the spec.
    fn plausible(&self, request: &Recorded) -> Option<Answer> {
        let spec = self.everything.then(|| spec(request))??;
        let answer = sample::answer(&spec, request);
        match &self.state {
            Some(state) => Some(state.answer(&spec, request, answer)),
            None => Some(answer),
        }
    }

    /// The answer where a closure of the test panicked. A program that tolerates errors does not keep it from failing the test.
    fn panicked(&self, request: &Recorded, why: &str) -> Answer {
        let message = format!("{request}: {why}");
        let mut failures = lock(&self.failures);
        // The client makes the call again, and it is one mistake.
        if !failures.contains(&message) {
            failures.push(message.clone());
        }
        Answer::failure(500, PANICKED, &message)
    }

    fn unexpected(&self, request: &Recorded, passed: &[(&Arc<Rule>, Passed)]) -> Answer {
        let message = match (passed, catalogue().of(request).as_slice()) {
            ([_, ..], _) => {
                let why: Vec<_> = passed.iter().map(|(rule, why)| rule.told(why)).collect();
                let id = passed.iter().find_map(|(rule, _)| rule.wanted.id);
                let is = id.map(|id| format!(" is {id}, and")).unwrap_or_else(|| ":".to_owned());
                format!("{request}{is} nothing answers it: {}", why.join("; "))
            }
            ([], [route, ..]) => {
                format!(
                    "{request} is {}, and nothing answers it: give it an answer with `on`",
                    route.id
                )
            }
            ([], []) => match catalogue().nearest(request) {
                Some(near) => {
                    let (id, method, path) = (&near.id, &near.method, &near.path);
                    format!("{request} is no operation of the platform; the nearest is {id}, {method} {path}")
                }
                None => format!("{request} is no operation that is known here"),
            },
        };
        lock(&self.failures).push(message.clone());
        Answer::failure(404, NOT_EXPECTED, &message)
    }

    /// How the operation of a request moves from page to page.
    fn cursor(&self, request: &Recorded) -> Cursor {
        if lock(&self.faults).iter().all(|planned| planned.left == 0) {
            return Cursor::default();
        }
        let Some(paging) = spec(request).and_then(|spec| spec.paging.clone()) else {
            return Cursor::default();
        };
        Cursor {
            asked: request.position(&paging.cursor),
            next: paging.next,
            has_more: paging.has_more,
        }
    }

    /// What keeps a test from being right so far: each once.
    pub(crate) fn wrong(&self) -> Vec<String> {
        let mut wrong = lock(&self.failures).clone();
        wrong.extend(lock(&self.rules).iter().filter_map(|rule| rule.unmet()));
        let faults = lock(&self.faults);
        let waiting = faults.iter().filter(|planned| planned.left > 0);
        wrong.extend(waiting.map(|planned| format!("{:?} is still to happen {} times", planned.fault, planned.left)));
        wrong
    }
}

/// The spec of the operation that a request is of: of two operations with one address, the one whose page it breaks less.
fn spec(request: &Recorded) -> Option<Arc<Endpoint>> {
    let mut specs = catalogue().specs(request);
    match specs.len() {
        0 | 1 => specs.pop(),
        _ => specs.into_iter().min_by_key(|spec| check(spec, request).len()),
    }
}
