//! Transports that users bring: a platform in memory, and ones that fail.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use feishu_client::error::{ErrorKind, TransportError, TransportKind};
use feishu_client::operation::Method;
use feishu_client::transport::{self, Body, Request, Response, Transport, TransportFuture, http};
use feishu_client::{Client, File};
use serde_json::{Value, json};

use crate::support::TOKEN_PATH;
use crate::support::endpoints::{Ask, CreateImage, CreateMessage, DeletePin, get, image};

/// A platform in memory, which keeps the heads of the requests for calls and their bodies.
struct Platform<F> {
    seen: Mutex<Vec<(http::request::Parts, Bytes)>>,
    answer: F,
}

impl<F> Platform<F>
where
    F: Fn(usize) -> Result<Response, TransportError> + Send + Sync + 'static,
{
    fn new(answer: F) -> Arc<Self> {
        Arc::new(Platform {
            seen: Mutex::default(),
            answer,
        })
    }

    fn client(self: &Arc<Self>) -> Client {
        Client::builder("cli_1", "secret")
            .transport(Arc::clone(self))
            .build()
            .unwrap()
    }

    fn calls(&self) -> usize {
        self.seen.lock().unwrap().len()
    }
}

impl<F> Transport for Platform<F>
where
    F: Fn(usize) -> Result<Response, TransportError> + Send + Sync + 'static,
{
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.bytes().await?;
            if parts.uri.path() == TOKEN_PATH {
                return Ok(reply(json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200})));
            }
            let before = {
                let mut seen = self.seen.lock().unwrap();
                seen.push((parts, body));
                seen.len() - 1
            };
            (self.answer)(before)
        })
    }
}

fn reply(body: Value) -> Response {
    http::Response::new(Body::from(body.to_string()))
}

/// Bytes, and then a failure.
struct Breaks(Option<&'static str>, Option<Box<dyn std::error::Error + Send + Sync>>);

impl http_body::Body for Breaks {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        let chunk = self.0.take().map(|text| Ok(http_body::Frame::data(Bytes::from(text))));
        Poll::Ready(chunk.or_else(|| self.1.take().map(Err)))
    }
}

