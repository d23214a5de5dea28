//! Tokens in Redis, shared by replicas.
//!
//! Source of the commands: <https://redis.io/docs/latest/commands/set/>.

use std::fmt;
use std::time::{Duration, SystemTime};

use redis::aio::MultiplexedConnection;
use redis::{Cmd, FromRedisValue, Pipeline};
use tokio::sync::Mutex;

use super::store::{StoreError, StoreFuture, StoredToken, TokenStore};
use crate::random;
use crate::secret::Secret;

/// Deletes a key if it still has this value.
const DELETE_IF: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

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
pub struct RedisStore {
    client: redis::Client,
    connection: Mutex<Option<MultiplexedConnection>>,
    /// Tells this store's claims from those of others.
    owner: String,
}

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
        let owner = format!("{:016x}{:016x}", random::number(), random::number());
        RedisStore {
            client,
            connection: Mutex::default(),
            owner,
        }
    }

    async fn run<T: FromRedisValue>(&self, commands: &Pipeline) -> Result<T, StoreError> {
        // The connection is shared: a clone of it is used without the lock, and answers are told apart by their order.
        let mut connection = {
            let mut current = self.connection.lock().await;
            match &*current {
                Some(connection) => connection.clone(),
                None => current
                    .insert(self.client.get_multiplexed_async_connection().await?)
                    .clone(),
            }
        };
        let result = commands.query_async(&mut connection).await;
        if result.is_err() {
            *self.connection.lock().await = None;
        }
        Ok(result?)
    }

    async fn run_one<T: FromRedisValue>(&self, command: Cmd) -> Result<T, StoreError> {
        let mut commands = redis::pipe();
        commands.add_command(command);
        let (value,) = self.run(&commands).await?;
        Ok(value)
    }

    fn delete_if(key: &str, value: &str) -> Cmd {
        let mut command = redis::cmd("EVAL");
        command.arg(DELETE_IF).arg(1).arg(key).arg(value);
        command
    }
}

/// Before the key and not after it, where the end of a user's name could be the same.
fn claim_key(key: &str) -> String {
    format!("claim:{key}")
}

/// Redis takes no time of zero, and none whose end it cannot tell.
fn milliseconds(time: Duration) -> u64 {
    const CENTURY: u64 = 100 * 365 * 24 * 60 * 60 * 1000;
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).clamp(1, CENTURY)
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("GET").arg(key).cmd("PTTL").arg(key);
            let (secret, left): (Option<String>, i64) = self.run(&commands).await?;
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
        Box::pin(self.run_one(command))
    }

    fn remove<'a>(&'a self, key: &'a str, secret: &'a Secret) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.run_one::<i64>(Self::delete_if(key, secret.expose()))
                .await
                .map(drop)
        })
    }

    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        let mut command = redis::cmd("SET");
        command
            .arg(claim_key(key))
            .arg(&self.owner)
            .arg("NX")
            .arg("PX")
            .arg(milliseconds(time));
        Box::pin(async move { Ok(self.run_one::<Option<String>>(command).await?.is_some()) })
    }

    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.run_one::<i64>(Self::delete_if(&claim_key(key), &self.owner))
                .await
                .map(drop)
        })
    }
}

impl fmt::Debug for RedisStore {
    // The address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedisStore")
    }
}
