//! A request of any bytes is opened or refused. The first line says how it is signed, and has the headers if by nobody.
#![no_main]

use std::time::{Duration, SystemTime};

use feishu_events::testing::sign_at;
use feishu_events::webhook::Keys;
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use ring::digest::{Algorithm, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};

const NAMES: [&str; 3] = ["x-lark-request-timestamp", "x-lark-request-nonce", "x-lark-signature"];

fuzz_target!(|bytes: &[u8]| {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (line, body) = (&bytes[..end], bytes.get(end + 1..).unwrap_or_default());
    let both = Keys::new().encrypt_key("key").verification_token("token").app_id("cli_1");
    let token = Keys::new().verification_token("token");
    match line {
        b"key" => open(&both, &signed(&SHA256, "key", body), body),
        b"card" => open(&both, &signed(&SHA1_FOR_LEGACY_USE_ONLY, "token", body), body),
        b"token" => open(&token, &HeaderMap::new(), body),
        b"open" => open(&Keys::new().accept_unverified(), &HeaderMap::new(), body),
        // What is encrypted is any JSON.
        b"encrypted" => {
            let Ok(message) = serde_json::from_slice(body) else { return };
            let request = sign_at(&both, &message, now());
            open(&both, request.headers(), request.body());
            open(&both.also(token), &HeaderMap::new(), request.body());
        }
        headers => {
            let values = headers.split(|byte| *byte == b' ');
            let headers = NAMES.iter().zip(values).filter_map(|(name, value)| {
                let value = HeaderValue::from_bytes(value).ok()?;
                Some((name.parse().ok()?, value))
            });
            open(&both.also(token), &headers.collect(), body);
        }
    }
});

fn open(keys: &Keys, headers: &HeaderMap, body: &[u8]) {
    match keys.open(headers, body, now()) {
        Ok(opened) => assert!(!format!("{opened:?}").is_empty()),
        Err(refused) => assert!(refused.status().is_client_error() && !refused.to_string().is_empty()),
    }
}

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_603_977_298)
}

fn signed(algorithm: &'static Algorithm, secret: &str, body: &[u8]) -> HeaderMap {
    let hash = digest(algorithm, &[b"1603977298nonce", secret.as_bytes(), body].concat());
    let signature: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let values = ["1603977298", "nonce", &signature];
    let headers = NAMES.iter().zip(values);
    headers.filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?))).collect()
}
