//! A Redis that the processes of an app share, for what this project keeps there.
//!
//! Source of the commands: <https://redis.io/docs/latest/commands/set/>.

use std::io;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{Cmd, FromRedisValue, Pipeline, RedisResult};
use tokio::sync::Mutex;

use crate::random;

/// Deletes a key if it still has this value.
const DELETE_IF: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

/// A connection that is made again at the next use when it breaks.
pub struct Redis {
    client: redis::Client,
    connection: Arc<Mutex<Option<MultiplexedConnection>>>,
    owner: String,
}

impl Redis {
    /// Over this client. Nothing is sent yet.
    #[must_use]
    pub fn new(client: redis::Client) -> Self {
        Redis {
            client,
            connection: Arc::default(),
            owner: format!("{:016x}{:016x}", random::number(), random::number()),
        }
    }

    /// A name that tells this one's claims from those of others.
    #[must_use]
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Runs commands and gives their answers as a tuple.
    ///
    /// # Errors
    /// Redis cannot be reached, or refuses.
    pub async fn run<T: FromRedisValue>(&self, commands: &Pipeline) -> RedisResult<T> {
        let mut connection = self.connection().await?;
        let suspect = Suspect(&self.connection);
        let value = commands.query_async(&mut connection).await?;
        mem::forget(suspect);
        Ok(value)
    }

    /// The connection. It is shared: a clone of it is used without the lock, and answers are told apart by their order.
    async fn connection(&self) -> RedisResult<MultiplexedConnection> {
        let mut current = Arc::clone(&self.connection).lock_owned().await;
        if let Some(connection) = &*current {
            return Ok(connection.clone());
        }
        let client = self.client.clone();
        // In a task of its own, which takes a second at most: to connect may take longer than whoever is first waits for it.
        let connecting = tokio::spawn(async move {
            let connection = client.get_multiplexed_async_connection().await?;
            Ok(current.insert(connection).clone())
        });
        connecting.await.map_err(io::Error::other)?
    }

    /// Runs a command.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub async fn run_one<T: FromRedisValue>(&self, command: Cmd) -> RedisResult<T> {
        let mut commands = redis::pipe();
        commands.add_command(command);
        let (value,) = self.run(&commands).await?;
        Ok(value)
    }
}

/// A connection that has not answered: when this is dropped, it is not used again. It may have failed, or the caller waited in vain.
struct Suspect<'a>(&'a Mutex<Option<MultiplexedConnection>>);

impl Drop for Suspect<'_> {
    fn drop(&mut self) {
        // Whoever holds the lock may be making a new one already.
        if let Ok(mut connection) = self.0.try_lock() {
            *connection = None;
        }
    }
}

/// Deletes a key if it still has this value. The answer is how many were deleted.
#[must_use]
pub fn delete_if(key: &str, value: &str) -> Cmd {
    let mut command = redis::cmd("EVAL");
    command.arg(DELETE_IF).arg(1).arg(key).arg(value);
    command
}

/// Redis takes no time of zero, and none whose end it cannot tell.
#[must_use]
pub fn milliseconds(time: Duration) -> u64 {
    const CENTURY: u64 = 100 * 365 * 24 * 60 * 60 * 1000;
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).clamp(1, CENTURY)
}
