//! A platform on loopback: it records what it is asked and answers as a test tells it to, wrongly too.

pub mod endpoints;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::{Client, ClientBuilder};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// Path and query, escaped.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    pub fn raw_query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn is_token(&self) -> bool {
        self.path() == TOKEN_PATH
    }
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Answer {
    Reply {
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    /// Says that so many bytes follow, sends these, and closes.
    Cut { promised: usize, body: Vec<u8> },
    /// Sends the head, then a byte of the body now and then.
    Trickle,
    /// Sends so many zeros.
    Zeros(u64),
    /// Closes the connection without a word.
    Close,
    /// Sends zeros without saying how many, and never stops.
    Endless,
    /// Answers with success, after this time.
    Late(Duration),
    /// Reads and never answers.
    Silence,
}

impl Answer {
    pub fn json(status: u16, body: Value) -> Self {
        Answer::text(status, "application/json; charset=utf-8", &body.to_string())
    }

    pub fn ok(data: Value) -> Self {
        Answer::json(200, json!({ "code": 0, "msg": "success", "data": data }))
    }

    pub fn code(status: u16, code: i64) -> Self {
        Answer::json(status, json!({ "code": code, "msg": "as the test wants it" }))
    }

    pub fn text(status: u16, content_type: &str, body: &str) -> Self {
        Answer::bytes(status, body.as_bytes().to_vec()).header("content-type", content_type)
    }

    pub fn bytes(status: u16, body: Vec<u8>) -> Self {
        Answer::Reply {
            status,
            headers: Vec::new(),
            body,
        }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Answer::Reply { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    pub fn token(token: &str) -> Self {
        Answer::json(
            200,
            json!({ "code": 0, "msg": "ok", "tenant_access_token": token, "expire": 7200 }),
        )
    }
}

type Handler = dyn Fn(&Request, usize) -> Answer + Send + Sync;

/// The server. It stops with the runtime of its test.
#[derive(Clone)]
pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Answers each request; the handler is told how many requests of this path came before.
    pub async fn start(handler: impl Fn(&Request, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Server {
            address: listener.local_addr().unwrap(),
            seen: Arc::default(),
        };
        let (seen, handler): (_, Arc<Handler>) = (Arc::clone(&server.seen), Arc::new(handler));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&seen), Arc::clone(&handler)));
            }
        });
        server
    }

    /// As [`start`](Self::start), but hands out the token `t-1` (then `t-2`, …) and asks the handler for the rest only.
    pub async fn with_token(handler: impl Fn(&Request, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self::start(move |request, before| match request.is_token() {
            true => Answer::token(&format!("t-{}", before + 1)),
            false => handler(request, before),
        })
        .await
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn builder(&self) -> ClientBuilder<Client> {
        Client::builder("cli_0123456789abcdef", "secret-for-tests").base_url(self.url())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests other than those for tokens.
    pub fn calls(&self) -> Vec<Request> {
        self.seen()
            .into_iter()
            .filter(|request| !request.path().contains("_access_token"))
            .collect()
    }

    pub fn token_requests(&self) -> usize {
        self.seen().len() - self.calls().len()
    }
}

async fn serve(stream: TcpStream, seen: Arc<Mutex<Vec<Request>>>, handler: Arc<Handler>) {
    stream.set_nodelay(true).unwrap();
    let mut stream = BufReader::new(stream);
    while let Some(request) = read(&mut stream).await {
        let before = {
            let mut seen = seen.lock().unwrap();
            let before = seen.iter().filter(|earlier| earlier.path() == request.path()).count();
            seen.push(request.clone());
            before
        };
        let answer = handler(&request, before);
        if !write(stream.get_mut(), answer).await {
            return;
        }
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    if stream.read_line(&mut line).await.ok()? == 0 {
        return None;
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut request = Request {
        method,
        target,
        headers,
        body: Vec::new(),
    };
    if let Some(length) = request.header("content-length") {
        let mut body = vec![0; length.parse().unwrap()];
        stream.read_exact(&mut body).await.ok()?;
        request.body = body;
    } else if request.header("transfer-encoding") == Some("chunked") {
        loop {
            let mut size = String::new();
            stream.read_line(&mut size).await.ok()?;
            let size = usize::from_str_radix(size.trim(), 16).unwrap();
            let mut chunk = vec![0; size + 2];
            stream.read_exact(&mut chunk).await.ok()?;
            if size == 0 {
                break;
            }
            request.body.extend_from_slice(&chunk[..size]);
        }
    }
    Some(request)
}

/// Whether the connection stays open.
async fn write(stream: &mut TcpStream, answer: Answer) -> bool {
    match answer {
        Answer::Reply { status, headers, body } => {
            let mut head = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n", body.len());
            for (name, value) in headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            head.push_str("\r\n");
            stream.write_all(head.as_bytes()).await.is_ok() && stream.write_all(&body).await.is_ok()
        }
        Answer::Cut { promised, body } => {
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {promised}\r\n\r\n"
            );
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.write_all(&body).await;
            false
        }
        Answer::Trickle => {
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: 1000\r\n\r\n")
                .await;
            while stream.write_all(b" ").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            false
        }
        Answer::Zeros(count) => {
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {count}\r\n\r\n");
            let _ = stream.write_all(head.as_bytes()).await;
            let block = vec![0; 1 << 16];
            let mut left = count;
            while left > 0 {
                let now = block.len().min(left as usize);
                if stream.write_all(&block[..now]).await.is_err() {
                    return false;
                }
                left -= now as u64;
            }
            true
        }
        Answer::Endless => {
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
                .await;
            let block = [&b"10000\r\n"[..], &[0; 1 << 16], b"\r\n"].concat();
            while stream.write_all(&block).await.is_ok() {}
            false
        }
        Answer::Late(time) => {
            tokio::time::sleep(time).await;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"code\":0}")
                .await
                .is_ok()
        }
        Answer::Close => false,
        Answer::Silence => {
            tokio::time::sleep(Duration::from_secs(3600)).await;
            false
        }
    }
}
