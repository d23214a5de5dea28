//! Keys in Redis, shared by replicas.
//!
//! Source of the commands: <https://redis.io/docs/latest/commands/set/>.

use std::fmt;
use std::time::Duration;

use feishu_client::shared::{Redis, delete_if, milliseconds};
use feishu_client::token::redis_1 as redis;

use super::{Claim, SeenFuture, SeenStore};
use crate::failure::Failure;

/// What a key has that was kept.
const DONE: &str = "done";

/// A [`SeenStore`] in Redis 6 or newer: replicas handle an event once between them. A connection that breaks is made again at the next use.
///
/// The names of its keys begin with `feishu:seen:`, and each ends with its time. What a replica had claimed when it crashed is free
/// again after the time of the claim.
///
/// ```no_run
/// # fn example() -> Result<(), feishu_events::Failure> {
/// use feishu_events::{Events, seen::RedisSeen};
///
/// let events = Events::new().seen(RedisSeen::open("redis://127.0.0.1/")?);
/// # Ok(())
/// # }
/// ```
pub struct RedisSeen {
    redis: Redis,
    /// What a key has that this process is at.
    busy: String,
}

impl RedisSeen {
    /// A store at this address. Nothing is sent yet.
    ///
    /// # Errors
    /// An address that is none.
    pub fn open(url: &str) -> Result<Self, Failure> {
        Ok(Self::new(redis::Client::open(url)?))
    }

    /// A store over a client of your own, with TLS if you like.
    #[must_use]
    pub fn new(client: redis::Client) -> Self {
        let redis = Redis::new(client);
        RedisSeen {
            busy: format!("busy:{}", redis.owner()),
            redis,
        }
    }
}

fn name(key: &str) -> String {
    format!("feishu:seen:{key}")
}

fn set(key: &str, value: &str, time: Duration) -> redis::Cmd {
    let mut command = redis::cmd("SET");
    command.arg(name(key)).arg(value).arg("PX").arg(milliseconds(time));
    command
}

impl SeenStore for RedisSeen {
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, Claim> {
        let mut claim = set(key, &self.busy, time);
        claim.arg("NX");
        let mut commands = redis::pipe();
        commands.add_command(claim).cmd("GET").arg(name(key));
        Box::pin(async move {
            let (claimed, value): (Option<String>, Option<String>) = self.redis.run(&commands).await?;
            Ok(match value {
                _ if claimed.is_some() => Claim::New,
                Some(value) if value == DONE => Claim::Done,
                // One that ended between the two commands is claimed by whoever looks again.
                _ => Claim::Busy,
            })
        })
    }

    fn keep<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, ()> {
        let command = set(key, DONE, time);
        Box::pin(async move { Ok(self.redis.run_one(command).await?) })
    }

    fn release<'a>(&'a self, key: &'a str) -> SeenFuture<'a, ()> {
        let command = delete_if(&name(key), &self.busy);
        Box::pin(async move {
            self.redis.run_one::<i64>(command).await?;
            Ok(())
        })
    }
}

impl fmt::Debug for RedisSeen {
    // The address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedisSeen")
    }
}
