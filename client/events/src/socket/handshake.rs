//! Opening a connection: the upgrade of RFC 6455 through the client's own HTTP client.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_client::Client;
use feishu_client::socket::{self, Connection, OpenError, Opened};
use feishu_client::transport::http::{HeaderMap, HeaderValue, StatusCode, header};
use ring::digest;
use ring::rand::{SecureRandom, SystemRandom};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::address::Address;
use super::reason::{Failure, Lost, Stopped, judge};

/// A connection of messages.
pub(crate) type Messages = WebSocketStream<Connection>;

/// The longest message, in bytes.
const LONGEST: usize = 8 << 20;

/// What is hashed behind the key. Source: RFC 6455, section 1.3.
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Opens the connection at an address.
pub(crate) async fn open(client: &Client, address: &Address) -> Result<Messages, Failure> {
    let mut random = [0; 16];
    let lost = |problem: &str| Failure::Retry(Lost::Handshake(problem.to_owned()));
    SystemRandom::new()
        .fill(&mut random)
        .map_err(|_| lost("the machine has no random numbers"))?;
    let key = STANDARD.encode(random);
    let opened = socket::open(client, address.url.clone(), request(&key)).await;
    let opened = opened.map_err(|error| match error {
        OpenError::NoTransport | OpenError::Build(_) => Failure::Stop(Stopped::NoTransport(error.to_string())),
        other => lost(&other.to_string()),
    })?;
    check(&opened, &key)?;
    let connection = opened.connection.ok_or_else(|| lost("the server did not switch"))?;
    Ok(messages(connection, Role::Client).await)
}

/// Messages over a connection that is open.
pub(crate) async fn messages(connection: Connection, role: Role) -> Messages {
    let config = WebSocketConfig::default()
        .max_message_size(Some(LONGEST))
        .max_frame_size(Some(LONGEST));
    WebSocketStream::from_raw_socket(connection, role, Some(config)).await
}

fn request(key: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    if let Ok(key) = HeaderValue::from_str(key) {
        headers.insert(header::SEC_WEBSOCKET_KEY, key);
    }
    headers
}

/// What a server that took the key answers with.
pub(crate) fn accept(key: &str) -> String {
    let text = format!("{key}{GUID}");
    STANDARD.encode(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()))
}

/// Looks whether it is open.
pub(crate) fn check(opened: &Opened, key: &str) -> Result<(), Failure> {
    let text = |name: &str| opened.headers.get(name)?.to_str().ok();
    if opened.status == StatusCode::SWITCHING_PROTOCOLS {
        if text("sec-websocket-accept") == Some(&accept(key)) {
            return Ok(());
        }
        let problem = "the server did not take the key".to_owned();
        return Err(Failure::Retry(Lost::Handshake(problem)));
    }
    let number = |name| text(name).and_then(|number| number.trim().parse::<i64>().ok());
    let status = number("handshake-status").unwrap_or_else(|| opened.status.as_u16().into());
    let message = text("handshake-msg").unwrap_or_default();
    match (status, number("handshake-autherrcode")) {
        (514, code) => Err(match judge(code.filter(|code| *code != 0).unwrap_or(514), message) {
            // The address may have grown old on the way, unless the code says that it is something else.
            Failure::Stop(stopped @ (Stopped::Credentials { code: 514, .. } | Stopped::Refused { .. })) => {
                let lost = Lost::Handshake("the server refused the address (514)".to_owned());
                Failure::StopAtFirst(stopped, lost)
            }
            judged => judged,
        }),
        (403, _) => Err(judge(403, message)),
        (status, _) => Err(Failure::Retry(Lost::Handshake(format!(
            "the server answered with the status {status}"
        )))),
    }
}
