//! Moments.

use std::time::{Duration, SystemTime};

use feishu_client::rt::Value;

use super::Date;
use super::shape::{Shape, cells};

impl Date {
    /// So many milliseconds after 1970 began in Greenwich.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Date(millis)
    }

    /// How many milliseconds after 1970 began in Greenwich.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }
}

impl Shape for Date {
    const EXPECTED: &'static str = "a date, in milliseconds";

    fn read(json: &Value) -> Option<Self> {
        // A formula may give it with a fraction.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "what is out of reach becomes the nearest that is not"
        )]
        let millis = json.as_i64().or_else(|| json.as_f64().map(|millis| millis as i64));
        millis.map(Date)
    }

    fn write(&self) -> Value {
        self.0.into()
    }
}

cells!(Date);

impl From<SystemTime> for Date {
    /// A moment that cannot be told in milliseconds becomes the nearest one that can.
    fn from(time: SystemTime) -> Self {
        let millis = |duration: Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Date(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

impl From<Date> for SystemTime {
    /// A moment that the system cannot tell becomes 1970.
    fn from(date: Date) -> Self {
        let distance = Duration::from_millis(date.0.unsigned_abs());
        let time = match date.0 {
            0.. => SystemTime::UNIX_EPOCH.checked_add(distance),
            _ => SystemTime::UNIX_EPOCH.checked_sub(distance),
        };
        time.unwrap_or(SystemTime::UNIX_EPOCH)
    }
}
