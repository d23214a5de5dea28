//! What a client may spend on repetitions is spent on them alone: not on calls for which there is no time, as all are while the platform asks
//! for a minute of silence.

use feishu_client::Client;
use feishu_client::error::{TransportError, TransportKind};
use feishu_client::operation::Method;
use feishu_client::transport::{self, Body, Request, Response};

#[tokio::test(start_paused = true)]
async fn others_are_still_repeated() {
    let limited = r#"{"code": 99991400, "msg": "request trigger frequency limit"}"#;
    let broken = std::sync::atomic::AtomicBool::new(false);
    let platform = transport::from_fn(move |request: Request| {
        let mut response = Response::new(Body::from(r#"{"code": 0}"#));
        if request.uri().path().ends_with("/limited") {
            response = Response::new(Body::from(limited));
            let headers = response.headers_mut();
            headers.insert("x-ogw-ratelimit-reset", "60".parse().unwrap());
        } else if !broken.swap(true, std::sync::atomic::Ordering::SeqCst) {
            let error = TransportError::new(TransportKind::Interrupted, "the connection broke");
            return std::future::ready(Err(error));
        }
        std::future::ready(Ok(response))
    });
    let client = Client::builder("cli_1", "secret").transport(platform).build().unwrap();
    let get = |path: &str| client.raw(Method::Get, path).without_token();
    // A client has 500 to spend, and a repetition costs 5.
    for _ in 0..=100 {
        let error = get("/open-apis/limited").await.unwrap_err();
        assert_eq!((error.code(), error.attempts()), (Some(99_991_400), Some(1)));
    }
    get("/open-apis/x").await.unwrap();
}
