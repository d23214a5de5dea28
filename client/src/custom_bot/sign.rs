//! How a message is signed: the key is time and secret, and what is signed is empty.
//!
//! Source: <https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot>.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::hmac::{HMAC_SHA256, Key, sign};

use crate::secret::Secret;

/// What a signed message has beside its content. The platform takes it for an hour.
pub(super) struct Signature {
    /// Seconds since 1970.
    pub(super) timestamp: String,
    pub(super) sign: String,
}

impl Signature {
    pub(super) fn new(secret: &Secret, now: SystemTime) -> Self {
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let timestamp = seconds.as_secs().to_string();
        let key = Secret::from(format!("{timestamp}\n{}", secret.expose()));
        let tag = sign(&Key::new(HMAC_SHA256, key.expose().as_bytes()), b"");
        Signature {
            timestamp,
            sign: BASE64.encode(tag),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_signature_is_that_of_the_recorded_vector() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_599_360_473);
        let signature = Signature::new(&Secret::from("demo"), now);
        assert_eq!(signature.timestamp, "1599360473");
        assert_eq!(signature.sign, "l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
    }
}
