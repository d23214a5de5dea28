//! Setting up a client: settings, TLS, and what can be wrong with them.

mod builder;
mod environment;
mod http;
mod origin;
mod target;
mod tls;

pub use builder::ClientBuilder;
#[cfg(feature = "custom-bot")]
pub(crate) use origin::secure;
pub use target::Target;

use crate::call::client::Client;
use crate::secret::Secret;

impl Client {
    /// Starts a client for an app, with the app id and the app secret from its page in the developer console.
    pub fn builder(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> ClientBuilder<Client> {
        ClientBuilder::new(app_id, app_secret)
    }

    /// Starts a client for the app that the environment names. See [`ClientBuilder::from_env`].
    pub fn builder_from_env() -> ClientBuilder<Client> {
        ClientBuilder::from_env()
    }
}
