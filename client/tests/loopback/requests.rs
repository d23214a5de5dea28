//! From request structs to requests, seen through dry runs: nothing is sent.

use std::collections::BTreeMap;

use feishu_client::call::DryRunBody;
use feishu_client::error::{BuildError, TransportKind};
use feishu_client::operation::Method;
use feishu_client::transport;
use feishu_client::{Brand, Client};
use serde_json::{Value, json};

use crate::support::endpoints::{Everything, GetApproval, Nested, ReplaceAll, get};

fn client() -> Client {
    Client::builder("cli_1", "secret").build().unwrap()
}

#[tokio::test]
async fn members_go_into_path_query_headers_and_body() {
    let request = Everything {
        id: 7,
        ids: vec!["a".to_owned(), "b c".to_owned(), "d,e".to_owned()],
        deep: Some(true),
        zero: Some(0),
        ratio: Some(0.5),
        filter: Some(Nested {
            name: Some("x&y".to_owned()),
            tags: vec![],
        }),
        none: None,
        note: Some("kept".to_owned()),
        body_text: Some(String::new()),
        body_list: Some(vec![]),
        plain_list: vec![],
        fields: BTreeMap::from([("cleared".to_owned(), Value::Null), ("n".to_owned(), json!(100))]),
    };
    let run = client().send(request).dry_run().unwrap();
    assert_eq!(
        run.url,
        "https://open.feishu.cn/open-apis/test/7/everything?ids=a&ids=b%20c&ids=d%2Ce&deep=true&zero=0&ratio=0.5\
         &filter=%7B%22name%22%3A%22x%26y%22%7D"
    );
    assert!(run.headers.contains(&("note".to_owned(), "kept".to_owned())));
    let DryRunBody::Json(body) = run.body else {
        panic!("not JSON")
    };
    // What the caller set is sent, empty or zero too; what is absent is not; `null` inside a free map is kept.
    let expected = json!({"body_text": "", "body_list": [], "fields": {"cleared": null, "n": 100}});
    assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), expected);
}

#[tokio::test]
async fn a_body_that_is_a_value_is_sent_as_it_is() {
    let run = client().send(ReplaceAll { value: vec![1, 2] }).dry_run().unwrap();
    assert_eq!(run.body, DryRunBody::Json((&b"[1,2]"[..]).into()));
}

#[tokio::test]
async fn each_brand_has_its_host_and_an_operation_may_have_its_own() {
    for (brand, host, other) in [
        (Brand::Feishu, "https://open.feishu.cn", "https://www.feishu.cn"),
        (Brand::Lark, "https://open.larksuite.com", "https://www.larksuite.com"),
    ] {
        let client = Client::builder("cli_1", "secret").brand(brand).build().unwrap();
        assert_eq!(
            client.send(get()).dry_run().unwrap().url,
            format!("{host}/open-apis/im/v1/messages/om_1")
        );
        assert_eq!(
            client.send(GetApproval {}).dry_run().unwrap().url,
            format!("{other}/approval/openapi/v2/approval/get")
        );
        let accounts = host.replace("open.", "accounts.");
        let consent = client.oauth().consent("https://example.com", &[]).unwrap();
        assert!(
            consent
                .url
                .starts_with(&format!("{accounts}/open-apis/authen/v1/authorize?")),
            "{}",
            consent.url
        );
    }
    let client = client();
    let upload = client
        .raw(Method::Post, "/approval/openapi/v2/file/upload")
        .host("www.feishu.cn");
    assert_eq!(
        upload.dry_run().unwrap().url,
        "https://www.feishu.cn/approval/openapi/v2/file/upload"
    );
    assert!(client.raw(Method::Get, "/x").host("a b").dry_run().is_err());
}

#[tokio::test]
async fn a_raw_path_may_bring_its_query() {
    let run = client()
        .raw(Method::Get, "/open-apis/x/:id?fixed=1")
        .path("id", "a?b")
        .query("more", "2")
        .dry_run()
        .unwrap();
    assert_eq!(run.url, "https://open.feishu.cn/open-apis/x/a%3Fb?fixed=1&more=2");
}

#[tokio::test]
async fn a_client_is_not_built_on_what_cannot_work() {
    let build = |url: &str| Client::builder("cli_1", "secret").base_url(url).build().map(drop);
    for url in [
        "https://open.feishu.cn",
        "https://open.feishu.cn/",
        "http://127.0.0.1:8080",
        "http://[::1]:1",
        "http://localhost",
    ] {
        assert!(build(url).is_ok(), "{url}");
    }
    for url in [
        "open.feishu.cn",
        "https://open.feishu.cn/open-apis",
        "https://x/?q",
        "http://open.feishu.cn",
        "ftp://x",
        "",
    ] {
        assert!(matches!(build(url), Err(BuildError::Origin { .. })), "{url}");
    }
    let error = build("https://user:planted@open.feishu.cn").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("planted"));
    for (id, secret) in [("", "s"), ("cli_1", "")] {
        assert!(matches!(Client::builder(id, secret).build(), Err(BuildError::Empty(_))));
    }
    let bad = Client::builder("cli_1", "secret")
        .header("x y", "planted")
        .build()
        .unwrap_err();
    assert!(matches!(&bad, BuildError::Header(name) if name == "x y") && !format!("{bad:?}").contains("planted"));
    let bad = Client::builder("cli_1", "secret")
        .accounts_url("nonsense")
        .build()
        .unwrap_err();
    assert!(
        bad.to_string().starts_with("the accounts URL `nonsense` is not a URL"),
        "{bad}"
    );
    let bad = Client::builder("cli_1", "secret")
        .proxy("http://user:planted@[")
        .build()
        .unwrap_err();
    assert!(
        matches!(bad, BuildError::Proxy(_)) && !format!("{bad} {bad:?}").contains("planted"),
        "{bad:?}"
    );
}

#[tokio::test]
async fn what_an_own_transport_has_by_itself_is_not_taken_beside_it() {
    let nowhere = || transport::from_fn(async |_| Err(TransportKind::Connect.into()));
    let own = || Client::builder("cli_1", "secret").transport(nowhere());
    let beside = [
        ("proxy", own().proxy("http://127.0.0.1:9")),
        ("user_agent", own().user_agent("mine/1")),
        (
            "connect_timeout",
            own().connect_timeout(std::time::Duration::from_secs(1)),
        ),
    ];
    for (option, builder) in beside {
        assert!(
            matches!(builder.build(), Err(BuildError::Conflict(named)) if named == option),
            "{option}"
        );
    }
    assert!(own().header("x-mesh", "blue").build().is_ok());
}
