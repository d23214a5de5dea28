//! A reply, up to the point where its type matters.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::envelope::{self, Verdict};
use super::head::Head;
use super::take::{Taken, put_back, take};
use crate::error::{ErrorKind, ReplyProblem};
use crate::meta::{Meta, Tally};
use crate::object::{Budget, Node};
use crate::operation::ReplyKind;
use crate::route::Route;
use crate::transport::{Body, Response};

/// A reply that says that the call succeeded.
#[doc(hidden)]
#[derive(Debug)]
pub struct Received {
    /// The operation's id, or method and path of a raw call.
    pub(crate) operation: Cow<'static, str>,
    kind: ReplyKind,
    pub(crate) head: Head,
    pub(crate) tally: Tally,
    pub(crate) payload: Payload,
}

/// The body of a [`Received`] reply.
#[derive(Debug)]
pub(crate) enum Payload {
    /// All of it, and how many bytes of memory may be made of it.
    Whole(Bytes, u64),
    /// Still to come.
    Begun(Body),
}

impl Received {
    /// A response of which nothing but its head is there.
    pub(super) fn new(response: Response, route: &Route) -> Self {
        let (parts, body) = response.into_parts();
        Received {
            operation: route.id.clone(),
            kind: route.reply,
            head: Head {
                status: parts.status,
                headers: parts.headers,
            },
            tally: Tally::default(),
            payload: Payload::Begun(body),
        }
    }

    /// Reads as far as the verdict: all of a JSON reply, nothing of a file but the beginning of one that is JSON.
    ///
    /// # Errors
    ///
    /// A reply that says that the call failed, or that is none of the API.
    pub(super) async fn settle(&mut self, limit: u64) -> Result<(), ErrorKind> {
        let Payload::Begun(body) = &mut self.payload else {
            return Ok(());
        };
        let (head, kind) = (&self.head, self.kind);
        let live = matches!(kind, ReplyKind::Binary | ReplyKind::EventStream) && head.status.is_success();
        if live && !may_be_envelope(head) {
            return Ok(());
        }
        self.payload = if kind == ReplyKind::Redirect && head.status.is_redirection() {
            Payload::Whole(Bytes::new(), 0)
        } else {
            match take(body, if live { ENVELOPE } else { limit }).await? {
                Taken::Whole(whole) => {
                    let memory = memory(limit, whole.len());
                    judge(head, &whole, kind, live, memory)?;
                    Payload::Whole(whole, memory)
                }
                Taken::Beginning(read) if live => Payload::Begun(put_back(read, std::mem::take(body))),
                Taken::Beginning(read) => return Err(head.refuse(ReplyProblem::TooLarge(limit), &read)),
            }
        };
        Ok(())
    }

    /// What is known of the call beside its payload.
    pub(crate) fn meta(&self) -> Meta {
        Meta {
            status: self.head.status.as_u16(),
            log_id: self.head.log_id().map(str::to_owned),
            attempts: self.tally.attempts,
            waited: self.tally.waited,
        }
    }

    /// Reads a JSON reply into its payload.
    ///
    /// # Errors
    ///
    /// A shape that is not the documented one.
    pub(crate) fn read_into(self, node: &mut dyn Node) -> Result<(), ErrorKind> {
        let Payload::Whole(body, memory) = self.payload else {
            return Ok(());
        };
        let budget = &Budget::of(memory);
        let result = match self.kind {
            ReplyKind::Flat => envelope::flat(&body, node, budget),
            ReplyKind::Redirect => Ok(()),
            ReplyKind::Json | ReplyKind::Binary | ReplyKind::EventStream => envelope::data(&body, node, budget),
        };
        result.map_err(|error| unreadable(&self.head, &error, &body, budget, memory))
    }

