//! What a program would write by hand: ring, aes and cbc, serde's derives.

use aes::Aes256;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use http::HeaderMap;
use ring::digest::{Context, Digest, SHA256, digest};
use serde::Deserialize;

/// The generated types with serde's derives in place of ours.
#[allow(dead_code, unused_imports, reason = "only one of them is measured")]
mod derived {
    include!(concat!(env!("OUT_DIR"), "/derived.rs"));
}

pub type Payload = derived::im_v1::MessageReceiveEvent;

#[derive(Deserialize)]
struct Encrypted<'b> {
    encrypt: &'b str,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as a program would")]
pub struct Message {
    pub schema: String,
    pub header: Header,
    pub event: Payload,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as a program would")]
pub struct Header {
    pub event_id: String,
    pub event_type: String,
    pub create_time: String,
    pub token: String,
    pub app_id: String,
    pub tenant_key: String,
}

/// The Encrypt Key, and what it is for the cipher.
pub struct Key {
    text: &'static str,
    digest: Digest,
}

impl Key {
    pub fn new(text: &'static str) -> Self {
        let digest = digest(&SHA256, text.as_bytes());
        Key { text, digest }
    }
}

pub fn verify_and_decrypt(key: &Key, headers: &HeaderMap, body: &[u8]) -> Option<Vec<u8>> {
    let mut hash = Context::new(&SHA256);
    for part in [
        headers.get("x-lark-request-timestamp")?.as_bytes(),
        headers.get("x-lark-request-nonce")?.as_bytes(),
        key.text.as_bytes(),
        body,
    ] {
        hash.update(part);
    }
    let signature = hex(hash.finish().as_ref());
    if signature.as_bytes() != headers.get("x-lark-signature")?.as_bytes() {
        return None;
    }
    let encrypted: Encrypted<'_> = serde_json::from_slice(body).ok()?;
    let mut bytes = STANDARD.decode(encrypted.encrypt).ok()?;
    let (iv, text) = bytes.split_first_chunk_mut::<16>()?;
    let decryptor = Decryptor::<Aes256>::new_from_slices(key.digest.as_ref(), iv).ok()?;
    Some(decryptor.decrypt_padded::<Pkcs7>(text).ok()?.to_vec())
}

pub fn decode(text: &[u8]) -> Option<Message> {
    serde_json::from_slice(text).ok()
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: &u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
    bytes.iter().flat_map(digits).map(char::from).collect()
}
