//! What can be wrong with an answer: it is no reply of the API, or one of another shape, or it lacks something.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use super::api::origin;
use crate::visible::Visible;

/// An answer arrived that is no reply of the API. What it says is in neither `Display` nor `Debug`, but in [`excerpt`](Self::excerpt).
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplyError {
    /// What the answer is instead.
    pub problem: ReplyProblem,
    /// The HTTP status.
    pub status: u16,
    /// The content type, if one was given.
    pub content_type: Option<String>,
    /// The id of the call in the platform's logs.
    pub log_id: Option<String>,
    /// How long the platform wants the client to wait.
    pub retry_after: Option<Duration>,
    pub(crate) excerpt: String,
}

impl Error for ReplyError {}

impl ReplyError {
    /// An answer with this status that is none of the API's.
    #[must_use]
    pub fn new(problem: ReplyProblem, status: u16) -> Self {
        ReplyError {
            problem,
            status,
            content_type: None,
            log_id: None,
            retry_after: None,
            excerpt: String::new(),
        }
    }

    /// The beginning of the body, at most 300 bytes: a gateway's page, or half of a reply. It may hold what a reply holds, a token too, so
    /// look before you log it. Empty where the client asked for a token.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Debug for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyError")
            .field("problem", &self.problem)
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("log_id", &self.log_id)
            .field("retry_after", &self.retry_after)
            .field("excerpt", &format_args!("[{} bytes]", self.excerpt.len()))
            .finish()
    }
}

/// What an answer is, if it is no reply of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyProblem {
    /// The body is empty.
    Empty,
    /// The body is not JSON: a gateway's page.
    NotJson,
    /// The body is JSON without the `code` that says whether the call succeeded.
    NoCode,
    /// The `code` says that the call succeeded, and the HTTP status that it failed.
    Contradictory,
    /// The body is JSON that ends too early.
    Truncated,
    /// The body is larger than the limit for replies, in bytes.
    TooLarge(u64),
    /// The body's JSON would take more than so many bytes of memory: an answer of few bytes that stand for large objects.
    TooLargeInMemory(u64),
    /// A redirect, which the API does not use. It was not followed.
    Redirect,
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            // A gateway answers so in front of the API, and its body says no more than the status.
            _ if self.status == 429 => f.write_str("too many calls")?,
            ReplyProblem::Empty => f.write_str("the answer is empty")?,
            ReplyProblem::NotJson => f.write_str("the answer is not JSON")?,
            ReplyProblem::NoCode => f.write_str("the answer does not say whether the call succeeded, with `code`")?,
            ReplyProblem::Contradictory => f.write_str(
                "the answer contradicts itself: its `code` says that the call succeeded, and its status that it failed",
            )?,
            ReplyProblem::Truncated => f.write_str("the answer ends too early")?,
            ReplyProblem::TooLarge(limit) => write!(f, "the answer is larger than {limit} bytes")?,
            ReplyProblem::TooLargeInMemory(limit) => write!(
                f,
                "the answer would take more than {limit} bytes of memory; a higher `reply_limit` of the client allows more"
            )?,
            ReplyProblem::Redirect => f.write_str("the answer is a redirect, which was not followed")?,
        }
        origin(f, self.status, self.content_type.as_deref(), self.log_id.as_deref())
    }
}

/// A reply arrived whose shape is not the documented one, or not the one of the program's own type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// Where and what: `$.data.items[1].n: expected an integer, found array at line 1 column 26`.
    pub problem: String,
    /// The HTTP status.
    pub status: u16,
    /// The id of the call in the platform's logs.
    pub log_id: Option<String>,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the reply has another shape than expected: {}",
            Visible(&self.problem)
        )?;
        origin(f, self.status, None, self.log_id.as_deref())?;
        f.write_str("; the call itself succeeded")
    }
}

impl Error for DecodeError {}

impl DecodeError {
    /// A reply in which this is wrong: where, what was expected and what was found.
    #[must_use]
    pub fn new(problem: impl Into<String>) -> Self {
        DecodeError {
            problem: problem.into(),
            status: 200,
            log_id: None,
        }
    }
}

/// A reply, or what it holds, lacks a member that the program cannot do without. See [`Require`](crate::Require).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingMember {
    /// The type whose member it is: `Message`.
    pub object: &'static str,
    /// The member, as it is called on the wire: `message_id`.
    pub member: &'static str,
}

impl fmt::Display for MissingMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` has no `{}`", self.object, self.member)
    }
}

impl Error for MissingMember {}

impl MissingMember {
    /// A member that an object of this type lacks.
    #[must_use]
    pub fn new(object: &'static str, member: &'static str) -> Self {
        MissingMember { object, member }
    }
}
