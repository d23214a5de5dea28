//! Fields and replies of the caller's own types, as `#[feishu_endpoint]` emits them: whatever serde can write and read.

use std::collections::BTreeMap;

use feishu_client::Client;
use feishu_client::call::DryRunBody;
use feishu_client::error::ErrorKind;
use feishu_client::rt;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::support::{Answer, Server};

#[derive(Clone, Serialize)]
struct ThingId(u32);

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Size {
    in_bytes: u64,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Thing {
    tags: Vec<u8>,
}

#[derive(Clone)]
struct Update {
    id: ThingId,
    kinds: Vec<&'static str>,
    note: Option<&'static str>,
    size: Option<Size>,
    links: BTreeMap<Vec<u8>, u8>,
}

fn update() -> Update {
    Update {
        id: ThingId(7),
        kinds: vec!["a", "b"],
        note: None,
        size: Some(Size { in_bytes: u64::MAX }),
        links: BTreeMap::new(),
    }
}

impl rt::Object for Update {
    fn slot(&mut self, _: usize) -> &mut dyn rt::Node {
        self
    }

    fn members(&self, sink: &mut rt::Sink<'_>) {
        let meta = &rt::Meta {
            name: "Update",
            fields: &["id", "kinds", "note", "size", "links"],
            required: 0,
        };
        sink.put(
            meta,
            &[
                &rt::own(&self.id),
                &rt::own(&self.kinds),
                &rt::own(&self.note),
                &rt::own(&self.size),
                &rt::own(&self.links),
            ],
        );
    }
}

impl rt::Endpoint for Update {
    type Response = Thing;
    type Format = rt::Serde;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "PUT /open-apis/x/v1/things/:id",
        method: rt::Method::Put,
        path: "/open-apis/x/v1/things/:id",
        path_fields: 1,
        query_fields: 1,
        body: rt::BodyKind::Json,
        ..crate::support::endpoints::BASE
    };
}

#[test]
fn a_member_goes_out_as_serde_writes_it_and_null_stays_away() {
    let run = Client::builder("cli_1", "secret")
        .build()
        .unwrap()
        .send(update())
        .dry_run()
        .unwrap();
    assert_eq!(
        run.url,
        "https://open.feishu.cn/open-apis/x/v1/things/7?kinds=a&kinds=b"
    );
    let DryRunBody::Json(body) = run.body else {
        panic!("not JSON")
    };
    let expected = json!({"size": {"inBytes": 18_446_744_073_709_551_615_u64}, "links": {}});
    assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), expected);
}

#[test]
fn a_member_that_serde_refuses_is_named_and_nothing_is_sent() {
    let mut request = update();
    request.links.insert(vec![1], 1);
    let error = Client::builder("cli_1", "secret")
        .build()
        .unwrap()
        .send(request)
        .dry_run()
        .unwrap_err();
    assert!(
        error.to_string().contains("`links` is not JSON: key must be a string"),
        "{error}"
    );
}

#[tokio::test]
async fn a_reply_is_read_as_serde_reads_it_and_a_mismatch_names_its_path() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::ok(json!({"tags": [1, 2], "new": true})),
        _ => Answer::ok(json!({"tags": [1, "2"]})),
    })
    .await;
    let client = server.client();
    assert_eq!(client.send(update()).await.unwrap(), Thing { tags: vec![1, 2] });
    let error = client.send(update()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
    assert!(
        error
            .to_string()
            .contains("$.data.tags[1]: invalid type: string, expected u8"),
        "{error}"
    );
}
