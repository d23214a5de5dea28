//! The program by itself: it starts, says where it is, answers, and tells what was called.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_feishu-mock");

#[test]
fn it_answers_and_tells_what_was_called_and_what_was_wrong() {
    let mut program = Command::new(PROGRAM)
        .args(["--port", "0", "--strict", "--push", "im.message.receive_v1"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let first = lines.next().unwrap();
    let address = first.strip_prefix("listening on http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
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
