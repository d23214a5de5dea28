//! The platform's own account of a failure: the envelope with a code other than 0.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>. Every part of the `error` object
//! is optional, and two spellings are seen for some; both are read.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::codes;
use crate::operation::{RetryClass, RetryTable, TokenKind};
use crate::visible::Visible;

/// The platform says that the call failed.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The platform's code, never 0. What decides.
    pub code: i64,
    /// The platform's message. Its text changes; do not decide on it.
    pub message: String,
    /// The HTTP status: mostly 400, but some families answer 200.
    pub status: u16,
    /// The id of the call in the platform's logs.
    pub log_id: Option<String>,
    /// What the answer says of the same call, made again; `None` where it would fail again. By the tables of codes that the operation
    /// and the client have, else by the HTTP status.
    pub retry: Option<RetryClass>,
    /// How long the platform wants the client to wait: `x-ogw-ratelimit-reset`, or `Retry-After`.
    pub retry_after: Option<Duration>,
    /// The token that the call was made with, if it was refused and the operation's page does not list its kind.
    pub unlisted_token: Option<UnlistedToken>,
    /// What to do about the code, where the client knows more than the message says.
    pub advice: Option<&'static str>,
    /// A help text beside the message.
    pub help: Option<String>,
    /// A text with the address of a page that examines this very failure.
    pub troubleshooter: Option<String>,
    /// The permissions that were missing.
    pub permission_violations: Vec<PermissionViolation>,
    /// The members of the request that were refused.
    pub field_violations: Vec<FieldViolation>,
    /// Pages that help.
    pub help_links: Vec<HelpLink>,
    /// Anything else, as key and value.
    pub details: Vec<(String, String)>,
}

/// An access token of a kind that the operation's page does not list, which was sent because the call said so.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnlistedToken {
    /// The kind that was sent.
    pub sent: TokenKind,
    /// The kinds that the page lists. Empty: none.
    pub listed: &'static [TokenKind],
}

impl fmt::Display for UnlistedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the call was made with a {}, and the page lists ", self.sent)?;
        if self.listed.is_empty() {
            f.write_str("none")?;
        }
        for (index, kind) in self.listed.iter().enumerate() {
            write!(f, "{}{kind}", if index == 0 { "" } else { " or " })?;
        }
        Ok(())
    }
}

/// A permission that was missing.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermissionViolation {
    /// The kind of permission: `action_privilege_required`.
    pub kind: String,
    /// The scope that would be enough: `im:message`.
    pub subject: String,
    /// An explanation, or the address where the scope is asked for.
    pub description: String,
}

/// A member of the request that was refused. `Debug` leaves out the value.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The member's name.
    pub field: String,
    /// The value that was sent, as text.
    pub value: String,
    /// What is wrong with it.
    pub description: String,
}

impl fmt::Debug for FieldViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldViolation")
            .field("field", &self.field)
            .field("value", &format_args!("[{} bytes]", self.value.len()))
            .field("description", &self.description)
            .finish()
    }
}

/// A page that helps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HelpLink {
    /// The address.
    pub url: String,
    /// What the page is about.
    pub description: String,
}

