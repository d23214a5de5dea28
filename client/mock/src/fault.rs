//! What goes wrong on the way, by name.

use std::sync::Mutex;
use std::time::Duration;

use feishu_client::operation::Operation;
use feishu_spec::Token;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::catalogue::is_of;
use crate::lock::lock;
use crate::recorded::Recorded;
use crate::reply::put;

/// A fault as it really happens. See [`Platform::fault`](crate::Platform::fault).
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The access token is over, by the code of its kind: 99991663 for a tenant's, 99991664 for an app's, 99991668 for a user's. The platform says so with the
    /// status 400, and some operations with 200.
    TokenRejected {
        /// The HTTP status.
        status: u16,
    },
    /// Too many calls: 99991400 with the status 429.
    RateLimited {
        /// The seconds to wait, in the header `x-ogw-ratelimit-reset`; `None` for no header.
        reset: Option<u64>,
    },
    /// A gateway in front of the platform answers 502 with a page of HTML.
    BadGateway,
    /// The connection ends in the middle of the body. The call was executed.
    CutBody,
    /// The answer comes so much later. The call was executed.
    Slow(Duration),
    /// A page says that there are more, and names no next one.
    EmptyPageToken,
    /// A page names itself as the next one. Happens to the next request that asks for a page after the first.
    RepeatedPageToken,
    /// The app lives on the host of the other brand: 1000040351. Happens to the next request for a token.
    WrongBrand,
    /// The app has none of these scopes: 99991672.
    MissingScope(&'static [&'static str]),
}

/// A fault that is to happen.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) fault: Fault,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) left: usize,
}

/// What moves a paged operation on, by the names on the wire.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cursor {
    pub(crate) asked: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) has_more: Option<String>,
}

/// The fault that happens to a request, if there is one. It is then one less.
pub(crate) fn take(planned: &Mutex<Vec<Planned>>, request: &Recorded, cursor: &Cursor) -> Option<Fault> {
    let mut planned = lock(planned);
    let next = planned
        .iter_mut()
        .find(|planned| planned.left > 0 && planned.happens_to(request, cursor))?;
    next.left -= 1;
    Some(next.fault)
}

impl Planned {
    fn happens_to(&self, request: &Recorded, cursor: &Cursor) -> bool {
        let meant = match self.operation {
            Some(operation) => is_of(operation.method, operation.path, request),
            None => request.asks_for_app_token() == (self.fault == Fault::WrongBrand),
        };
        meant
            && match self.fault {
                Fault::EmptyPageToken => cursor.next.is_some(),
                Fault::RepeatedPageToken => {
                    cursor.next.is_some() && cursor.asked.as_deref().is_some_and(|asked| !asked.is_empty())
                }
                _ => true,
            }
    }
}

impl Fault {
    /// The answer in place of any other, if this one keeps the call from being executed.
    pub(crate) fn instead(self, request: &Recorded) -> Option<Answer> {
        Some(match self {
            Fault::TokenRejected { status } => {
                let code = match request.token_kind() {
                    Some(Token::User) => 99_991_668,
                    Some(Token::App) => 99_991_664,
                    Some(Token::Tenant) | None => 99_991_663,
                };
                Answer::failure(status, code, "Invalid access token for authorization.")
            }
            Fault::RateLimited { reset } => {
                let answer = Answer::failure(429, 99_991_400, "request trigger frequency limit");
                match reset {
                    Some(seconds) => answer.header("x-ogw-ratelimit-reset", &seconds.to_string()),
                    None => answer,
                }
            }
            Fault::BadGateway => {
                Answer::bytes("text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>").status(502)
            }
            Fault::WrongBrand => Answer::failure(400, 1_000_040_351, "Incorrect domain name"),
            Fault::MissingScope(scopes) => {
                let violations: Vec<Value> = scopes
                    .iter()
                    .map(|scope| json!({"type": "action_scope_required", "subject": scope}))
                    .collect();
                let body = json!({
                    "code": 99_991_672, "msg": "Access denied.", "error": {"permission_violations": violations}
                });
                Answer::json(&body).status(400)
            }
            _ => return None,
        })
    }

    /// What becomes of the answer of a call that was executed.
    pub(crate) fn after(self, answer: Answer, cursor: &Cursor) -> Answer {
        let page = |answer: Answer, token: Option<&str>| {
            answer.map_json(|body| {
                let payload = if body.get("data").is_some() {
                    body.pointer_mut("/data")
                } else {
                    Some(body)
                };
                if let Some(payload) = payload {
                    put(payload, cursor.has_more.as_deref(), json!(true));
                    put(payload, cursor.next.as_deref(), json!(token.unwrap_or_default()));
                }
            })
        };
        match self {
            Fault::CutBody => Answer {
                cut: Some(answer.body.len() / 2),
                ..answer
            },
            Fault::EmptyPageToken => page(answer, None),
            Fault::RepeatedPageToken => page(answer, cursor.asked.as_deref()),
            _ => answer,
        }
    }

    /// How much later the answer comes.
    pub(crate) fn delay(self) -> Duration {
        match self {
            Fault::Slow(delay) => delay,
            _ => Duration::ZERO,
        }
    }
}
