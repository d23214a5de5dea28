//! What can be wrong with a login, and with the store that keeps it.

use std::fmt;
use std::sync::Arc;

use super::ApiError;
use crate::visible::Visible;

/// A user must log in (again): the client has no login, or one that is over.
///
/// Source: <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoginError {
    /// The name that the login was asked for under; `None` for a code or a refresh token of the caller's own.
    pub user: Option<String>,
    /// What is wrong with it.
    pub problem: LoginProblem,
}

/// What is wrong with a login.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LoginProblem {
    /// There is none under this name.
    Unknown,
    /// Its access token ended, and it has no refresh token, since it was made without the scope `offline_access`.
    Over,
    /// The platform refused the code or the refresh token: it is unknown, too old, revoked or used.
    Refused(Box<ApiError>),
}

impl fmt::Display for LoginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(user) = &self.user {
            write!(f, "not sent: `{}` ", Visible(user))?;
        }
        match (&self.problem, &self.user) {
            (LoginProblem::Unknown, _) => f.write_str("has no login; exchange a code and hand it to `OAuth::log_in`"),
            (LoginProblem::Over, _) => {
                f.write_str("must consent again: the login is over, and it was made without the scope `offline_access`")
            }
            (LoginProblem::Refused(error), Some(_)) => write!(f, "must consent again: {error}"),
            (LoginProblem::Refused(error), None) => write!(f, "{error}. The user must consent again"),
        }
    }
}

/// A token store failed, and that matters to what was asked for.
///
/// Where it does not matter, it is only logged, and the client goes on with what is in memory.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreFailure {
    /// What was asked of it: `keep the login`.
    pub action: &'static str,
    /// What follows from the failure: `it is kept in memory only`.
    pub consequence: &'static str,
    /// Why it failed.
    pub source: Arc<dyn std::error::Error + Send + Sync>,
}

impl fmt::Debug for StoreFailure {
    /// The store's error by its message only: what else it holds is not known here.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreFailure")
            .field("action", &self.action)
            .field("consequence", &self.consequence)
            .field("source", &self.source.to_string())
            .finish()
    }
}

impl fmt::Display for StoreFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StoreFailure {
            action,
            consequence,
            source,
        } = self;
        write!(
            f,
            "the token store failed to {action} ({}); {consequence}",
            Visible(source)
        )
    }
}
