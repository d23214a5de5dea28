//! The keys by which messages of the platform are known.

use std::time::Duration;

use feishu_client::Secret;
use feishu_client::event::Event;

use super::rejected::{NoKeys, Rejected};

/// How messages of the platform are known: the Encrypt Key and the Verification Token of an app, from "Events & callbacks", "Encryption
/// strategy" in the developer console. With a key, all that comes must be encrypted and signed; with a token alone, it must have the token.
///
/// ```
/// use feishu_events::webhook::Keys;
///
/// # fn secret(_: &str) -> String { "s".to_owned() }
/// let keys = Keys::new()
///     .encrypt_key(secret("FEISHU_ENCRYPT_KEY"))
///     .verification_token(secret("FEISHU_VERIFICATION_TOKEN"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Keys {
    pub(crate) own: Pair,
    others: Vec<Pair>,
    pub(super) max_clock_difference: Option<Duration>,
}

/// The keys of one app.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pair {
    pub(crate) encrypt_key: Option<Secret>,
    pub(crate) token: Option<Secret>,
    app_id: Option<String>,
    accepts_unverified: bool,
}

impl Keys {
    /// Without key and token.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Encrypt Key. An empty one is none.
    #[must_use]
    pub fn encrypt_key(mut self, key: impl Into<Secret>) -> Self {
        self.own.encrypt_key = Some(key.into()).filter(|key| !key.is_empty());
        self
    }

    /// The Verification Token. An empty one is none.
    ///
    /// It is needed beside a key as well: the check of the address, which the console makes when the address is saved, and clicks on
    /// cards of the old kind are known by it.
    #[must_use]
    pub fn verification_token(mut self, token: impl Into<Secret>) -> Self {
        self.own.token = Some(token.into()).filter(|token| !token.is_empty());
        self
    }

    /// The app that these keys are of. Events that name another are refused, so that one app of several at this address cannot speak for
    /// another.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.own.app_id = Some(app_id.into());
        self
    }

    /// Other keys that are as good: the ones before while keys are changed, or those of another app with the same address. They are tried
    /// in turn. Of two limits of the clock ([`max_clock_difference`](Self::max_clock_difference)) the smaller holds for all.
    #[must_use]
    pub fn also(mut self, other: Keys) -> Self {
        self.others.push(other.own);
        self.others.extend(other.others);
        let limits = [self.max_clock_difference, other.max_clock_difference];
        self.max_clock_difference = limits.into_iter().flatten().min();
        self
    }

    /// By how much the timestamp of a signature may differ from the clock, which bounds for how long a recorded message can be sent again.
    ///
    /// As long as handled events are known again unless told otherwise, which is eight hours: a shorter time refuses what the platform sends
    /// again if it does not sign anew, and what is not so old and comes twice is known.
    #[must_use]
    pub fn max_clock_difference(mut self, most: Duration) -> Self {
        self.max_clock_difference = Some(most);
        self
    }

    /// Accepts whatever anybody sends if there is neither key nor token: for tests, and behind something that has verified it.
    #[must_use]
    pub fn accept_unverified(mut self) -> Self {
        self.own.accepts_unverified = true;
        self
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = &Pair> {
        std::iter::once(&self.own).chain(&self.others)
    }

    /// Those that have a key, and the key.
    pub(super) fn with_key(&self) -> impl Iterator<Item = (&Pair, &Secret)> {
        self.pairs().filter_map(|pair| Some((pair, pair.encrypt_key.as_ref()?)))
    }

    /// Those that have none.
    pub(super) fn without_key(&self) -> impl Iterator<Item = &Pair> {
        self.pairs().filter(|pair| pair.encrypt_key.is_none())
    }

    pub(super) fn check(&self) -> Result<(), NoKeys> {
        let knows = |pair: &Pair| pair.encrypt_key.is_some() || pair.token.is_some() || pair.accepts_unverified;
        if self.pairs().all(knows) { Ok(()) } else { Err(NoKeys) }
    }
}

impl Pair {
    /// Whether the token of a message is that of the app. Where there is none to compare with, everything is: by a signature, or since it
    /// was said so.
    pub(super) fn takes(&self, token: Option<&Secret>) -> Result<(), Rejected> {
        match (&self.token, token) {
            (None, _) => Ok(()),
            (Some(expected), Some(token)) if expected == token => Ok(()),
            (Some(_), Some(token)) if !token.is_empty() => Err(Rejected::WrongToken),
            (Some(_), _) => Err(Rejected::NoToken),
        }
    }

    /// Whether the event names no other app.
    pub(super) fn is_of(&self, event: &Event) -> Result<(), Rejected> {
        match &self.app_id {
            Some(app_id) if app_id != event.app_id() && !event.app_id().is_empty() => Err(Rejected::OtherApp),
            _ => Ok(()),
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.encrypt_key.is_none() && self.token.is_none() && self.accepts_unverified
    }
}
