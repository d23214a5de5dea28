//! What a test says of an operation.

use std::fmt;
use std::panic::Location;

use bytes::Bytes;
use feishu_client::Download;
use feishu_client::endpoint::{Endpoint, Paged};
use feishu_client::sse::EventStream;
use serde::Serialize;

use crate::answer::Answer;
use crate::decode::decode;
use crate::desk::Desk;
use crate::expected::Expected;
use crate::recorded::Recorded;
use crate::reply::{self, Pages};
use crate::rule::{Rule, Wanted};

/// An operation that is to be answered. See [`Platform::on`](crate::Platform::on). A closure may `assert!`: where it panics, the answer is
/// [`PANICKED`](crate::PANICKED) with the status 500, and the test fails at its end.
#[must_use = "says nothing before it is told what to answer with"]
pub struct On<'p, E> {
    desk: &'p Desk,
    when: Box<dyn Fn(&E) -> bool + Send + Sync>,
    place: &'static Location<'static>,
}

impl<'p, E: Endpoint + Default> On<'p, E> {
    pub(crate) fn new(desk: &'p Desk, place: &'static Location<'static>) -> Self {
        On {
            desk,
            when: Box::new(|_| true),
            place,
        }
    }

    /// Only requests of which this is true. Given twice, both must be.
    pub fn when(mut self, is_meant: impl Fn(&E) -> bool + Send + Sync + 'static) -> Self {
        let before = self.when;
        self.when = Box::new(move |request| before(request) && is_meant(request));
        self
    }

    /// Answers with this payload. Replies have no `new`: it is a `default()` whose members are set, or is made of JSON by
    /// [`from_json`](crate::from_json).
    pub fn reply(self, response: E::Response) -> Expected<'p>
    where
        E::Response: Serialize,
    {
        let payload = reply::json_of(&response);
        self.answer(reply::payload(E::OPERATION, payload))
    }

    /// Answers with what becomes of the request: a payload, or a code of the page.
    pub fn reply_with(self, answer: impl Fn(E) -> Result<E::Response, E::Error> + Send + Sync + 'static) -> Expected<'p>
    where
        E::Response: Serialize,
    {
        self.rule(move |request| match decode::<E>(request).map(&answer) {
            Ok(Ok(response)) => reply::payload(E::OPERATION, reply::json_of(&response)),
            Ok(Err(code)) => reply::failure::<E>(code),
            Err(problem) => Answer::failure(400, crate::answer::NOT_EXPECTED, &problem),
        })
    }

    /// Answers with a code that the page lists, and with its status.
    pub fn fail(self, code: E::Error) -> Expected<'p> {
        self.answer(reply::failure::<E>(code))
    }

    /// Answers with any code: of the general ones, or one that no page lists.
    pub fn fail_with(self, status: u16, code: i64, message: &str) -> Expected<'p> {
        self.answer(Answer::failure(status, code, message))
    }

    /// Answers with these pages, each telling the way to the next. The number of items that a request asks for counts for nothing.
    /// Items are made as a [`reply`](Self::reply) is.
    pub fn pages(self, pages: impl IntoIterator<Item: IntoIterator<Item = E::Item>>) -> Expected<'p>
    where
        E: Paged<Item: Serialize>,
    {
        let pages = Pages::new::<E>(pages);
        self.rule(move |request| pages.answer(request))
    }

    /// Answers with a file of this content type.
    pub fn bytes(self, content_type: &str, bytes: impl Into<Bytes>) -> Expected<'p>
    where
        E: Endpoint<Response = Download>,
    {
        self.answer(Answer::bytes(content_type, bytes))
    }

    /// Answers with a stream of these messages.
    pub fn events<M: Serialize>(self, messages: impl IntoIterator<Item = M>) -> Expected<'p>
    where
        E: Endpoint<Response = EventStream<M>>,
    {
        self.answer(reply::events(messages))
    }

    /// Answers with this, whatever it is.
    pub fn answer(self, answer: Answer) -> Expected<'p> {
        self.rule(move |_| answer.clone())
    }

    fn rule(self, answer: impl Fn(&Recorded) -> Answer + Send + Sync + 'static) -> Expected<'p> {
        let when = self.when;
        let when = move |request: &Recorded| decode::<E>(request).map(|request| when(&request));
        let rule = Rule::new(Wanted::operation(E::OPERATION), when, answer, self.place);
        Expected::new(self.desk, rule)
    }
}

impl<E: Endpoint> fmt::Debug for On<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("On").field(&E::OPERATION.id).finish()
    }
}
