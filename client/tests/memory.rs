//! Large files need little memory: 1 GiB down to a file and 200 MiB up from a stream, measured as the process's peak.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod plain_server;

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use feishu_client::operation::Method;
use feishu_client::{Client, File};
use tokio::io::AsyncReadExt;

const DOWN: u64 = 1 << 30;
const UP: u64 = 200 << 20;
const LIMIT_KIB: u64 = 64 << 10;

/// Throws away what comes in, and sends zeros when it is asked for a file. It needs one block.
fn serve(mut reader: BufReader<TcpStream>) -> std::io::Result<()> {
    let mut block = vec![0; 1 << 16];
    while let Some((first, mut length)) = plain_server::head(&mut reader)? {
        while length > 0 {
            let count = reader.read(&mut block[..length.min(1 << 16)])?;
            length -= count;
        }
        if first.starts_with("GET") {
            let stream = reader.get_mut();
            write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: {DOWN}\r\n\r\n"
            )?;
            block.fill(0);
            for _ in 0..DOWN / block.len() as u64 {
                stream.write_all(&block)?;
            }
        } else {
            plain_server::answer(&mut reader, r#"{"code":0}"#)?;
        }
    }
    Ok(())
}

/// The most memory that this process ever had resident, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[tokio::test]
async fn a_large_download_and_a_large_upload_stay_under_64_mib() {
    let client = Client::builder("cli_1", "secret")
        .base_url(plain_server::start(serve))
        .build()
        .unwrap();

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("download.bin");
    let film = client
        .raw(Method::Get, "/open-apis/film")
        .tenant_token("t-1")
        .download()
        .await
        .unwrap();
    assert_eq!(film.save(&target).await.unwrap(), DOWN);
    assert_eq!(std::fs::metadata(&target).unwrap().len(), DOWN);
    std::fs::remove_file(&target).unwrap();
    let after_download = peak();

    let stream = tokio::io::repeat(7).take(UP);
    let file = File::from_reader(stream, Some(UP)).named("film.bin");
    client
        .raw(Method::Post, "/open-apis/upload")
        .tenant_token("t-1")
        .file("file", file)
        .await
        .unwrap();
    println!(
        "peak of resident memory: {after_download} KiB after the download, {} KiB after the upload",
        peak()
    );
    assert!(peak() < LIMIT_KIB, "{} KiB", peak());
}
