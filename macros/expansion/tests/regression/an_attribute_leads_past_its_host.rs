//! A path or host in the attribute could name another server than the one that a reader sees.

use crate::attribute;

fn refused(arguments: &str) -> bool {
    attribute(arguments).contains("compile_error")
}

#[test]
fn a_path_stays_on_its_host() {
    for path in [
        r"/\\evil.example/x",
        "//evil.example/x",
        r"/\t/evil.example/x",
        "/a/../b",
        "/a/./b",
        "/a/%2e%2E/b",
        r"/a/%2F/b",
        r"/\u{202e}a",
    ] {
        assert!(refused(&format!(r#"GET, "{path}", tokens(tenant)"#)), "{path}");
    }
    assert!(!refused(r#"GET, "/open-apis/x/v1/things/", tokens(tenant)"#));
}

#[test]
fn a_host_is_a_host_alone() {
    for host in [
        r"a\\b",
        "me@evil.example",
        "evil.example/",
        "a b",
        "",
        "a:b",
        "a:99999",
        "a..b",
        r"a\tb",
        "[x]",
    ] {
        assert!(
            refused(&format!(r#"GET, "/x", tokens(tenant), host = "{host}""#)),
            "{host}"
        );
    }
    for host in [
        "www.feishu.cn",
        "my-gateway.corp.example:8443",
        "127.0.0.1:80",
        "[::1]:8080",
        "localhost",
    ] {
        assert!(
            !refused(&format!(r#"GET, "/x", tokens(tenant), host = "{host}""#)),
            "{host}"
        );
    }
}

#[test]
fn documentation_links_over_https() {
    for docs in ["javascript:alert(1)", "http://x.example", "x"] {
        assert!(
            refused(&format!(r#"GET, "/x", tokens(tenant), docs = "{docs}""#)),
            "{docs}"
        );
    }
    let code = attribute(r#"GET, "/x", tokens(tenant), docs = "https://wiki.example/a""#);
    assert!(code.contains("[Documentation](https://wiki.example/a)"), "{code}");
}
