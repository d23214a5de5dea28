//! A platform on loopback that answers with whatever a target has made.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_api::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// A server, the client that talks to it, and the thread that both run on.
pub struct Platform {
    pub client: Client,
    pub runtime: Runtime,
    answer: Arc<Mutex<Vec<u8>>>,
}

impl Platform {
    /// A server whose connections stay open, so that thousands of calls per second do not use up the ports.
    #[must_use]
    pub fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let answer = Arc::new(Mutex::new(Vec::new()));
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::clone(&answer);
        runtime.spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(serve(connection, Arc::clone(&shared)));
            }
        });
        let client = runtime.block_on(async {
            Client::builder("cli_a", "secret")
                .base_url(format!("http://{address}"))
                .timeout(Duration::from_secs(5))
                .retries(0)
                .build()
                .expect("a client")
        });
        Platform {
            client,
            runtime,
            answer,
        }
    }

    /// Answers the calls that follow with these lines of header and this body.
    pub fn answers(&self, status: u16, header: &[u8], body: &[u8]) {
        let mut answer = format!("HTTP/1.1 {status} Any\r\ncontent-length: {}\r\n", body.len()).into_bytes();
        answer.extend(header);
        answer.extend(b"\r\n");
        answer.extend(body);
        *self.answer.lock().expect("no panic holds it") = answer;
    }
}

async fn serve(mut connection: TcpStream, answer: Arc<Mutex<Vec<u8>>>) {
    let mut request = Vec::new();
    loop {
        // Requests of the targets have no body that could hold an empty line.
        while !request.windows(4).any(|end| end == b"\r\n\r\n") {
            match connection.read_buf(&mut request).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        }
        request.clear();
        let answer = answer.lock().expect("no panic holds it").clone();
        if connection.write_all(&answer).await.is_err() {
            return;
        }
    }
}

/// What a line of a header may hold: visible ASCII, spaces and the bytes above.
pub fn as_header(bytes: &[u8]) -> Vec<u8> {
    let mut text = bytes.to_vec();
    text.retain(|byte| (0x20..0x7f).contains(byte) || *byte >= 0x80);
    text
}
