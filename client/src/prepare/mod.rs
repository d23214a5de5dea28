//! From a request struct to an HTTP request.
//!
//! **In**: an [`Operation`] and the members of a request. **Out**: a [`Prepared`] request, which can be sent more than once. **What can
//! fail**: a member that must be there and is not; a path value that is missing or would change the route, a header value with a line break;
//! a limit by a member that the request does not have. Nothing is sent by then.

mod additions;
mod address;
mod counted;
mod form;
mod text;

use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

pub(crate) use additions::Additions;
#[cfg(feature = "oauth")]
pub(crate) use address::push_query;
pub(crate) use address::{Pair, address};
pub(crate) use counted::{Member, counted};
pub(crate) use form::Form;

use crate::brand::Brand;
use crate::error::ErrorKind;
use crate::object::{Node, Object, View, members_to_json, missing, view_to_json};
use crate::operation::{BodyKind, Method, Operation, RetryTable, Window};
use crate::route::Route;
use crate::secret::Secret;

/// A request that is ready to be sent, except for its access token.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) route: Route,
    /// Whether it may be sent again when it may have been executed.
    pub(crate) repeatable: bool,
    /// What error codes say of the same request, sent again.
    pub(crate) retries: &'static [RetryTable],
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// The body of a [`Prepared`] request.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    None,
    Json(Bytes),
    Form(Form),
}

/// The content type of a JSON body.
pub(crate) const JSON: &str = "application/json; charset=utf-8";

/// An upload may take this many times as long as another call, unless the caller names a time.
const UPLOAD_TIME: u32 = 10;

impl Body {
    /// The time for a call with this body, if other calls have `time`.
    pub(crate) fn time(&self, time: Duration) -> Duration {
        match self {
            Body::None | Body::Json(_) => time,
            Body::Form(_) => time.saturating_mul(UPLOAD_TIME),
        }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Body::None | Body::Json(_) => true,
            Body::Form(form) => form.is_repeatable(),
        }
    }
}

impl Prepared {
    /// A request that is to keep to these windows, which may be others than the operation's.
    pub(crate) fn new(
        operation: &'static Operation,
        windows: &[Window],
        request: &dyn Object,
        additions: Option<&Additions>,
        base: &Url,
    ) -> Result<Self, ErrorKind> {
        if let Some(member) = missing(request, &|index, name| {
            additions.is_some_and(|additions| additions.has(name, index >= operation.body_start()))
        }) {
            return Err(ErrorKind::invalid(
                member,
                "must be there, and has no value: set it, or make its struct with `new`, which asks for all that must be there",
            ));
        }
        let mut parts = Parts::default();
        request.try_each(|index, name, node| parts.add(operation, index, name, node))?;
        let mut json = match operation.body {
            BodyKind::Json => json(members_to_json(request, operation.body_start()))?,
            _ => Vec::new(),
        };
        if let Some(additions) = additions {
            additions.add_query(&mut parts.query)?;
            additions.add_members(operation, request, &mut json)?;
            parts.has_key |= operation.idempotency.is_some_and(|name| additions.has_value(name));
        }
        let host = operation.host.and_then(|host| own_host(base, host));
        let url = address(base, host.as_deref(), operation.path, &parts.path, &parts.query)?;
        let body = match operation.body {
            BodyKind::None => Body::None,
            BodyKind::Json => Body::Json(json.into()),
            BodyKind::JsonValue => parts.value.map_or(Body::None, Body::Json),
            BodyKind::Multipart => Body::Form(parts.form),
        };
        let repeatable = operation.method == Method::Get || parts.has_key;
        let mut route = Route::from(operation);
        route.counted = counted(windows, &|name| counted::member(request, additions, name))?;
        Ok(Prepared {
            route,
            repeatable,
            retries: operation.retries,
            url,
            headers: parts.headers,
            body,
        })
    }

