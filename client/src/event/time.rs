//! Moments, as events write them.

use std::time::{Duration, SystemTime};

/// Seconds since 1970 with or without a fraction, or milliseconds, or microseconds: told apart by the number of digits.
///
/// Source: `create_time` and `ts` in <https://open.feishu.cn/document/server-docs/event-subscription-guide/overview>, and microseconds in
/// the page of `card.action.trigger`.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let number: u64 = whole.parse().ok()?;
    let since = match whole.len() {
        ..=11 => Duration::from_secs(number) + millionths(fraction),
        12..=14 => Duration::from_millis(number),
        _ => Duration::from_micros(number),
    };
    SystemTime::UNIX_EPOCH.checked_add(since)
}

/// The first six digits behind the point.
fn millionths(fraction: &str) -> Duration {
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(6);
    let micros = digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    Duration::from_micros(micros)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_unit_is_told_by_its_length() {
        let micros = |text: &str| {
            let since = parse(text)?.duration_since(SystemTime::UNIX_EPOCH).unwrap();
            Some(since.as_micros())
        };
        assert_eq!(micros("1502199207.7171419"), Some(1_502_199_207_717_141));
        assert_eq!(micros("1502199207.5"), Some(1_502_199_207_500_000));
        assert_eq!(micros("1502199207"), Some(1_502_199_207_000_000));
        assert_eq!(micros("1608725989000"), Some(1_608_725_989_000_000));
        assert_eq!(micros("1603977298000000"), Some(1_603_977_298_000_000));
        for none in ["", "now", "-1", "1.2.3", "+5", "1e9", ".5", "99999999999999999999999"] {
            assert_eq!(micros(none), None, "{none}");
        }
    }
}
