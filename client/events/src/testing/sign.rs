//! Requests as the platform makes them.

use std::time::SystemTime;

use bytes::Bytes;
use feishu_client::Secret;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request};
use ring::digest::digest;
use serde_json::{Value, json};

use crate::webhook::{Keys, NONCE, SHA1, SHA256, SIGNATURE, TIMESTAMP, encrypt, sign as signature};

/// What the platform would send with this message: encrypted and signed if the keys have an Encrypt Key, with their Verification Token if
/// the message has none. A click on a card of the old kind is signed with the Verification Token, and is not encrypted.
///
/// Of several keys, the first.
#[must_use]
pub fn sign(keys: &Keys, message: &Value) -> Request<Bytes> {
    sign_at(keys, message, SystemTime::now())
}

/// The same, signed at another time.
#[must_use]
pub fn sign_at(keys: &Keys, message: &Value, time: SystemTime) -> Request<Bytes> {
    let is_old_card = message.get("action").is_some() && message.get("open_message_id").is_some();
    let keys = &keys.own;
    if is_old_card {
        let body = message.to_string();
        let signed_with = keys.token.as_ref().map(|token| (&SHA1, token));
        return request(body, signed_with, time);
    }
    let mut message = message.clone();
    if let Some(token) = &keys.token {
        add_token(&mut message, token);
    }
    let message = message.to_string();
    match &keys.encrypt_key {
        None => request(message, None, time),
        Some(key) => {
            let body = json!({"encrypt": encrypt(key, vector(&message), message.as_bytes())});
            request(body.to_string(), Some((&SHA256, key)), time)
        }
    }
}

/// Into the header of 2.0, or to the top of 1.0 and of the check of an address.
fn add_token(message: &mut Value, token: &Secret) {
    let place = match message.get_mut("header") {
        Some(header) => header.as_object_mut(),
        None => message.as_object_mut(),
    };
    // The examples of pages have an empty one.
    if let Some(place) = place
        && place.get("token").is_none_or(|token| token == "")
    {
        place.insert("token".to_owned(), token.expose().into());
    }
}

/// The same for the same message, so that a test does the same each time.
fn vector(message: &str) -> [u8; 16] {
    let hash = digest(&SHA256, message.as_bytes());
    hash.as_ref().first_chunk().copied().unwrap_or_default()
}

fn request(
    body: String,
    signed_with: Option<(&'static ring::digest::Algorithm, &Secret)>,
    time: SystemTime,
) -> Request<Bytes> {
    let mut request = Request::new(Bytes::from(body));
    *request.method_mut() = Method::POST;
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let content_type = HeaderValue::from_static("application/json; charset=utf-8");
    request.headers_mut().insert(CONTENT_TYPE, content_type);
    if let Some((algorithm, secret)) = signed_with {
        let (timestamp, nonce) = (seconds.to_string(), "nonce");
        let signed = signature(
            algorithm,
            [timestamp.as_bytes(), nonce.as_bytes()],
            secret,
            request.body(),
        );
        let headers = request.headers_mut();
        headers.insert(TIMESTAMP, HeaderValue::from(seconds));
        headers.insert(NONCE, HeaderValue::from_static(nonce));
        if let Ok(signed) = HeaderValue::try_from(signed) {
            headers.insert(SIGNATURE, signed);
        }
    }
    request
}
