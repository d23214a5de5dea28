//! What production does to a client.

use std::time::{Duration, Instant};

use feishu_client::Client;
use feishu_client::error::{ErrorKind, ReplyProblem, TransportKind};
use serde_json::json;

use crate::support::endpoints::{CreateMessage, DeletePin, Message, get};
use crate::support::{Answer, Server};

fn ok() -> Answer {
    Answer::ok(json!({"message_id": "om_1"}))
}

fn problem(error: &feishu_client::Error) -> ReplyProblem {
    match error.kind() {
        ErrorKind::Reply(reply) => reply.problem,
        other => panic!("not an unreadable reply: {other:?}"),
    }
}

fn transport(error: &feishu_client::Error) -> TransportKind {
    match error.kind() {
        ErrorKind::Transport(transport) => transport.kind,
        other => panic!("not a failed transport: {other:?}"),
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_call_replayed_once() {
    for (status, code) in [
        (200, 99_991_663),
        (400, 99_991_663),
        (400, 99_991_665),
        (401, 99_991_671),
    ] {
        let server =
            Server::with_token(move |_, before| if before == 0 { Answer::code(status, code) } else { ok() }).await;
        server.client().send(CreateMessage::text(None)).await.unwrap();
        let tokens: Vec<_> = server
            .calls()
            .iter()
            .map(|call| call.header("authorization").unwrap().to_owned())
            .collect();
        assert_eq!(
            (tokens, server.token_requests()),
            (vec!["Bearer t-1".into(), "Bearer t-2".into()], 2),
            "{status} {code}"
        );
    }
}

#[tokio::test]
async fn a_token_that_is_refused_twice_is_an_error_after_two_calls() {
    let server = Server::with_token(|_, _| Answer::code(400, 99_991_663)).await;
    let error = server.client().send(get()).await.unwrap_err();
    assert!(error.is_token_invalid() && !error.is_retryable());
    assert_eq!((server.calls().len(), server.token_requests()), (2, 2));
}

#[tokio::test]
async fn a_token_of_the_caller_is_never_renewed() {
    let server = Server::with_token(|_, _| Answer::code(400, 99_991_663)).await;
    assert!(
        server
            .client()
            .send(get())
            .tenant_token("t-mine")
            .await
            .unwrap_err()
            .is_token_invalid()
    );
    assert_eq!((server.calls().len(), server.token_requests()), (1, 0));
}

#[tokio::test]
async fn one_refusal_among_many_calls_renews_the_token_once() {
    let server = Server::with_token(|request, _| match request.header("authorization") {
        Some("Bearer t-1") => Answer::code(400, 99_991_663),
        _ => ok(),
    })
    .await;
    let client = server.client();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.send(get()).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(
        server.token_requests(),
        2,
        "a token that was renewed meanwhile is not dropped"
    );
}

#[tokio::test]
async fn a_hundred_calls_on_a_cold_cache_make_one_token_request() {
    let server = Server::with_token(|_, _| ok()).await;
    let client = server.client();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(client.send(get()).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((server.calls().len(), server.token_requests()), (100, 1));
}

#[tokio::test]
async fn all_who_wait_for_a_token_get_its_error_and_the_next_call_tries_again() {
    let server = Server::start(|request, before| match (request.is_token(), before) {
        (true, 0) => Answer::code(400, 10_014),
        (true, _) => Answer::token("t-2"),
        _ => ok(),
    })
    .await;
    let client = server.client();
    let calls: Vec<_> = (0..10).map(|_| tokio::spawn(client.send(get()).send())).collect();
    let mut failed = 0;
    for call in calls {
        if let Err(error) = call.await.unwrap() {
            assert!(
                matches!(error.kind(), ErrorKind::Token(token) if token.source.code() == Some(10_014)),
                "{error}"
            );
            failed += 1;
        }
    }
    assert!(failed > 0);
    assert!(client.send(get()).await.is_ok());
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test]
async fn a_gateways_page_is_shown_and_repeated_only_where_that_is_harmless() {
    let server = Server::with_token(|_, _| Answer::text(502, "text/html", "<html>Bad Gateway</html>")).await;
    let client = server.builder().retries(1).build().unwrap();
    let error = client.send(CreateMessage::text(None)).await.unwrap_err();
    assert_eq!(problem(&error), ReplyProblem::NotJson);
    assert!(
        error.to_string().contains("HTTP 502, text/html")
            && matches!(error.kind(), ErrorKind::Reply(reply) if reply.excerpt().contains("Bad Gateway")),
        "{error}"
    );
    assert_eq!(server.calls().len(), 1, "a POST without a key is not repeated");
    client.send(CreateMessage::text(Some("key"))).await.unwrap_err();
    assert_eq!(server.calls().len(), 3, "with a key it is");
    client.send(get()).await.unwrap_err();
    assert_eq!(server.calls().len(), 5, "a GET is");
    client.send(get()).no_retry().await.unwrap_err();
    assert_eq!(server.calls().len(), 6, "unless the caller says no");
}

#[tokio::test]
async fn empty_truncated_and_oversized_replies_are_told_apart() {
    let cases = [
        (Answer::bytes(200, Vec::new()), ReplyProblem::Empty),
        (
            Answer::text(200, "application/json", r#"{"code":0,"data":{"message_id":"om"#),
            ReplyProblem::Truncated,
        ),
        (
            Answer::text(200, "application/json", r#"{"msg":"#),
            ReplyProblem::Truncated,
        ),
        (
            Answer::text(404, "text/plain", "404 page not found"),
            ReplyProblem::NotJson,
        ),
        (
            Answer::text(200, "application/json", r#"{"data":{}}"#),
            ReplyProblem::NoCode,
        ),
        (Answer::Zeros(1 << 30), ReplyProblem::TooLarge(1 << 20)),
        (Answer::Endless, ReplyProblem::TooLarge(1 << 20)),
    ];
    for (answer, expected) in cases {
        let server = Server::with_token(move |_, _| answer.clone()).await;
        let client = server.builder().reply_limit(1 << 20).build().unwrap();
        assert_eq!(problem(&client.send(get()).await.unwrap_err()), expected);
    }
}

#[tokio::test]
async fn a_connection_that_breaks_inside_the_body_is_repeated_for_a_get_only() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::Cut {
            promised: 1000,
            body: br#"{"code":0,"#.to_vec(),
        },
        _ => ok(),
    })
    .await;
    server.client().send(get()).await.unwrap();
    let error = server.client().send(CreateMessage::text(None)).await.unwrap_err();
    assert_eq!(
        (transport(&error), server.calls().len()),
        (TransportKind::Interrupted, 3)
    );
}

#[tokio::test]
async fn a_connection_that_closes_after_the_request_is_repeated_for_a_get_only() {
    let server = Server::with_token(|request, before| {
        if before == 0 || request.method == "POST" {
            Answer::Close
        } else {
            ok()
        }
    })
    .await;
    server.client().send(get()).await.unwrap();
    assert_eq!(server.calls().len(), 2);
    let error = server.client().send(CreateMessage::text(None)).await.unwrap_err();
    assert_eq!(
        (transport(&error), server.calls().len()),
        (TransportKind::Interrupted, 3)
    );
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_is_tried_again_for_any_method() {
    // The port is taken and given back, so that nobody listens there.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let client = Client::builder("cli_1", "secret")
        .base_url(format!("http://127.0.0.1:{port}"))
        .retries(2)
        .build()
        .unwrap();
    let start = Instant::now();
    let error = client
        .send(CreateMessage::text(None))
        .tenant_token("t-1")
        .await
        .unwrap_err();
    assert_eq!(transport(&error), TransportKind::Connect);
    assert!(
        error.to_string().to_lowercase().contains("connection refused"),
        "{error}"
    );
    assert!(
        start.elapsed() > Duration::from_millis(700),
        "waited twice: {:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn a_black_hole_and_a_trickle_end_at_the_deadline() {
    for answer in [Answer::Silence, Answer::Trickle] {
        let server = Server::with_token(move |_, _| answer.clone()).await;
        let start = Instant::now();
        let error = server
            .client()
            .send(get())
            .timeout(Duration::from_millis(300))
            .await
            .unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(
            (0.3..10.0).contains(&start.elapsed().as_secs_f64()),
            "{:?}",
            start.elapsed()
        );
    }
    let server = Server::start(|_, _| Answer::Silence).await;
    let client = server.builder().timeout(Duration::from_millis(300)).build().unwrap();
    assert!(
        client.send(get()).await.unwrap_err().is_timeout(),
        "a token request has the same deadline"
    );
}

#[tokio::test]
async fn an_attempt_can_have_its_own_time() {
    let server = Server::with_token(|_, before| if before == 0 { Answer::Silence } else { ok() }).await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    assert_eq!(server.calls().len(), 2);
}

#[tokio::test]
async fn unknown_values_nulls_and_wrong_scalars_decode_and_a_wrong_shape_says_where() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::ok(
            json!({"message_id": 7, "deleted": "true", "chat_id": null, "sort": "12", "brand_new": {"x": []}}),
        ),
        1 => Answer::json(200, json!({"code": 0, "msg": "success"})),
        _ => Answer::ok(json!({"sort": [1]})).header("x-tt-logid", "l-9"),
    })
    .await;
    let client = server.client();
    let Message {
        message_id,
        deleted,
        chat_id,
        sort,
    } = client.send(get()).await.unwrap();
    assert_eq!(
        (message_id.as_deref(), deleted, chat_id, sort),
        (Some("7"), Some(true), None, Some(12))
    );
    assert!(
        client.send(get()).await.unwrap().message_id.is_none(),
        "no data is an empty payload"
    );
    let error = client.send(get()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("$.data.sort: expected an integer, found array"),
        "{error}"
    );
    assert_eq!((error.log_id(), error.status()), (Some("l-9"), Some(200)));
}

#[tokio::test]
async fn a_planted_secret_is_in_no_debug_output_and_no_error() {
    let server = Server::start(|request, before| match (request.is_token(), before) {
        (true, 0) => Answer::text(
            200,
            "application/json",
            r#"{"code":0,"tenant_access_token":"t-planted","#,
        ),
        (true, _) => Answer::token("t-planted"),
        _ => Answer::code(400, 99_991_663),
    })
    .await;
    let client = Client::builder("cli_1", "s-planted")
        .base_url(server.url())
        .build()
        .unwrap();
    let mut shown = vec![
        format!("{client:?}"),
        format!("{:?}", Client::builder("cli_1", "s-planted")),
    ];
    for _ in 0..2 {
        let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
        shown.extend([format!("{error:?}"), format!("{error:#?}"), error.to_string()]);
        let mut source: Option<&dyn std::error::Error> = Some(&error);
        while let Some(error) = source {
            shown.push(format!("{error} {error:?}"));
            source = error.source();
        }
    }
    let call = client.send(DeletePin::new("om_1")).user_token("u-planted");
    shown.push(format!("{call:?} {:?}", call.dry_run()));
    for text in shown {
        assert!(!text.contains("planted"), "{text}");
    }
}
