//! Where the connection is: asked anew for each attempt, since the address is a secret that lives shortly.

use std::fmt;

use bytes::Bytes;
use feishu_client::Client;
use feishu_client::socket;
use feishu_client::transport::http::StatusCode;
use serde_json::Value;
use url::Url;

use super::config::Config;
use super::reason::{Failure, Lost, Stopped, judge};

/// Where a connection is.
pub(crate) struct Address {
    /// With `http` in place of `ws`, as the request to it has it.
    pub(crate) url: Url,
    /// The connection's id, for logs.
    pub(crate) device_id: String,
    /// In every frame.
    pub(crate) service_id: i32,
}

/// Asks for an address, and takes over what the platform says of connections.
pub(crate) async fn ask(client: &Client, config: &mut Config) -> Result<Address, Failure> {
    let answer = socket::locate(client).await;
    let (status, body) = answer.map_err(|problem| Failure::Retry(Lost::Unreachable(problem)))?;
    read(status, &body, socket::is_plain(client), config)
}

/// Reads an answer. `plain` is whether an address without TLS is good enough.
pub(crate) fn read(status: StatusCode, body: &Bytes, plain: bool, config: &mut Config) -> Result<Address, Failure> {
    let answer: Option<Value> = serde_json::from_slice(body).ok();
    let code = answer.as_ref().and_then(|answer| answer.get("code")?.as_i64());
    let Some((answer, code)) = answer.as_ref().zip(code) else {
        let problem = format!("status {}, and no JSON with a code", status.as_u16());
        return Err(Failure::Retry(Lost::Unreachable(problem)));
    };
    let message = answer.get("msg").and_then(Value::as_str).unwrap_or_default();
    if code != 0 {
        return Err(match judge(code, message) {
            // A gateway has codes of its own, and what it says with such a status passes.
            Failure::Stop(Stopped::Refused { code, message }) if status != StatusCode::OK => {
                Failure::Retry(Lost::Busy { code, message })
            }
            judged => judged,
        });
    }
    if status != StatusCode::OK {
        return Err(Failure::Retry(Lost::Busy {
            code: status.as_u16().into(),
            message: socket::visible(message),
        }));
    }
    let data = answer.get("data");
    if let Some(said) = data.and_then(|data| data.get("ClientConfig")) {
        config.apply(said);
    }
    let url = data.and_then(|data| data.get("URL")?.as_str()).unwrap_or_default();
    address(url, plain).map_err(|problem| Failure::Retry(Lost::Unreachable(problem.to_owned())))
}

/// The error names no part of the address.
fn address(text: &str, plain: bool) -> Result<Address, &'static str> {
    let mut url = Url::parse(text).map_err(|_| "its answer has no address")?;
    let scheme = match url.scheme() {
        "wss" => "https",
        "ws" if plain => "http",
        _ => return Err("its address is not one of `wss`"),
    };
    // Both are special schemes, between which a URL may change.
    url.set_scheme(scheme).map_err(|()| "its address is not one of `wss`")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("its address has a user name");
    }
    let query = |name: &str| {
        let found = url.query_pairs().find(|(key, _)| key == name);
        found.map(|(_, value)| value.into_owned())
    };
    let service_id = query("service_id").and_then(|id| id.parse().ok());
    Ok(Address {
        device_id: socket::visible(query("device_id").unwrap_or_default()),
        service_id: service_id.ok_or("its address has no `service_id`")?,
        url,
    })
}

/// Without the address: its query is a secret.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address")
            .field("host", &self.url.host_str())
            .field("device_id", &self.device_id)
            .finish_non_exhaustive()
    }
}
