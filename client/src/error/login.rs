//! What can be wrong with a login, and with the store that keeps it.

use std::error::Error;
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
    /// The platform refused what the login is made of: the code or the refresh token is unknown, too old, revoked or used, or the access
    /// token is over and there is no refresh token.
    Refused(Box<ApiError>),
}

impl fmt::Display for LoginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.user {
            Some(user) => write!(f, "`{}` ", Visible(user))?,
            None => f.write_str("the user ")?,
        }
        f.write_str(match self.problem {
            LoginProblem::Unknown => "has no login; exchange a code and hand it to `OAuth::log_in`",
            LoginProblem::Over => {
                "must consent again; the login is over, and it was made without the scope `offline_access`"
            }
            LoginProblem::Refused(_) => "must consent again",
        })
    }
}

impl Error for LoginError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            LoginProblem::Refused(error) => Some(&**error),
            LoginProblem::Unknown | LoginProblem::Over => None,
        }
    }
}

impl LoginError {
    /// A user who must log in, by the name that the login was asked for under.
    #[must_use]
    pub fn new(user: impl Into<String>, problem: LoginProblem) -> Self {
        LoginError {
            user: Some(user.into()),
            problem,
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
    pub source: Arc<dyn Error + Send + Sync>,
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
        write!(f, "the token store failed to {}; {}", self.action, self.consequence)
    }
}

impl Error for StoreFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

impl StoreFailure {
    /// A failure of a store to do this, what follows from it, and why.
    #[must_use]
    pub fn new(
        action: &'static str,
        consequence: &'static str,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        StoreFailure {
            action,
            consequence,
            source: Arc::from(source.into()),
        }
    }
}
