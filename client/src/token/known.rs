//! The logins that this process knows. Nothing here waits for anything.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::grant::UserToken;
use super::record::{Moment, Record, after};
use crate::error::{ApiError, LoginProblem};
use crate::secret::Secret;

/// The logins that this process knows, by name. A name is here only if there is a login.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<Arc<str>, Login>>);

struct Login {
    token: UserToken,
    kept_at: Moment,
    /// Until when its access token is used.
    fresh_until: SystemTime,
    /// An access token that a call was refused with.
    refused: Option<Secret>,
    /// What the platform said of the refresh token, after which it is of no use.
    dead: Option<Box<ApiError>>,
}

/// What there is for a user.
pub(super) enum Seen {
    /// An access token to use.
    Fresh(Secret),
    /// A refresh token to spend.
    Due(Secret),
    /// Nothing.
    Gone(LoginProblem),
}

impl Known {
    /// The access token of a login, if it lasts.
    pub(super) fn usable(&self, user: &str) -> Option<Secret> {
        self.lock().get(user).and_then(Login::usable)
    }

    /// What there is for a user.
    pub(super) fn see(&self, user: &str) -> Seen {
        let logins = self.lock();
        logins.get(user).map_or(Seen::Gone(LoginProblem::Unknown), Login::see)
    }

    /// The names under which there is something to use or to spend, in order.
    pub(super) fn names(&self) -> Vec<String> {
        let logins = self.lock();
        let usable = logins.iter().filter(|(_, login)| !matches!(login.see(), Seen::Gone(_)));
        let mut names: Vec<_> = usable.map(|(name, _)| name.to_string()).collect();
        names.sort_unstable();
        names
    }

    /// Takes over what a store holds, if that is newer.
    pub(super) fn learn(&self, user: &Arc<str>, record: Record) {
        let mut logins = self.lock();
        if logins.get(user).is_some_and(|login| login.kept_at >= record.kept_at) {
            return;
        }
        let refused = logins.remove(user).and_then(|login| login.refused);
        if let Some(token) = record.login {
            let login = Login {
                fresh_until: nearly_over(&token),
                token,
                kept_at: record.kept_at,
                refused,
                dead: None,
            };
            logins.insert(Arc::clone(user), login);
        }
    }

    /// Keeps a login in place of what was there before, here and in a store whose record is of the moment `stored_at`. What a store is to
    /// hold from now on.
    pub(super) fn keep(
        &self,
        user: &Arc<str>,
        token: UserToken,
        fresh_until: Option<SystemTime>,
        stored_at: Moment,
    ) -> Record {
        let mut logins = self.lock();
        let kept_at = after(logins.get(user).map_or(stored_at, |login| login.kept_at.max(stored_at)));
        let login = Login {
            fresh_until: fresh_until.unwrap_or_else(|| nearly_over(&token)),
            token: token.clone(),
            kept_at,
            refused: None,
            dead: None,
        };
        logins.insert(Arc::clone(user), login);
        Record {
            kept_at,
            login: Some(token),
        }
    }

    /// Lets a login go. What it was, and what a store is to hold from now on; `None` if there is none.
    pub(super) fn drop(&self, user: &str) -> Option<(UserToken, Record)> {
        let gone = self.lock().remove(user)?;
        let record = Record {
            kept_at: after(gone.kept_at),
            login: None,
        };
        Some((gone.token, record))
    }

    /// A call was refused with this access token. Whether another one can be had.
    pub(super) fn refused(&self, user: &str, token: &Secret) -> bool {
        let mut logins = self.lock();
        let Some(login) = logins.get_mut(user) else {
            return false;
        };
        // A refusal of an older token says nothing of this one.
        if login.token.access_token == *token {
            login.refused = Some(token.clone());
        }
        login.token.refresh_token.is_some() || login.usable().is_some()
    }

    /// The platform will not take the refresh token, now or later.
    pub(super) fn dead(&self, user: &str, error: Box<ApiError>) {
        if let Some(login) = self.lock().get_mut(user) {
            login.dead = Some(error);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, Login>> {
        // Nothing panics while it is held; and if it did, the map would still be whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many names there are.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.lock().len()
    }
}

impl Login {
    /// What there is.
    fn see(&self) -> Seen {
        if let Some(token) = self.usable() {
            return Seen::Fresh(token);
        }
        match (&self.dead, &self.token.refresh_token) {
            (Some(error), _) => Seen::Gone(LoginProblem::Refused(error.clone())),
            (None, Some(refresh_token)) => Seen::Due(refresh_token.clone()),
            (None, None) => Seen::Gone(LoginProblem::Over),
        }
    }

    fn usable(&self) -> Option<Secret> {
        let token = &self.token.access_token;
        let usable = self.refused.as_ref() != Some(token) && SystemTime::now() < self.fresh_until;
        usable.then(|| token.clone())
    }
}

/// Until when the access token of a login is used whose age is not known: a minute before its end. A part of what is left would shrink
/// with each look at it.
fn nearly_over(token: &UserToken) -> SystemTime {
    let minute = Duration::from_secs(60);
    token.expires_at.checked_sub(minute).unwrap_or(SystemTime::UNIX_EPOCH)
}
