//! Logins that the client keeps: a user's access token, refreshed when need be.
//!
//! A refresh token works once, and the one that comes in its place is lost if nobody keeps it. So whoever changes a login takes the
//! user's turn in this process and the claim in the store. A refresh is never cancelled halfway, since it runs in a task of its own. It is
//! never repeated blindly. Its result is kept before it is used.
//!
//! A login has the time at which it was kept, and the newest one counts. Logging out leaves such a time without a login, so that no
//! process that still knows it brings it back.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tracing::Instrument;

use super::flight::Flights;
use super::grant::{self, UserToken};
use super::key::Key;
use super::record::{Moment, Record, after};
use super::request::fresh_until;
use super::shelf::{Claim, Shelf, Wait};
use super::store::{StoreError, StoredToken};
use super::turns::Turns;
use crate::app::App;
use crate::error::{ApiError, ErrorKind, LoginError, LoginProblem, StoreFailure, TransportKind};
use crate::future::BoxFuture;
use crate::post::Post;
use crate::secret::Secret;

/// The logins of a client.
pub(crate) struct Logins {
    app: Arc<App>,
    post: Arc<dyn Post>,
    shelf: Shelf,
    /// Those that this process knows. A name is here only if there is a login.
    known: Mutex<HashMap<Arc<str>, Known>>,
    turns: Turns,
    flights: Flights<Arc<str>, Secret>,
}

/// A login that this process knows.
struct Known {
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
enum Seen {
    /// An access token to use.
    Fresh(Secret),
    /// A refresh token to spend.
    Due(Secret),
    /// Nothing.
    Gone(LoginProblem),
}

impl Logins {
    pub(super) fn new(app: Arc<App>, post: Arc<dyn Post>, shelf: Shelf) -> Self {
        Logins {
            app,
            post,
            shelf,
            known: Mutex::default(),
            turns: Turns::default(),
            flights: Flights::default(),
        }
    }

    /// The access token of a login, if it is known and lasts.
    pub(super) fn at_hand(&self, user: &str) -> Option<Secret> {
        self.known().get(user).and_then(Known::usable)
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
        let mut logins = self.known();
        let Some(known) = logins.get_mut(user) else {
            return false;
        };
        // A refusal of an older token says nothing of this one.
        if known.token.access_token == *token {
            known.refused = Some(token.clone());
        }
        known.token.refresh_token.is_some()
    }

    /// Keeps a new login, in place of any other.
    ///
    /// # Errors
    ///
    /// The store failed. The login is then kept in memory.
    pub(crate) async fn log_in(self: &Arc<Self>, user: &str, token: UserToken) -> Result<(), ErrorKind> {
        let (this, user) = (Arc::clone(self), Arc::<str>::from(user));
        in_a_task(async move {
            let name = name(&user);
            let _turn = this.turns.take(&user).await;
            let claim = this.claim(&name, &user).await;
            let saved = this.keep(&user, token, None).await;
            if matches!(claim, Claim::Held) {
                this.shelf.release(&name).await;
            }
            saved.map_err(failure("keep the login", "it is kept in memory, for this process only"))
        })
        .await
    }

    /// Lets a login go.
    ///
    /// # Errors
    ///
    /// The store failed. The login is then gone from memory.
    pub(crate) async fn log_out(self: &Arc<Self>, user: &str) -> Result<(), ErrorKind> {
        let (this, user) = (Arc::clone(self), Arc::<str>::from(user));
        in_a_task(async move {
            let name = name(&user);
            let _turn = this.turns.take(&user).await;
            let claim = this.claim(&name, &user).await;
            let gone = this.known().remove(&user);
            let saved = match (&gone, &claim) {
                (Some(gone), _) => {
                    let record = Record {
                        kept_at: after(gone.kept_at),
                        login: None,
                    };
                    this.shelf.save(&name, &record.write(Some(&gone.token))).await
                }
                (None, Claim::Failed(problem)) => Err(problem.to_string().into()),
                (None, _) => Ok(()),
            };
            if matches!(claim, Claim::Held) {
                this.shelf.release(&name).await;
            }
            saved.map_err(failure("drop the login", "whoever finds it there can still use it"))
        })
        .await
    }

