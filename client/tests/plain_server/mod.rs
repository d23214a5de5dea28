//! A server on loopback in a few lines of std, for tests that measure the memory of their process or have no runtime for one.

use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};

/// Starts a server that hands each connection to `serve`, in a thread of its own, and returns its origin.
pub(crate) fn start(serve: fn(BufReader<TcpStream>) -> Result<()>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || serve(BufReader::new(stream.unwrap())));
        }
    });
    origin
}

/// Reads the head of a request: its lines, and the length of the body that follows. `None` at the end of the connection.
pub(crate) fn head(reader: &mut BufReader<TcpStream>) -> Result<Option<(String, usize)>> {
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let start = head.len();
        if reader.read_line(&mut head)? == 0 {
            return Ok(None);
        }
        let line = head[start..].trim();
        if line.is_empty() {
            return Ok(Some((head, length)));
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap();
        }
    }
}

/// Answers a request with a body, and success.
pub(crate) fn answer(reader: &mut BufReader<TcpStream>, body: impl AsRef<[u8]>) -> Result<()> {
    let (stream, body) = (reader.get_mut(), body.as_ref());
    write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len())?;
    stream.write_all(body)
}
