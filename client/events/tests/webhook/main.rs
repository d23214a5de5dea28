//! The webhook against recorded requests, and against whoever is not the platform.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod challenges;
mod clocks;
mod decryption;
#[path = "../logged/mod.rs"]
mod logged;
mod loopback;
mod old_cards;
mod plain;
mod recorded;
mod secrets;
mod service;
mod signatures;
mod two_apps;

use std::time::{Duration, SystemTime};

use feishu_events::testing::sign_at;
use feishu_events::webhook::{Keys, Opened, Rejected};
use http::header::HeaderName;
use http::{HeaderMap, HeaderValue};
use ring::digest::{Algorithm, digest};
use serde_json::{Value, json};

pub(crate) const TIMESTAMP: &str = "X-Lark-Request-Timestamp";
pub(crate) const NONCE: &str = "X-Lark-Request-Nonce";
pub(crate) const SIGNATURE: &str = "X-Lark-Signature";

/// The moment of the recorded signatures.
pub(crate) fn then() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_603_977_298)
}

pub(crate) fn headers(of: &Value) -> HeaderMap {
    let of = of.as_object().unwrap().iter();
    of.map(|(name, value)| {
        let name: HeaderName = name.parse().unwrap();
        (name, HeaderValue::from_str(value.as_str().unwrap()).unwrap())
    })
    .collect()
}

/// Those of the recorded requests.
pub(crate) fn keys() -> Keys {
    Keys::new().encrypt_key("kudryavka").verification_token("v-token-1")
}

/// The same without the key.
pub(crate) fn token() -> Keys {
    Keys::new().verification_token("v-token-1")
}

/// An event of 2.0 that a test may change.
pub(crate) fn event() -> Value {
    json!({
        "schema": "2.0",
        "header": {"event_id": "e1", "event_type": "a.b_v1", "create_time": "1603977298000", "app_id": "cli_1", "tenant_key": "t"},
        "event": {"text": "planted-payload 你好"}
    })
}

/// The headers of a body that somebody signs, by the platform's page and without what is tested.
pub(crate) fn signed(algorithm: &'static Algorithm, timestamp: &str, secret: &str, body: &[u8]) -> HeaderMap {
    let hashed = [format!("{timestamp}nonce-1{secret}").as_bytes(), body].concat();
    let hash = digest(algorithm, &hashed);
    let signature: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    headers(&json!({TIMESTAMP: timestamp, NONCE: "nonce-1", SIGNATURE: signature}))
}

/// What the keys make of a message that was signed by others, at a moment.
pub(crate) fn open_signed_by(sender: &Keys, receiver: &Keys, message: &Value) -> Result<Opened, Rejected> {
    let request = sign_at(sender, message, then());
    receiver.open(request.headers(), request.body(), then())
}
