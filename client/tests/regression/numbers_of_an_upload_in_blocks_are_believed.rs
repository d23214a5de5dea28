//! The platform names the size of a block, and a stored state how far it is: neither may overflow, fill the memory, or go on for ever.

use feishu_client::error::ErrorKind;
use feishu_client::upload::{BlockUploadState, Destination};
use serde_json::json;

use crate::support::{Answer, Server};

const MAX: u64 = u64::MAX;

#[tokio::test]
async fn a_reply_whose_numbers_do_not_fit_is_refused() {
    for (size, block_size, block_count, place) in [
        (10, 0, 3, "$.data.block_size"),
        (1 << 40, 1 << 40, 1, "$.data.block_size"),
        (MAX, MAX, 1, "$.data.block_size"),
        (10, 4, MAX, "$.data.block_num"),
        (10, 4, 2, "$.data.block_num"),
        (10, 4, 0, "$.data.block_num"),
        (0, 4, 2, "$.data.block_num"),
    ] {
        let server = Server::with_token(move |_, _| {
            Answer::ok(json!({"upload_id": "up_1", "block_size": block_size, "block_num": block_count}))
        })
        .await;
        let client = server.client();
        let begun = client.upload_in_blocks(Destination::File, "a.bin", ("explorer", "fld_1"), size);
        let error = begun.await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
        assert!(error.to_string().contains(&format!("{place}: expected")), "{error}");
    }
}

#[tokio::test]
async fn a_state_whose_numbers_do_not_fit_is_not_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    for (size, block_size, block_count, sent, field) in [
        (MAX, MAX, 1, 0, "block_size"),
        (MAX, 64 << 20, MAX, MAX, "block_count"),
        (10, 4, 3, MAX, "sent"),
        (10, 4, 3, 4, "sent"),
        (10, 0, 3, 0, "block_size"),
    ] {
        let mut state = BlockUploadState::new(Destination::File, "up_1", block_size, block_count, size);
        state.sent = sent;
        let mut upload = client.resume_upload(state);
        for error in [
            upload.send_path("/dev/null").await.unwrap_err(),
            upload.send_reader(&b"aaaa"[..]).await.unwrap_err(),
        ] {
            assert!(error.to_string().contains(&format!("not sent: `{field}` ")), "{error}");
        }
    }
    assert_eq!(server.calls().len(), 0);
}

#[tokio::test]
async fn an_empty_file_is_sent() {
    for count in [0, 1] {
        let server = Server::with_token(move |request, _| match request.path().rsplit('/').next().unwrap() {
            "upload_prepare" => Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": count})),
            "upload_part" => Answer::ok(json!({})),
            _ => Answer::ok(json!({"file_token": "box_1"})),
        })
        .await;
        let client = server.client();
        let begun = client.upload_in_blocks(Destination::File, "a.bin", ("explorer", "fld_1"), 0);
        assert_eq!(begun.await.unwrap().send_reader(&b""[..]).await.unwrap(), "box_1");
    }
}
