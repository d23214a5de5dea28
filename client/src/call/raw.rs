//! The escape hatch: any method and path, with the same login, limits, repetitions, envelope and errors.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;

use bytes::Bytes;
use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client::Client;
use super::dry_run::DryRun;
use super::sending::{Sending, WithMeta};
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Received};
use crate::files::File;
use crate::format::Reply;
use crate::operation::{Method, ReplyKind, TokenKind, Window};
use crate::options::{CallOptions, call_options};
use crate::prepare::{Body, Form, Member, Pair, Prepared, address, counted};
use crate::reply::Download;
use crate::route::Route;

impl Client {
    /// Prepares a call of an operation that has no type here: the method, and the path with `:name` for its parameters.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, operation::Method};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let range = client
    ///     .raw(
    ///         Method::Get,
    ///         "/open-apis/sheets/v2/spreadsheets/:token/values/:range",
    ///     )
    ///     .path("token", "shtcn1")
    ///     .path("range", "Q7PlXT!A1:B2")
    ///     .query("valueRenderOption", "ToString")
    ///     .await?;
    /// println!("{}", range["valueRange"]["values"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall {
        RawCall {
            client: self.clone(),
            method,
            path: path.into(),
            host: None,
            limits: &[],
            tokens: &[TokenKind::Tenant, TokenKind::User, TokenKind::App],
            reply: ReplyKind::Json,
            parameters: Vec::new(),
            query: Vec::new(),
            json: None,
            form: None,
            repeatable: method == Method::Get,
            options: CallOptions::default(),
        }
    }
}

/// A call without a type of its own. Awaited, it gives the reply's `data` as a JSON value; where the reply has none, what stands beside
/// `code` and `msg`, and `null` if that is nothing.
///
/// It owns all that it sends, so it can be stored, sent from another task, and cloned to be sent more than once. Copies of a call with a
/// [`File`] from a reader share the reader: the first that is sent takes it, and the others fail before they are sent.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall {
    client: Client,
    method: Method,
    path: String,
    host: Option<String>,
    limits: &'static [Window],
    tokens: &'static [TokenKind],
    reply: ReplyKind,
    parameters: Vec<Pair>,
    query: Vec<Pair>,
    json: Option<Result<Bytes, String>>,
    form: Option<Form>,
    repeatable: bool,
    options: CallOptions,
}

