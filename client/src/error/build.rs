//! Why a client could not be built.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Why a client could not be built.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A credential is empty.
    Empty(&'static str),
    /// This variable of the environment, which [`from_env`](crate::ClientBuilder::from_env) reads, is not set.
    Unset(&'static str),
    /// A URL is not an origin such as `https://open.feishu.cn`.
    Origin {
        /// What the URL is for: `base URL`, `accounts URL`.
        option: &'static str,
        /// The URL.
        url: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A header cannot be sent: this is its name.
    Header(String),
    /// The proxy is not a URL. It is not repeated here, since it may hold a password.
    Proxy(Arc<dyn Error + Send + Sync>),
    /// This option was given beside a transport of the caller's own, which has it already.
    Conflict(&'static str),
    /// The address of a custom bot's webhook is none: what is wrong with it. It is not repeated here, since it is a secret.
    Webhook(&'static str),
    /// TLS could not be set up.
    Tls(String),
    /// The HTTP client could not be set up.
    Http(Arc<dyn Error + Send + Sync>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Empty(what) => write!(
                f,
                "the {what} is empty; it is on the app's page in the developer console"
            ),
            BuildError::Unset(name) => write!(
                f,
                "`{name}` is not set in the environment; its value is on the app's page in the developer console"
            ),
            BuildError::Origin { option, url, problem } => {
                write!(
                    f,
                    "the {option} `{url}` {problem}; expected an origin such as `https://open.feishu.cn`"
                )
            }
            BuildError::Header(name) => write!(f, "the header `{name}` has a name or a value that cannot be sent"),
            BuildError::Proxy(_) => f.write_str("the proxy is not a URL such as `http://user:password@host:port`"),
            BuildError::Conflict(option) => {
                write!(f, "`{option}` was given together with `transport`; set it there")
            }
            BuildError::Webhook(problem) => write!(
                f,
                "the webhook's address {problem}; expected one such as `https://open.feishu.cn/open-apis/bot/v2/hook/…`, from the bot's \
                 settings in the group"
            ),
            BuildError::Tls(problem) => write!(f, "TLS could not be set up: {problem}"),
            BuildError::Http(error) => write!(f, "the HTTP client could not be set up: {error}"),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            BuildError::Proxy(error) => Some(&**error),
            // Told already.
            _ => None,
        }
    }
}
