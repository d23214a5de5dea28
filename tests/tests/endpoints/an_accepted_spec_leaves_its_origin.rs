//! Of every path and host that a spec may have, with any values for its parameters, the client makes an address of the base's origin or of
//! a reviewed host.
//!
//! A raw call takes the same way as a typed one and has its path at run time. What a spec may have is decided by `feishu_spec::address`,
//! for pages, spec files and the attribute alike.

use std::sync::LazyLock;

use feishu_api::Client;
use feishu_api::operation::Method;
use feishu_spec::address::{HOSTS, check_path};
use proptest::prelude::any;
use proptest::sample::select;

use crate::hostile::{text, try_all};

/// The platform's base and one of one's own.
static CLIENTS: LazyLock<[(&str, Client); 2]> = LazyLock::new(|| {
    ["open.feishu.cn", "private.corp.example"].map(|host| {
        let client = Client::builder("cli_1", "secret")
            .base_url(format!("https://{host}"))
            .build();
        (host, client.unwrap())
    })
});

#[test]
fn no_accepted_path_leaves_its_origin() {
    let tried = (text(), text(), any::<String>(), select(&HOSTS[..]), any::<bool>());
    try_all(&tried, |(path, value, more, host, elsewhere)| {
        let path = format!("/{path}");
        if check_path(&path).is_err() {
            return;
        }
        for (base, client) in CLIENTS.iter() {
            let mut call = client
                .raw(Method::Get, path.as_str())
                .path("id", &value)
                .query("more", &more);
            let mut origin = *base;
            if elsewhere {
                call = call.host(host);
                origin = host;
            }
            if let Ok(run) = call.dry_run() {
                let is_there = run.url.starts_with(&format!("https://{origin}/"));
                assert!(is_there, "{path:?} with {value:?} leads to {}", run.url);
            }
        }
    });
}
