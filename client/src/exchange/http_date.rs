//! Dates in HTTP headers, RFC 9110, section 5.6.7, in the one form that is still sent: `Sun, 06 Nov 1994 08:49:37 GMT`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Reads a date; `None` if it is none, or before 1970.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let mut words = text.split(' ');
    words.next()?.strip_suffix(',')?;
    let day: u64 = words.next()?.parse().ok()?;
    let month = words.next()?;
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    let year: u64 = words.next()?.parse().ok()?;
    let mut time = words.next()?.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (time.next()??, time.next()??, time.next()??);
    if words.next()? != "GMT" || !(1970..10_000).contains(&year) || !(1..=31).contains(&day) {
        return None;
    }
    // Years begin in March here, so that the leap day comes last.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    /// From the first of March of the year 0 to the first of January 1970.
    const TO_1970: u64 = 719_468;
    let seconds = days.checked_sub(TO_1970)? * 86_400 + hour * 3_600 + minute * 60 + second;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_standard_and_of_date() {
        // The first is the example of the RFC; the seconds are what `date -u -d … +%s` prints.
        for (text, seconds) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199),
            ("Sun, 01 Mar 2026 00:00:00 GMT", 1_772_323_200),
        ] {
            assert_eq!(parse(text), Some(UNIX_EPOCH + Duration::from_secs(seconds)), "{text}");
        }
        for text in [
            "",
            "12",
            "Sun, 06 Nov 1994",
            "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
