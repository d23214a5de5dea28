//! The platform is silent while somebody waits for it, and not while the program does something else with what it has.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use feishu_client::operation::Method;
use feishu_client::transport::{self, Body};
use feishu_client::{Client, Download};
use http_body::Frame;
use tokio::time::{Instant, sleep};

const MINUTE: Duration = Duration::from_secs(60);

/// Chunks that are there a moment after they are asked for, so many; then nothing comes.
struct WhenAsked {
    left: usize,
    asked: bool,
}

impl http_body::Body for WhenAsked {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.asked = !self.asked;
        if self.left == 0 {
            return Poll::Pending;
        }
        if self.asked {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.left -= 1;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"film")))))
    }
}

async fn download(chunks: usize) -> Download {
    let platform = transport::from_fn(move |_| {
        let body = WhenAsked {
            left: chunks,
            asked: false,
        };
        async { Ok(transport::Response::new(Body::new(body))) }
    });
    let client = Client::builder("cli_1", "secret").transport(platform).build().unwrap();
    let call = client.raw(Method::Get, "/open-apis/x").without_token();
    call.download().await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_minute_between_two_chunks_loses_none() {
    let mut film = download(2).await;
    for _ in 0..2 {
        sleep(MINUTE).await;
        assert_eq!(film.chunk().await.unwrap().as_deref(), Some(&b"film"[..]));
    }
    sleep(MINUTE).await;
    let start = Instant::now();
    assert!(film.chunk().await.unwrap_err().is_timeout());
    assert_eq!(
        start.elapsed().as_secs(),
        30,
        "from the moment at which it was waited for"
    );
}

#[tokio::test(start_paused = true)]
async fn who_looks_again_and_again_waits_no_longer() {
    let mut film = download(0).await;
    let start = Instant::now();
    let error = loop {
        let look = tokio::time::timeout(Duration::from_secs(4), film.chunk());
        if let Ok(end) = look.await {
            break end.unwrap_err();
        }
    };
    assert!(error.is_timeout());
    assert_eq!(start.elapsed().as_secs(), 30);
}
