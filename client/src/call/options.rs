//! The methods that set the options of a call.

/// The options of a call, the same for an endpoint's call and for a raw one.
macro_rules! call_options {
    () => {
        /// Calls with this user access token. A refused token is an error: it is never renewed here.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn as_user(mut self, token: impl Into<Secret>) -> Self {
            self.options.caller = Some(Caller::Token(TokenKind::User, token.into()));
            self
        }

        /// Calls as a user whose login the client keeps (see `Client::oauth`). The token is refreshed when need be. If there is no login, or it
        /// is over, the error says `is_login_required`.
        #[inline]
        pub fn as_logged_in(mut self, user: &str) -> Self {
            self.options.caller = Some(Caller::User(user.into()));
            self
        }

        /// Calls with this tenant access token in place of the client's own. A refused token is an error.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn as_tenant(mut self, token: impl Into<Secret>) -> Self {
            self.options.caller = Some(Caller::Token(TokenKind::Tenant, token.into()));
            self
        }

        /// Calls with the app access token, where the operation takes others as well.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn as_app(mut self) -> Self {
            self.options.caller = Some(Caller::App);
            self
        }

        /// The tenant that a store app acts in.
        ///
        /// Source: <https://open.feishu.cn/document/home/app-types-introduction/overview>.
        #[inline]
        pub fn in_tenant(mut self, tenant_key: &str) -> Self {
            self.options.tenant_key = Some(tenant_key.into());
            self
        }

        /// The time for this call as a whole, repetitions included, in place of the client's.
        ///
        /// A download counts as answered when its first byte is there.
        #[inline]
        pub fn timeout(mut self, timeout: Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// Does not repeat this call, except with a fresh token or when it was certainly not executed.
        #[inline]
        pub fn no_retry(mut self) -> Self {
            self.options.no_retry = true;
            self
        }

        /// Adds a header. `Authorization` is not among those that can be set.
        #[inline]
        pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
            self.options.headers.push((name.into(), value.into()));
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
        pub fn helpdesk(self, id: &str, token: impl Into<Secret>) -> Self {
            let credential = BASE64.encode(format!("{id}:{}", token.into().expose()));
            self.header("x-lark-helpdesk-authorization", credential)
        }
    };
}
pub(super) use call_options;
