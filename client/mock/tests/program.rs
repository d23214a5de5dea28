//! The program by itself: it starts, says where it is, answers, and tells what was called.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
#[cfg(unix)]
use std::time::Duration;

use feishu_api::Client;
use feishu_api::events::socket::Socket;
use feishu_api::events::{Events, Received};
use feishu_api::im_v1::MessageReceiveEvent;
use tokio::sync::Notify;

const PROGRAM: &str = env!("CARGO_BIN_EXE_feishu-mock");

/// Starts the program on a free port: where it listens, and what it says from then on.
fn start(arguments: &[&str]) -> (Child, String, impl Iterator<Item = String> + Send + use<>) {
    start_by(Command::new(PROGRAM), arguments)
}

/// The same, by this command.
fn start_by(mut command: Command, arguments: &[&str]) -> (Child, String, impl Iterator<Item = String> + Send + use<>) {
    let mut program = command
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

/// Asks for something over a connection that stays open: whether an answer comes within this time.
#[cfg(unix)]
fn is_answered(mut stream: &TcpStream, time: Duration) -> bool {
    stream.set_read_timeout(Some(time)).unwrap();
    stream
        .write_all(b"GET /open-apis/im/v1/chats HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t-1\r\n\r\n")
        .unwrap();
    stream.read(&mut [0]).is_ok_and(|count| count > 0)
}

#[cfg(unix)]
#[test]
fn more_connections_than_there_may_be_end_nothing() {
    let mut shell = Command::new("sh");
    shell.args(["-c", r#"ulimit -n 32; exec "$0" "$@""#, PROGRAM]);
    let (mut program, address, lines) = start_by(shell, &[]);
    let reading = std::thread::spawn(move || lines.for_each(drop));
    let connect = || TcpStream::connect(address.strip_prefix("http://").unwrap());
    let mut open = Vec::new();
    while let Ok(stream) = connect()
        && is_answered(&stream, Duration::from_secs(1))
    {
        open.push(stream);
    }
    let at_once = open.len();
    drop(open);
    let answered = connect().is_ok_and(|stream| is_answered(&stream, Duration::from_secs(20)));
    program.kill().unwrap();
    program.wait().unwrap();
    reading.join().unwrap();
    assert!(answered && at_once < 32, "after {at_once} at once");
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
