//! Any gateway can send a date; none may stop the caller's task or make the call wait for ages.

use std::time::Duration;

use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

#[tokio::test]
async fn numbers_beyond_any_clock_are_no_date() {
    for text in [
        "Sun, 06 Nov 1994 18446744073709551615:00:00 GMT",
        "Sun, 06 Nov 1994 00:18446744073709551615:00 GMT",
        "Sun, 06 Nov 1994 00:00:18446744073709551615 GMT",
        "Sun, 18446744073709551615 Nov 1994 00:00:00 GMT",
        "Sun, 06 Nov 18446744073709551615 00:00:00 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 00:61:00 GMT",
        "18446744073709551616",
        "-1",
    ] {
        for name in ["retry-after", "date"] {
            let server = Server::with_token(move |_, _| {
                let other = if name == "date" { "retry-after" } else { "date" };
                Answer::bytes(429, Vec::new())
                    .header(name, text)
                    .header(other, "Sun, 06 Nov 1994 08:49:37 GMT")
            })
            .await;
            let error = server
                .client()
                .send(get())
                .no_retry()
                .timeout(Duration::from_secs(1))
                .await;
            let wait = error.unwrap_err().retry_after();
            assert_eq!(wait.filter(|wait| !wait.is_zero()), None, "{name}: {text}");
        }
    }
}

#[tokio::test]
async fn dates_of_the_standard_are_read() {
    // The three forms of RFC 9110, section 5.6.7, 23 seconds after the server's own date.
    for text in [
        "Sun, 06 Nov 1994 08:50:00 GMT",
        "Sunday, 06-Nov-94 08:50:00 GMT",
        "Sun Nov  6 08:50:00 1994",
    ] {
        let server = Server::with_token(move |_, _| {
            Answer::json(429, json!({"code": 99_991_400, "msg": ""}))
                .header("date", "Sun, 06 Nov 1994 08:49:37 GMT")
                .header("retry-after", text)
        })
        .await;
        let error = server
            .client()
            .send(get())
            .timeout(Duration::from_secs(1))
            .await
            .unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(23)), "{text}");
    }
}

#[tokio::test]
async fn a_wait_of_five_hundred_billion_years_is_told_and_not_kept() {
    let server =
        Server::with_token(|_, _| Answer::code(429, 99_991_400).header("retry-after", "18446744073709551615")).await;
    let error = server.client().send(get()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(u64::MAX)));
    assert_eq!(server.calls().len(), 1);
}
