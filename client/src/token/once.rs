//! Codes and refresh tokens that work once: what they gave is not lost when the one who asked is gone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::flight::Flights;
use super::grant::{self, Grant, UserToken};
use crate::app::App;
use crate::error::ErrorKind;
use crate::future::BoxFuture;
use crate::post::Post;
use crate::secret::Secret;

/// How long a login waits for one who asks for it with the same code.
const KEPT: Duration = Duration::from_secs(10 * 60);

/// Exchanges of what works once.
pub(crate) struct Grants {
    app: Arc<App>,
    post: Arc<dyn Post>,
    flights: Flights<Secret, UserToken>,
    /// Logins that nobody took, by what was asked.
    left: Arc<Mutex<Left>>,
}

type Left = HashMap<Secret, (Instant, UserToken)>;

impl Grants {
    pub(super) fn new(app: Arc<App>, post: Arc<dyn Post>) -> Self {
        Grants {
            app,
            post,
            flights: Flights::default(),
            left: Arc::default(),
        }
    }

    /// Asks once. The answer stays until somebody has it who asks the very same: with a code alone, without its verifier, nobody gets it.
    pub(crate) async fn get(&self, grant: Grant) -> Result<UserToken, ErrorKind> {
        let body = grant.body();
        let spent = Secret::from(body.to_string());
        if let Some((_, login)) = lock(&self.left).remove(&spent) {
            return Ok(login);
        }
        let begin = || -> BoxFuture<'static, Result<UserToken, ErrorKind>> {
            let (app, post, left) = (Arc::clone(&self.app), Arc::clone(&self.post), Arc::clone(&self.left));
            let spent = spent.clone();
            Box::pin(async move {
                let login = grant::grant(&app, &*post, body).await?;
                let (now, mut left) = (Instant::now(), lock(&left));
                left.retain(|_, (since, _)| now.duration_since(*since) < KEPT);
                left.insert(spent, (now, login.clone()));
                Ok(login)
            })
        };
        let login = self.flights.join(&spent, begin).await?;
        // From here on nothing waits, so the caller has it.
        lock(&self.left).remove(&spent);
        Ok(login)
    }
}

fn lock(left: &Mutex<Left>) -> MutexGuard<'_, Left> {
    left.lock().unwrap_or_else(PoisonError::into_inner)
}
