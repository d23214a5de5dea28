//! Whatever passes stays where a reader of the spec sees it: by the same library of URLs that the client uses.

use std::cell::Cell;

use feishu_spec::address::{HOSTS, OPEN_HOST, check_path, is_host};
use serde_json::json;
use url::Url;

use crate::hostile::{text, try_all};
use crate::refusal;

#[test]
fn ten_thousand_paths_and_hosts() {
    let (paths, hosts) = (Cell::new(0), Cell::new(0));
    try_all(&(text(), text()), |(path, host)| {
        let path = format!("/{path}");
        let base = Url::parse(&format!("https://{OPEN_HOST}")).unwrap();
        if check_path(&path).is_ok() {
            paths.set(paths.get() + 1);
            let url = base.join(&path).unwrap();
            assert_eq!(url.origin(), base.origin(), "{path:?} leads to {url}");
            // The route is the one that stands there; the parser escapes some characters, and drops or adds none.
            assert_eq!(
                url.path().matches('/').count(),
                path.matches('/').count(),
                "{path:?} leads to {url}"
            );
            assert_eq!((url.query(), url.fragment()), (None, None), "{path:?} leads to {url}");
            assert!(
                !url.path().contains("/../") && !url.path().contains("/./"),
                "{path:?} leads to {url}"
            );
        }
        if is_host(&host) {
            hosts.set(hosts.get() + 1);
            if let Ok(url) = Url::parse(&format!("https://{host}")) {
                assert_eq!(
                    (url.path(), url.query(), url.username(), url.password()),
                    ("/", None, "", None),
                    "{host:?}"
                );
            }
        }
        // A spec is stricter: of hosts only those that people looked at.
        let accepted = refusal(|spec| {
            spec["host"] = json!(host);
            spec["path"] = json!(path);
            spec["parameters"]["path"] = json!([]);
        });
        assert!(
            accepted.is_some() || HOSTS.contains(&host.as_str()) && check_path(&path).is_ok(),
            "{host:?} {path:?}"
        );
    });
    assert!(
        paths.get() > 500 && hosts.get() > 100,
        "{paths:?} and {hosts:?}: most of what is tried should not be refused at once"
    );
}
