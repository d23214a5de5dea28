//! An upload in blocks is begun by whom its blocks come from; a store app names the tenant.

use feishu_client::Client;
use feishu_client::upload::Destination;
use serde_json::json;

use crate::support::{Answer, Server};

async fn server() -> Server {
    Server::start(|request, _| match request.path().rsplit('/').next().unwrap() {
        "internal" => Answer::token("t-1"),
        "app_access_token" => Answer::json(200, json!({"code": 0, "app_access_token": "a-1", "expire": 7200})),
        "tenant_access_token" => Answer::json(
            200,
            json!({"code": 0, "tenant_access_token": format!("t-{}", request.json()["tenant_key"].as_str().unwrap()), "expire": 7200}),
        ),
        "upload_prepare" => Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": 2})),
        "upload_part" => Answer::ok(json!({})),
        _ => Answer::ok(json!({"file_token": "box_1"})),
    })
    .await
}

/// The tokens of prepare, two blocks, finish.
fn tokens(server: &Server) -> Vec<String> {
    let calls = server.calls();
    let sent = calls
        .iter()
        .map(|call| call.header("authorization").unwrap().to_owned());
    sent.collect()
}

#[tokio::test]
async fn a_user_sends_all_of_it() {
    let server = server().await;
    let client = server.client();
    let mut upload = client
        .upload_in_blocks(Destination::File, "a.bin", ("explorer", "fld_1"), 6)
        .user_token("u-1")
        .header("x-own", "1")
        .await
        .unwrap();
    assert_eq!(upload.send_reader(&b"aaaabb"[..]).await.unwrap(), "box_1");
    assert_eq!(tokens(&server), ["Bearer u-1"; 4]);
    assert!(server.calls().iter().all(|call| call.header("x-own") == Some("1")));
    assert_eq!(server.token_requests(), 0);
}

#[tokio::test]
async fn a_store_app_acts_in_a_tenant() {
    let server = server().await;
    let client = Client::builder("cli_1", "secret")
        .store_app()
        .base_url(server.url())
        .build()
        .unwrap();
    client.set_app_ticket("ticket").await;
    let mut upload = client
        .upload_in_blocks(Destination::Media, "a.bin", ("docx_file", "doc_1"), 6)
        .in_tenant("x")
        .await
        .unwrap();
    assert_eq!(upload.send_reader(&b"aaaabb"[..]).await.unwrap(), "box_1");
    assert_eq!(tokens(&server), ["Bearer t-x"; 4]);
}

#[tokio::test]
async fn an_upload_that_goes_on_is_told_again() {
    let server = server().await;
    let client = server.client();
    let begun = client
        .upload_in_blocks(Destination::File, "a.bin", ("explorer", "fld_1"), 6)
        .user_token("u-1")
        .await
        .unwrap();
    let mut resumed = client.resume_upload(begun.state().clone()).user_token("u-2");
    assert_eq!(resumed.send_reader(&b"aaaabb"[..]).await.unwrap(), "box_1");
    assert_eq!(
        tokens(&server),
        ["Bearer u-1", "Bearer u-2", "Bearer u-2", "Bearer u-2"]
    );
}
