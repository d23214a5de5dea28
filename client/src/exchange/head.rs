//! What comes before the body of a reply, and what it adds to errors about the body.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::error::Category;

use crate::error::{DecodeError, ErrorKind, ReplyError, ReplyProblem};
use crate::own_type;

/// How much of an unreadable body an error keeps, in bytes.
const EXCERPT: usize = 300;

/// What came before the body.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

impl Head {
    fn text(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn log_id(&self) -> Option<&str> {
        self.text("x-tt-logid").or_else(|| self.text("x-request-id"))
    }

    /// How long the platform wants the client to wait. Its own header counts seconds; `Retry-After` is not documented, and may hold
    /// seconds or a date.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        let seconds = |text: &str| text.trim().parse().ok().map(Duration::from_secs);
        if let Some(wait) = self.text("x-ogw-ratelimit-reset").and_then(seconds) {
            return Some(wait);
        }
        let text = self.text("retry-after")?;
        seconds(text).or_else(|| {
            // By the server's clock, which need not be ours.
            let now = self.text("date").and_then(date).unwrap_or_else(SystemTime::now);
            Some(date(text)?.duration_since(now).unwrap_or_default())
        })
    }

    pub(crate) fn content_type(&self) -> Option<&str> {
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
        ErrorKind::Reply(Box::new(ReplyError {
            problem,
            status: self.status.as_u16(),
            content_type: self.content_type().map(str::to_owned),
            log_id: self.log_id().map(str::to_owned),
            retry_after: self.retry_after(),
            excerpt: String::from_utf8_lossy(excerpt).into_owned(),
        }))
    }

    /// Why a body could not be read.
    pub(super) fn unreadable(&self, error: &serde_json::Error, body: &[u8]) -> ErrorKind {
        match error.classify() {
            Category::Eof => self.refuse(ReplyProblem::Truncated, body),
            Category::Syntax | Category::Io => self.refuse(ReplyProblem::NotJson, body),
            Category::Data => self.mismatch(error.to_string()),
        }
    }

    /// What serde makes of a payload that stands at `root`.
    pub(super) fn decode<T: DeserializeOwned>(&self, payload: Value, root: &str) -> Result<T, ErrorKind> {
        own_type::read(payload, root).map_err(|problem| self.mismatch(problem))
    }

    fn mismatch(&self, problem: String) -> ErrorKind {
        ErrorKind::Decode(DecodeError {
            problem,
            status: self.status.as_u16(),
            log_id: self.log_id().map(str::to_owned),
        })
    }
}

fn date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}
