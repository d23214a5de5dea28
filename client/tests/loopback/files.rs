//! Uploads and downloads.

use std::io::Cursor;
use std::time::Duration;

use feishu_client::File;
use feishu_client::error::{ErrorKind, ReplyProblem};
use feishu_client::upload::Destination;
use serde_json::json;

use crate::support::endpoints::{CreateImage, get, image};
use crate::support::{Answer, Request, Server};

/// The parts of a multipart body: head and content, split at the boundary that the header names.
fn parts(request: &Request) -> Vec<(String, Vec<u8>)> {
    let boundary = request
        .header("content-type")
        .unwrap()
        .split_once("boundary=")
        .unwrap()
        .1;
    let mark = format!("--{boundary}");
    let text: String = request.body.iter().map(|byte| char::from(*byte)).collect();
    let mut parts = Vec::new();
    for part in text.split(&mark).skip(1) {
        if part == "--\r\n" {
            return parts;
        }
        let (head, content) = part.strip_prefix("\r\n").unwrap().split_once("\r\n\r\n").unwrap();
        let content = content.strip_suffix("\r\n").unwrap().chars().map(|c| c as u8).collect();
        parts.push((head.to_owned(), content));
    }
    panic!("no closing boundary");
}

fn upload(file: File) -> CreateImage {
    CreateImage {
        image_type: "message".to_owned(),
        image: file,
    }
}

#[tokio::test]
async fn a_form_has_its_texts_and_the_file_with_name_and_type() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"image_key": "img_1"}))).await;
    let file = File::from(vec![0, 255, b'\r', b'\n', b'-', b'-'])
        .named("a \"b\"\r\n中.png")
        .typed("image/png");
    let sent = server.client().send(upload(file)).await.unwrap();
    assert_eq!(sent.image_key.as_deref(), Some("img_1"));
    let call = &server.calls()[0];
    assert_eq!(
        call.header("content-length"),
        Some(call.body.len().to_string().as_str())
    );
    let latin = |text: &str| text.bytes().map(char::from).collect::<String>();
    assert_eq!(
        parts(call),
        [
            (
                "Content-Disposition: form-data; name=\"image_type\"".to_owned(),
                b"message".to_vec()
            ),
            (
                latin(
                    "Content-Disposition: form-data; name=\"image\"; filename=\"a %22b%22%0D%0A中.png\"\r\nContent-Type: image/png"
                ),
                vec![0, 255, b'\r', b'\n', b'-', b'-']
            ),
        ]
    );
}

#[tokio::test]
async fn a_file_from_a_path_is_sent_again_after_a_failure() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::code(400, 99_991_663),
        _ => Answer::ok(json!({})),
    })
    .await;
    let path = std::env::temp_dir().join(format!("feishu-upload-{}.bin", std::process::id()));
    let content: Vec<u8> = (0..200_000_u32).map(|n| n as u8).collect();
    std::fs::write(&path, &content).unwrap();
    server.client().send(upload(File::from_path(&path))).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    for call in server.calls() {
        assert_eq!(parts(&call)[1].1, content);
        assert!(call.header("content-length").is_some());
    }
    assert_eq!(server.calls().len(), 2);

    let error = server
        .client()
        .send(upload(File::from_path("/nowhere/at/all")))
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::File(_)) && error.to_string().contains("cannot open /nowhere/at/all"),
        "{error}"
    );
}

