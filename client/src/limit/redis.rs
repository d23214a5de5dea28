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

/// Takes the next turn: the moments of turns are kept in microseconds, oldest first, as far back as the longest window goes. No turn is ever
/// given back, so what was full once stays full, and each search begins where the last one found room: a thousand calls at once would hold
/// up Redis otherwise.
///
/// Keys, for each of what is counted: the turns, the pause, and up to when all is full. Arguments: how far ahead a turn may be; then, for
/// each, how many windows, and requests and length of each. Numbers are written out, since Lua shows large ones with 14 digits.
const TAKE: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local turn, all, next = now, {}, 2
local function argument() next = next + 1; return tonumber(ARGV[next - 1]) end
local function at(one, index)
  one.times[index] = one.times[index] or tonumber(redis.call('LINDEX', one.key, index))
  return one.times[index]
end
local function up_to(one, moment)
  local low, high = 0, one.count
  while low < high do
    local middle = math.floor((low + high) / 2)
    if at(one, middle) <= moment then low = middle + 1 else high = middle end
  end
  return low
end
local function free(one, from)
  local turn = from
  for _, window in ipairs(one.windows) do
    if one.count >= window.requests then
      for first = up_to(one, turn - window.length), one.count - window.requests do
        local opens, last = at(one, first) + window.length, at(one, first + window.requests - 1)
        if last >= turn + window.length then break end
        if last < opens then turn = math.max(turn, opens) end
      end
    end
  end
  if turn == from then return turn end
  return free(one, turn)
end
for i = 1, #KEYS, 3 do
  local one = {key = KEYS[i], full = KEYS[i + 2], count = redis.call('LLEN', KEYS[i]), times = {}, windows = {}, longest = 0}
  for j = 1, argument() do
    one.windows[j] = {requests = argument(), length = argument()}
    one.longest = math.max(one.longest, one.windows[j].length)
  end
  local full, pause = tonumber(redis.call('GET', one.full) or 0), redis.call('PTTL', KEYS[i + 1]) * 1000
  one.free = free(one, math.max(now, full, now + pause))
  turn = math.max(turn, one.free)
  all[#all + 1] = one
end
local before
repeat
  before = turn
  for _, one in ipairs(all) do turn = free(one, turn) end
until turn == before
if turn - now <= tonumber(ARGV[1]) then
  local text = string.format('%.0f', turn)
  for _, one in ipairs(all) do
    local last = turn
    if one.count > 0 then last = math.max(turn, at(one, one.count - 1)) end
    local old, later = up_to(one, now - one.longest), up_to(one, turn)
    if later < one.count then
      redis.call('LINSERT', one.key, 'BEFORE', string.format('%.0f', at(one, later)), text)
    else
      redis.call('RPUSH', one.key, text)
    end
    redis.call('LTRIM', one.key, old, -1)
    local left = math.max(math.ceil((last - now + one.longest) / 1000), 1)
    redis.call('PEXPIRE', one.key, left)
    redis.call('SET', one.full, string.format('%.0f', one.free), 'PX', left)
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

fn full_key(key: &str) -> String {
    format!("{}:full", turns_key(key))
}

/// Lua counts to 2^53, which are 285 years.
fn microseconds(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX).min(1 << 53)
}

impl LimitStore for RedisLimits {
    fn take<'a>(&'a self, keys: &'a [(String, Vec<Window>)], within: Duration) -> StoreFuture<'a, Duration> {
        let mut command = redis::cmd("EVAL");
        command.arg(TAKE).arg(3 * keys.len());
        for (key, _) in keys {
            command.arg(turns_key(key)).arg(pause_key(key)).arg(full_key(key));
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
