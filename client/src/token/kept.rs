//! A login as serde writes and reads it, for programs that keep logins themselves.
//!
//! ```text
//! {"access_token": "u-…", "expires_at": 1732600000, "refresh_token": "ur-…",
//!  "refresh_expires_at": 1733200000, "scope": "im:chat offline_access"}
//! ```
//!
//! Times are seconds since 1970. What the login does not have is left out.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::grant::UserToken;
use super::request;

impl Serialize for UserToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("access_token", self.access_token.expose())?;
        map.serialize_entry("expires_at", &seconds(self.expires_at))?;
        if let Some(token) = &self.refresh_token {
            map.serialize_entry("refresh_token", token.expose())?;
        }
        if let Some(time) = self.refresh_expires_at {
            map.serialize_entry("refresh_expires_at", &seconds(time))?;
        }
        map.serialize_entry("scope", &self.scopes.join(" "))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for UserToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        // No part of the value is shown: it may be a token.
        if request::seconds(&json, "expires_at").is_none() {
            return Err(D::Error::custom(
                "no login: expected `expires_at`, in seconds since 1970",
            ));
        }
        UserToken::read(&json, UNIX_EPOCH, "expires_at", "refresh_expires_at")
            .ok_or_else(|| D::Error::custom("no login: expected `access_token`, a text"))
    }
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    #[test]
    fn a_login_comes_back_as_it_was() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let whole = UserToken::new("u-1", at(1_732_600_000))
            .refresh_token("ur-1", at(1_733_200_000))
            .scopes(["im:chat", "offline_access"]);
        let json = json!({"access_token": "u-1", "expires_at": 1_732_600_000, "refresh_token": "ur-1",
                          "refresh_expires_at": 1_733_200_000, "scope": "im:chat offline_access"});
        let least = json!({"access_token": "u-1", "expires_at": 1_732_600_000, "scope": ""});
        for (login, json) in [(whole, json), (UserToken::new("u-1", at(1_732_600_000)), least)] {
            assert_eq!(serde_json::to_value(&login).unwrap(), json);
            assert_eq!(serde_json::from_value::<UserToken>(json).unwrap(), login);
        }
    }

    #[test]
    fn what_is_no_login_is_told_without_its_tokens() {
        for (json, wanted) in [
            (json!({"access_token": "u-planted"}), "`expires_at`"),
            (
                json!({"access_token": "u-planted", "expires_at": "u-planted"}),
                "`expires_at`",
            ),
            (json!({"refresh_token": "u-planted", "expires_at": 1}), "`access_token`"),
            (json!("u-planted"), "`expires_at`"),
        ] {
            let error = serde_json::from_value::<UserToken>(json).unwrap_err().to_string();
            assert!(error.contains(wanted) && !error.contains("planted"), "{error}");
        }
    }
}
