//! A few bytes of JSON that stand for large objects: what is made of a reply stays within a budget, measured as the process's peak.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod plain_server;

use std::collections::BTreeMap;
use std::io::BufReader;
use std::net::TcpStream;

use feishu_client::Client;
use feishu_client::error::{ErrorKind, ReplyProblem};
use feishu_client::rt;
use serde_json::Value;

/// As wide as the widest objects of the platform: 1,328 bytes.
const WIDE: usize = 166;
const BODY: usize = 3_000_000;
const LIMIT_KIB: u64 = 100_000;

#[derive(Clone)]
struct Wide([Option<Box<Wide>>; WIDE]);

impl Default for Wide {
    fn default() -> Self {
        Wide(std::array::from_fn(|_| None))
    }
}

const NAMES: [&str; WIDE] = {
    let mut names = ["unused"; WIDE];
    names[0] = "child";
    names
};

impl rt::Object for Wide {
    fn members(&self, sink: &mut rt::Sink<'_>) {
        const META: &rt::Meta = &rt::Meta {
            name: "Wide",
            fields: &NAMES,
            required: 0,
        };
        let members: Vec<&dyn rt::Node> = self.0.iter().map(|member| member as _).collect();
        sink.put(META, &members);
    }
    fn slot(&mut self, index: usize) -> &mut dyn rt::Node {
        &mut self.0[index]
    }
}

/// The payload, and the request for it.
#[derive(Clone, Default)]
struct Items {
    items: Vec<Wide>,
    named: BTreeMap<String, Wide>,
    free: Option<Value>,
}

impl rt::Object for Items {
    fn members(&self, sink: &mut rt::Sink<'_>) {
        const META: &rt::Meta = &rt::Meta {
            name: "Items",
            fields: &["items", "named", "free"],
            required: 0,
        };
        sink.put(META, &[&self.items, &self.named, &self.free]);
    }
    fn slot(&mut self, index: usize) -> &mut dyn rt::Node {
        match index {
            0 => &mut self.items,
            1 => &mut self.named,
            _ => &mut self.free,
        }
    }
}

impl rt::Endpoint for Items {
    type Response = Items;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "test.items",
        title: "",
        method: rt::Method::Post,
        host: None,
        path: "/open-apis/items",
        tokens: &[],
        app_types: &[],
        scopes: &[],
        limits: &[],
        paging: None,
        idempotency: None,
        retries: &[],
        docs: "",
        deprecated: false,
        path_fields: 0,
        query_fields: 0,
        header_fields: 0,
        body: rt::BodyKind::None,
        reply: rt::ReplyKind::Json,
        mark: "",
    };
}

/// Replies of which each piece is small and stands for much.
const PIECES: [(&str, &str, &str); 6] = [
    (r#"{"code":0,"data":{"items":["#, "{}", "]}}"),
    (r#"{"code":0,"data":{"items":["#, "null", "]}}"),
    (r#"{"code":0,"data":{"items":["#, r#"{"child":{}}"#, "]}}"),
    (r#"{"code":0,"data":{"named":{"#, r#""":{}"#, "}}}"),
    (r#"{"code":0,"data":{"free":["#, r#"{"":0}"#, "]}}"),
    (r#"{"code":1,"msg":"","error":["#, r#"{"":0}"#, "]}"),
];

fn reply(index: usize) -> Vec<u8> {
    let (begin, piece, end) = PIECES[index];
    let mut body = begin.to_owned();
    let mut count = 0;
    while body.len() < BODY {
        if count > 0 {
            body.push(',');
        }
        count += 1;
        if piece.starts_with('"') {
            // Names that differ, so that each makes an entry.
            body.push_str(&format!("\"{count}\":{{}}"));
        } else {
            body.push_str(piece);
        }
    }
    body.push_str(end);
    body.into_bytes()
}

fn serve(mut reader: BufReader<TcpStream>) -> std::io::Result<()> {
    for index in 0.. {
        if plain_server::head(&mut reader)?.is_none() {
            break;
        }
        let body = reply(index % PIECES.len());
        plain_server::answer(&mut reader, body)?;
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
async fn a_hostile_reply_of_3_mb_stays_under_100_mb() {
    assert_eq!(size_of::<Wide>(), 1_328);
    let client = Client::builder("cli_1", "secret")
        .base_url(plain_server::start(serve))
        .build()
        .unwrap();
    for (index, (begin, piece, _)) in PIECES.into_iter().enumerate() {
        let error = client.send(Items::default()).await.map(|_| peak()).unwrap_err();
        match error.kind() {
            ErrorKind::Reply(reply) => {
                assert!(matches!(reply.problem, ReplyProblem::TooLargeInMemory(_)), "{error}");
                assert!(error.to_string().contains("`reply_limit`"), "{error}");
            }
            // What a failure says besides its code is left out.
            ErrorKind::Api(api) => assert_eq!((index, api.code), (5, 1)),
            _ => panic!("{error}"),
        }
        println!("peak of resident memory after {begin}{piece},…: {} KiB", peak());
        assert!(peak() < LIMIT_KIB, "{} KiB after {begin}{piece},…", peak());
    }
}
