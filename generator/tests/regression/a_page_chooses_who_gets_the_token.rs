//! Whatever host or path stood in a page went into the spec, and the access token went there.

use crate::{add, page};

const ADDRESS: &str = "https://open.feishu.cn/open-apis/im/v1/pins/:message_id";

fn with_address(address: &str) -> (String, Vec<String>) {
    let page = page("im-v1-pin-delete.md");
    assert!(page.contains(ADDRESS));
    add(&page.replace(ADDRESS, address))
}

#[test]
fn another_host_is_an_error_at_its_row() {
    for address in [
        "https://evil.example/open-apis/im/v1/pins/:message_id",
        "https://open.feishu.cn@evil.example/open-apis/im/v1/pins/:message_id",
        "https://open.feishu.cn:8443/open-apis/im/v1/pins/:message_id",
        "https://open.feishu.cn.evil.example/open-apis/im/v1/pins/:message_id",
        "https://evil.example\\.feishu.cn/open-apis/im/v1/pins/:message_id",
    ] {
        let (said, specs) = with_address(address);
        assert_eq!(specs, Vec::<String>::new(), "{address}");
        assert!(said.contains("error: section `请求`, row 1: "), "{said}");
        assert!(said.contains("expected an address on `open.feishu.cn`"), "{said}");
    }
}

#[test]
fn a_path_that_leaves_its_host_or_route_is_an_error_at_its_row() {
    for path in [
        "/\\evil.example/x",
        "//evil.example/x",
        "/a/../b",
        "/a/%2E%2e/b",
        "/a/.%2e/b",
        "/a\u{202e}b",
    ] {
        let (said, specs) = with_address(&format!("https://open.feishu.cn{path}/:message_id"));
        assert_eq!(specs, Vec::<String>::new(), "{path}");
        assert!(said.contains("error: section `请求`, row 1: "), "{said}");
    }
}

#[test]
fn the_reviewed_hosts_go_into_the_spec() {
    for (host, expected) in [
        ("www.feishu.cn", Some("\"host\": \"www.feishu.cn\"")),
        ("accounts.feishu.cn", Some("\"host\": \"accounts.feishu.cn\"")),
        // Lark's own pages.
        ("accounts.larksuite.com", Some("\"host\": \"accounts.feishu.cn\"")),
        ("open.larksuite.com", None),
    ] {
        let (said, specs) = with_address(&format!("https://{host}/open-apis/im/v1/pins/:message_id"));
        assert_eq!(specs.len(), 1, "{host}: {said}");
        match expected {
            Some(expected) => assert!(specs[0].contains(expected), "{}", specs[0]),
            None => assert!(!specs[0].contains("\"host\""), "{}", specs[0]),
        }
    }
}