#[tokio::test]
async fn an_upload_has_more_time_than_another_call() {
    let server = Server::with_token(|_, _| Answer::Late(Duration::from_millis(400))).await;
    let client = server.builder().timeout(Duration::from_millis(200)).build().unwrap();
    let image = || upload(File::from(vec![1]));
    client.send(image()).await.unwrap();
    assert!(
        client
            .send(image())
            .timeout(Duration::from_millis(200))
            .await
            .unwrap_err()
            .is_timeout()
    );
    assert!(client.send(get()).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_reader_is_sent_once_with_or_without_its_length() {
    let server = Server::with_token(|_, before| {
        if before == 2 {
            Answer::code(400, 99_991_663)
        } else {
            Answer::ok(json!({}))
        }
    })
    .await;
    let client = server.client();
    let reader = || Cursor::new(vec![7; 100_000]);
    client
        .send(upload(File::from_reader(reader(), Some(100_000))))
        .await
        .unwrap();
    client.send(upload(File::from_reader(reader(), None))).await.unwrap();
    let calls = server.calls();
    assert!(calls.iter().all(|call| parts(call)[1].1 == vec![7; 100_000]));
    assert_eq!(calls[1].header("transfer-encoding"), Some("chunked"));

    let request = upload(File::from_reader(reader(), None));
    assert!(
        client.send(request.clone()).await.unwrap_err().is_token_invalid(),
        "not replayed: the reader is spent"
    );
    let error = client.send(request).await.unwrap_err();
    assert!(error.to_string().contains("which was sent before"), "{error}");
    let error = client
        .send(upload(File::from_reader(reader(), Some(100_001))))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("ends 1 bytes before the length"), "{error}");
}

#[tokio::test]
async fn a_download_has_a_name_a_length_and_a_range() {
    let server = Server::with_token(|_, _| {
        Answer::bytes(206, b"PNGDATA".to_vec())
            .header("content-type", "image/png")
            .header("content-disposition", "attachment; filename*=UTF-8''%E5%9B%BE%201.png")
            .header("content-range", "bytes 0-6/2000")
    })
    .await;
    let mut file = server.client().send(image()).range(0, 6).await.unwrap();
    assert_eq!(server.calls()[0].header("range"), Some("bytes=0-6"));
    assert_eq!(
        (file.file_name().as_deref(), file.length()),
        (Some("图 1.png"), Some(7))
    );
    assert_eq!(
        (file.content_range(), file.content_type().as_deref()),
        (Some("bytes 0-6/2000"), Some("image/png"))
    );
    assert_eq!(file.chunk().await.unwrap().as_deref(), Some(&b"PNGDATA"[..]));
    assert!(file.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_json_file_is_told_apart_from_a_json_error() {
    let cases = [
        (Answer::code(400, 234_002), Some(234_002)),
        (Answer::code(200, 234_001), Some(234_001)),
        (
            Answer::code(200, 1).header("content-disposition", "attachment; filename=\"a.json\""),
            None,
        ),
        (Answer::json(200, json!({"code": 0, "mine": true})), None),
        (Answer::json(200, json!([1])), None),
        (Answer::json(200, json!({"name": "x"})), None),
    ];
    for (answer, code) in cases {
        let expected = match &answer {
            Answer::Reply { body, .. } => body.clone(),
            _ => Vec::new(),
        };
        let server = Server::with_token(move |_, _| answer.clone()).await;
        match server.client().send(image()).await {
            Ok(file) => {
                assert_eq!(code, None);
                assert_eq!(file.bytes(1000).await.unwrap(), expected);
            }
            Err(error) => assert_eq!(error.code(), code, "{error}"),
        }
    }
}

#[tokio::test]
async fn a_download_in_memory_has_a_limit() {
    let server = Server::with_token(|_, _| Answer::Zeros(1 << 30)).await;
    let error = server
        .client()
        .send(image())
        .await
        .unwrap()
        .bytes(1 << 20)
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Reply(reply) if reply.problem == ReplyProblem::TooLarge(1 << 20)),
        "{error}"
    );
}

#[tokio::test]
async fn a_saved_download_is_whole_or_not_there() {
    let folder = std::env::temp_dir().join(format!("feishu-download-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let target = folder.join("film.bin");
    std::fs::write(&target, "old").unwrap();
    let files = || std::fs::read_dir(&folder).unwrap().count();

    let server = Server::with_token(|_, before| match before {
        0 => Answer::Cut {
            promised: 100_000,
            body: vec![1; 500],
        },
        1 => Answer::Trickle,
        _ => Answer::Zeros(300_000),
    })
    .await;
    let client = server.client();
    let broken = client.send(image()).await.unwrap().save(&target).await.unwrap_err();
    assert!(broken.to_string().contains("the connection broke"), "{broken}");
    let slow = tokio::time::timeout(Duration::from_millis(200), async {
        client.send(image()).await?.save(&target).await
    });
    assert!(slow.await.is_err());
    assert_eq!(
        (std::fs::read_to_string(&target).unwrap().as_str(), files()),
        ("old", 1)
    );

    assert_eq!(
        client.send(image()).await.unwrap().save(&target).await.unwrap(),
        300_000
    );
    assert_eq!((std::fs::metadata(&target).unwrap().len(), files()), (300_000, 1));
    let error = client
        .send(image())
        .await
        .unwrap()
        .save(folder.join("no/such/folder"))
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::File(_)), "{error}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_large_file_goes_up_in_blocks_and_goes_on_after_a_failure() {
    let server = Server::with_token(|request, before| match request.path().rsplit('/').next().unwrap() {
        "upload_prepare" => Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": 3})),
        "upload_part" if before == 1 => Answer::code(400, 1_062_007),
        "upload_part" => Answer::ok(json!({})),
        _ => Answer::ok(json!({"file_token": "box_1"})),
    })
    .await;
    let client = server.client();
    let path = std::env::temp_dir().join(format!("feishu-blocks-{}.bin", std::process::id()));
    std::fs::write(&path, b"aaaabbbbcc").unwrap();
    let mut upload = client
        .upload_in_blocks(Destination::Media, "m.bin", ("docx_file", "doc_1"), 10)
        .extra("{}")
        .await
        .unwrap();
    assert_eq!(upload.send_path(&path).await.unwrap_err().code(), Some(1_062_007));
    assert_eq!(upload.state().sent, 1);
    let mut resumed = client.resume_upload(upload.state().clone());
    assert_eq!(resumed.send_path(&path).await.unwrap(), "box_1");
    std::fs::remove_file(&path).unwrap();

    let calls = server.calls();
    let text = |part: &(String, Vec<u8>)| String::from_utf8(part.1.clone()).unwrap();
    let sent: Vec<Vec<String>> = calls[1..5]
        .iter()
        .map(|call| parts(call).iter().map(text).collect())
        .collect();
    // Checksums from Python's zlib.
    let block =
        |seq: &str, size: &str, sum: &str, content: &str| ["up_1", seq, size, sum, content].map(str::to_owned).to_vec();
    let second = block("1", "4", "64487817", "bbbb");
    assert_eq!(
        sent,
        [
            block("0", "4", "63832453", "aaaa"),
            second.clone(),
            second,
            block("2", "2", "19595463", "cc")
        ]
    );
    let prepare =
        json!({"file_name": "m.bin", "parent_type": "docx_file", "parent_node": "doc_1", "size": 10, "extra": "{}"});
    assert_eq!(
        (calls[0].path(), calls[0].json()),
        ("/open-apis/drive/v1/medias/upload_prepare", prepare)
    );
    assert_eq!(calls[5].json(), json!({"upload_id": "up_1", "block_num": 3}));
}

#[tokio::test]
async fn a_reader_that_ends_too_early_ends_an_upload_in_blocks() {
    let server = Server::with_token(|request, _| match request.path().rsplit('/').next().unwrap() {
        "upload_prepare" => Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": 3})),
        _ => Answer::ok(json!({})),
    })
    .await;
    let client = server.client();
    let mut upload = client
        .upload_in_blocks(Destination::File, "m.bin", ("explorer", "fld_1"), 10)
        .await
        .unwrap();
    let error = upload.send_reader(&b"aaaabb"[..]).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::File(file) if file.source.kind() == std::io::ErrorKind::UnexpectedEof),
        "{error}"
    );
    assert_eq!(upload.state().sent, 1);
}
