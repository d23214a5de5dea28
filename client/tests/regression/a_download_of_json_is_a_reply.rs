//! A file of JSON that comes in chunks and without a name is a file, however long. It was read into memory as a reply is.

use std::future::ready;

use feishu_client::transport::{self, Body, Response, http};
use feishu_client::{Client, Error};
use serde_json::json;

use crate::support::endpoints::image;

const LIMIT: u64 = 1 << 20;

/// A client whose platform sends these chunks, without their length.
fn client(chunks: Vec<Vec<u8>>) -> Client {
    let platform = transport::from_fn(move |_| {
        let mut response = Response::new(Body::from_chunks(chunks.clone()));
        let json = http::HeaderValue::from_static("application/json");
        response.headers_mut().insert("content-type", json);
        ready(Ok(response))
    });
    let builder = Client::builder("cli_1", "secret").transport(platform);
    builder.reply_limit(LIMIT).build().unwrap()
}

async fn download(chunks: &[Vec<u8>]) -> Result<Vec<u8>, Error> {
    let file = client(chunks.to_vec()).send(image()).tenant_token("t-1").await?;
    assert_eq!(file.length(), None);
    Ok(file.bytes(u64::MAX).await?.to_vec())
}

#[tokio::test]
async fn it_has_no_limit_and_comes_whole() {
    let text = serde_json::to_vec(&json!({"code": 7, "lines": (0..400_000).collect::<Vec<_>>()})).unwrap();
    assert!(text.len() as u64 > 2 * LIMIT);
    for size in [1 << 14, 1_000_003, text.len()] {
        let chunks: Vec<_> = text.chunks(size).map(<[u8]>::to_vec).collect();
        assert!(download(&chunks).await.unwrap() == text, "in chunks of {size} bytes");
    }
}

#[tokio::test]
async fn a_failure_is_told_still() {
    let failure = [br#"{"co"#.to_vec(), br#"de":234001,"msg":"x"}"#.to_vec()];
    let error = download(&failure).await.unwrap_err();
    assert_eq!(error.code(), Some(234_001), "{error}");
}
