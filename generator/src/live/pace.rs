//! How fast requests follow each other, over all connections.

use std::cell::Cell;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// Gives each request its turn. Requests are made by one thread, so a cell is enough.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    next: Cell<Instant>,
}

impl Pace {
    /// So many requests a second; 0 for no limit.
    pub(super) fn new(per_second: u32) -> Self {
        Pace {
            interval: Duration::from_secs(1).checked_div(per_second).unwrap_or_default(),
            next: Cell::new(Instant::now()),
        }
    }

    /// Waits until the next request may be sent.
    pub(super) async fn turn(&self) {
        let at = self.next.get().max(Instant::now());
        self.next.set(at + self.interval);
        sleep_until(at).await;
    }

    /// Sends nothing for a while: the site asked for it.
    pub(super) fn pause(&self, wait: Duration) {
        self.next.set(self.next.get().max(Instant::now() + wait));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn turns_are_spread_and_a_pause_holds_for_all() {
        let begun = Instant::now();
        let pace = Pace::new(10);
        for _ in 0..3 {
            pace.turn().await;
        }
        assert_eq!(begun.elapsed(), Duration::from_millis(200));
        pace.pause(Duration::from_secs(5));
        pace.turn().await;
        assert_eq!(begun.elapsed(), Duration::from_millis(5200));
    }

    #[tokio::test(start_paused = true)]
    async fn no_rate_is_no_limit() {
        let begun = Instant::now();
        let pace = Pace::new(0);
        for _ in 0..100 {
            pace.turn().await;
        }
        assert_eq!(begun.elapsed(), Duration::ZERO);
    }
}
