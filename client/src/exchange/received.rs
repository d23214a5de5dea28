//! A reply, up to the point where its type matters.

use std::future::poll_fn;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use reqwest::header::HeaderMap;
use reqwest::{Body, Response, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::envelope::{self, Verdict};
use super::transport::poll_data;
use crate::error::{DecodeError, ErrorKind, ReplyError, ReplyProblem};
use crate::object::Node;
use crate::operation::ReplyKind;
use crate::route::Route;

/// How much of an unreadable body an error shows, in bytes.
const EXCERPT: usize = 300;

/// A reply that says that the call succeeded.
#[doc(hidden)]
#[derive(Debug)]
pub struct Received {
    pub(crate) route: Route,
    pub(crate) head: Head,
    pub(crate) payload: Payload,
}

/// What came before the body.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

/// The body of a [`Received`] reply.
#[derive(Debug)]
pub(crate) enum Payload {
    /// All of it.
    Whole(Bytes),
    /// Still to come.
    Begun(Body),
}

impl Received {
    /// A response of which nothing but its head is there.
    pub(super) fn new(response: Response, route: &Route) -> Self {
        let (parts, body) = http::Response::<Body>::from(response).into_parts();
        Received {
            route: route.clone(),
            head: Head {
                status: parts.status,
                headers: parts.headers,
            },
            payload: Payload::Begun(body),
        }
    }

    /// Reads as far as the verdict: all of a JSON reply, nothing of a file.
    ///
    /// # Errors
    ///
    /// A reply that says that the call failed, or that is none of the API.
    pub(super) async fn settle(&mut self, limit: u64) -> Result<(), ErrorKind> {
        let Payload::Begun(body) = &mut self.payload else {
            return Ok(());
        };
        let (head, kind) = (&self.head, self.route.reply);
        let live = matches!(kind, ReplyKind::Binary | ReplyKind::EventStream) && head.status.is_success();
        if live && !may_be_envelope(head, body) {
            return Ok(());
        }
        let whole = if kind == ReplyKind::Redirect && head.status.is_redirection() {
            Bytes::new()
        } else {
            let whole = collect(body, head, limit).await?;
            head.judge(&whole, kind, live)?;
            whole
        };
        self.payload = Payload::Whole(whole);
        Ok(())
    }

    /// Reads a JSON reply into its payload.
    ///
    /// # Errors
    ///
    /// A shape that is not the documented one.
    pub(crate) fn read_into(self, node: &mut dyn Node) -> Result<(), ErrorKind> {
        let Payload::Whole(body) = self.payload else {
            return Ok(());
        };
        let result = match self.route.reply {
            ReplyKind::Flat => envelope::flat(&body, node),
            ReplyKind::Redirect => Ok(()),
            ReplyKind::Json | ReplyKind::Binary | ReplyKind::EventStream => envelope::data(&body, node),
        };
        result.map_err(|error| self.head.unreadable(&error, &body))
    }

    /// Reads a JSON reply as serde does.
    ///
    /// # Errors
    ///
    /// A payload that the type does not take, with its path.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, ErrorKind> {
        let head = self.head.clone();
        let root = if self.route.reply == ReplyKind::Flat {
            "$"
        } else {
            "$.data"
        };
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
        let wrapped = self.route.reply == ReplyKind::Json;
        if wrapped {
            self.route.reply = ReplyKind::Flat;
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

impl Head {
    fn text(&self, name: &str) -> Option<String> {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    }

    pub(crate) fn log_id(&self) -> Option<String> {
        self.text("x-tt-logid").or_else(|| self.text("x-request-id"))
    }

    /// How long the platform wants the client to wait. Its own header counts seconds; `Retry-After` is not documented, and may hold
    /// seconds or a date.
    fn retry_after(&self) -> Option<Duration> {
        let seconds = |text: &String| text.trim().parse().ok().map(Duration::from_secs);
        if let Some(wait) = self.text("x-ogw-ratelimit-reset").as_ref().and_then(seconds) {
            return Some(wait);
        }
        let text = self.text("retry-after")?;
        seconds(&text).or_else(|| {
            // By the server's clock, which need not be ours.
            let now = self
                .text("date")
                .as_deref()
                .and_then(date)
                .unwrap_or_else(SystemTime::now);
            Some(date(&text)?.duration_since(now).unwrap_or_default())
        })
    }

    pub(crate) fn content_type(&self) -> Option<String> {
        self.text("content-type")
    }

    pub(crate) fn is_json(&self) -> bool {
        self.content_type().is_some_and(|kind| {
            let essence = kind.split(';').next().unwrap_or_default().trim();
            essence.eq_ignore_ascii_case("application/json") || essence.eq_ignore_ascii_case("text/json")
        })
    }

    /// An answer that is no reply of the API.
    pub(crate) fn refuse(&self, problem: ReplyProblem, body: &[u8]) -> ErrorKind {
        let excerpt = body.get(..EXCERPT).unwrap_or(body);
        ErrorKind::Reply(ReplyError {
            problem,
            status: self.status.as_u16(),
            content_type: self.content_type(),
            log_id: self.log_id(),
            retry_after: self.retry_after(),
            excerpt: String::from_utf8_lossy(excerpt).into_owned(),
        })
    }

    /// Whether a whole reply says that the call succeeded.
    fn judge(&self, body: &[u8], kind: ReplyKind, live: bool) -> Result<(), ErrorKind> {
        let success = self.status.is_success();
        match envelope::verdict(body) {
            Ok(Verdict::Code(code)) if code != 0 => {
                let mut error = envelope::failure(body, code, self.status.as_u16(), self.log_id());
                error.retry_after = self.retry_after();
                Err(ErrorKind::Api(error))
            }
            Ok(Verdict::Code(_)) if success => Ok(()),
            // A file that happens to be JSON.
            Ok(Verdict::Missing | Verdict::Null) | Err(_) if live => Ok(()),
            // A reply in the style of RFC 6749.
            Ok(Verdict::Missing) if success && kind == ReplyKind::Flat => Ok(()),
            verdict => Err(self.refuse(problem(self.status, body, &verdict), body)),
        }
    }

    fn unreadable(&self, error: &serde_json::Error, body: &[u8]) -> ErrorKind {
        match error.classify() {
            serde_json::error::Category::Eof => self.refuse(ReplyProblem::Truncated, body),
            serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
                self.refuse(ReplyProblem::NotJson, body)
            }
            serde_json::error::Category::Data => self.mismatch(error.to_string()),
        }
    }

    /// What serde makes of a payload that stands at `root`.
    fn decode<T: DeserializeOwned>(&self, payload: Value, root: &str) -> Result<T, ErrorKind> {
        serde_path_to_error::deserialize(payload).map_err(|error| {
            let path = match error.path().to_string() {
                path if path == "." => root.to_owned(),
                path => format!("{root}.{path}"),
            };
            self.mismatch(format!("{path}: {}", without_text(&error.inner().to_string())))
        })
    }

    fn mismatch(&self, problem: String) -> ErrorKind {
        ErrorKind::Decode(DecodeError {
            problem,
            status: self.status.as_u16(),
            log_id: self.log_id(),
        })
    }
}

fn date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}

/// A message of serde without the text that it quotes: `invalid type: string "…", expected u64`. The text is a value of the reply, which
/// may be private.
fn without_text(message: &str) -> String {
    const QUOTE: &str = "string \"";
    let Some((before, quoted)) = message.split_once(QUOTE) else {
        return message.to_owned();
    };
    let mut escaped = false;
    let end = quoted.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    let after = end.and_then(|end| quoted.get(end + 1..)).unwrap_or_default();
    format!("{before}string{after}")
}

/// A failed download may come with a status of success. It is JSON, short, and has no file name.
fn may_be_envelope(head: &Head, body: &Body) -> bool {
    const LONG: u64 = 1 << 20;
    head.is_json()
        && !head.headers.contains_key("content-disposition")
        && body.size_hint().exact().is_none_or(|length| length < LONG)
}

fn problem(status: StatusCode, body: &[u8], verdict: &Result<Verdict, serde_json::Error>) -> ReplyProblem {
    match verdict {
        _ if status.is_redirection() => ReplyProblem::Redirect,
        _ if body.is_empty() => ReplyProblem::Empty,
        Ok(_) => ReplyProblem::NoCode,
        Err(error) if error.is_eof() => ReplyProblem::Truncated,
        Err(_) => ReplyProblem::NotJson,
    }
}

/// Reads a body up to a limit.
async fn collect(body: &mut Body, head: &Head, limit: u64) -> Result<Bytes, ErrorKind> {
    let too_large = |begin: &[u8]| Err(head.refuse(ReplyProblem::TooLarge(limit), begin));
    if body.size_hint().lower() > limit {
        return too_large(&[]);
    }
    let mut next = async || poll_fn(|context| poll_data(body, context)).await.transpose();
    let Some(first) = next().await? else {
        return Ok(Bytes::new());
    };
    // A short reply comes in one piece, which need not be copied.
    let Some(mut chunk) = next().await? else {
        return if first.len() as u64 > limit {
            too_large(&first)
        } else {
            Ok(first)
        };
    };
    let mut all = BytesMut::from(first);
    loop {
        all.extend_from_slice(&chunk);
        if all.len() as u64 > limit {
            return too_large(&all);
        }
        match next().await? {
            Some(more) => chunk = more,
            None => return Ok(all.freeze()),
        }
    }
}
