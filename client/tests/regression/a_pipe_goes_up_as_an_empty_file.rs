//! What has no size is read to its end: a pipe, or a file below `/proc`, has a length of zero and content.
#![cfg(unix)]

use std::path::PathBuf;
use std::process::Command;

use feishu_client::File;
use feishu_client::error::ErrorKind;
use feishu_client::operation::Method;
use feishu_client::upload::Destination;
use serde_json::json;

use crate::support::{Answer, Server};

/// A pipe with a name, in a folder of its own. It is gone with the value.
struct Pipe(PathBuf);

impl Pipe {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("feishu-pipe-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("pipe");
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        Pipe(path)
    }

    /// Writes as soon as somebody reads.
    fn filled(&self, text: &'static str) {
        let path = self.0.clone();
        std::thread::spawn(move || std::fs::write(path, text).unwrap());
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        std::fs::remove_dir_all(self.0.parent().unwrap()).unwrap();
    }
}

#[tokio::test]
async fn a_pipe_goes_up_whole_and_once() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::ok(json!({})),
        _ => Answer::code(500, 1),
    })
    .await;
    let pipe = Pipe::new("whole");
    let client = server.builder().without_pauses().build().unwrap();
    let upload = || {
        pipe.filled("hello fifo");
        let file = File::from_path(&pipe.0);
        client.raw(Method::Post, "/open-apis/x").file("file", file).repeatable()
    };
    upload().await.unwrap();
    let call = &server.calls()[0];
    assert_eq!(call.header("transfer-encoding"), Some("chunked"));
    let body = String::from_utf8(call.body.clone()).unwrap();
    assert!(
        body.contains("filename=\"pipe\"") && body.contains("\r\n\r\nhello fifo\r\n"),
        "{body}"
    );

    // What was read is gone, so the same call cannot be made again.
    assert_eq!(upload().await.unwrap_err().attempts(), Some(1));
    assert_eq!(server.calls().len(), 2);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_of_the_system_goes_up_whole() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let file = File::from_path("/proc/version");
    server
        .client()
        .raw(Method::Post, "/open-apis/x")
        .file("file", file)
        .await
        .unwrap();
    let expected = format!("\r\n\r\n{}\r\n", std::fs::read_to_string("/proc/version").unwrap());
    let body = String::from_utf8(server.calls()[0].body.clone()).unwrap();
    assert!(expected.len() > 10 && body.contains(&expected), "{body}");
}

#[tokio::test]
async fn a_pipe_is_refused_where_blocks_of_a_file_are_sent() {
    let server =
        Server::with_token(|_, _| Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": 3}))).await;
    let mut upload = server
        .client()
        .upload_in_blocks(Destination::File, "m.bin", ("explorer", "fld_1"), 10)
        .await
        .unwrap();
    // Nobody writes into it, so whoever opened it would wait for ever.
    let pipe = Pipe::new("blocks");
    let error = upload.send_path(&pipe.0).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::File(_)) && error.to_string().contains("send_reader"),
        "{error}"
    );
    assert_eq!(server.calls().len(), 1, "it was begun, and no block was sent");
}
