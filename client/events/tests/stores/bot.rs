//! A bot in a process of its own: it is delivered one event, says how far it came, and waits until it is killed.

use std::fs::OpenOptions;
use std::future::pending;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use feishu_client::event::Event;
use feishu_events::seen::{FileSeen, SeenStore};
use feishu_events::{Acknowledge, Delivery, Events, Received};
use serde_json::json;

/// The first argument of a bot.
pub(crate) const WORD: &str = "bot";
/// What a bot says from inside of its handler.
pub(crate) const HANDLING: &str = "handling";

/// A bot that was started.
pub(crate) struct Bot {
    process: Child,
    said: BufReader<std::process::ChildStdout>,
}

impl Bot {
    /// Starts a bot that is delivered the event of this id. Its handler writes a line to the file `runs`, and never ends if it `hangs`.
    pub(crate) fn start(kind: &str, place: &str, runs: &str, id: &str, hangs: bool) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args([WORD, kind, place, runs, id, if hangs { "hangs" } else { "ends" }])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        Bot { process, said }
    }

    /// The next line that it says; empty if it ended.
    pub(crate) fn says(&mut self) -> String {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// By SIGKILL, after which it does nothing any more.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The bot itself.
pub(crate) async fn run(arguments: &[String]) {
    let [kind, place, runs, id, end] = arguments else {
        panic!("a bot has five arguments: {arguments:?}");
    };
    let (runs, hangs) = (runs.clone(), end == "hangs");
    let handler = move |_: Received| {
        let mut runs = OpenOptions::new().append(true).create(true).open(&runs).unwrap();
        runs.write_all(b"run\n").unwrap();
        async move {
            if hangs {
                println!("{HANDLING}");
                pending::<()>().await;
            }
        }
    };
    // Whoever hangs is not answered while the test runs; whoever finds a claim waits only a moment for its end.
    let time = if hangs { 60_000 } else { 200 };
    let events = Events::new()
        .on_named("a.b_v1", handler)
        .acknowledge(Acknowledge::Within(Duration::from_millis(time)))
        .seen(store(kind, place).await);
    let message = json!({"header": {"event_id": id, "event_type": "a.b_v1", "app_id": "cli_1"}, "event": {}});
    let answer = events
        .deliver(Delivery::new(Event::from_value(&message).unwrap()))
        .await;
    println!("{:?}", answer.outcome());
    pending::<()>().await;
}

async fn store(kind: &str, place: &str) -> std::sync::Arc<dyn SeenStore> {
    match kind {
        #[cfg(feature = "redis-1")]
        "redis" => std::sync::Arc::new(feishu_events::seen::RedisSeen::open(place).unwrap()),
        _ => std::sync::Arc::new(FileSeen::open(place).await.unwrap()),
    }
}
