//! Tokens in Redis, shared by replicas.
//!
//! Source of the commands: <https://redis.io/docs/latest/commands/set/>.

use std::fmt;
use std::time::{Duration, SystemTime};

use super::store::{StoredToken, TokenStore};
use crate::secret::Secret;
use crate::shared::{Redis, delete_if, milliseconds};
use crate::store::{StoreError, StoreFuture};

/// A [`TokenStore`] in Redis 6 or newer. A connection that breaks is made again at the next use.
///
/// ```no_run
/// # use feishu_client::{Client, token::RedisStore};
/// # fn example(secret: &str) -> Result<(), feishu_client::token::StoreError> {
/// let store = RedisStore::open("redis://127.0.0.1/")?;
/// let client = Client::builder("cli_…", secret).token_store(store).build()?;
/// # Ok(())
/// # }
/// ```
pub struct RedisStore(Redis);

impl RedisStore {
    /// A store at this address. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// An address that is none.
    pub fn open(url: &str) -> Result<Self, StoreError> {
        Ok(Self::new(redis::Client::open(url)?))
    }

    /// A store over a client of your own, with TLS if you like.
    #[must_use]
    pub fn new(client: redis::Client) -> Self {
        RedisStore(Redis::new(client))
    }
}

/// Before the key and not after it, where the end of a user's name could be the same.
fn claim_key(key: &str) -> String {
    format!("claim:{key}")
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("GET").arg(key).cmd("PTTL").arg(key);
            let (secret, left): (Option<String>, i64) = self.0.run(&commands).await?;
            // Between the two commands the key may have ended.
            let left = Duration::from_millis(u64::try_from(left).unwrap_or(0));
            Ok(secret.map(|secret| StoredToken {
                secret: secret.into(),
                fresh_until: SystemTime::now() + left,
            }))
        })
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let mut command = redis::cmd("SET");
        command
            .arg(key)
            .arg(token.secret.expose())
            .arg("PX")
            .arg(milliseconds(token.time_left()));
        Box::pin(async move { Ok(self.0.run_one(command).await?) })
    }

    fn remove<'a>(&'a self, key: &'a str, secret: &'a Secret) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.0.run_one::<i64>(delete_if(key, secret.expose())).await?;
            Ok(())
        })
    }

    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        let mut command = redis::cmd("SET");
        command
            .arg(claim_key(key))
            .arg(self.0.owner())
            .arg("NX")
            .arg("PX")
            .arg(milliseconds(time));
        Box::pin(async move { Ok(self.0.run_one::<Option<String>>(command).await?.is_some()) })
    }

    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.0
                .run_one::<i64>(delete_if(&claim_key(key), self.0.owner()))
                .await?;
            Ok(())
        })
    }
}

impl fmt::Debug for RedisStore {
    // The address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedisStore")
    }
}
