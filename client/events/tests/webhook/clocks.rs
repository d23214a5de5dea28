use std::time::{Duration, SystemTime};

use feishu_events::testing::sign_at;
use feishu_events::webhook::{Keys, Opened, Rejected, Webhook};
use feishu_events::{Events, Received};
use ring::digest::SHA256;

use crate::{event, keys, signed, then};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

fn open(keys: &Keys, signed: SystemTime) -> Result<Opened, Rejected> {
    let request = sign_at(keys, &event(), signed);
    keys.open(request.headers(), request.body(), then())
}

#[test]
fn f29_a_clock_may_be_off_and_what_is_older_than_what_is_remembered_is_refused() {
    for ok in [then() - 10 * MINUTE, then() + 10 * MINUTE, then() - 8 * HOUR] {
        assert!(matches!(open(&keys(), ok), Ok(Opened::Event(_))));
    }
    for out in [then() - 9 * HOUR, then() + 9 * HOUR, SystemTime::UNIX_EPOCH] {
        let refused = open(&keys(), out).unwrap_err();
        assert_eq!(
            (&refused, refused.status().as_u16()),
            (&Rejected::OutOfTime { at_most: 8 * HOUR }, 401)
        );
    }
    let tight = keys().max_clock_difference(5 * MINUTE);
    assert!(matches!(open(&tight, then() - 5 * MINUTE), Ok(Opened::Event(_))));
    let refused = open(&tight, then() - 6 * MINUTE);
    assert_eq!(refused, Err(Rejected::OutOfTime { at_most: 5 * MINUTE }));
}

#[test]
fn of_two_limits_of_the_clock_the_smaller_holds() {
    let limits = [None, Some(5 * MINUTE), Some(HOUR)];
    for (own, other, at_most) in [
        (limits[1], limits[0], 5 * MINUTE),
        (limits[0], limits[1], 5 * MINUTE),
        (limits[2], limits[1], 5 * MINUTE),
        (limits[1], limits[2], 5 * MINUTE),
        (limits[0], limits[0], 8 * HOUR),
    ] {
        let limited = |keys: Keys, limit: Option<Duration>| match limit {
            Some(limit) => keys.max_clock_difference(limit),
            None => keys,
        };
        let before = Keys::new().encrypt_key("the key before");
        let both = limited(keys(), own).also(limited(before, other));
        assert!(matches!(open(&both, then() - at_most), Ok(Opened::Event(_))));
        let refused = open(&both, then() - at_most - MINUTE);
        assert_eq!(refused, Err(Rejected::OutOfTime { at_most }));
    }
}

#[test]
fn f29_a_timestamp_that_is_not_a_number_is_refused_although_it_is_signed() {
    let request = sign_at(&keys(), &event(), then());
    for odd in [
        "",
        "now",
        "-1603977298",
        "+1603977298",
        "1603977298.0",
        "1603977298000000000000",
    ] {
        let headers = signed(&SHA256, odd, "kudryavka", request.body());
        let refused = keys().open(&headers, request.body(), then()).unwrap_err();
        assert_eq!(
            (&refused, refused.status().as_u16()),
            (&Rejected::WrongTimestamp, 401),
            "{odd}"
        );
    }
}

#[tokio::test]
async fn a_signature_may_be_as_old_as_what_is_remembered() {
    for (keep, status) in [(8 * HOUR, 200), (HOUR, 401)] {
        let events = Events::new().clock(then).keep(keep).otherwise(async |_: Received| {});
        let webhook = Webhook::new(keys(), events).unwrap();
        let request = sign_at(&keys(), &event(), then() - 2 * HOUR);
        let answer = webhook.answer(request.headers(), request.body()).await;
        assert_eq!(answer.status().as_u16(), status);
    }
}
