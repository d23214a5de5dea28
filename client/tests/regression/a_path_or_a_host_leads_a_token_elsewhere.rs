//! A URL parser reads `\` as `/`, drops tabs and line breaks, and takes `..` and `%2e%2e` as steps up.

use std::cell::Cell;

use feishu_client::call::DryRun;
use feishu_client::error::ErrorKind;
use feishu_client::operation::Method;
use feishu_client::rt;
use feishu_client::{Client, Error};

use crate::hostile::{text, try_all};
use crate::support::endpoints::{BASE, DeletePin};

const PRIVATE: &str = "https://private.corp.example";

fn client() -> Client {
    Client::builder("cli_1", "secret").base_url(PRIVATE).build().unwrap()
}

fn raw(path: &str) -> Result<DryRun, Error> {
    client().raw(Method::Get, path).dry_run()
}

/// What is refused, and the member that is named.
fn refused(result: Result<DryRun, impl std::fmt::Display>, at: &str) -> String {
    let error = match result {
        Ok(run) => panic!("{} was accepted", run.url),
        Err(error) => error.to_string(),
    };
    assert!(error.contains(&format!("not sent: `{at}` ")), "{error}");
    error
}

#[test]
fn a_raw_path_stays_on_its_host_and_its_route() {
    for path in [
        r"\evil.example/x",
        r"/\evil.example/x",
        "/\t/evil.example/x",
        "/\n/evil.example/x",
        "/\r\n/evil.example/x",
        "/open-apis/\u{ff0f}evil.example",
        "/open-apis/x y",
        "/open-apis/x#y",
        "/open-apis/x/../../admin",
        "/open-apis/./x",
        "/open-apis/%2e%2e/admin",
        "/open-apis/.%2E/admin",
        "/open-apis/%2E./admin",
        r"/open-apis/\..\admin",
        "/open-apis/..%2fadmin",
        "/open-apis/a%2f..%2fadmin",
        "/open-apis/..%5Cadmin",
        "/open-apis/x%00",
        "/open-apis/x%0d%0a",
    ] {
        refused(raw(path), "path");
    }
    // Two slashes are one, and a colon inside a segment is a colon.
    for (path, url) in [
        ("//evil.example/x", "/evil.example/x"),
        ("open-apis/x", "/open-apis/x"),
        ("/https://evil.example/x", "/https://evil.example/x"),
        ("/open-apis/x..y/...", "/open-apis/x..y/..."),
        ("/open-apis/x@evil.example", "/open-apis/x@evil.example"),
    ] {
        assert_eq!(raw(path).unwrap().url, format!("{PRIVATE}{url}"), "{path}");
    }
}

#[test]
fn a_number_is_no_name_of_a_host() {
    for host in ["443", "127.1", "0x7f000001", "evil.example.443.1"] {
        let result = client().raw(Method::Get, "/open-apis/x").host(host).dry_run();
        refused(result, "host");
    }
    let run = client()
        .raw(Method::Get, "/x")
        .host("WWW.feishu.cn:443")
        .dry_run()
        .unwrap();
    assert_eq!(run.url, "https://www.feishu.cn/x");
}

#[test]
fn a_message_says_where_and_what_to_write() {
    let error = refused(raw("/open-apis/\u{202e}x"), "path");
    assert!(error.contains(r"'\u{202e}'") && error.contains("`/:name`"), "{error}");
    let error = refused(raw("/open-apis/%2e%2e/x"), "path");
    assert!(error.contains("the segment `%2e%2e`"), "{error}");
    let error = refused(client().raw(Method::Get, "/x").host("a/b").dry_run(), "host");
    assert!(error.contains("`a/b`") && error.contains("`www.feishu.cn`"), "{error}");
}

#[test]
fn a_value_of_a_path_stays_a_segment() {
    for value in ["..", ".", r"..\admin", "../admin", "a/../../b", "a\tb", "a\nb", ""] {
        refused(client().send(DeletePin::new(value)).dry_run(), "message_id");
    }
    for (value, escaped) in [
        (r"\evil.example", "%5Cevil.example"),
        ("//evil.example", "%2F%2Fevil.example"),
        ("%2e%2e", "%252e%252e"),
        ("@evil.example", "%40evil.example"),
        ("...", "..."),
    ] {
        let run = client().send(DeletePin::new(value)).dry_run().unwrap();
        assert_eq!(run.url, format!("{PRIVATE}/open-apis/im/v1/pins/{escaped}"));
    }
}