impl RawCall {
    /// The value of a parameter of the path. It is escaped.
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.parameters.push((name.to_owned().into(), value.to_string()));
        self
    }

    /// Adds to the query. A list repeats its key.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.query.push((name.to_owned().into(), value.to_string()));
        self
    }

    /// Sends this as JSON, `null` members included.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.json = Some(
            serde_json::to_vec(body)
                .map(Bytes::from)
                .map_err(|error| error.to_string()),
        );
        self
    }

    /// Adds a text to a multipart body.
    pub fn text(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.form.get_or_insert_default().text(name, value.to_string());
        self
    }

    /// Adds a file to a multipart body.
    pub fn file(mut self, name: &str, file: impl Into<File>) -> Self {
        self.form.get_or_insert_default().file(name, file.into());
        self
    }

    /// Another host in place of the brand's open host, without a scheme: `www.feishu.cn`.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Keeps to these limits. The client counts calls of the same method and path together, or those with the same value of a parameter, a
    /// text of a form or a member of a JSON object, if a window [names one](Window::by).
    pub fn limits(mut self, windows: &'static [Window]) -> Self {
        self.limits = windows;
        self
    }

    /// Sends no access token, unless an option of the call names one.
    pub fn without_token(mut self) -> Self {
        self.tokens = &[];
        self
    }

    /// Gives the reply as it is, with `code` and `msg`, and takes a reply in the style of OAuth, which has neither.
    pub fn flat(mut self) -> Self {
        self.reply = ReplyKind::Flat;
        self
    }

    /// The request carries an idempotency key, or does no harm twice: it may be repeated when it may have been executed.
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    call_options!(options);

    /// The call as a future with a name: for `join_all`, `buffered` or `spawn`, and to be kept in a struct.
    pub fn send(self) -> Sending<Value> {
        self.sending(|received| received.unwrapped().map(|(payload, _)| payload))
    }

    /// Sends the call, and gives what is known of it beside its reply. [`decode`](Self::decode) and [`download`](Self::download) do so with
    /// [`Sending::with_meta`].
    pub fn with_meta(self) -> WithMeta<Value> {
        self.send().with_meta()
    }

    /// Sends the call and reads the reply into a type of yours.
    pub fn decode<T: DeserializeOwned>(self) -> Sending<T> {
        self.sending(Received::read_unwrapped)
    }

    /// Sends the call; the reply is a file.
    pub fn download(mut self) -> Sending<Download> {
        self.reply = ReplyKind::Binary;
        self.sending(Download::receive)
    }

    /// What would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// A request that would be refused before it is sent.
    pub fn dry_run(&self) -> Result<DryRun, Error> {
        self.prepare()
            .and_then(|prepared| DryRun::new(&self.client.inner, &prepared, &self.options))
            .map_err(|kind| Error::new(self.id(), kind))
    }

    /// Method and path, by which logs name it and limits count it. A query is no part of it: its values are not for logs.
    fn id(&self) -> Cow<'static, str> {
        let path = self.path.split('?').next().unwrap_or_default();
        Cow::Owned(format!("{} {path}", self.method))
    }

    fn sending<T>(self, read: fn(Received) -> Result<T, ErrorKind>) -> Sending<T> {
        let (id, prepared) = (self.id(), self.prepare());
        Sending::new(
            id,
            exchange::start(self.client.inner, prepared, self.options),
            read,
            Error::new,
        )
    }

    fn prepare(&self) -> Result<Prepared, ErrorKind> {
        let inner = &self.client.inner;
        let (id, base) = (self.id(), &inner.app.base_url);
        let windows = inner.sender.limits.windows(&id, self.limits);
        let prepared = Prepared {
            url: address(base, self.host.as_deref(), &self.path, &self.parameters, &self.query)?,
            body: self.body()?,
            route: Route {
                counted: counted(windows, &|name| self.member(name))?,
                id,
                method: self.method,
                tokens: self.tokens,
                limits: self.limits,
                reply: self.reply,
            },
            repeatable: self.repeatable,
            retries: &[],
            headers: HeaderMap::new(),
        };
        prepared.with_headers(&self.options.headers)
    }

    /// What the request has of a member, wherever that goes.
    fn member(&self, name: &str) -> Member {
        let pairs = self.parameters.iter().chain(&self.query);
        let pairs = pairs.map(|(known, value)| (&**known, value));
        let texts = self.form.iter().flat_map(Form::texts);
        let texts = texts.map(|(known, value)| (known.as_str(), value));
        if let Some((_, text)) = pairs.chain(texts).find(|(known, _)| *known == name) {
            return Member::Value(text.clone());
        }
        let json = self.json.as_ref().and_then(|json| json.as_ref().ok());
        let mut json = json.and_then(|json| serde_json::from_slice::<Value>(json).ok());
        let value = json.as_mut().and_then(|json| json.get_mut(name)).map(Value::take);
        value.map_or(Member::Unknown, Member::from)
    }

    fn body(&self) -> Result<Body, ErrorKind> {
        let invalid = |problem: &str| ErrorKind::invalid("body", problem);
        match (&self.json, &self.form) {
            (None, None) => Ok(Body::None),
            (Some(Ok(json)), None) => Ok(Body::Json(json.clone())),
            (Some(Err(problem)), None) => Err(invalid(problem)),
            (None, Some(form)) => Ok(Body::Form(form.clone())),
            (Some(_), Some(_)) => Err(invalid("is JSON and a form at once; expected one of them")),
        }
    }
}

impl IntoFuture for RawCall {
    type Output = Result<Value, Error>;
    type IntoFuture = Sending<Value>;

    fn into_future(self) -> Sending<Value> {
        self.send()
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("operation", &self.id())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
