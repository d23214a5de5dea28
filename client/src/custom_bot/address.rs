//! The address of a webhook. Its last segment is a secret, so errors do not repeat it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::digest::{SHA256, digest};
use url::Url;

use crate::error::BuildError;
use crate::prepare::address;
use crate::secret::Secret;
use crate::setup::secure;

/// The address of a webhook.
pub(super) struct Webhook {
    pub(super) url: Url,
    /// What its messages are counted by. A store of limits is told it, so it is a hash.
    pub(super) key: Box<str>,
}

impl Webhook {
    pub(super) fn read(text: &Secret) -> Result<Self, BuildError> {
        let wrong = BuildError::Webhook;
        let url = secure(text.expose().trim()).map_err(wrong)?;
        let (above, token) = url.path().rsplit_once('/').unwrap_or_default();
        if token.is_empty() || above.is_empty() {
            return Err(wrong("ends before the bot's token"));
        }
        if above.ends_with("/bot/hook") {
            return Err(wrong(
                "is that of an older version, which takes plain texts alone; write `/bot/v2/hook/` in it",
            ));
        }
        let url =
            address(&url, None, url.path(), &[], &[]).map_err(|_| wrong("has a segment that changes the route"))?;
        let key = BASE64.encode(digest(&SHA256, url.as_str().as_bytes()));
        Ok(Webhook { url, key: key.into() })
    }

    pub(super) fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }
}
