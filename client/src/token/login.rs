//! Logins that the client keeps: a user's access token, refreshed when need be.
//!
//! A refresh token works once, and the one that comes in its place is lost if nobody keeps it. So a refresh is never cancelled halfway
//! (it runs in a task of its own), never runs twice at a time for a user, is never repeated blindly, and its result is saved before it is
//! used.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::Key;
use super::cache::fresh_until;
use super::grant::{UserToken, refresh};
use super::store::{self, StoreError, StoredToken, or_warn};
use crate::error::{ErrorKind, TransportKind};
use crate::exchange::Inner;
use crate::secret::Secret;

/// The logins that this process knows.
#[derive(Default)]
pub(super) struct Logins(Mutex<HashMap<Arc<str>, Login>>);

#[derive(Clone, Default)]
struct Login {
    token: Option<UserToken>,
    /// Held while it is refreshed.
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl Logins {
    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, Login>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Logins")
    }
}

/// The access token of a login, refreshed if it is about to end.
pub(super) async fn login(client: &Inner, user: &str) -> Result<StoredToken, ErrorKind> {
    let gone = || ErrorKind::transport(TransportKind::Interrupted);
    let client = client.this.upgrade().ok_or_else(gone)?;
    let user = user.to_owned();
    // The caller may give up; the task does not.
    let task = tokio::spawn(async move { fresh(&client, &user).await });
    task.await.unwrap_or_else(|_| Err(gone()))
}

async fn fresh(client: &Inner, user: &str) -> Result<StoredToken, ErrorKind> {
    let turn = Arc::clone(&client.tokens.logins.lock().entry(user.into()).or_default().turn);
    let _turn = turn.lock().await;
    let login = load(client, user).await.ok_or_else(|| {
        let problem = format!("`{user}` has no login; exchange a code and hand it to `OAuth::log_in`");
        ErrorKind::invalid("user", problem)
    })?;
    let left = login.expires_at.duration_since(SystemTime::now()).unwrap_or_default();
    // A minute and not a part of what is left, which would shrink with each look at it.
    let left = left.saturating_sub(Duration::from_secs(60));
    if !left.is_zero() {
        return Ok(StoredToken {
            secret: login.access_token,
            fresh_until: SystemTime::now() + left,
        });
    }
    let Some(refresh_token) = &login.refresh_token else {
        let problem = format!(
            "`{user}` must consent again: the login is over, and it was made without the scope `offline_access`"
        );
        return Err(ErrorKind::invalid("user", problem));
    };
    let renewed = refresh(client, refresh_token).await?;
    if let Err(problem) = keep(client, user, &renewed).await {
        store::warn("keep a renewed login", &problem);
    }
    let lifetime = renewed.expires_at.duration_since(SystemTime::now()).unwrap_or_default();
    Ok(StoredToken {
        secret: renewed.access_token,
        fresh_until: fresh_until(lifetime),
    })
}

/// Marks the access token of a login as over, if it still is this one. Whether it can be refreshed.
pub(super) async fn expire(client: &Inner, user: &str, refused: &Secret) -> bool {
    let Some(mut login) = load(client, user).await else {
        return false;
    };
    if login.access_token == *refused {
        login.expires_at = UNIX_EPOCH;
        if let Err(problem) = keep(client, user, &login).await {
            store::warn("mark a login as over", &problem);
        }
    }
    login.refresh_token.is_some()
}

/// The newest login: another process may have refreshed it, or the store may have missed what this one knows.
async fn load(client: &Inner, user: &str) -> Option<UserToken> {
    let known = client
        .tokens
        .logins
        .lock()
        .get(user)
        .and_then(|login| login.token.clone());
    let Some(store) = &client.tokens.store else {
        return known;
    };
    let name = Key::User(user.into()).name(client);
    let stored = or_warn("load a login", store.load(&name)).await.flatten();
    let stored = stored.and_then(|stored| read(&stored.secret));
    stored.into_iter().chain(known).max_by_key(|login| login.expires_at)
}

/// Keeps a login in memory and in the store.
pub(crate) async fn keep(client: &Inner, user: &str, login: &UserToken) -> Result<(), StoreError> {
    client.tokens.logins.lock().entry(user.into()).or_default().token = Some(login.clone());
    let Some(store) = &client.tokens.store else {
        return Ok(());
    };
    let fresh_until = login.refresh_expires_at.unwrap_or(login.expires_at);
    let name = Key::User(user.into()).name(client);
    store
        .save(
            &name,
            &StoredToken {
                secret: write(login),
                fresh_until,
            },
        )
        .await
}

fn write(login: &UserToken) -> Secret {
    let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    json!({
        "access_token": login.access_token.expose(),
        "expires_at": seconds(login.expires_at),
        "refresh_token": login.refresh_token.as_ref().map(Secret::expose),
        "refresh_expires_at": login.refresh_expires_at.map(seconds),
        "scope": login.scopes.join(" "),
    })
    .to_string()
    .into()
}

fn read(secret: &Secret) -> Option<UserToken> {
    let stored = serde_json::from_slice(secret.expose().as_bytes()).ok()?;
    UserToken::read(&stored, UNIX_EPOCH, "expires_at", "refresh_expires_at")
}
