//! What a store holds for a user: a login, or that there is none any more.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use super::grant::UserToken;
use super::store::StoredToken;
use crate::secret::Secret;

/// For how long it is remembered that a user logged out, if nothing else says how long the login could have lived. After this time the
/// platform asks every user to consent again.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A moment in milliseconds since 1970: what a store keeps exactly.
pub(super) type Moment = u64;

/// What a store holds for a user.
pub(super) struct Record {
    /// When it was kept. The newest one counts.
    pub(super) kept_at: Moment,
    /// `None` after the user logged out.
    pub(super) login: Option<UserToken>,
}

/// A moment from now on that is after another one, even if that was taken by a clock that is fast.
pub(super) fn after(earlier: Moment) -> Moment {
    milliseconds(SystemTime::now()).max(earlier.saturating_add(1))
}

impl Record {
    /// For a store. What ends the time in which `gone` could be used ends that of a record without a login.
    pub(super) fn write(&self, gone: Option<&UserToken>) -> StoredToken {
        let login = self.login.as_ref();
        let secret = json!({
            "kept_at": self.kept_at,
            "access_token": login.map(|login| login.access_token.expose()),
            "expires_at": login.map(|login| milliseconds(login.expires_at) / 1000),
            "refresh_token": login.and_then(|login| login.refresh_token.as_ref()).map(Secret::expose),
            "refresh_expires_at": login.and_then(|login| login.refresh_expires_at).map(|time| milliseconds(time) / 1000),
            "scope": login.map(|login| login.scopes.join(" ")),
        });
        let end = login.or(gone).and_then(|login| {
            let only = login.refresh_token.is_none().then_some(login.expires_at);
            login.refresh_expires_at.or(only)
        });
        StoredToken {
            secret: secret.to_string().into(),
            fresh_until: end.unwrap_or_else(|| SystemTime::now() + LONGEST),
        }
    }

    /// From a store; `None` if it is no record.
    pub(super) fn read(stored: &StoredToken) -> Option<Self> {
        let json: Value = serde_json::from_slice(stored.secret.expose().as_bytes()).ok()?;
        Some(Record {
            kept_at: json.get("kept_at")?.as_u64()?,
            login: UserToken::read(&json, UNIX_EPOCH, "expires_at", "refresh_expires_at"),
        })
    }
}

fn milliseconds(time: SystemTime) -> Moment {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
