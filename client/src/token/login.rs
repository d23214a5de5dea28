//! Logins that the client keeps: a user's access token, refreshed when need be.
//!
//! A refresh token works once, and the one that comes in its place is lost if nobody keeps it. So whoever changes a login takes the
//! user's turn in this process and the claim in the store. A refresh is never cancelled halfway, since it runs in a task of its own. It is
//! never repeated blindly. Its result is kept before it is used.
//!
//! A login has the time at which it was kept, and the newest one counts. Logging out leaves such a time without a login, so that no
//! process that still knows it brings it back.

use std::sync::Arc;
use std::time::SystemTime;

use tracing::Instrument;

use super::flight::Flights;
use super::grant::{self, Grant, UserToken};
use super::key::Key;
use super::known::{Known, Seen};
use super::record::{Moment, Record};
use super::request::fresh_until;
use super::shelf::{Claim, Shelf, Wait};
use super::store::StoredToken;
use super::turns::Turns;
use crate::app::App;
use crate::error::{ErrorKind, LoginError, LoginProblem, StoreFailure, TransportKind};
use crate::future::BoxFuture;
use crate::post::Post;
use crate::runtime;
use crate::secret::Secret;
use crate::store::StoreError;

/// The logins of a client.
pub(crate) struct Logins {
    app: Arc<App>,
    post: Arc<dyn Post>,
    shelf: Shelf,
    known: Known,
    turns: Turns,
    flights: Flights<Arc<str>, Secret>,
}

impl Logins {
    pub(super) fn new(app: Arc<App>, post: Arc<dyn Post>, shelf: Shelf) -> Self {
        Logins {
            app,
            post,
            shelf,
            known: Known::default(),
            turns: Turns::default(),
            flights: Flights::default(),
        }
    }

    /// The access token of a login, if it is known and lasts.
    pub(super) fn at_hand(&self, user: &str) -> Option<Secret> {
        self.known.usable(user)
    }