    /// All headers of the request, each name once: the call's own, then what goes with every request of the client. The access token and
    /// the boundary of a form are the client's alone.
    pub(crate) fn headers(
        &self,
        client: &HeaderMap,
        token: Option<HeaderValue>,
        content_type: Option<HeaderValue>,
    ) -> HeaderMap {
        // Room for those too that an HTTP client adds: what it takes, its own name, the host, the length.
        let mut headers = HeaderMap::with_capacity(6 + self.headers.len() + client.len());
        let fixed = matches!(self.body, Body::Form(_));
        let has_token = token.is_some();
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token);
        }
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        }
        for (name, value) in &self.headers {
            if !(has_token && name == AUTHORIZATION || fixed && name == CONTENT_TYPE) {
                headers.insert(name.clone(), value.clone());
            }
        }
        for (name, value) in client {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        headers
    }

    /// Adds the caller's own headers, which win over the client's, but never over the access token.
    pub(crate) fn with_headers(mut self, headers: &[(String, Secret)]) -> Result<Self, ErrorKind> {
        for (name, value) in headers {
            let (name, mut value) = header(name, value.expose())?;
            if name == AUTHORIZATION {
                return Err(ErrorKind::invalid(
                    "authorization",
                    "is set by the client; use `user_token` or `tenant_token`",
                ));
            }
            if name == CONTENT_TYPE && matches!(self.body, Body::Form(_)) {
                return Err(ErrorKind::invalid(
                    "content-type",
                    "of a form is set by the client, which chooses its boundary; leave it out",
                ));
            }
            // What it is for is not known here, and a credential must not show.
            value.set_sensitive(true);
            self.headers.insert(name, value);
        }
        Ok(self)
    }
}

/// The members of a request, sorted by where they go.
#[derive(Default)]
struct Parts {
    path: Vec<Pair>,
    query: Vec<Pair>,
    headers: HeaderMap,
    value: Option<Bytes>,
    form: Form,
    has_key: bool,
}

impl Parts {
    fn add(
        &mut self,
        operation: &Operation,
        index: usize,
        name: &'static str,
        node: &dyn Node,
    ) -> Result<(), ErrorKind> {
        if let View::Refused(why) = node.view() {
            return Err(ErrorKind::invalid(name, format!("is not JSON: {why}")));
        }
        self.has_key |= operation.idempotency == Some(name) && !text::one(node.view()).is_empty();
        let query_start = operation.path_fields;
        let header_start = query_start + operation.query_fields;
        if index < query_start {
            self.path.push((name.into(), text::one(node.view())));
        } else if index < header_start {
            text::each(node.view(), &mut |value| self.query.push((name.into(), value)));
        } else if index < operation.body_start() {
            let (key, value) = header(name, &text::one(node.view()))?;
            self.headers.insert(key, value);
        } else if operation.body == BodyKind::JsonValue {
            self.value = Some(json(view_to_json(node.view()))?.into());
        } else if operation.body == BodyKind::Multipart {
            match node.view() {
                View::File(file) => self.form.file(name, file.clone()),
                View::List(list) => list.iter().for_each(|node| match node.view() {
                    View::File(file) => self.form.file(name, file.clone()),
                    other => self.form.text(name, text::one(other)),
                }),
                other => self.form.text(name, text::one(other)),
            }
        }
        Ok(())
    }
}

fn json(text: Result<Vec<u8>, serde_json::Error>) -> Result<Vec<u8>, ErrorKind> {
    // Only a foreign `Serialize` inside a JSON value can refuse.
    text.map_err(|error| ErrorKind::invalid("body", format!("is not JSON: {error}")))
}

pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), ErrorKind> {
    let key = HeaderName::try_from(name).map_err(|_| ErrorKind::invalid(name, "is not the name of a header"))?;
    // Another length would cut the body off.
    if [http::header::CONTENT_LENGTH, http::header::TRANSFER_ENCODING].contains(&key) {
        return Err(ErrorKind::invalid(
            name,
            "is a header that follows from the body; leave it out",
        ));
    }
    let value = HeaderValue::from_str(value)
        .map_err(|_| ErrorKind::invalid(name, "has a line break or another character that a header cannot carry"))?;
    Ok((key, value))
}

/// Where an operation lives that is not on the open host. Specs have the hosts of Feishu; Lark has the same ones under its own name.
///
/// A base that is no brand's is the caller's own, a private deployment or a test server, and stands for every host of the platform: a
/// call must not reach the real one past it.
///
/// Source: <https://open.larksuite.com/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN>.
fn own_host(base: &Url, host: &str) -> Option<String> {
    match Brand::of(base)? {
        Brand::Feishu => Some(host.to_owned()),
        Brand::Lark => Some(match host.strip_suffix(".feishu.cn") {
            Some(name) => format!("{name}.larksuite.com"),
            None => host.to_owned(),
        }),
    }
}
