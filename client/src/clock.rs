//! The platform's clock, as replies tell it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::DATE;

/// How far the platform's clock is ahead of this machine's, in milliseconds. Nothing is known before the first reply.
#[derive(Default)]
pub(crate) struct Clock {
    ahead: AtomicI64,
}

impl Clock {
    /// Hears what time the sender of a reply has.
    pub(crate) fn hear(&self, headers: &HeaderMap) {
        let text = headers.get(DATE).and_then(|date| date.to_str().ok());
        if let Some(theirs) = text.and_then(|text| httpdate::parse_http_date(text).ok()) {
            self.set(theirs, SystemTime::now());
        }
    }

    /// The time there.
    pub(crate) fn now(&self) -> SystemTime {
        self.at(SystemTime::now())
    }

    fn set(&self, theirs: SystemTime, ours: SystemTime) {
        let ahead = match theirs.duration_since(ours) {
            Ok(ahead) => millis(ahead),
            Err(behind) => -millis(behind.duration()),
        };
        // A date has whole seconds, and was on its way for a while: less than two tell nothing.
        let ahead = if ahead.abs() < 2_000 { 0 } else { ahead };
        self.ahead.store(ahead, Ordering::Relaxed);
    }

    fn at(&self, ours: SystemTime) -> SystemTime {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let by = Duration::from_millis(ahead.unsigned_abs());
        let theirs = if ahead < 0 {
            ours.checked_sub(by)
        } else {
            ours.checked_add(by)
        };
        theirs.unwrap_or(ours)
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_clock_is_set_right_and_a_right_one_left_alone() {
        let clock = Clock::default();
        let ours = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        assert_eq!(clock.at(ours), ours);
        for (ahead, told) in [(600, 600), (0, 0), (1, 0)] {
            clock.set(ours + Duration::from_secs(ahead), ours);
            assert_eq!(clock.at(ours), ours + Duration::from_secs(told));
        }
        clock.set(ours - Duration::from_secs(600), ours);
        assert_eq!(clock.at(ours), ours - Duration::from_secs(600));
        // No date leads out of what can be told.
        clock.set(SystemTime::UNIX_EPOCH, ours);
        clock.at(SystemTime::UNIX_EPOCH);
    }

    #[test]
    fn a_date_that_is_none_is_not_heard() {
        let clock = Clock::default();
        let mut headers = HeaderMap::new();
        clock.hear(&headers);
        headers.insert(DATE, http::HeaderValue::from_static("yesterday"));
        clock.hear(&headers);
        assert_eq!(clock.ahead.load(Ordering::Relaxed), 0);
        headers.insert(DATE, http::HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"));
        clock.hear(&headers);
        assert!(clock.now() < SystemTime::UNIX_EPOCH + Duration::from_secs(800_000_000));
    }
}
