//! What the platform asks of a connection.

use std::time::Duration;

use serde_json::Value;

/// Longer than this is a mistake.
const LONGEST: u64 = 60 * 60;

/// How to reconnect and how often to ping, as the platform last said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Config {
    /// How often to try; `None` for ever.
    pub(crate) reconnect_count: Option<u64>,
    /// The longest pause between attempts.
    pub(crate) reconnect_interval: Duration,
    /// Within which all clients spread their first attempt.
    pub(crate) reconnect_nonce: Duration,
    /// How often to ping.
    pub(crate) ping_interval: Duration,
}

/// What the official SDKs do before the platform says otherwise.
impl Default for Config {
    fn default() -> Self {
        Config {
            reconnect_count: None,
            reconnect_interval: Duration::from_secs(120),
            reconnect_nonce: Duration::from_secs(30),
            ping_interval: Duration::from_secs(120),
        }
    }
}

impl Config {
    /// Takes over what is said and can be true; all else stays.
    pub(crate) fn apply(&mut self, said: &Value) {
        let seconds = |name: &str| {
            let number = said.get(name)?.as_u64()?;
            (1..=LONGEST).contains(&number).then(|| Duration::from_secs(number))
        };
        if let Some(count) = said.get("ReconnectCount").and_then(Value::as_i64) {
            self.reconnect_count = u64::try_from(count).ok();
        }
        for (name, place) in [
            ("ReconnectInterval", &mut self.reconnect_interval),
            ("ReconnectNonce", &mut self.reconnect_nonce),
            ("PingInterval", &mut self.ping_interval),
        ] {
            if let Some(said) = seconds(name) {
                *place = said;
            }
        }
    }
}
