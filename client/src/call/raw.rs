//! The escape hatch: any method and path, with the same login, limits, repetitions, envelope and errors.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client::Client;
use super::dry_run::DryRun;
use super::options::call_options;
use crate::endpoint::Reply;
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Received};
use crate::files::File;
use crate::future::BoxFuture;
use crate::operation::{Method, ReplyKind, TokenKind, Window};
use crate::options::{Caller, Options};
use crate::prepare::{Body, Form, Pair, Prepared, address};
use crate::reply::Download;
use crate::route::Route;
use crate::secret::Secret;

impl Client {
    /// Prepares a call of an operation that has no type here: the method, and the path with `:name` for its parameters.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, operation::Method};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let range = client
    ///     .raw(Method::Get, "/open-apis/sheets/v2/spreadsheets/:token/values/:range")
    ///     .path("token", "shtcn1")
    ///     .path("range", "Q7PlXT!A1:B2")
    ///     .query("valueRenderOption", "ToString")
    ///     .await?;
    /// println!("{}", range["valueRange"]["values"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall<'_> {
        RawCall {
            client: self,
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
            options: Options::default(),
        }
    }
}

/// A call without a type of its own. Awaited, it gives the reply's `data` as a JSON value; where the reply has none, what stands beside
/// `code` and `msg`, and `null` if that is nothing.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall<'a> {
    client: &'a Client,
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
    options: Options,
}

impl RawCall<'_> {
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

    /// Keeps to these limits. The client counts calls of the same method and path together.
    pub fn limits(mut self, windows: &'static [Window]) -> Self {
        self.limits = windows;
        self
    }

    /// Takes these options in place of those that were set.
    pub(super) fn with_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Sends no access token.
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

    call_options!();

    /// Sends the call and reads the reply into a type of yours.
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn decode<T: DeserializeOwned>(self) -> Result<T, Error> {
        let id = self.id();
        self.receive()
            .await
            .and_then(Received::read_unwrapped)
            .map_err(|kind| Error::new(id, kind))
    }

    /// Sends the call; the reply is a file.
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn download(mut self) -> Result<Download, Error> {
        self.reply = ReplyKind::Binary;
        let id = self.id();
        self.receive()
            .await
            .and_then(Download::receive)
            .map_err(|kind| Error::new(id, kind))
    }

    /// What would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// A request that would be refused before it is sent.
    pub fn dry_run(self) -> Result<DryRun, Error> {
        let id = self.id();
        let client = self.client;
        let (prepared, options) = self.prepare();
        prepared
            .and_then(|prepared| DryRun::new(&client.inner, &prepared, &options))
            .map_err(|kind| Error::new(id, kind))
    }

    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("{} {}", self.method, self.path))
    }

    fn receive(self) -> BoxFuture<'static, Result<Received, ErrorKind>> {
        let client = Arc::clone(&self.client.inner);
        let (prepared, options) = self.prepare();
        exchange::start(client, prepared, options)
    }

    fn prepare(self) -> (Result<Prepared, ErrorKind>, Options) {
        let id = self.id();
        let base = &self.client.inner.app.base_url;
        let url = address(base, self.host.as_deref(), &self.path, &self.parameters, &self.query);
        let body = match (self.json, self.form) {
            (None, None) => Ok(Body::None),
            (Some(json), None) => json
                .map(Body::Json)
                .map_err(|problem| ErrorKind::invalid("body", problem)),
            (None, Some(form)) => Ok(Body::Form(form)),
            (Some(_), Some(_)) => Err(ErrorKind::invalid(
                "body",
                "is JSON and a form at once; expected one of them",
            )),
        };
        let route = Route {
            id,
            method: self.method,
            tokens: self.tokens,
            limits: self.limits,
            reply: self.reply,
        };
        let prepared = url.and_then(|url| {
            let prepared = Prepared {
                route,
                repeatable: self.repeatable,
                retries: &[],
                url,
                headers: HeaderMap::new(),
                body: body?,
            };
            prepared.with_headers(&self.options.headers)
        });
        (prepared, self.options)
    }
}

impl<'a> IntoFuture for RawCall<'a> {
    type Output = Result<Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let id = self.id();
            let received = self.receive().await;
            received
                .and_then(Received::unwrapped)
                .map(|(payload, _)| payload)
                .map_err(|kind| Error::new(id, kind))
        })
    }
}

impl fmt::Debug for RawCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("operation", &self.id())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