    /// Reads a JSON reply as serde does.
    ///
    /// # Errors
    ///
    /// A payload that the type does not take, with its path.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, ErrorKind> {
        let head = self.head.clone();
        let root = if self.kind == ReplyKind::Flat { "$" } else { "$.data" };
        let mut payload = Value::Null;
        self.read_into(&mut payload)?;
        head.decode(payload, root)
    }

    /// As [`read`](Self::read), where it is not known how the reply is wrapped.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub(crate) fn read_unwrapped<T: DeserializeOwned>(self) -> Result<T, ErrorKind> {
        let head = self.head.clone();
        let (payload, root) = self.unwrapped()?;
        head.decode(payload, root)
    }

    /// The payload of a reply, and its place, where it is not known how the reply is wrapped: `data`, or else what stands beside `code` and
    /// `msg`; `null` if that is nothing.
    ///
    /// # Errors
    ///
    /// A reply that is not JSON.
    pub(crate) fn unwrapped(mut self) -> Result<(Value, &'static str), ErrorKind> {
        let wrapped = self.kind == ReplyKind::Json;
        if wrapped {
            self.kind = ReplyKind::Flat;
        }
        let mut payload = Value::Null;
        self.read_into(&mut payload)?;
        let Value::Object(members) = &mut payload else {
            return Ok((payload, "$"));
        };
        if !wrapped {
            return Ok((payload, "$"));
        }
        if let Some(data) = members.remove("data") {
            return Ok((data, "$.data"));
        }
        members.remove("code");
        members.remove("msg");
        Ok((if members.is_empty() { Value::Null } else { payload }, "$"))
    }
}

/// Reads one message of a stream of events, of which `limit` bytes are the most. The envelope may be around it; alone it is the payload.
///
/// # Errors
///
/// A message that says that the call failed; one of another shape.
pub(crate) fn read_message(head: &Head, body: &[u8], limit: u64, node: &mut dyn Node) -> Result<(), ErrorKind> {
    let memory = memory(limit, body.len());
    judge(head, body, ReplyKind::EventStream, true, memory)?;
    let budget = &Budget::of(memory);
    let result = match envelope::verdict(body) {
        Ok(Verdict::Code(_)) => envelope::data(body, node, budget),
        _ => envelope::flat(body, node, budget),
    };
    result.map_err(|error| unreadable(head, &error, body, budget, memory))
}

/// Why a whole reply could not be read.
fn unreadable(head: &Head, error: &serde_json::Error, body: &[u8], budget: &Budget, memory: u64) -> ErrorKind {
    match budget.is_spent() {
        true => head.refuse(ReplyProblem::TooLargeInMemory(memory), body),
        false => head.unreadable(error, body),
    }
}

/// Whether a whole reply says that the call succeeded.
fn judge(head: &Head, body: &[u8], kind: ReplyKind, live: bool, memory: u64) -> Result<(), ErrorKind> {
    let success = head.status.is_success();
    match envelope::verdict(body) {
        Ok(Verdict::Code(code)) if code != 0 => {
            let mut error = envelope::failure(
                body,
                code,
                head.status.as_u16(),
                head.log_id().map(str::to_owned),
                &Budget::of(memory),
            );
            error.retry_after = head.retry_after();
            Err(ErrorKind::Api(error))
        }
        Ok(Verdict::Code(_)) if success => Ok(()),
        // A file that happens to be JSON.
        Ok(Verdict::Missing | Verdict::Null) | Err(_) if live => Ok(()),
        // A reply in the style of RFC 6749.
        Ok(Verdict::Missing) if success && kind == ReplyKind::Flat => Ok(()),
        verdict => Err(head.refuse(problem(head.status, body, &verdict), body)),
    }
}

/// What says that a download failed is no longer, in bytes.
const ENVELOPE: u64 = 1 << 20;

/// A failed download may come with a status of success. It is JSON, and has no file name.
fn may_be_envelope(head: &Head) -> bool {
    head.is_json() && !head.headers.contains_key("content-disposition")
}

fn problem(status: StatusCode, body: &[u8], verdict: &Result<Verdict, serde_json::Error>) -> ReplyProblem {
    match verdict {
        _ if status.is_redirection() => ReplyProblem::Redirect,
        _ if body.is_empty() => ReplyProblem::Empty,
        Ok(Verdict::Code(_)) => ReplyProblem::Contradictory,
        Ok(Verdict::Missing | Verdict::Null) => ReplyProblem::NoCode,
        Err(error) if error.is_eof() => ReplyProblem::Truncated,
        Err(_) => ReplyProblem::NotJson,
    }
}

/// How many bytes of memory a reply of this length may take. A number in a list of any JSON takes sixteen times its bytes, so much must be
/// allowed; a short reply may take a quarter of what a long one may have.
fn memory(limit: u64, length: usize) -> u64 {
    (limit / 4).saturating_add((length as u64).saturating_mul(16))
}
