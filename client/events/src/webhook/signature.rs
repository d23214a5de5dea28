//! Signatures of the platform: a hash over what only it and the app know, and the body as it was sent.
//!
//! Source: <https://open.feishu.cn/document/event-subscription-guide/event-subscriptions/event-subscription-configure-/encrypt-key-encryption-configuration-case>.

use std::time::{Duration, SystemTime};

use feishu_client::Secret;
use http::{HeaderMap, HeaderName};
use ring::digest::{Algorithm, Context};
pub(crate) use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY as SHA1, SHA256};
use subtle::ConstantTimeEq;

use super::rejected::Rejected;

pub(crate) const TIMESTAMP: HeaderName = HeaderName::from_static("x-lark-request-timestamp");
pub(crate) const NONCE: HeaderName = HeaderName::from_static("x-lark-request-nonce");
pub(crate) const SIGNATURE: HeaderName = HeaderName::from_static("x-lark-signature");

/// What the headers of a request say.
pub(super) struct Signature<'h> {
    timestamp: &'h [u8],
    nonce: &'h [u8],
    signature: &'h [u8],
}

impl<'h> Signature<'h> {
    /// All three headers, or it is not signed.
    pub(super) fn of(headers: &'h HeaderMap) -> Result<Self, Rejected> {
        let header = |name| {
            headers
                .get(name)
                .map(|value| value.as_bytes())
                .ok_or(Rejected::NotSigned)
        };
        Ok(Signature {
            timestamp: header(TIMESTAMP)?,
            nonce: header(NONCE)?,
            signature: header(SIGNATURE)?,
        })
    }

    /// Whether it was made with this secret for these bytes.
    pub(super) fn is_by(&self, algorithm: &'static Algorithm, secret: &Secret, body: &[u8]) -> bool {
        let expected = sign(algorithm, [self.timestamp, self.nonce], secret, body);
        expected.as_bytes().ct_eq(self.signature).into()
    }

    /// Whether it was made about now.
    pub(super) fn is_recent(&self, now: SystemTime, at_most: Duration) -> Result<(), Rejected> {
        let made = seconds(self.timestamp).ok_or(Rejected::WrongTimestamp)?;
        let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        if made.abs_diff(now) > at_most.as_secs() {
            return Err(Rejected::OutOfTime { at_most });
        }
        Ok(())
    }
}

/// The hash over timestamp, nonce, secret and body, in lower-case hexadecimal digits.
pub(crate) fn sign(algorithm: &'static Algorithm, salt: [&[u8]; 2], secret: &Secret, body: &[u8]) -> String {
    let mut hash = Context::new(algorithm);
    for part in salt {
        hash.update(part);
    }
    hash.update(secret.expose().as_bytes());
    hash.update(body);
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    let digits = |byte: &u8| [digit(byte >> 4), digit(byte & 15)];
    hash.finish().as_ref().iter().flat_map(digits).collect()
}

/// Digits and nothing else.
fn seconds(text: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?;
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}
