//! What ends in a log. In a process of its own: `tracing` asks once per place in the code whether anybody listens, and where a thread
//! without a listener comes there first, the answer is no for all. So one listener hears all threads, and is there before a client is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a test that cannot go on should stop, and its helpers are nobody's API"
)]

#[path = "loopback/support/mod.rs"]
mod support;

use std::fmt;
use std::sync::{Mutex, Once};
use std::thread::{self, ThreadId};

use feishu_client::Client;
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use support::endpoints::{CreateMessage, DeletePin, Limited, get};
use support::{Answer, Server};

/// Every event and span of every crate, at every level, with the thread that it came from: a test has one.
static LINES: Mutex<Vec<(ThreadId, String)>> = Mutex::new(Vec::new());

/// Writes them down.
struct Everything;

/// What the thread of a test logs.
struct Log(ThreadId);

impl Log {
    fn of_this_thread() -> Self {
        static LISTEN: Once = Once::new();
        LISTEN.call_once(|| tracing::subscriber::set_global_default(Everything).unwrap());
        Log(thread::current().id())
    }

    fn lines(&self) -> Vec<String> {
        let lines = LINES.lock().unwrap();
        let own = lines.iter().filter(|(thread, _)| *thread == self.0);
        own.map(|(_, line)| line.clone()).collect()
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push_str(&format!(" {field}={value:?}"));
    }
}

impl Everything {
    fn write(&self, metadata: &Metadata<'_>, fill: impl FnOnce(&mut Line)) {
        let mut line = Line(format!("{} {}", metadata.target(), metadata.level()));
        fill(&mut line);
        LINES.lock().unwrap().push((thread::current().id(), line.0));
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write(span.metadata(), |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        self.write(event.metadata(), |line| event.record(line));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_leaves_its_id_status_code_and_log_id_and_no_secret() {
    let log = Log::of_this_thread();
    let server = Server::start(|request, before| match (request.is_token(), before) {
        (true, _) => Answer::token("t-planted"),
        (_, 0) => Answer::code(400, 99_991_663).header("x-tt-logid", "log-1"),
        _ => Answer::ok(json!({"message_id": "planted"})).header("x-tt-logid", "log-2"),
    })
    .await;
    let client = Client::builder("cli_1", "s-planted")
        .base_url(server.url())
        .header("x-key", "planted")
        .build()
        .unwrap();
    let mut message = CreateMessage::text(Some("k"));
    message.content = "planted".to_owned();
    client.send(message).helpdesk("d", "planted").await.unwrap();
    client
        .send(DeletePin::new("om_1"))
        .user_token("u-planted")
        .await
        .unwrap_err();

    let lines = log.lines();
    let ours: Vec<_> = lines.iter().filter(|line| line.starts_with("feishu ")).collect();
    let has = |words: &[&str]| ours.iter().any(|line| words.iter().all(|word| line.contains(word)));
    assert!(
        has(&[
            "feishu.operation=im.v1.message.create",
            "http.request.method=\"POST\"",
            "server.address=\"127.0.0.1\"",
            "otel.kind=\"client\""
        ]),
        "{ours:#?}"
    );
    assert!(
        has(&[
            "attempt 1 failed",
            "http.response.status_code=400",
            "feishu.code=99991663",
            "feishu.log_id=\"log-1\"",
            "error.type=\"99991663\"",
            "milliseconds="
        ]),
        "{ours:#?}"
    );
    assert!(
        has(&[
            "attempt 2 succeeded",
            "http.request.resend_count=1",
            "http.response.status_code=200",
            "feishu.log_id=\"log-2\""
        ]),
        "{ours:#?}"
    );
    for line in lines {
        assert!(!line.contains("planted"), "{line}");
    }
}

#[tokio::test]
async fn a_call_that_failed_in_the_end_is_told_once_and_pauses_on_the_way() {
    let log = Log::of_this_thread();
    let server = Server::with_token(|request, before| match (request.path().ends_with("limited"), before) {
        (false, _) => Answer::bytes(503, Vec::new()),
        _ => Answer::ok(json!({})),
    })
    .await;
    let client = server.builder().retries(1).build().unwrap();
    let error = client.send(get()).await.unwrap_err();
    let waits = |line: &String| line.contains(" s for room in the documented rate limit");
    // Five a second: a slow machine makes some calls more before one has to wait.
    for _ in 0..100 {
        client.send(Limited {}).await.unwrap();
        if log.lines().iter().any(waits) {
            break;
        }
    }

    let lines = log.lines();
    let with = |words: &str| {
        lines
            .iter()
            .filter(|line| line.contains(words))
            .cloned()
            .collect::<Vec<_>>()
    };
    let warnings = with("feishu WARN");
    assert_eq!(warnings.len(), 1, "{warnings:#?}");
    assert!(
        warnings[0].contains(&format!(
            " message={error} feishu.operation=\"im.v1.message.get\" http.response.status_code=503 error.type=\"reply\" attempts=2"
        )),
        "{warnings:#?}"
    );
    let retries = with(" message=retrying in 0.");
    assert_eq!(retries.len(), 1, "{lines:#?}");
    assert!(retries[0].starts_with("feishu DEBUG") && retries[0].contains("attempt=1"));
    let turn = lines.iter().find(|line| waits(line)).unwrap();
    assert!(turn.starts_with("feishu DEBUG message=waiting "), "{turn}");
}
