//! A way to post, for those who need an answer of the platform and not the client.

use serde_json::Value;

use crate::error::ErrorKind;
use crate::future::BoxFuture;

/// Posts JSON without an access token.
///
/// Tokens are got through it. They stand below calls, so they do not know how a call is made.
pub(crate) trait Post: Send + Sync + 'static {
    /// Posts a body to a path of the open host, and gives the reply as a whole.
    ///
    /// It is sent again where it may have been executed only if it is `repeatable`.
    fn post<'a>(&'a self, path: &'a str, body: Value, repeatable: bool) -> BoxFuture<'a, Result<Value, ErrorKind>>;
}
