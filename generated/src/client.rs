//! What the client does, beside the method that each project-version puts on it.

use std::time::SystemTime;

use feishu_client::call::RawCall;
use feishu_client::endpoint::Endpoint;
#[cfg(feature = "oauth")]
use feishu_client::oauth::OAuth;
use feishu_client::operation::{Method, RetryTable};
use feishu_client::rt::Target;
use feishu_client::upload::{BeginUpload, BlockUpload, BlockUploadState, Destination};
use feishu_client::{Call, Error, Secret};

use crate::{Client, ClientBuilder};

impl Client {
    /// Starts a client for an app, with the app id and the app secret from its page in the developer console.
    ///
    /// ```
    /// use feishu_api::{Brand, Client};
    ///
    /// let client = Client::builder("cli_a1b2c3d4e5f6", "the app's secret")
    ///     .brand(Brand::Lark)
    ///     .build()?;
    /// assert_eq!(client.app_id(), "cli_a1b2c3d4e5f6");
    /// # Ok::<(), feishu_api::error::BuildError>(())
    /// ```
    pub fn builder(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> ClientBuilder {
        ClientBuilder::new(app_id, app_secret)
    }

    /// Starts a client for the app that the environment names: `FEISHU_APP_ID`, `FEISHU_APP_SECRET`, and `FEISHU_BASE_URL` for another host
    /// than Feishu's. See [`ClientBuilder::from_env`](feishu_client::ClientBuilder::from_env).
    ///
    /// ```no_run
    /// let client = feishu_api::Client::builder_from_env().build()?;
    /// # Ok::<(), feishu_api::error::BuildError>(())
    /// ```
    pub fn builder_from_env() -> ClientBuilder {
        ClientBuilder::from_env()
    }

    /// Prepares a call of any request: one of a project-version, or one that [`feishu_endpoint`](crate::feishu_endpoint) made. It is sent
    /// when awaited.
    #[inline]
    pub fn send<E: Endpoint>(&self, request: E) -> Call<E> {
        self.0.send(request)
    }

    /// Prepares a call of an operation that has no type here: the method, and the path with `:name` for its parameters.
    ///
    /// ```no_run
    /// # use feishu_api::{Client, Error, operation::Method};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let range = client
    ///     .raw(Method::Get, "/open-apis/sheets/v2/spreadsheets/:token/values/:range")
    ///     .path("token", "shtcn1")
    ///     .path("range", "Q7PlXT!A1:B2")
    ///     .await?;
    /// println!("{}", range["valueRange"]["values"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall {
        self.0.raw(method, path)
    }

    /// Prepares an upload of a large file to Drive, in blocks. It is begun when awaited.
    ///
    /// `parent` is the kind of the place and its token: `("explorer", "fldbc…")`. `size` is that of the file in bytes.
    ///
    /// ```no_run
    /// # use feishu_api::{Client, Error, upload::Destination};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let parent = ("explorer", "fldbcO1UuPz8VwnpPx5a92abcef");
    /// let upload = client.upload_in_blocks(Destination::File, "film.mp4", parent, 700 << 20);
    /// let mut upload = upload.await?;
    /// let file_token = upload.send_path("/srv/film.mp4").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_in_blocks(
        &self,
        destination: Destination,
        file_name: &str,
        parent: (&str, &str),
        size: u64,
    ) -> BeginUpload {
        self.0.upload_in_blocks(destination, file_name, parent, size)
    }

    /// Goes on with an upload in blocks, from a state that was kept. Options of its calls, such as the user who began it, are given to it
    /// again.
    #[must_use]
    pub fn resume_upload(&self, state: BlockUploadState) -> BlockUpload {
        self.0.resume_upload(state)
    }

    /// The logins of users: consent, exchange, refresh, and those that the client keeps.
    #[cfg(feature = "oauth")]
    #[must_use]
    pub fn oauth(&self) -> OAuth<'_> {
        self.0.oauth()
    }

    /// Hands over the ticket of a store app, which arrives as the event `app_ticket` about every hour.
    ///
    /// Check first that the platform sent the event: by its signature, by decrypting it, or by its verification token. Whoever can hand
    /// over a ticket of their own makes every call of the app fail until the next true one.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>.
    pub async fn set_app_ticket(&self, ticket: impl Into<Secret>) {
        self.0.set_app_ticket(ticket).await;
    }

    /// Asks the platform to push the ticket of a store app again. Calls do so by themselves when they miss it.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend>.
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn resend_app_ticket(&self) -> Result<(), Error> {
        self.0.resend_app_ticket().await
    }

    /// The platform's clock, as the last reply told it; that of this machine while no reply has, or if both agree to two seconds. What tells
    /// the age of an event should use it, since a machine's clock may be wrong.
    #[must_use]
    pub fn platform_time(&self) -> SystemTime {
        self.0.platform_time()
    }

    /// The app id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        self.0.app_id()
    }
}

impl Target for Client {
    const GENERAL: RetryTable = crate::SHARED_RETRIES;

    fn around(client: feishu_client::Client) -> Self {
        Client(client)
    }
}

/// The client of the runtime, for what `feishu-api` re-exports and takes one.
impl AsRef<feishu_client::Client> for Client {
    fn as_ref(&self) -> &feishu_client::Client {
        &self.0
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
