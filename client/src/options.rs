//! What one call does differently from its client.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::operation::TokenKind;
use crate::secret::Secret;

/// The options of a call, by the methods of all that have them: an endpoint's call, a raw one, an upload in blocks.
///
/// ```no_run
/// # use feishu_client::{Client, Error, call::CallOptions, endpoint::Endpoint};
/// # use std::time::Duration;
/// # async fn example<E: Endpoint>(client: Client, first: E, second: E, user_token: &str) -> Result<(), Error> {
/// let for_ann = CallOptions::new().user_token(user_token).timeout(Duration::from_secs(5));
/// client.send(first).options(for_ann.clone()).await?;
/// client.send(second).options(for_ann).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallOptions {
    pub(crate) caller: Option<Caller>,
    pub(crate) tenant_key: Option<Arc<str>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) no_retry: bool,
    pub(crate) headers: Vec<(String, Secret)>,
}

/// Whom a call acts for, if the caller said so.
#[derive(Clone, Debug)]
pub(crate) enum Caller {
    /// With this very token. It is never renewed.
    Token(TokenKind, Secret),
    /// As a user whose login the client keeps.
    User(Arc<str>),
    /// As the app itself, in no tenant.
    App,
}

impl CallOptions {
    /// None: a call does as its client does.
    pub fn new() -> Self {
        CallOptions::default()
    }

    fn options_mut(&mut self) -> &mut Self {
        self
    }

    call_methods!();
}

/// The credential of a help desk, as its header has it.
pub(crate) fn helpdesk(id: &str, token: &Secret) -> String {
    BASE64.encode(format!("{id}:{}", token.expose()))
}

/// The methods that set an option. Each needs `options_mut`.
macro_rules! call_methods {
    () => {
        /// Calls with this user access token, also where the page lists other kinds: the pages lag behind the platform. A refused token is
        /// an error, which says what the page lists. It is never renewed here.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn user_token(mut self, token: impl Into<$crate::secret::Secret>) -> Self {
            self.options_mut().caller = Some($crate::options::Caller::Token(
                $crate::operation::TokenKind::User,
                token.into(),
            ));
            self
        }

        /// Calls with this tenant access token in place of the client's own, also where the page lists other kinds. A refused token is an
        /// error, which says what the page lists.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn tenant_token(mut self, token: impl Into<$crate::secret::Secret>) -> Self {
            self.options_mut().caller = Some($crate::options::Caller::Token(
                $crate::operation::TokenKind::Tenant,
                token.into(),
            ));
            self
        }

        /// Calls as a user whose login the client keeps (see `Client::oauth`), by the name that it was kept under; also where the page
        /// lists other kinds of tokens. The token is refreshed when need be. If there is no login, or it is over, the error says `is_login_required`.
        #[inline]
        pub fn login(mut self, user: &str) -> Self {
            self.options_mut().caller = Some($crate::options::Caller::User(user.into()));
            self
        }

        /// Calls with the app access token, in place of the one that the client would choose.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn app(mut self) -> Self {
            self.options_mut().caller = Some($crate::options::Caller::App);
            self
        }

        /// The tenant that a store app acts in.
        ///
        /// Source: <https://open.feishu.cn/document/home/app-types-introduction/overview>.
        #[inline]
        pub fn in_tenant(mut self, tenant_key: &str) -> Self {
            self.options_mut().tenant_key = Some(tenant_key.into());
            self
        }

        /// The time for this call as a whole, repetitions included, in place of the client's.
        ///
        /// A download counts as answered when its first byte is there.
        #[inline]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options_mut().timeout = Some(timeout);
            self
        }

        /// Does not repeat this call, except with a fresh token or when it was certainly not executed.
        #[inline]
        pub fn no_retry(mut self) -> Self {
            self.options_mut().no_retry = true;
            self
        }

        /// Adds a header. `Authorization` is not among those that can be set.
        #[inline]
        pub fn header(mut self, name: impl Into<String>, value: impl Into<$crate::secret::Secret>) -> Self {
            self.options_mut().headers.push((name.into(), value.into()));
            self
        }

        /// Asks for a part of a file: from the first to the last byte, both included, counted from 0.
        ///
        /// Sources: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download>,
        /// <https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2>.
        #[inline]
        pub fn range(self, first: u64, last: u64) -> Self {
            self.header("range", format!("bytes={first}-{last}"))
        }

        /// The second credential of the help desk's operations, from the page of the help desk.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/helpdesk-v1/access>.
        #[inline]
        pub fn helpdesk(self, id: &str, token: impl Into<$crate::secret::Secret>) -> Self {
            self.header(
                "x-lark-helpdesk-authorization",
                $crate::options::helpdesk(id, &token.into()),
            )
        }
    };
}

/// The methods that set an option, for a type with [`CallOptions`] in a field.
macro_rules! call_options {
    ($($field:tt)+) => {
        /// Takes these options in place of those that were set.
        #[inline]
        pub fn options(mut self, options: $crate::options::CallOptions) -> Self {
            self.$($field)+ = options;
            self
        }

        #[inline]
        fn options_mut(&mut self) -> &mut $crate::options::CallOptions {
            &mut self.$($field)+
        }

        $crate::options::call_methods!();
    };
}
pub(crate) use {call_methods, call_options};
