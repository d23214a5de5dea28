//! How long to wait before the next attempt.

use std::time::Duration;

use super::config::Config;
use super::reason::Lost;

/// A connection that held so long starts the counting anew.
pub(crate) const HELD: Duration = Duration::from_secs(60);
/// Clients spread their first attempt over at most so long: the platform sends an event again after 15 seconds.
const SPREAD: Duration = Duration::from_secs(5);

/// The pause before an attempt; the first after a connection has the number 0. `random` is between 0 and 1.
pub(crate) fn pause(attempt: u32, why: &Lost, config: &Config, random: f64) -> Duration {
    match (attempt, why) {
        (0, Lost::Closed { .. }) => config.reconnect_nonce.min(SPREAD).mul_f64(random),
        (0, _) => Duration::from_secs(1).mul_f64(random),
        (attempt, _) => {
            let doubled = Duration::from_secs(1 << attempt.saturating_sub(1).min(12));
            doubled.min(config.reconnect_interval).mul_f64(0.8 + 0.4 * random)
        }
    }
}
