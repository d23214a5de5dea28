//! Attempts that lead to no connection.

use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

use bytes::Bytes;
use feishu_client::socket::Opened;
use feishu_client::transport::http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::json;
use tokio::time::Instant;

use super::super::address::{self, Address};
use super::super::backoff::pause;
use super::super::config::Config;
use super::super::handshake::check;
use super::super::reason::{Failure, Lost, Stopped};
use super::super::state::State;
use super::platform::{Platform, Script};
use crate::events::Events;

/// What the platform answers with this status and body, asked over TLS.
fn read(status: u16, body: &str) -> Result<Address, Failure> {
    let body = Bytes::copy_from_slice(body.as_bytes());
    address::read(
        StatusCode::from_u16(status).unwrap(),
        &body,
        false,
        &mut Config::default(),
    )
}

fn refusal(code: i64) -> Failure {
    read(200, &json!({"code": code, "msg": "no"}).to_string()).unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn f5_and_f6_a_step_that_hangs_is_given_up_and_tried_again() {
    for (script, limit) in [(Script::SilentAddress, 15), (Script::SilentHandshake, 20)] {
        let began = Instant::now();
        let mut platform = Platform::start(Events::new(), [script]);
        platform.accept().await;
        let took = began.elapsed().as_secs();
        assert!((limit..=limit + 1).contains(&took), "{took}");
        assert_eq!(platform.attempts.load(SeqCst), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn f8_too_many_connections_stop_a_first_attempt_and_are_waited_out_later() {
    let stopped = Stopped::TooManyConnections {
        message: "no".to_owned(),
    };
    let first = Platform::start(Events::new(), [Script::Refuse(refusal(1_000_040_350))]);
    assert_eq!(first.running.await.unwrap(), Err(stopped.clone()));
    assert_eq!(first.health.states(), [State::Stopped(stopped)]);

    let script = [
        Script::Open,
        Script::Refuse(refusal(1_000_040_350)),
        Script::Refuse(refusal(1_000_040_350)),
    ];
    let mut later = Platform::start(Events::new(), script);
    drop(later.accept().await);
    later.accept().await;
    assert_eq!(later.attempts.load(SeqCst), 4);
}

#[tokio::test(start_paused = true)]
async fn f9_what_a_person_must_mend_stops_after_one_attempt() {
    let message = || "no".to_owned();
    for (code, reason) in [
        (
            514,
            Stopped::Credentials {
                code: 514,
                message: message(),
            },
        ),
        (
            403,
            Stopped::Forbidden {
                code: 403,
                message: message(),
            },
        ),
        (
            1_000_040_344,
            Stopped::Credentials {
                code: 1_000_040_344,
                message: message(),
            },
        ),
        (1_000_040_351, Stopped::WrongBrand { message: message() }),
        (
            77,
            Stopped::Refused {
                code: 77,
                message: message(),
            },
        ),
    ] {
        let platform = Platform::start(Events::new(), [Script::Refuse(refusal(code))]);
        assert_eq!(platform.running.await.unwrap(), Err(reason.clone()));
        assert_eq!(platform.attempts.load(SeqCst), 1);
        assert!(!reason.to_string().is_empty());
    }
}

#[test]
fn a_passing_error_of_the_gateway_stops_nothing_whatever_its_code() {
    // What the gateway answers every API with: too many requests, an error inside, a token that it does not know.
    for (status, code) in [(429, 99_991_400), (503, 99_991_400), (500, 2_200), (502, 99_991_663)] {
        let answer = read(status, &json!({"code": code, "msg": "no"}).to_string());
        let lost = Lost::Busy {
            code,
            message: "no".to_owned(),
        };
        assert_eq!(answer.unwrap_err(), Failure::Retry(lost), "{status}");
    }
    // What a person must mend is so with any status.
    for status in [200, 400, 403, 500] {
        for code in [403, 514, 1_000_040_344, 1_000_040_351] {
            let answer = read(status, &json!({"code": code, "msg": "no"}).to_string());
            assert!(matches!(answer, Err(Failure::Stop(_))), "{status} {code}");
        }
        let answer = read(status, r#"{"code": 1000040350, "msg": "no"}"#);
        assert!(matches!(answer, Err(Failure::StopAtFirst(..))), "{status}");
    }
}

#[test]
fn a_handshake_that_is_refused_with_a_code_that_nobody_knows_is_tried_again_later() {
    let refused = |code: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("handshake-status", HeaderValue::from_static("514"));
        headers.insert("handshake-autherrcode", HeaderValue::from_str(code).unwrap());
        let opened = Opened {
            status: StatusCode::BAD_REQUEST,
            headers,
            connection: None,
        };
        check(&opened, "key").unwrap_err()
    };
    for code in ["0", "514", "77", "1000040350"] {
        assert!(matches!(refused(code), Failure::StopAtFirst(..)), "{code}");
    }
    for code in ["403", "1000040344", "1000040351"] {
        assert!(matches!(refused(code), Failure::Stop(_)), "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn f10_what_passes_is_tried_again_ever_more_slowly() {
    let passing = [
        read(200, r#"{"code": 1, "msg": "busy"}"#),
        read(200, r#"{"code": 1000040343}"#),
        read(500, "<html>"),
        read(502, ""),
        read(200, ""),
        read(503, r#"{"code": 0}"#),
        read(200, r#"{"code": 0}"#),
        read(200, r#"{"code": 0, "data": {"URL": "ws://example.com/?service_id=1"}}"#),
        read(200, r#"{"code": 0, "data": {"URL": "wss://example.com/?device_id=1"}}"#),
    ];
    let script = passing.map(|answer| match answer {
        Err(failure @ Failure::Retry(_)) => Script::Refuse(failure),
        other => panic!("{other:?}"),
    });
    let began = Instant::now();
    let mut platform = Platform::start(Events::new(), script);
    platform.accept().await;
    // 1 + 2 + 4 + 8 + 16 + 32 + 64 + 120, each a fifth more or less, after the first.
    let took = began.elapsed().as_secs();
    assert!((197..=298).contains(&took), "{took}");
}

#[test]
fn an_address_is_taken_without_telling_it() {
    let body = r#"{"code": 0, "data": {
        "URL": "wss://example.com/ws/v2?device_id=7&service_id=33554678&access_key=planted&ticket=planted",
        "ClientConfig": {"ReconnectCount": 3, "ReconnectInterval": 90, "ReconnectNonce": 25, "PingInterval": 60}}}"#;
    let mut config = Config::default();
    let body = Bytes::from_static(body.as_bytes());
    let address = address::read(StatusCode::OK, &body, false, &mut config).unwrap();
    assert_eq!((address.device_id.as_str(), address.service_id), ("7", 33_554_678));
    assert_eq!(address.url.scheme(), "https");
    assert!(!format!("{address:?}").contains("planted"));
    let seconds = Duration::from_secs;
    assert_eq!(
        config,
        Config {
            reconnect_count: Some(3),
            reconnect_interval: seconds(90),
            reconnect_nonce: seconds(25),
            ping_interval: seconds(60)
        }
    );
}

#[test]
fn pauses_grow_and_are_spread() {
    let config = Config::default();
    let lost = Lost::Broken("no".to_owned());
    assert!(pause(0, &lost, &config, 1.0) <= Duration::from_secs(1));
    assert!(pause(0, &Lost::Closed { code: None }, &config, 1.0) <= Duration::from_secs(5));
    assert_eq!(pause(3, &lost, &config, 0.5), Duration::from_secs(4));
    assert_eq!(pause(60, &lost, &config, 0.5), Duration::from_secs(120));
}

#[test]
fn what_the_platform_says_is_one_visible_line() {
    let refused = read(200, &json!({"code": 77, "msg": "no\nFATAL \u{202e}ok"}).to_string()).unwrap_err();
    let Failure::Stop(stopped) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(
        stopped.to_string(),
        r"the platform refused the connection (code 77: no\nFATAL \u{202e}ok)"
    );
}