#[test]
fn a_host_is_a_host_with_or_without_a_port() {
    let call = |host: &str| client().raw(Method::Get, "/x").host(host).dry_run();
    for host in [
        "open.feishu.cn@evil.example",
        "open.feishu.cn:x@evil.example",
        "evil.example/x#",
        "evil.example?",
        "evil.example#",
        r"evil.example\x",
        "https://evil.example",
        "//evil.example",
        "www.feishu.cn\t.evil.example",
        "\u{ff45}vil.example",
        "%65vil.example",
        "a b",
        "a:b",
        "a:99999",
        ":443",
        "evil.example:",
        "",
    ] {
        refused(call(host), "host");
    }
    for (host, origin) in [
        ("www.feishu.cn", "https://www.feishu.cn"),
        ("www.feishu.cn:443", "https://www.feishu.cn"),
        ("gateway.corp.example:8443", "https://gateway.corp.example:8443"),
        ("[::1]:8443", "https://[::1]:8443"),
    ] {
        assert_eq!(call(host).unwrap().url, format!("{origin}/x"));
    }
}

/// An endpoint as a page or a spec of somebody else would make it.
macro_rules! hostile {
    ($name:ident, $host:expr, $path:literal) => {
        #[derive(Clone)]
        struct $name;
        impl rt::Object for $name {
            fn members(&self, sink: &mut rt::Sink<'_>) {
                const META: &rt::Meta = &rt::Meta {
                    name: stringify!($name),
                    fields: &[],
                    required: 0,
                };
                sink.put(META, &[]);
            }
            fn slot(&mut self, _: usize) -> &mut dyn rt::Node {
                self
            }
        }
        impl rt::Endpoint for $name {
            type Response = rt::Value;
            type Format = rt::Native;
            type Error = rt::NoCodes;
            const FACTS: rt::OperationFacts = rt::OperationFacts {
                id: "test.hostile",
                path: $path,
                host: $host,
                ..BASE
            };
        }
    };
}

hostile!(Backslash, None, r"/\evil.example/open-apis/im/v1/pins");
hostile!(Up, None, "/open-apis/x/../../admin");
hostile!(UserInfo, Some("www.feishu.cn@evil.example"), "/open-apis/x");
hostile!(Foreign, Some("www.feishu.cn"), "/open-apis/x");

#[test]
fn an_operation_stays_on_its_host_and_its_route() {
    refused(client().send(Backslash).dry_run(), "path");
    refused(client().send(Up).dry_run(), "path");
    let public = Client::builder("cli_1", "secret").build().unwrap();
    refused(public.send(UserInfo).dry_run(), "host");
    // A private base stands for every host of the platform.
    assert_eq!(
        client().send(Foreign).dry_run().unwrap().url,
        format!("{PRIVATE}/open-apis/x")
    );
}

#[tokio::test]
async fn what_is_refused_is_not_sent() {
    let error = client().raw(Method::Get, r"/\evil.example/x").await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
}

#[test]
fn ten_thousand_paths_hosts_and_values_never_leave_their_origin() {
    let client = client();
    let accepted = Cell::new(0);
    try_all(&(text(), text(), text()), |(path, value, host)| {
        let call = || {
            client
                .raw(Method::Get, path.clone())
                .path("id", &value)
                .query(&value, &path)
        };
        let pin = client.send(DeletePin::new(&value)).dry_run().map(|run| run.url);
        for url in call().dry_run().map(|run| run.url).into_iter().chain(pin) {
            accepted.set(accepted.get() + 1);
            assert!(
                url.starts_with(&format!("{PRIVATE}/")),
                "{path:?} with {value:?} leads to {url}"
            );
        }
        if let Ok(run) = call().host(&host).dry_run() {
            let authority = format!("https://{}/", host.to_ascii_lowercase());
            assert!(
                run.url.starts_with(&authority),
                "{path:?} on {host:?} leads to {}",
                run.url
            );
        }
    });
    assert!(
        accepted.get() > 1_000,
        "{accepted:?}: most of what is tried should not be refused at once"
    );
}
