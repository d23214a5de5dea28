//! What one page about an endpoint says.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Foreign;
use crate::address::OPEN_HOST;
use crate::content_place::ContentPlace;
use crate::field::{Field, ObjectType, Type, is_false};
use crate::limit::RateLimit;

/// One operation of the server API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// The version of this format, [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema: u32,
    /// `project.version.resource.method`; a resource may itself have dots: `wiki.v2.space.node.create`.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// Where the facts come from.
    pub page: Page,
    /// The page announces that the endpoint is history.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// The HTTP method.
    pub method: Method,
    /// The host, only where it is not the brand's open host: `www.feishu.cn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The path; a parameter is a whole segment: `/open-apis/im/v1/pins/:message_id`.
    pub path: String,
    /// The access tokens it takes. Empty: none is sent.
    pub tokens: Vec<Token>,
    /// The kinds of app that may call it.
    pub app_types: Vec<AppType>,
    /// How often it may be called; `null` where the page does not say.
    pub rate_limit: Option<RateLimit>,
    /// Any one of these scopes is enough. Empty: none is needed.
    pub scopes: Vec<String>,
    /// Scopes that uncover fields of the reply.
    pub field_scopes: Vec<String>,
    /// What is sent outside the body.
    pub parameters: Parameters,
    /// What is sent inside the body.
    pub body: Body,
    /// What comes back.
    pub response: Response,
    /// How to ask for the next page, if the reply comes in pages.
    pub paging: Option<Paging>,
    /// The request field that makes it safe to send the request again: of requests with one value of it, one is carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency: Option<String>,
    /// The error codes that the page lists, by number.
    pub errors: Vec<ErrorCode>,
    /// The object types that fields refer to.
    pub types: BTreeMap<String, ObjectType>,
    /// The page's summary. Kept by `--prose` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// Which page a spec was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The `fullPath` that the documentation site knows the page by.
    pub path: String,
    /// The site's number for the page. Not every wrapping of a page tells it; once known it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The address that readers see, where it is known: one of `https`. [`Page::link`] always has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When the page was last changed, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<u64>,
}

/// Whether a text is an address that a link may lead to.
pub(crate) fn is_https(address: &str) -> bool {
    Foreign::new(address).link().is_some()
}

impl Endpoint {
    /// What a request gives: path, query, headers and members of the body, in this order.
    pub fn request_fields(&self) -> impl Iterator<Item = &Field> {
        let Parameters { path, query, header } = &self.parameters;
        [path, query, header, &self.body.fields].into_iter().flatten()
    }
}

impl Page {
    /// An address of the page on the documentation site, as the target of a link in Markdown. It is always one of `https`: another
    /// source than that is passed over. Empty for an empty source, which an endpoint without a page has.
    #[must_use]
    pub fn link(&self) -> String {
        let usable = |source: &&String| source.is_empty() || is_https(source);
        let address = match self.source.as_ref().filter(usable) {
            Some(source) => source.clone(),
            None => format!("https://{OPEN_HOST}/document{}", self.path),
        };
        Foreign::new(&address).link().unwrap_or_default()
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it is written on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Token {
    /// `tenant_access_token`: the app acts as itself inside a tenant.
    Tenant,
    /// `user_access_token`: the app acts for a user.
    User,
    /// `app_access_token`: the app itself, in no tenant.
    App,
}

/// A kind of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppType {
    /// An app that a company built for itself.
    Custom,
    /// A store app, installed by many tenants.
    Isv,
}

/// What is sent outside the body, each list in the page's order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// Segments of the path, in the order of the path. All are required.
    pub path: Vec<Field>,
    /// The query string. A list repeats its key.
    pub query: Vec<Field>,
    /// Headers, without `Authorization` and `Content-Type`.
    pub header: Vec<Field>,
}

/// What is sent inside the body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// How it is encoded.
    pub kind: BodyKind,
    /// The members of the object, or the parts of the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Where among the members a content stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<ContentPlace>,
    /// The whole body, where it is not an object with known members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Type>,
}

/// How a body is encoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// There is none.
    #[default]
    None,
    /// JSON.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// What comes back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// How it is wrapped.
    pub kind: ResponseKind,
    /// The members of the payload: of `data`, of the whole object where the reply is flat, of each message of a stream of events.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Where among the members a content stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<ContentPlace>,
    /// The [model](crate::models) that the payload is as a whole, where it is one: a reply that is a message. Kept on refreshes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The whole payload, where it is not an object with known members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Type>,
    /// The key of the message, only where it is not `msg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_key: Option<String>,
    /// Headers of the reply that the page documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Field>,
}

/// How a reply is wrapped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResponseKind {
    /// `{"code", "msg", "data": payload}`.
    #[default]
    Envelope,
    /// As `envelope` on the wire; the page's table starts inside `data`.
    InsideData,
    /// The payload's members stand beside `code` and `msg`.
    Flat,
    /// Bytes. A failure is still an envelope.
    Binary,
    /// Server-sent events. The payload, where there is one, is the JSON in the data of each.
    EventStream,
    /// The browser is sent elsewhere; there is no reply to read.
    Redirect,
}

/// How a reply is cut into pages, as data: which field of the request and of the reply does what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// What moves from page to page.
    pub style: PagingStyle,
    /// Where the request carries it.
    pub place: Place,
    /// The request field that moves: `page_token`, `offset`, `page`.
    pub cursor: String,
    /// The request field with the number of items on a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The list in the payload, its members joined by `.`. `null` where the items are not in one list.
    pub items: Option<String>,
    /// The payload's token for the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The payload's flag that there is more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_more: Option<String>,
    /// The payload's number of all items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
}

/// What moves from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PagingStyle {
    /// An opaque token from the reply before.
    Token,
    /// How many items to skip.
    Offset,
    /// The number of the page.
    Page,
}

/// Where a request carries a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the query string.
    Query,
    /// In the body.
    Body,
}

/// A row of the page's table of errors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The number in the reply's `code`.
    pub code: i64,
    /// The HTTP status it comes with, where the page says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// A symbolic name, unique in the file: lower-case words joined by `_`. Derived from the message once, then kept.
    pub name: String,
    /// Whether the same call may succeed later, where the page says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry: Option<RetryClass>,
    /// The code whose refinement this one is: it comes inside the message of that code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<i64>,
    /// The page's message and advice. Kept by `--prose` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// What an error code says of the same call, made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RetryClass {
    /// It may succeed later. Whether this one was executed is not known.
    Later,
    /// There were too many calls. This one was not executed, and may succeed in a moment.
    Limited,
    /// What a day or a month allows is used up. It does not succeed before that is over.
    Quota,
}
