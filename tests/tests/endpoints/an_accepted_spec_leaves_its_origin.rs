//! Of every path and host that a spec may have, with any values for its parameters, the client makes an address of the base's origin or of
//! a reviewed host.
//!
//! A raw call takes the same way as a typed one and has its path at run time. What a spec may have is decided by `feishu_spec::address`,
//! for pages, spec files and the attribute alike.

use std::sync::LazyLock;

use feishu_api::Client;
use feishu_api::operation::Method;
use feishu_spec::address::{HOSTS, check_path};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, proptest};
use proptest::sample::select;

/// Pieces that are harmless alone, and all that ever led elsewhere.
const PIECES: &[&str] = &[
    "/",
    "/",
    "/:id",
    "\\",
    "\t",
    "\n",
    ".",
    "..",
    "%",
    "%2e",
    "%2F",
    "%5c",
    "%00",
    "@",
    ":",
    "?",
    "#",
    " ",
    "a",
    "open-apis",
    "evil.example",
    "https:",
    "443",
    "\u{ff0f}",
    "\u{ff0e}",
    "\u{ff20}",
    "\u{3002}",
    "\u{202e}",
    "\u{200b}",
];

/// The platform's base and one of one's own.
static CLIENTS: LazyLock<[(&str, Client); 2]> = LazyLock::new(|| {
    ["open.feishu.cn", "private.corp.example"].map(|host| {
        let client = Client::builder("cli_1", "secret")
            .base_url(format!("https://{host}"))
            .build();
        (host, client.unwrap())
    })
});

fn text() -> impl Strategy<Value = String> {
    vec(select(PIECES), 1..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_accepted_path_leaves_its_origin(
        path in text(), value in text(), more in any::<String>(), host in select(&HOSTS[..]), elsewhere in any::<bool>(),
    ) {
        let path = format!("/{path}");
        if check_path(&path).is_err() {
            return Ok(());
        }
        for (base, client) in CLIENTS.iter() {
            let mut call = client.raw(Method::Get, path.as_str()).path("id", &value).query("more", &more);
            let mut origin = *base;
            if elsewhere {
                call = call.host(host);
                origin = host;
            }
            if let Ok(run) = call.dry_run() {
                assert!(run.url.starts_with(&format!("https://{origin}/")), "{path:?} with {value:?} leads to {}", run.url);
            }
        }
    }
}
