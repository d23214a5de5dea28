//! The tokens that a client got itself, each fetched once however many calls wait for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use serde_json::{Value, json};

use super::flight::Flights;
use super::key::{Access, Key};
use super::login::Logins;
#[cfg(feature = "oauth")]
use super::once::Grants;
use super::plan::{Plan, plan};
use super::request::{credentials, token};
use super::shelf::{Claim, Shelf, Wait};
use super::store::{StoredToken, TokenStore};
use super::ticket::Ticket;
use crate::app::App;
use crate::codes;
use crate::error::{Error, ErrorKind, TokenError};
use crate::future::BoxFuture;
use crate::operation::{AppType, TokenKind};
use crate::options::CallOptions;
use crate::post::Post;
use crate::route::Route;
use crate::secret::Secret;

/// The client's tokens.
pub(crate) struct Tokens {
    app: Arc<App>,
    post: Arc<dyn Post>,
    shelf: Shelf,
    /// Those of the app. Users' tokens are inside their logins.
    cached: Mutex<HashMap<Key, StoredToken>>,
    flights: Flights<Key, StoredToken>,
    pub(crate) ticket: Ticket,
    pub(crate) logins: Arc<Logins>,
    #[cfg(feature = "oauth")]
    pub(crate) grants: Grants,
}

impl Tokens {
    pub(crate) fn new(app: Arc<App>, post: Arc<dyn Post>, store: Option<Arc<dyn TokenStore>>) -> Arc<Self> {
        let shelf = Shelf::new(&app, store);
        Arc::new(Tokens {
            cached: Mutex::default(),
            flights: Flights::default(),
            ticket: Ticket::new(Arc::clone(&app), Arc::clone(&post), shelf.clone()),
            logins: Arc::new(Logins::new(Arc::clone(&app), Arc::clone(&post), shelf.clone())),
            #[cfg(feature = "oauth")]
            grants: Grants::new(Arc::clone(&app), Arc::clone(&post)),
            app,
            post,
            shelf,
        })
    }

    /// The token for a call, fetched if need be.
    pub(crate) async fn choose(
        self: &Arc<Self>,
        route: &Route,
        options: &CallOptions,
    ) -> Result<Option<Access>, ErrorKind> {
        let key = match plan(&self.app, route, options)? {
            Plan::None => return Ok(None),
            Plan::Given(kind, secret) => {
                return Ok(Some(Access {
                    kind,
                    secret,
                    key: None,
                }));
            }
            Plan::Own(key) => key,
        };
        let kind = key.kind();
        // Nearly every call finds its token at hand, and pays for no box.
        let secret = match self.at_hand(&key) {
            Some(secret) => secret,
            None => self.get(&key).await.map_err(|source| unavailable(kind, source))?,
        };
        Ok(Some(Access {
            kind,
            secret,
            key: Some(key),
        }))
    }

    /// Drops a token that was refused. A token that was renewed meanwhile stays. Whether another try makes sense: never with a token
    /// that the caller supplied.
    pub(crate) async fn forget(&self, token: &Access) -> bool {
        let Some(key) = &token.key else { return false };
        if let Key::User(user) = key {
            return self.logins.refused(user, &token.secret);
        }
        let is_refused = {
            let mut cached = self.cached();
            let refused = cached.get_mut(key).filter(|cached| cached.secret == token.secret);
            // It stays as one whose time is over, by which it is known should the store keep it.
            refused
                .map(|cached| cached.fresh_until = SystemTime::UNIX_EPOCH)
                .is_some()
        };
        if is_refused {
            // A failure is logged.
            let _ = self.shelf.remove(&key.name(), &token.secret).await;
        }
        true
    }

    /// The token under a key, if it is at hand.
    fn at_hand(&self, key: &Key) -> Option<Secret> {
        match key {
            Key::User(user) => self.logins.at_hand(user),
            Key::App | Key::Tenant(_) => {
                let cached = self.cached();
                let cached = cached.get(key).filter(|cached| !cached.time_left().is_zero());
                cached.map(|cached| cached.secret.clone())
            }
        }
    }

