//! What is known about an operation of the platform, as plain data: path, tokens, scopes, limits, paging.

// Generated code writes these as literals in a `const`; the runtime reads them and nothing else, so one compiled pipeline serves every
// operation.

use std::fmt;
use std::time::Duration;

use crate::growing::growing;

growing! {
    /// One operation of the server API: how it is called and what bounds it.
    #[derive(Clone, Copy, Debug)]
    pub struct Operation from OperationFacts {
        /// The stable name: `im.v1.pin.delete`.
        pub id: &'static str,
        /// The title of its page.
        pub title: &'static str,
        /// The HTTP method.
        pub method: Method,
        /// The host, only where it is not the brand's open host: `www.feishu.cn`.
        pub host: Option<&'static str>,
        /// The path; a parameter is a whole segment with a colon: `/open-apis/im/v1/pins/:message_id`.
        pub path: &'static str,
        /// The access tokens that it takes. Empty: none is sent.
        pub tokens: &'static [TokenKind],
        /// The kinds of app that may call it.
        pub app_types: &'static [AppType],
        /// Any one of these scopes is enough. Empty: none is needed.
        pub scopes: &'static [&'static str],
        /// How often it may be called, all at once. Empty: the page names no number.
        pub limits: &'static [Window],
        /// How to ask for the next page, if the reply comes in pages.
        pub paging: Option<Paging>,
        /// The request's member by whose value the platform knows a request again, by its name on the wire: of those with one value, it
        /// carries out one. With a value, the request is safe to repeat whatever its method is.
        pub idempotency: Option<&'static str>,
        /// What error codes say of the same call, made again. The first table that has a code counts. Codes that every operation may answer
        /// with are in none.
        pub retries: &'static [RetryTable],
        /// The page on the documentation site.
        pub docs: &'static str,
        /// The page announces that the operation is history.
        pub deprecated: bool,
        /// How many members of the request, from the first, are segments of the path.
        pub path_fields: usize,
        /// How many members after those go into the query string.
        pub query_fields: usize,
        /// How many members after those are headers. The rest is the body.
        pub header_fields: usize,
        /// How the body is encoded.
        pub body: BodyKind,
        /// How the reply is wrapped.
        pub reply: ReplyKind,
    }
    and {
        /// By what a linked program shows that it calls the operation.
        pub mark: &'static str,
    }
}

impl Operation {
    /// The index of the first member of the request that belongs to the body.
    pub(crate) const fn body_start(&self) -> usize {
        self.path_fields + self.query_fields + self.header_fields
    }
}

/// Error codes with what they say of the same call, made again. Others say nothing of it.
pub type RetryTable = &'static [(i64, RetryClass)];

/// What an error code says of the same call, made again.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>, and the advice beside the codes of each page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// It may succeed later. Whether this one was executed is not known.
    Later,
    /// There were too many calls. This one was not executed, and may succeed in a moment.
    Limited,
    /// What a day or a month allows is used up. It does not succeed before that is over.
    Quota,
}

/// An HTTP method.
///
/// Sources: <https://www.rfc-editor.org/rfc/rfc9110#section-9>, <https://www.rfc-editor.org/rfc/rfc5789>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
    pub const fn as_str(self) -> &'static str {
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

/// A kind of access token. Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// `tenant_access_token`: the app acts as itself inside a tenant.
    Tenant,
    /// `user_access_token`: the app acts for a user.
    User,
    /// `app_access_token`: the app itself, in no tenant.
    App,
}

impl TokenKind {
    /// The platform's name of it: `tenant_access_token`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            TokenKind::Tenant => "tenant_access_token",
            TokenKind::User => "user_access_token",
            TokenKind::App => "app_access_token",
        }
    }
}

impl fmt::Display for TokenKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A kind of app.
///
/// Source: <https://open.feishu.cn/document/home/app-types-introduction/overview>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppType {
    /// An app that a company built for itself.
    Custom,
    /// A store app, installed by many tenants.
    Isv,
}

/// So many requests in so much time, counted per app and tenant.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Window {
    /// How many requests.
    pub requests: u32,
    /// In which time.
    pub per: Per,
    /// The member of the request by whose value requests are counted, by its name on the wire: so many to one chat, of one document. All
    /// requests are counted together without it. A request that has no value for it is not counted by it.
    pub by: Option<&'static str>,
    /// The operations of a project-version that have such a window of one name are counted together.
    pub shared: bool,
}

impl Window {
    /// So many requests in this time.
    #[must_use]
    pub const fn new(requests: u32, per: Per) -> Self {
        Window {
            requests,
            per,
            by: None,
            shared: false,
        }
    }

    /// Counts those with the same value of a member of the request, which is named as on the wire.
    #[must_use]
    pub const fn by(mut self, member: &'static str) -> Self {
        self.by = Some(member);
        self
    }

    /// Counts them over all operations of the project-version that have such a window.
    #[must_use]
    pub const fn shared(mut self) -> Self {
        self.shared = true;
        self
    }
}

/// The length of a [`Window`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Per {
    /// One second.
    Second,
    /// Sixty seconds.
    Minute,
}

impl Per {
    /// How long the window is.
    #[must_use]
    pub const fn length(self) -> Duration {
        match self {
            Per::Second => Duration::from_secs(1),
            Per::Minute => Duration::from_secs(60),
        }
    }
}

growing! {
    /// Which members of request and reply make up the paging. Names are those on the wire.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list>.
    #[derive(Clone, Copy, Debug)]
    pub struct Paging from PagingFacts {
        /// What moves from page to page.
        pub style: PagingStyle,
        /// The request's member that moves: `page_token`, `offset`, `page`.
        pub cursor: &'static str,
        /// The request's member with the number of items on a page.
        pub size: Option<&'static str>,
        /// The list in the payload; a `.` goes one object deeper.
        pub items: Option<&'static str>,
        /// The payload's token for the next page.
        pub next: Option<&'static str>,
        /// The payload's flag that there is more.
        pub has_more: Option<&'static str>,
        /// The payload's number of all items.
        pub total: Option<&'static str>,
    }
}

/// What moves from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingStyle {
    /// An opaque token from the reply before.
    Token,
    /// How many items to skip.
    Offset,
    /// The number of the page.
    Page,
}

/// How the body of a request is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// There is none.
    None,
    /// A JSON object of the body members.
    Json,
    /// JSON; the only body member is the whole body.
    JsonValue,
    /// `multipart/form-data`, one part per body member.
    Multipart,
}

/// How a reply is wrapped.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyKind {
    /// `{"code", "msg", "data": payload}`.
    Json,
    /// The payload's members stand beside `code` and `msg`.
    Flat,
    /// Bytes. A failure is still an envelope.
    Binary,
    /// Server-sent events. A failure is still an envelope.
    EventStream,
    /// The browser is sent elsewhere; there is no payload.
    Redirect,
}
