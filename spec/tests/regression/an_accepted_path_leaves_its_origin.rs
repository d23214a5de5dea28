//! Whatever passes stays where a reader of the spec sees it: by the same library of URLs that the client uses.

use feishu_spec::address::{HOSTS, OPEN_HOST, check_path, is_host};
use serde_json::json;
use url::Url;

use crate::refusal;

/// Numbers that are the same in every run. Source: <https://en.wikipedia.org/wiki/Xorshift>.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    /// Pieces that are harmless alone, and all that ever led elsewhere.
    fn text(&mut self) -> String {
        const PIECES: &[&str] = &[
            "/",
            "/",
            "/",
            "/",
            "\\",
            "\t",
            "\n",
            "\r",
            ".",
            "..",
            "%",
            "%2e",
            "%2E",
            "%2f",
            "%5C",
            "%00",
            "@",
            ":",
            "?",
            "#",
            " ",
            "[",
            "]",
            ";",
            "a",
            "open-apis",
            "evil.example",
            "www.feishu.cn",
            "https:",
            "443",
            "\u{ff0f}",
            "\u{ff0e}",
            "\u{ff20}",
            "\u{3002}",
            "\u{202e}",
            "\u{200b}",
            "\u{0}",
        ];
        (0..=self.below(7)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}

#[test]
fn ten_thousand_random_paths_and_hosts() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let (mut paths, mut hosts) = (0, 0);
    for _ in 0..10_000 {
        let path = format!("/{}", random.text());
        let host = random.text();
        let base = Url::parse(&format!("https://{OPEN_HOST}")).unwrap();
        if check_path(&path).is_ok() {
            paths += 1;
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
            hosts += 1;
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
    }
    assert!(
        paths > 500 && hosts > 100,
        "{paths} and {hosts}: most of what is tried should not be refused at once"
    );
}
