//! A host or a path out of a spec led the access token to any server.

use serde_json::json;

use crate::refusal;

#[test]
fn only_reviewed_hosts_are_named() {
    for host in ["www.feishu.cn", "accounts.feishu.cn"] {
        assert_eq!(refusal(|spec| spec["host"] = json!(host)), None);
    }
    for host in [
        "evil.example",
        "open.feishu.cn@evil.example",
        "evil.example/x#",
        "www.feishu.cn.evil.example",
        "www.feishu.cn:8443",
        "WWW.feishu.cn",
        "www.feishu.cn\\@evil.example",
        "ｗｗｗ.feishu.cn",
        "",
    ] {
        let message = refusal(|spec| spec["host"] = json!(host)).unwrap_or_else(|| panic!("{host} is accepted"));
        assert!(
            message.starts_with("spec file `specs/get.json`, operation `demo.v1.thing.get`, at `$.host`: "),
            "{message}"
        );
        assert!(message.contains("`accounts.feishu.cn` or `www.feishu.cn`"), "{message}");
    }
}

#[test]
fn a_path_stays_on_its_host_and_on_its_route() {
    for path in [
        "//evil.example/:id",
        "/\\evil.example/:id",
        "\\\\evil.example/:id",
        "/\t/evil.example/:id",
        "/\u{2028}/:id",
        "/a/../admin/:id",
        "/a/./:id",
        "/a/%2e%2E/admin/:id",
        "/a/.%2E/:id",
        "/a/%2f%2Fevil.example/:id",
        "/a%5Cb/:id",
        "/a//b/:id",
        "/a/:id/..",
        "/a/:id?x=1",
        "/a/:id#x",
        "/a b/:id",
        "/ａ/:id",
        "@evil.example/:id",
        ":id",
    ] {
        let change = |spec: &mut serde_json::Value| {
            spec["path"] = json!(path);
            if !path.contains("/:id") {
                spec["parameters"]["path"] = json!([]);
            }
        };
        let message = refusal(change).unwrap_or_else(|| panic!("{path} is accepted"));
        assert!(
            message.contains("operation `demo.v1.thing.get`, at `$.path`: "),
            "{message}"
        );
        assert!(!message.contains(['\t', '\u{2028}']), "{message}");
    }
}
