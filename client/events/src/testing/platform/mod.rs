//! A platform on loopback that speaks the long connection, for tests of whole programs.

mod connection;
mod http;
mod script;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use feishu_client::transport::Transport;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

pub use self::connection::{Acknowledged, Disconnected, PlatformConnection};
use self::script::{Asked, Shared};

/// A platform on loopback. A client whose base URL is [`base_url`](Self::base_url) finds its long connection here, and the API where the
/// test puts it. It ends when it is dropped.
///
/// ```
/// use feishu_client::{Client, transport};
/// use feishu_events::socket::Socket;
/// use feishu_events::testing::{Platform, event_named};
/// use feishu_events::{Events, Received};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // Calls of the API are answered by this.
/// let api = transport::from_fn(async |_| {
///     Ok(transport::Response::new(r#"{"code": 0}"#.into()))
/// });
/// let mut platform = Platform::start(api).await?;
///
/// let client = Client::builder("cli_a1b2c3d4e5f6", "secret")
///     .base_url(platform.base_url())
///     .build()?;
/// let events = Events::new().otherwise(async |_: Received| {});
/// tokio::spawn(Socket::new(&client, events).run());
///
/// let mut connection = platform.accept().await;
/// let answer = connection.push(&event_named("a.b_v1", json!({}))).await?;
/// assert!(answer.is_accepted());
/// # Ok(())
/// # }
/// ```
pub struct Platform {
    address: SocketAddr,
    shared: Arc<Shared>,
    opened: mpsc::UnboundedReceiver<PlatformConnection>,
    serving: JoinHandle<()>,
}

impl Platform {
    /// Starts at a free port. Whatever is not about the long connection is answered by the transport.
    ///
    /// # Errors
    /// No port is free.
    pub async fn start(api: impl Transport) -> io::Result<Self> {
        Self::start_at((Ipv4Addr::LOCALHOST, 0).into(), api).await
    }

    /// Starts at this address, which must be a loopback address: clients take no other without TLS.
    ///
    /// # Errors
    /// The address cannot be had.
    pub async fn start_at(address: SocketAddr, api: impl Transport) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (sender, opened) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            address,
            answers: Mutex::default(),
            config: Mutex::new(json!({})),
            api: Box::new(api),
            opened: sender,
        });
        let serving = tokio::spawn(http::serve(listener, Arc::clone(&shared)));
        Ok(Platform {
            address,
            shared,
            opened,
            serving,
        })
    }

    /// For [`ClientBuilder::base_url`](feishu_client::ClientBuilder::base_url).
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The next connection that a client opens.
    ///
    /// # Panics
    /// Never: the platform lives as long as this.
    pub async fn accept(&mut self) -> PlatformConnection {
        match self.opened.recv().await {
            Some(connection) => connection,
            None => std::future::pending().await,
        }
    }

    /// What the platform says of connections from here on: `{"PingInterval": 60}`.
    pub fn say(&self, config: Value) {
        *self.shared.config.lock().unwrap_or_else(PoisonError::into_inner) = config;
    }

    /// The next client that asks for an address is refused with this code.
    pub fn refuse(&self, code: i64, message: &str) {
        self.next(Asked::With(200, json!({"code": code, "msg": message}).to_string()));
    }

    /// The next client that asks for an address gets this answer.
    pub fn answer_with(&self, status: u16, body: impl Into<String>) {
        self.next(Asked::With(status, body.into()));
    }

    /// The next client that asks for an address gets no answer.
    pub fn hang(&self) {
        self.next(Asked::Never);
    }

    /// The next client gets an address, and is refused there: `Handshake-Status`, and `Handshake-Autherrcode` if there is one.
    pub fn refuse_handshake(&self, status: i64, code: Option<i64>) {
        let mut headers = vec![("handshake-status", status.to_string())];
        headers.extend(code.map(|code| ("handshake-autherrcode", code.to_string())));
        self.next(Asked::ThenRefused(headers));
    }

    /// The next client gets an address that answers nothing.
    pub fn hang_handshake(&self) {
        self.next(Asked::ThenNever);
    }

    fn next(&self, asked: Asked) {
        self.shared.answers().push_back(asked);
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