#[tokio::test]
async fn a_call_of_json_goes_through_it() {
    let platform = Platform::new(|_| Ok(reply(json!({"code": 0, "data": {"message_id": "om_1"}}))));
    let sent = platform.client().send(CreateMessage::text(Some("u-1"))).await.unwrap();
    assert_eq!(sent.message_id.as_deref(), Some("om_1"));
    let seen = platform.seen.lock().unwrap();
    let (parts, body) = &seen[0];
    assert_eq!(
        (parts.method.as_str(), parts.uri.to_string().as_str()),
        (
            "POST",
            "https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=chat_id"
        )
    );
    assert_eq!(parts.headers["authorization"], "Bearer t-1");
    assert!(
        parts.headers["authorization"].is_sensitive() && !format!("{parts:?}").contains("t-1"),
        "{parts:?}"
    );
    assert_eq!(parts.headers["content-type"], "application/json; charset=utf-8");
    assert_eq!(
        serde_json::from_slice::<Value>(body).unwrap(),
        json!({"receive_id": "oc_1", "msg_type": "text", "content": r#"{"text":"hi"}"#, "uuid": "u-1"})
    );
}

#[tokio::test]
async fn a_form_comes_as_it_is_read_with_its_length_where_that_is_known() {
    let lengths = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&lengths);
    let platform = transport::from_fn(move |request: Request| {
        seen.lock().unwrap().push(request.body().length());
        async move {
            let whole = request.into_body().bytes().await?;
            let text = String::from_utf8_lossy(&whole).into_owned();
            assert!(
                text.contains("name=\"image\"; filename=\"file\"") && text.contains("\r\n\r\nPNG\r\n"),
                "{text}"
            );
            Ok(reply(
                json!({"code": 0, "data": {"image_key": whole.len().to_string()}}),
            ))
        }
    });
    let client = Client::builder("cli_1", "secret").transport(platform).build().unwrap();
    let files = [
        File::from(b"PNG".to_vec()),
        File::from_reader(io::Cursor::new(b"PNG"), None),
    ];
    for file in files {
        let request = CreateImage {
            image_type: "message".to_owned(),
            image: file,
        };
        let sent = client.send(request).tenant_token("t-1").await.unwrap();
        let length: u64 = sent.image_key.unwrap().parse().unwrap();
        let announced = lengths.lock().unwrap().pop().unwrap();
        assert!(announced.is_none_or(|announced| announced == length), "{announced:?}");
    }
    assert!(lengths.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_download_comes_in_chunks_and_may_break() {
    let broken: fn() -> Box<dyn std::error::Error + Send + Sync> = || io::Error::other("reset").into();
    let silent: fn() -> Box<dyn std::error::Error + Send + Sync> =
        || TransportError::new(TransportKind::Timeout, "silence").into();
    let platform = Platform::new(move |before| {
        let body = match before {
            0 => Body::from_chunks(["PNG", "DATA"]),
            1 => Body::new(Breaks(Some("PNG"), Some(broken()))),
            _ => Body::new(Breaks(Some("PNG"), Some(silent()))),
        };
        Ok(http::Response::builder()
            .header("content-type", "image/png")
            .body(body)
            .unwrap())
    });
    let client = platform.client();
    let whole = client.send(image()).await.unwrap();
    assert_eq!(
        (whole.length(), whole.content_type().as_deref()),
        (None, Some("image/png"))
    );
    assert_eq!(whole.bytes(100).await.unwrap(), "PNGDATA");
    for (kind, told) in [
        (TransportKind::Interrupted, "reset"),
        (TransportKind::Timeout, "silence"),
    ] {
        let mut file = client.send(image()).await.unwrap();
        assert_eq!(file.chunk().await.unwrap().unwrap(), "PNG");
        let error = file.chunk().await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Transport(error) if error.kind == kind)
                && error.to_string().contains(told),
            "{error}"
        );
        assert!(file.chunk().await.unwrap().is_none(), "after the error it is over");
    }
}

#[tokio::test]
async fn events_come_whatever_chunks_they_are_in() {
    let platform = Platform::new(|_| {
        Ok(http::Response::builder()
            .header("content-type", "text/event-stream")
            .body(Body::from_chunks(["data: on", "e\n", "\ndata: two\n\nda", "ta: cut"]))
            .unwrap())
    });
    let mut events = platform.client().send(Ask {}).await.unwrap();
    let mut texts = Vec::new();
    while let Some(event) = events.next().await {
        texts.push(event.unwrap().data);
    }
    assert_eq!(texts, ["one", "two"]);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_executed_is_sent_again_only_if_that_is_harmless() {
    // Kind, and how often a request is sent: one that writes, one with an idempotency key, one that reads.
    for (kind, attempts) in [
        (TransportKind::Connect, [4, 4, 4]),
        (TransportKind::Interrupted, [1, 4, 4]),
        (TransportKind::Timeout, [1, 4, 4]),
    ] {
        let platform = Platform::new(move |_| Err(TransportError::new(kind, "as the test wants it")));
        let client = platform.client();
        let errors = [
            client.send(CreateMessage::text(None)).await.unwrap_err(),
            client.send(CreateMessage::text(Some("u-1"))).await.unwrap_err(),
            client.send(get()).await.unwrap_err(),
        ];
        for error in &errors {
            assert!(
                matches!(error.kind(), ErrorKind::Transport(error) if error.kind == kind),
                "{error}"
            );
            assert!(error.is_retryable() && error.is_timeout() == (kind == TransportKind::Timeout));
            assert!(error.to_string().contains("as the test wants it"), "{error}");
        }
        assert_eq!(platform.calls(), attempts.iter().sum::<usize>(), "{kind:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_passes_is_never_seen() {
    let platform = Platform::new(|before| match before {
        0 => Err(TransportKind::Connect.into()),
        1 => Ok(http::Response::builder()
            .status(502)
            .body(Body::from("<html>"))
            .unwrap()),
        _ => Ok(reply(json!({"code": 0}))),
    });
    platform.client().send(get()).await.unwrap();
    assert_eq!(platform.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_transport_that_never_answers_is_dropped_when_the_time_is_over() {
    struct Counted(Arc<AtomicUsize>);
    impl Drop for Counted {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let dropped = Arc::new(AtomicUsize::new(0));
    let under_way = Arc::clone(&dropped);
    let silent = transport::from_fn(move |_| {
        let counted = Counted(Arc::clone(&under_way));
        async move {
            let _counted = counted;
            pending().await
        }
    });
    let client = Client::builder("cli_1", "secret").transport(silent).build().unwrap();
    let call = client.raw(Method::Get, "/open-apis/x").without_token();
    let error = call.timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(dropped.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_redirect_that_it_hands_out_is_not_followed() {
    let platform = Platform::new(|_| {
        Ok(http::Response::builder()
            .status(307)
            .header("location", "https://evil.example/")
            .body(Body::empty())
            .unwrap())
    });
    let error = platform.client().send(DeletePin::new("om_1")).await.unwrap_err();
    assert!(
        error.to_string().contains("a redirect, which was not followed"),
        "{error}"
    );
    assert_eq!(platform.calls(), 1);
}
