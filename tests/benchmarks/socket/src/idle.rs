//! A thousand connections on which nothing happens, in a process of its own.

use std::fs;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use feishu_api::events::testing::Platform;
use feishu_api::transport::{Response, from_fn};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::Command;
use tokio::runtime::Builder;
use tokio::time::{sleep, timeout};

use crate::subjects::{Began, SUBJECTS};

const CONNECTIONS: usize = 1_000;

/// kB per connection of a side.
pub fn measure(subject: usize) -> f64 {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let api = from_fn(async |_| Ok(Response::new(r#"{"code": 0}"#.into())));
        let mut platform = Platform::start(api).await.expect("a port");
        platform.say(json!({"PingInterval": 120}));
        let this = std::env::current_exe().expect("this program");
        let mut child = Command::new(this)
            .args(["idle", SUBJECTS[subject].0, &platform.base_url()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program starts");
        let mut connections = Vec::new();
        while connections.len() < CONNECTIONS {
            let connection = timeout(Duration::from_secs(60), platform.accept()).await;
            connections.push(connection.expect("each is opened"));
        }
        // What opening has left behind is gone.
        sleep(Duration::from_secs(1)).await;
        let mut ask = child.stdin.take().expect("a pipe");
        ask.write_all(b"now\n").await.expect("the child listens");
        let mut said = String::new();
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe"));
        lines.read_line(&mut said).await.expect("the child says a number");
        child.kill().await.expect("the child ends");
        said.trim().parse().expect("a number")
    })
}

/// Opens the connections, and says what they take when it is asked.
pub fn hold(subject: &str, base_url: &str) {
    let open = SUBJECTS
        .iter()
        .find(|(name, _)| *name == subject)
        .expect("a known side")
        .1;
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let began: Began = Arc::new(|_| {});
        let before = memory();
        for _ in 0..CONNECTIONS {
            open(base_url, &began);
            // One after the other, so that no backlog of the system is full.
            sleep(Duration::from_millis(2)).await;
        }
        let mut asked = String::new();
        BufReader::new(tokio::io::stdin())
            .read_line(&mut asked)
            .await
            .expect("to be asked");
        println!("{}", (memory() - before) / CONNECTIONS as f64);
    });
}

/// What this process has in memory, in kB.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").expect("a system with /proc");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
    number.expect("a number of kB")
}
