//! The client, on which each project-version puts its method.

use std::ops::Deref;

use feishu_client::{ClientBuilder, Secret};

/// A client for one app. Cheap to clone; clones share connections and tokens.
///
/// Each enabled project-version adds a method with its name, `im_v1()`. Everything else comes from the
/// [client underneath](feishu_client::Client).
#[derive(Clone, Debug)]
pub struct Client(feishu_client::Client);

impl Client {
    /// Starts a client for an app, with the app id and the app secret from its page in the developer console.
    ///
    /// ```
    /// use feishu_api::{Brand, Client};
    ///
    /// let client = Client::builder("cli_a1b2c3d4e5f6", "the app's secret").brand(Brand::Lark).build()?;
    /// assert_eq!(client.app_id(), "cli_a1b2c3d4e5f6");
    /// # Ok::<(), feishu_api::BuildError>(())
    /// ```
    pub fn builder(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> ClientBuilder<Client> {
        ClientBuilder::new(app_id, app_secret).general_codes(crate::general::SHARED_RETRIES)
    }
}

impl From<feishu_client::Client> for Client {
    fn from(client: feishu_client::Client) -> Self {
        Client(client)
    }
}

impl Deref for Client {
    type Target = feishu_client::Client;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
