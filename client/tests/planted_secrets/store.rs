//! A token store that holds secrets, and fails.

use std::fmt;
use std::time::{Duration, SystemTime};

use feishu_client::Secret;
use feishu_client::token::{StoreFuture, StoredToken, TokenStore};

/// In which way it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Everything is there.
    Whole,
    /// Everything is there, and over.
    Old,
    /// What is there is no login.
    NoLogin,
    /// What is there is half a login.
    HalfALogin,
    /// All work fails.
    Fails,
    /// All work but reading fails.
    ReadOnly,
    /// Somebody else holds all claims, and nothing is there.
    Claimed,
}

impl Behaviour {
    pub const ALL: [Behaviour; 7] = [
        Behaviour::Whole,
        Behaviour::Old,
        Behaviour::NoLogin,
        Behaviour::HalfALogin,
        Behaviour::Fails,
        Behaviour::ReadOnly,
        Behaviour::Claimed,
    ];
}

pub struct Store(pub Behaviour);

/// An error whose message is clean, as a store's must be. What it holds besides is its own.
struct Broken;

impl fmt::Debug for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Broken { value: \"PLANTED-debug\" }")
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store is broken")
    }
}

impl std::error::Error for Broken {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        static CAUSE: Cause = Cause;
        Some(&CAUSE)
    }
}

#[derive(Debug)]
struct Cause;

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redis://:PLANTED-password@127.0.0.1")
    }
}

impl std::error::Error for Cause {}

impl Store {
    fn work<T: Send + 'static>(&self, value: T) -> StoreFuture<'_, T> {
        let broken = matches!(self.0, Behaviour::Fails | Behaviour::ReadOnly);
        Box::pin(async move { if broken { Err(Broken.into()) } else { Ok(value) } })
    }
}

impl TokenStore for Store {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        let login = r#"{"access_token":"PLANTED-access","expires_at":1,"refresh_token":"PLANTED-refresh","refresh_expires_at":9999999999}"#;
        let secret = match self.0 {
            Behaviour::Claimed => return self.work(None),
            Behaviour::NoLogin => "PLANTED-no-login",
            Behaviour::HalfALogin => &login[..40],
            _ if key.contains("user") => login,
            _ => "PLANTED-stored",
        };
        let fresh_until = match self.0 {
            Behaviour::Old => SystemTime::UNIX_EPOCH,
            _ => SystemTime::now() + Duration::from_secs(3600),
        };
        let token = StoredToken::new(secret, fresh_until);
        match self.0 {
            Behaviour::Fails => self.work(None),
            _ => Box::pin(async move { Ok(Some(token)) }),
        }
    }
    fn save<'a>(&'a self, _: &'a str, _: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.work(())
    }
    fn remove<'a>(&'a self, _: &'a str, _: &'a Secret) -> StoreFuture<'a, ()> {
        self.work(())
    }
    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        self.work(self.0 != Behaviour::Claimed)
    }
    fn release<'a>(&'a self, _: &'a str) -> StoreFuture<'a, ()> {
        self.work(())
    }
}
