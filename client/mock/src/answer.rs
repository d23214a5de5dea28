//! What a request is answered with.

use bytes::Bytes;
use feishu_client::transport::http::{HeaderName, HeaderValue, StatusCode};
use feishu_client::transport::{Body, Response};
use serde_json::{Value, json};

/// The code of a request that no test expected, or that no operation has. The platform has no negative codes.
pub const NOT_EXPECTED: i64 = -404;
/// The code of a request that breaks its spec, with [`strict`](crate::Builder::strict).
pub const AGAINST_SPEC: i64 = -400;
/// The code of a request over which a closure of the test panicked.
pub const PANICKED: i64 = -500;
/// The code of a request to a host that this is not.
pub const OTHER_HOST: i64 = -421;

/// A whole answer, where those that have types do not say enough: a status, headers, and bytes.
///
/// ```
/// use feishu_mock::Answer;
/// use serde_json::json;
///
/// let busy = Answer::failure(429, 99_991_400, "too many calls");
/// let busy = busy.header("x-ogw-ratelimit-reset", "1");
/// let chats = Answer::payload(&json!({"items": []}));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
    /// Only so many bytes of the body are sent.
    pub(crate) cut: Option<usize>,
}

impl Answer {
    /// Bytes of this content type, with the status 200.
    #[must_use]
    pub fn bytes(content_type: &str, bytes: impl Into<Bytes>) -> Self {
        Answer {
            status: 200,
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: bytes.into(),
            cut: None,
        }
    }

    /// JSON as it is, with the status 200.
    #[must_use]
    pub fn json(body: &Value) -> Self {
        Answer::bytes("application/json; charset=utf-8", body.to_string())
    }

    /// A success with this payload, in the platform's envelope.
    #[must_use]
    pub fn payload(payload: &Value) -> Self {
        Answer::json(&json!({"code": 0, "msg": "success", "data": payload}))
    }

    /// A failure in the platform's envelope.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
    #[must_use]
    pub fn failure(status: u16, code: i64, message: &str) -> Self {
        Answer::json(&json!({"code": code, "msg": message})).status(status)
    }

    /// Another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// A header more.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON, if it is that.
    #[must_use]
    pub fn body_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    pub(crate) fn has(&self, header: &str) -> bool {
        self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(header))
    }

    /// The same with another body, if it has one of JSON.
    pub(crate) fn map_json(mut self, change: impl FnOnce(&mut Value)) -> Self {
        if let Some(mut body) = self.body_json() {
            change(&mut body);
            self.body = body.to_string().into();
        }
        self
    }

    /// For the wire. A header that HTTP cannot carry is left out.
    pub(crate) fn into_response(self) -> Response {
        let length = self.body.len();
        let body = match self.cut {
            // With the length of the whole announced, so that the reader knows that something is missing.
            Some(cut) => Body::from_chunks([self.body.slice(..cut.min(length))]),
            None => Body::from(self.body),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        if self.cut.is_some() {
            let length = HeaderValue::from(length);
            response.headers_mut().insert("content-length", length);
        }
        response
    }
}