    async fn fresh(&self, user: &Arc<str>) -> Result<Secret, ErrorKind> {
        let name = name(user);
        let _turn = self.turns.take(user).await;
        let look = |stored| match self.see(user, stored) {
            Seen::Due(_) => None,
            seen => Some(seen),
        };
        let claim = self.shelf.claim(&name, Wait::Out, look).await;
        let held = matches!(claim, Claim::Held);
        let seen = match claim {
            Claim::Found(seen) => seen,
            Claim::Held => self.see(user, None),
            Claim::Failed(problem) => match self.see(user, None) {
                Seen::Gone(LoginProblem::Unknown) => {
                    let failure = failure("look for the login", "without it there is none");
                    return Err(failure(problem));
                }
                seen => seen,
            },
            // To go on alone would spend the refresh token a second time.
            Claim::Taken => return Err(ErrorKind::timeout()),
        };
        let outcome = match seen {
            Seen::Fresh(token) => Ok(token),
            Seen::Due(refresh_token) => self.renew(user, &refresh_token).await,
            Seen::Gone(problem) => Err(gone(user, problem)),
        };
        if held {
            self.shelf.release(&name).await;
        }
        outcome
    }

    /// Spends a refresh token. The turn is taken, and so is the claim if the store does not fail.
    async fn renew(&self, user: &Arc<str>, refresh_token: &Secret) -> Result<Secret, ErrorKind> {
        let token = match grant::grant(&self.app, &*self.post, grant::refresh(refresh_token)).await {
            Ok(token) => token,
            Err(ErrorKind::Login(LoginError {
                problem: LoginProblem::Refused(error),
                ..
            })) => {
                if let Some(known) = self.known().get_mut(user) {
                    known.dead = Some(error.clone());
                }
                return Err(gone(user, LoginProblem::Refused(error)));
            }
            Err(error) => return Err(error),
        };
        let access_token = token.access_token.clone();
        let lifetime = token.expires_at.duration_since(SystemTime::now()).unwrap_or_default();
        // A failure is logged. Other processes then find the token that was spent, and this one goes on.
        let _ = self.keep(user, token, Some(fresh_until(lifetime))).await;
        Ok(access_token)
    }

    /// What there is for a user, after a look at what the store holds.
    fn see(&self, user: &Arc<str>, stored: Option<StoredToken>) -> Seen {
        let record = stored.as_ref().and_then(Record::read);
        let mut logins = self.known();
        if let Some(record) = record
            && logins.get(user).is_none_or(|known| known.kept_at < record.kept_at)
        {
            let refused = logins.remove(user).and_then(|known| known.refused);
            if let Some(token) = record.login {
                let known = Known {
                    fresh_until: nearly_over(&token),
                    token,
                    kept_at: record.kept_at,
                    refused,
                    dead: None,
                };
                logins.insert(Arc::clone(user), known);
            }
        }
        let Some(known) = logins.get(user) else {
            return Seen::Gone(LoginProblem::Unknown);
        };
        if let Some(token) = known.usable() {
            return Seen::Fresh(token);
        }
        match (&known.dead, &known.token.refresh_token) {
            (Some(error), _) => Seen::Gone(LoginProblem::Refused(error.clone())),
            (None, Some(refresh_token)) => Seen::Due(refresh_token.clone()),
            (None, None) => Seen::Gone(LoginProblem::Over),
        }
    }

    /// Keeps a login in memory and in the store. The turn is taken.
    async fn keep(&self, user: &Arc<str>, token: UserToken, fresh_until: Option<SystemTime>) -> Result<(), StoreError> {
        let record = {
            let mut logins = self.known();
            let kept_at = after(logins.get(user).map_or(0, |known| known.kept_at));
            let known = Known {
                fresh_until: fresh_until.unwrap_or_else(|| nearly_over(&token)),
                token: token.clone(),
                kept_at,
                refused: None,
                dead: None,
            };
            logins.insert(Arc::clone(user), known);
            Record {
                kept_at,
                login: Some(token),
            }
        };
        self.shelf.save(&name(user), &record.write(None)).await
    }

    /// The claim of one who changes a login whatever it is, after a look at it.
    async fn claim(&self, name: &str, user: &Arc<str>) -> Claim<()> {
        let look = |stored| {
            self.see(user, stored);
            None
        };
        self.shelf.claim(name, Wait::Out, look).await
    }

    fn known(&self) -> MutexGuard<'_, HashMap<Arc<str>, Known>> {
        // Nothing panics while it is held; and if it did, the map would still be whole.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many names something is kept for.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.known().len() + self.turns.count()
    }
}

impl Known {
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

/// Runs to its end, whether or not the caller waits for it: a claim that is held would otherwise stay for its time.
async fn in_a_task(work: impl Future<Output = Result<(), ErrorKind>> + Send + 'static) -> Result<(), ErrorKind> {
    let interrupted = |_| Err(ErrorKind::transport(TransportKind::Interrupted));
    tokio::spawn(work.in_current_span()).await.unwrap_or_else(interrupted)
}
