//! Limits in Redis, shared by replicas.
//!
//! Sources of the commands: <https://redis.io/docs/latest/commands/eval/>, <https://redis.io/docs/latest/commands/time/>.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};

use super::store::LimitStore;
use crate::operation::Window;
use crate::shared::{Redis, milliseconds};
use crate::store::{StoreError, StoreFuture};

/// Requests are not all equally long under way, so what left with a second in between may arrive with less. This much is kept beyond
/// each window.
const JITTER: Duration = Duration::from_millis(50);

/// Takes the next turn: the moments of turns are kept in microseconds, oldest first, as far back as the longest window goes.
///
/// Keys: that of the turns and that of the pause, for each of what is counted. Arguments: how far ahead a turn may be; then, for each, how
/// many windows, and requests and length of each. Numbers are written out, since Lua shows large ones with 14 digits.
const TAKE: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local turn, all, next = now, {}, 2
local function argument() next = next + 1; return tonumber(ARGV[next - 1]) end
for i = 1, #KEYS, 2 do
  turn = math.max(turn, now + redis.call('PTTL', KEYS[i + 1]) * 1000)
  local one = {key = KEYS[i], times = {}, windows = {}, longest = 0}
  for j, moment in ipairs(redis.call('LRANGE', KEYS[i], 0, -1)) do one.times[j] = tonumber(moment) end
  for j = 1, argument() do
    one.windows[j] = {requests = argument(), length = argument()}
    one.longest = math.max(one.longest, one.windows[j].length)
  end
  all[#all + 1] = one
end
local before
repeat
  before = turn
  for _, one in ipairs(all) do
    for _, window in ipairs(one.windows) do
      for first = 1, #one.times - window.requests + 1 do
        local free, last = one.times[first] + window.length, one.times[first + window.requests - 1]
        if last >= turn + window.length then break end
        if last < free then turn = math.max(turn, free) end
      end
    end
  end
until turn == before
if turn - now <= tonumber(ARGV[1]) then
  local text = string.format('%.0f', turn)
  for _, one in ipairs(all) do
    local times, old, later = one.times, 0, #one.times + 1
    while later > 1 and times[later - 1] > turn do later = later - 1 end
    if times[later] then
      redis.call('LINSERT', one.key, 'BEFORE', string.format('%.0f', times[later]), text)
    else
      redis.call('RPUSH', one.key, text)
    end
    while times[old + 1] and times[old + 1] + one.longest <= now do old = old + 1 end
    redis.call('LTRIM', one.key, old, -1)
    redis.call('PEXPIRE', one.key, math.ceil((math.max(turn, times[#times] or 0) - now + one.longest) / 1000))
  end
end
return turn - now";

/// Pauses for so many milliseconds, or for as long as it does already.
const PAUSE: &str = "
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '', 'PX', ARGV[1]) end
return 1";

/// A [`LimitStore`] in Redis 6 or newer. A connection that breaks is made again at the next use.
///
/// The clock is that of Redis. A window is kept 50 milliseconds longer than it is told, since requests are not all equally long under way:
/// of 50 per second, 47.6 go. The names of its keys begin with `feishu:limit:` and hold a SHA-256 of what is counted. A key takes about ten
/// bytes for each request in its longest window, and ends with its windows.
///
/// ```no_run
/// # use feishu_client::{Client, limit::RedisLimits};
/// # fn example(secret: &str) -> Result<(), feishu_client::limit::StoreError> {
/// let limits = RedisLimits::open("redis://127.0.0.1/")?;
/// let client = Client::builder("cli_…", secret).limit_store(limits).build()?;
/// # Ok(())
/// # }
/// ```
pub struct RedisLimits(Redis);

impl RedisLimits {
    /// A store at this address. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// An address that is none.
    pub fn open(url: &str) -> Result<Self, StoreError> {
        Ok(Self::new(redis::Client::open(url)?))
    }

    /// A store over a client of your own, with TLS if you like. Its crate is [`token::redis_1`](crate::token::redis_1).
    #[must_use]
    pub fn new(client: redis::Client) -> Self {
        RedisLimits(Redis::new(client))
    }
}

/// A word in braces, so that all keys of a cluster are in one place: one script takes a turn of several.
fn turns_key(key: &str) -> String {
    let hash = BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, key.as_bytes()));
    format!("feishu:limit:{{turns}}:{hash}")
}

fn pause_key(key: &str) -> String {
    format!("{}:pause", turns_key(key))
}

/// Lua counts to 2^53, which are 285 years.
fn microseconds(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX).min(1 << 53)
}

impl LimitStore for RedisLimits {
    fn take<'a>(&'a self, keys: &'a [(String, Vec<Window>)], within: Duration) -> StoreFuture<'a, Duration> {
        let mut command = redis::cmd("EVAL");
        command.arg(TAKE).arg(2 * keys.len());
        for (key, _) in keys {
            command.arg(turns_key(key)).arg(pause_key(key));
        }
        command.arg(microseconds(within));
        for (_, windows) in keys {
            command.arg(windows.len());
            for window in windows {
                command
                    .arg(window.requests.max(1))
                    .arg(microseconds(window.per.length() + JITTER));
            }
        }
        Box::pin(async move { Ok(Duration::from_micros(self.0.run_one(command).await?)) })
    }

    fn pause<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, ()> {
        let mut command = redis::cmd("EVAL");
        command.arg(PAUSE).arg(1).arg(pause_key(key)).arg(milliseconds(time));
        Box::pin(async move {
            self.0.run_one::<i64>(command).await?;
            Ok(())
        })
    }
}

impl fmt::Debug for RedisLimits {
    // The address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedisLimits")
    }
}
