//! Events to an address, as the platform calls it.
//!
//! **In**: the address of a program on this machine, and a request that `feishu_api::events::testing::sign` made. **Out**: what it answered.
//! **What can fail**: a program that does not listen, breaks off, or answers no HTTP.

use std::io;

use bytes::Bytes;
use feishu_client::transport::http::{Request, Response};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::{Position, Url};

/// Sends an event to the address of a program, `http://127.0.0.1:8000/feishu`, once. What is not answered with 200, a test sends again: the
/// same request, as the platform does. A query of the address is sent with it.
///
/// ```
/// use feishu_client::transport::http::{Request, Response};
///
/// # async fn example(signed: Request<bytes::Bytes>) -> std::io::Result<()> {
/// // From `feishu_api::events::testing::sign(&keys, event.message())`.
/// let answer = feishu_mock::post("http://127.0.0.1:8000/feishu", &signed).await?;
/// assert_eq!(answer.status(), 200);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The address is none of HTTP, nobody listens there, or what comes back is no reply.
pub async fn post(address: &str, request: &Request<Bytes>) -> io::Result<Response<Bytes>> {
    let url = Url::parse(address).map_err(io::Error::other)?;
    let (Some(host), Some(port), "http") = (url.host_str(), url.port_or_known_default(), url.scheme()) else {
        return Err(io::Error::other(format!("{address} is no address of http with a host")));
    };
    // An address of IPv6 has brackets around it, which are none of its own.
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let mut stream = TcpStream::connect((name, port)).await?;
    // A server of today answers 1.0 as well, and then neither in chunks nor over a connection that stays.
    let target = &url[Position::BeforePath..Position::AfterQuery];
    let mut head = format!("POST {target} HTTP/1.0\r\nhost: {host}:{port}\r\n");
    for (name, value) in request.headers() {
        head += &format!("{name}: {}\r\n", value.to_str().map_err(io::Error::other)?);
    }
    head += &format!("content-length: {}\r\n\r\n", request.body().len());
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(request.body()).await?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await?;
    read(&reply).ok_or_else(|| io::Error::other(format!("{address} answered with what is no reply of HTTP")))
}

/// A reply whose connection was closed behind it.
fn read(reply: &[u8]) -> Option<Response<Bytes>> {
    let ends = reply.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(reply.get(..ends)?).ok()?;
    let mut lines = head.lines();
    let status: u16 = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut response = Response::builder().status(status);
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        response = response.header(name.trim(), value.trim());
    }
    response.body(Bytes::copy_from_slice(reply.get(ends + 4..)?)).ok()
}