    /// The access token of a login, from the store or refreshed.
    pub(super) async fn get(self: &Arc<Self>, user: &Arc<str>) -> Result<Secret, ErrorKind> {
        let begin = || -> BoxFuture<'static, Result<Secret, ErrorKind>> {
            let (this, user) = (Arc::clone(self), Arc::clone(user));
            Box::pin(async move { this.fresh(&user).await })
        };
        self.flights.join(user, begin).await
    }

    /// A call was refused with this access token. Whether another one can be had.
    pub(super) fn refused(&self, user: &str, token: &Secret) -> bool {
        self.known.refused(user, token)
    }

    /// The names under which there is a login that can be used or refreshed, as far as this process knows; in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.known.names()
    }

    /// Keeps a new login, in place of any other. If the store fails, in memory alone: that is logged, and no failure to log in.
    pub(crate) async fn log_in(self: &Arc<Self>, user: &str, token: UserToken) {
        let (this, user) = (Arc::clone(self), Arc::<str>::from(user));
        in_a_task(async move {
            let name = name(&user);
            let _turn = this.turns.take(&user).await;
            let (claim, stored_at) = this.claim(&name, &user).await;
            let record = this.known.keep(&user, token, None, stored_at);
            let _ = this.shelf.save(&name, &record.write(None)).await;
            if matches!(claim, Claim::Held) {
                this.shelf.release(&name).await;
            }
        })
        .await;
    }

    /// Lets a login go.
    ///
    /// # Errors
    ///
    /// The store failed. The login is then gone from memory.
    pub(crate) async fn log_out(self: &Arc<Self>, user: &str) -> Result<(), ErrorKind> {
        runtime::check()?;
        let (this, user) = (Arc::clone(self), Arc::<str>::from(user));
        in_a_task(async move {
            let name = name(&user);
            let _turn = this.turns.take(&user).await;
            let (claim, _) = this.claim(&name, &user).await;
            let held = matches!(claim, Claim::Held);
            let saved = match (this.known.drop(&user), claim) {
                (Some((gone, record)), _) => this.shelf.save(&name, &record.write(Some(&gone))).await,
                (None, Claim::Failed(problem)) => Err(problem),
                (None, _) => Ok(()),
            };
            if held {
                this.shelf.release(&name).await;
            }
            saved.map_err(failure("drop the login", "whoever finds it there can still use it"))
        })
        .await
        .unwrap_or_else(|| Err(ErrorKind::transport(TransportKind::Interrupted)))
    }

    async fn fresh(&self, user: &Arc<str>) -> Result<Secret, ErrorKind> {
        let name = name(user);
        let _turn = self.turns.take(user).await;
        let mut stored_at = 0;
        let look = |stored: Option<StoredToken>| {
            stored_at = self.learn(user, stored).max(stored_at);
            match self.known.see(user) {
                Seen::Due(_) => None,
                seen => Some(seen),
            }
        };
        let claim = self.shelf.claim(&name, Wait::Out, look).await;
        let held = matches!(claim, Claim::Held);
        let seen = match claim {
            Claim::Found(seen) => seen,
            Claim::Held => self.known.see(user),
            Claim::Failed(problem) => match self.known.see(user) {
                Seen::Gone(LoginProblem::Unknown) => {
                    return Err(failure("look for the login", "without it there is none")(problem));
                }
                seen => seen,
            },
            // To go on alone would spend the refresh token a second time.
            Claim::Taken => {
                let problem = "another process has claimed it for longer than a refresh takes".into();
                return Err(failure("hand over the login", "it was not refreshed here")(problem));
            }
        };
        let outcome = match seen {
            Seen::Fresh(token) => Ok(token),
            Seen::Due(refresh_token) => self.renew(user, &refresh_token, stored_at).await,
            Seen::Gone(problem) => Err(gone(user, problem)),
        };
        if held {
            self.shelf.release(&name).await;
        }
        outcome
    }

    /// Spends a refresh token. The turn is taken, and so is the claim if the store does not fail.
    async fn renew(&self, user: &Arc<str>, refresh_token: &Secret, stored_at: Moment) -> Result<Secret, ErrorKind> {
        let token = match grant::grant(&self.app, &*self.post, Grant::refresh_token(refresh_token).body()).await {
            Ok(token) => token,
            Err(ErrorKind::Login(LoginError {
                problem: LoginProblem::Refused(error),
                ..
            })) => {
                self.known.dead(user, error.clone());
                return Err(gone(user, LoginProblem::Refused(error)));
            }
            Err(error) => return Err(error),
        };
        let access_token = token.access_token.clone();
        let lifetime = token.expires_at.duration_since(SystemTime::now()).unwrap_or_default();
        let record = self.known.keep(user, token, Some(fresh_until(lifetime)), stored_at);
        // A failure is logged. Other processes then find the token that was spent, and this one goes on.
        let _ = self.shelf.save(&name(user), &record.write(None)).await;
        Ok(access_token)
    }

    /// The claim of one who changes a login whatever it is, and of which moment the store's record is.
    async fn claim(&self, name: &str, user: &Arc<str>) -> (Claim<()>, Moment) {
        let mut stored_at = 0;
        let look = |stored| {
            stored_at = self.learn(user, stored).max(stored_at);
            None
        };
        let claim = self.shelf.claim(name, Wait::Out, look).await;
        (claim, stored_at)
    }

    /// Takes over what the store holds, if that is newer. Of which moment it is.
    fn learn(&self, user: &Arc<str>, stored: Option<StoredToken>) -> Moment {
        let Some(record) = stored.as_ref().and_then(Record::read) else {
            return 0;
        };
        let kept_at = record.kept_at;
        self.known.learn(user, record);
        kept_at
    }

    /// How many names something is kept for.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.known.count() + self.turns.count()
    }
}

fn name(user: &Arc<str>) -> String {
    Key::User(Arc::clone(user)).name().into_owned()
}

fn gone(user: &str, problem: LoginProblem) -> ErrorKind {
    ErrorKind::Login(LoginError {
        user: Some(user.to_owned()),
        problem,
    })
}

fn failure(action: &'static str, consequence: &'static str) -> impl Fn(StoreError) -> ErrorKind {
    move |problem| {
        ErrorKind::Store(StoreFailure {
            action,
            consequence,
            source: problem.into(),
        })
    }
}

/// Runs to its end, whether or not the caller waits for it: a claim that is held would otherwise stay for its time. `None` if the runtime
/// ends. A panic of a store goes on to the caller.
async fn in_a_task<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Option<T> {
    if runtime::check().is_err() {
        // Nothing in it needs one but a store, which then fails.
        return Some(work.await);
    }
    match tokio::spawn(work.in_current_span()).await {
        Ok(outcome) => Some(outcome),
        Err(end) => match end.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => None,
        },
    }
}