impl ApiError {
    /// An answer with this code and message, and nothing else: its status is 400, and its members can be set. For tests of what a program
    /// does about it; see [`Error::of`](super::Error::of).
    #[must_use]
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        ApiError::read(code, message.into(), 400, None, &Value::Null)
    }

    /// Reads the `error` object of an envelope, whatever its shape.
    pub(crate) fn read(code: i64, message: String, status: u16, log_id: Option<String>, error: &Value) -> Self {
        ApiError {
            code,
            message,
            status,
            log_id: log_id.or_else(|| text(error, &["log_id", "logid"])),
            retry: codes::retry(status, code),
            retry_after: None,
            unlisted_token: None,
            advice: codes::advice(code),
            help: text(error, &["message"]),
            troubleshooter: text(error, &["troubleshooter"]),
            permission_violations: each(error, "permission_violations", |item| PermissionViolation {
                kind: text(item, &["type"]).unwrap_or_default(),
                subject: text(item, &["subject", "scope"]).unwrap_or_default(),
                description: text(item, &["description", "url"]).unwrap_or_default(),
            }),
            field_violations: each(error, "field_violations", |item| FieldViolation {
                field: text(item, &["field"]).unwrap_or_default(),
                value: text(item, &["value"]).unwrap_or_default(),
                description: text(item, &["description"]).unwrap_or_default(),
            }),
            help_links: each(error, "helps", |item| HelpLink {
                url: text(item, &["url"]).unwrap_or_default(),
                description: text(item, &["description"]).unwrap_or_default(),
            }),
            details: each(error, "details", |item| {
                (
                    text(item, &["key"]).unwrap_or_default(),
                    text(item, &["value"]).unwrap_or_default(),
                )
            }),
        }
    }

    /// Takes tables of codes into account, the first of which that has the code counts. A status of 429 is no promise of the page, and
    /// says that the call was not executed, so only a used-up quota is more than that.
    pub(crate) fn classify(&mut self, operation: &[RetryTable], general: RetryTable) {
        let mut tables = operation.iter().copied().chain([general]);
        let listed = tables.find_map(|table| codes::listed(table, self.code));
        self.retry = match (self.retry, listed) {
            (Some(RetryClass::Limited), Some(RetryClass::Later)) => self.retry,
            (_, Some(listed)) => Some(listed),
            (known, None) => known,
        };
    }

    /// The code of the exact reason, where the platform wraps it in the message of a general one: 200621 in
    /// `Failed to create card content, ext=ErrCode: 200621; ErrMsg: …`, which comes with the code 230099.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>.
    #[must_use]
    pub fn refinement(&self) -> Option<i64> {
        let (_, after) = self.message.split_once("ErrCode:")?;
        let after = after.trim_start();
        let end = after
            .find(|character: char| !character.is_ascii_digit())
            .unwrap_or(after.len());
        after.get(..end)?.parse().ok()
    }

    /// The scopes any one of which is enough.
    pub(super) fn scopes(&self) -> impl Iterator<Item = &str> {
        let subjects = self
            .permission_violations
            .iter()
            .map(|violation| violation.subject.as_str());
        subjects.filter(|scope| !scope.is_empty())
    }

    /// What can be looked up of the answer, the most exact first.
    pub(super) fn codes(&self) -> impl Iterator<Item = i64> {
        self.refinement().into_iter().chain([self.code])
    }
}

/// The first of the keys that has a value, as text.
fn text(object: &Value, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match object.get(key)? {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    })
}

fn each<T>(object: &Value, key: &str, read: impl Fn(&Value) -> T) -> Vec<T> {
    object
        .get(key)
        .and_then(Value::as_array)
        .map(|items| items.iter().map(read).collect())
        .unwrap_or_default()
}

/// Which answer an error speaks of: ` (HTTP 400, text/html, log id 2024…)`.
pub(super) fn origin(
    f: &mut fmt::Formatter<'_>,
    status: u16,
    content_type: Option<&str>,
    log_id: Option<&str>,
) -> fmt::Result {
    write!(f, " (HTTP {status}")?;
    if let Some(kind) = content_type {
        write!(f, ", {}", Visible(kind))?;
    }
    if let Some(id) = log_id {
        write!(f, ", log id {}", Visible(id))?;
    }
    f.write_str(")")
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the platform answered code {}", self.code)?;
        if !self.message.is_empty() {
            write!(f, ": {}", Visible(&self.message))?;
        } else if self.retry == Some(RetryClass::Limited) {
            f.write_str(": too many calls")?;
        }
        origin(f, self.status, None, self.log_id.as_deref())?;
        for (index, scope) in self.scopes().enumerate() {
            f.write_str(match (index, self.scopes().nth(1)) {
                (0, None) => "; needs the scope ",
                (0, Some(_)) => "; needs one of the scopes ",
                _ => ", ",
            })?;
            write!(f, "{}", Visible(scope))?;
        }
        if let Some(advice) = self.advice {
            write!(f, "; {advice}")?;
        }
        for violation in &self.field_violations {
            write!(
                f,
                "; {}: {}",
                Visible(&violation.field),
                Visible(&violation.description)
            )?;
        }
        if let Some(token) = &self.unlisted_token {
            write!(f, "; {token}")?;
        }
        if let Some(text) = &self.troubleshooter {
            write!(f, "; {}", Visible(text))?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
