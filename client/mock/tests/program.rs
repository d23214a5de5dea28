//! The program by itself: it starts, says where it is, answers, and tells what was called.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use feishu_api::Client;
use feishu_api::events::socket::Socket;
use feishu_api::events::{Events, Received};
use feishu_api::im_v1::MessageReceiveEvent;
use tokio::sync::Notify;

const PROGRAM: &str = env!("CARGO_BIN_EXE_feishu-mock");

/// Starts the program on a free port: where it listens, and what it says from then on.
fn start(arguments: &[&str]) -> (Child, String, impl Iterator<Item = String> + Send + use<>) {
    let mut program = Command::new(PROGRAM)
        .args(["--port", "0"])
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let mut lines = lines.map(Result::unwrap);
    let first = lines.next().unwrap();
    let address = first.strip_prefix("listening on ").unwrap().to_owned();
    (program, address, lines)
}

#[test]
fn it_answers_and_tells_what_was_called_and_what_was_wrong() {
    let (mut program, address, mut lines) = start(&["--strict", "--push", "im.message.receive_v1"]);
    let mut stream = TcpStream::connect(address.strip_prefix("http://").unwrap()).unwrap();
    stream.write_all(b"GET /open-apis/im/v1/chats?x=1 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t-1\r\nconnection: close\r\n\r\n").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(
        reply.starts_with("HTTP/1.1 400 ") && reply.contains("query.x is no parameter of the page"),
        "{reply}"
    );
    assert_eq!(lines.next().unwrap(), "GET /open-apis/im/v1/chats");
    let told = lines.next().unwrap();
    assert!(
        told.starts_with("  not as its page says: im.v1.chat.list: query.x is no parameter"),
        "{told}"
    );
    program.kill().unwrap();
    program.wait().unwrap();
}

#[tokio::test]
async fn a_bot_that_connects_again_is_told_of_another_event() {
    let (mut program, address, lines) = start(&["--push", "im.message.receive_v1"]);
    let client = Client::builder("cli_1", "secret").base_url(address).build().unwrap();
    let events = Events::new().on(async |_: Received<MessageReceiveEvent>| {});
    let accepted = Arc::new(Notify::new());
    let telling = Arc::clone(&accepted);
    let reading = std::thread::spawn(move || {
        let accepts = lines.filter(|line| line == "an event was accepted");
        accepts.for_each(|_| telling.notify_one());
    });
    for _ in 0..2 {
        let running = tokio::spawn(Socket::new(&client, events.clone()).run());
        accepted.notified().await;
        running.abort();
    }
    program.kill().unwrap();
    program.wait().unwrap();
    reading.join().unwrap();
    let counts = events.counts();
    assert_eq!((counts.handled, counts.duplicates), (2, 0));
}

#[test]
fn what_it_cannot_do_is_told_with_its_usage() {
    for (arguments, told) in [
        (vec!["--port"], "--port needs a value"),
        (vec!["--port", "many"], "`many` is no port"),
        (
            vec!["--push", "im.unheard_v1"],
            "`im.unheard_v1` is no event of version 2.0",
        ),
        (vec!["--fast"], "`--fast` is not known"),
    ] {
        let output = Command::new(PROGRAM).args(&arguments).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(
            error.starts_with(told) && error.contains("usage: feishu-mock"),
            "{error}"
        );
    }
}