    /// The token under a key, fetched if need be.
    ///
    /// In a box, since getting one token may need another.
    fn get<'a>(self: &'a Arc<Self>, key: &'a Key) -> BoxFuture<'a, Result<Secret, ErrorKind>> {
        Box::pin(async move {
            if let Some(secret) = self.at_hand(key) {
                return Ok(secret);
            }
            if let Key::User(user) = key {
                return self.logins.get(user).await;
            }
            let begin = || -> BoxFuture<'static, Result<StoredToken, ErrorKind>> {
                let (this, key) = (Arc::clone(self), key.clone());
                Box::pin(async move {
                    let token = this.obtain(&key).await?;
                    this.cached().insert(key, token.clone());
                    Ok(token)
                })
            };
            self.flights.join_again(key, begin).await.map(|token| token.secret)
        })
    }

    /// From the store, from another process that is fetching it just now, or from the platform.
    async fn obtain(self: &Arc<Self>, key: &Key) -> Result<StoredToken, ErrorKind> {
        let name = key.name();
        let fresh = |stored: Option<StoredToken>| {
            stored.filter(|token| !token.time_left().is_zero() && !self.is_over(key, &token.secret))
        };
        let claim = match self.shelf.claim(&name, Wait::Briefly, fresh).await {
            Claim::Found(token) => return Ok(token),
            claim => claim,
        };
        let fetched = self.fetch(key).await;
        if let Ok(token) = &fetched {
            // A failure is logged, and other processes fetch a token of their own.
            let _ = self.shelf.save(&name, token).await;
        }
        if matches!(claim, Claim::Held) {
            self.shelf.release(&name).await;
        }
        fetched
    }

    /// Whether a token is known here as one that is over, or was refused.
    fn is_over(&self, key: &Key, secret: &Secret) -> bool {
        let cached = self.cached();
        let known = cached.get(key).filter(|known| known.secret == *secret);
        known.is_some_and(|known| known.time_left().is_zero())
    }

    /// From the platform.
    async fn fetch(self: &Arc<Self>, key: &Key) -> Result<StoredToken, ErrorKind> {
        match key {
            Key::App => self.fetch_app().await,
            Key::Tenant(Some(tenant)) => self.fetch_tenant(tenant).await,
            Key::Tenant(None) | Key::User(_) => {
                let name = "tenant_access_token/internal";
                token(&*self.post, name, credentials(&self.app), TokenKind::Tenant).await
            }
        }
    }

    async fn fetch_app(&self) -> Result<StoredToken, ErrorKind> {
        let mut body = credentials(&self.app);
        if self.app.kind == AppType::Custom {
            return token(&*self.post, "app_access_token/internal", body, TokenKind::App).await;
        }
        let ticket = self.ticket.current().await?;
        if let Value::Object(members) = &mut body {
            members.insert("app_ticket".into(), ticket.expose().into());
        }
        let result = token(&*self.post, "app_access_token", body, TokenKind::App).await;
        if let Err(ErrorKind::Api(error)) = &result
            && error.code == codes::BAD_APP_TICKET
        {
            self.ticket.refused(&ticket).await;
        }
        result
    }

    /// A store app's token in a tenant, for which it shows its own.
    async fn fetch_tenant(self: &Arc<Self>, tenant: &str) -> Result<StoredToken, ErrorKind> {
        let mut renewed = false;
        loop {
            let app = self.get(&Key::App).await?;
            let body = json!({ "app_access_token": app.expose(), "tenant_key": tenant });
            let result = token(&*self.post, "tenant_access_token", body, TokenKind::Tenant).await;
            match &result {
                Err(ErrorKind::Api(error))
                    if !renewed
                        && codes::invalid_token(error.code).is_some_and(|kinds| kinds.contains(&TokenKind::App)) =>
                {
                    renewed = true;
                    let refused = Access {
                        kind: TokenKind::App,
                        secret: app,
                        key: Some(Key::App),
                    };
                    self.forget(&refused).await;
                }
                _ => return result,
            }
        }
    }

    fn cached(&self) -> MutexGuard<'_, HashMap<Key, StoredToken>> {
        // Nothing panics while it is held; and if it did, the map would still be whole.
        self.cached.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why a call has no token.
fn unavailable(kind: TokenKind, source: ErrorKind) -> ErrorKind {
    match source {
        // Nothing was sent for the call, and the message says what to do.
        error @ (ErrorKind::Invalid(_) | ErrorKind::Login(_) | ErrorKind::Store(_) | ErrorKind::Runtime(_)) => error,
        source => ErrorKind::Token(TokenError {
            kind,
            source: Error::new(format!("request for a {kind}"), source),
        }),
    }
}
