//! A download may be given a limit of size, however it is read.

use feishu_client::Error;
use feishu_client::error::{ErrorKind, ReplyProblem};

use crate::support::endpoints::image;
use crate::support::{Answer, Server};

const LIMIT: u64 = 1 << 20;

fn too_large(error: &Error) {
    assert!(
        matches!(error.kind(), ErrorKind::Reply(reply) if reply.problem == ReplyProblem::TooLarge(LIMIT)),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_beyond_the_limit_ends_with_an_error_and_is_not_there() {
    let folder = std::env::temp_dir().join(format!("feishu-limit-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    // Announced, and not announced.
    for answer in [Answer::Zeros(1 << 40), Answer::Endless] {
        let server = Server::with_token(move |_, _| answer.clone()).await;
        let client = server.client();
        let download = async || client.send(image()).await.unwrap().limit(LIMIT);
        too_large(&download().await.save(folder.join("film")).await.unwrap_err());
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
        too_large(&download().await.bytes(u64::MAX).await.unwrap_err());

        let mut chunks = download().await;
        let error = loop {
            match chunks.chunk().await {
                Ok(chunk) => assert!(chunk.is_some(), "it never ends by itself"),
                Err(error) => break error,
            }
        };
        too_large(&error);
        assert!(chunks.chunk().await.unwrap().is_none(), "after the error it is over");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_file_as_large_as_the_limit_is_whole() {
    let server = Server::with_token(|_, _| Answer::Zeros(LIMIT)).await;
    let download = server.client().send(image()).await.unwrap().limit(LIMIT);
    assert_eq!(download.bytes(u64::MAX).await.unwrap().len() as u64, LIMIT);
}
