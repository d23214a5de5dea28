//! Tokens that the client fetched itself, each fetched once however many calls wait for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::OnceCell;

use super::{Access, fetch};
use crate::client::Inner;
use crate::error::ErrorKind;
use crate::operation::TokenKind;
use crate::secret::Secret;

/// A token is renewed this long before it ends. The platform issues a new one only in the last 30 minutes of the old one, which stays
/// valid beside it.
const EARLY: Duration = Duration::from_secs(10 * 60);

/// The client's tokens.
#[derive(Default)]
pub(crate) struct Tokens {
    tenant: Slot,
    app: Slot,
}

#[derive(Default)]
struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    cached: Option<Cached>,
    /// The request on its way. All who come meanwhile share its result, a failure too; the next one after it tries again.
    flight: Option<Arc<Flight>>,
}

type Flight = OnceCell<Result<Secret, ErrorKind>>;

struct Cached {
    secret: Secret,
    renew_at: Instant,
}

impl Tokens {
    fn slot(&self, kind: TokenKind) -> &Slot {
        match kind {
            TokenKind::App => &self.app,
            TokenKind::Tenant | TokenKind::User => &self.tenant,
        }
    }

    /// The token of this kind, fetched if need be.
    pub(crate) async fn get(&self, client: &Inner, kind: TokenKind) -> Result<Secret, ErrorKind> {
        let slot = self.slot(kind);
        let flight = {
            let mut state = slot.lock();
            match &state.cached {
                Some(cached) if Instant::now() < cached.renew_at => return Ok(cached.secret.clone()),
                _ => Arc::clone(state.flight.get_or_insert_default()),
            }
        };
        // If the caller who fetches gives up, one who waits takes over.
        let result = flight.get_or_init(|| slot.fetch(client, kind)).await.clone();
        let mut state = slot.lock();
        if state
            .flight
            .as_ref()
            .is_some_and(|current| Arc::ptr_eq(current, &flight))
        {
            state.flight = None;
        }
        result
    }

    /// Drops a token that was refused, unless it is the caller's own. Whether another try makes sense.
    ///
    /// A token that was renewed meanwhile stays.
    pub(crate) fn forget(&self, token: &Access) -> bool {
        if !token.own {
            return false;
        }
        let mut state = self.slot(token.kind).lock();
        if state
            .cached
            .as_ref()
            .is_some_and(|cached| cached.secret == token.secret)
        {
            state.cached = None;
        }
        true
    }
}

impl Slot {
    async fn fetch(&self, client: &Inner, kind: TokenKind) -> Result<Secret, ErrorKind> {
        let fetched = fetch::fetch(client, kind).await?;
        // A token that ends before it would be renewed is used once and not kept.
        if let Some(keep) = fetched
            .lifetime
            .checked_sub(EARLY.min(fetched.lifetime / 2))
            .filter(|keep| !keep.is_zero())
        {
            self.lock().cached = Some(Cached {
                secret: fetched.secret.clone(),
                renew_at: Instant::now() + keep,
            });
        }
        Ok(fetched.secret)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held; and if it did, the state would still be whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
