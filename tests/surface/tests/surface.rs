//! No version of another crate is in what is public, outside of the features that name it; and `feishu-api` has what the client has.
//!
//! rustdoc writes JSON only as an unstable feature. The variable that allows this on a stable toolchain would make cargo build half of
//! what is there again, so it is set for rustdoc alone: cargo is told that this program is rustdoc.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use feishu_surface_tests::Surface;

/// Set where this program is started as rustdoc.
const AS_RUSTDOC: &str = "FEISHU_SURFACE_AS_RUSTDOC";

/// The crates whose types and traits may be public: the standard library, ours, and those of version 1 and later.
const STABLE: &[&str] = &[
    "alloc",
    "bytes",
    "core",
    "feishu_client",
    "feishu_macros",
    "http",
    "http_body",
    "serde_core",
    "serde_json",
    "std",
    "tokio",
];

/// What the features that name a version add.
const VERSIONED: &[(&str, &str)] = &[
    ("futures-03", "futures_core"),
    ("redis-1", "redis"),
    ("reqwest-013", "reqwest"),
];

/// The root of `feishu-api` with the feature `im-v1`.
const ROOT: &[&str] = &[
    "Brand",
    "Call",
    "Client",
    "ClientBuilder",
    "Download",
    "Error",
    "File",
    "GeneralError",
    "List",
    "Map",
    "Require",
    "Secret",
    "Validate",
    "call",
    "catalogue",
    "endpoint",
    "error",
    "event",
    "feishu_endpoint",
    "im_v1",
    "limit",
    "oauth",
    "observer",
    "operation",
    "page",
    "scopes",
    "sse",
    "token",
    "transport",
    "upload",
    "validate",
    "value",
];

fn main() {
    if std::env::var_os(AS_RUSTDOC).is_some() {
        let mut rustdoc = Command::new("rustdoc");
        let status = rustdoc
            .args(std::env::args_os().skip(1))
            .env("RUSTC_BOOTSTRAP", "1")
            .status();
        std::process::exit(status.ok().and_then(|status| status.code()).unwrap_or(1));
    }
    let without = surfaces("feishu-api/im-v1");
    for surface in &without {
        let crates: BTreeSet<_> = surface.crates().into_keys().collect();
        let more: Vec<_> = crates.iter().filter(|name| !STABLE.contains(name)).collect();
        assert!(more.is_empty(), "{more:?} of {:#?}", surface.crates());
    }
    let [client, api] = &without;
    assert_eq!(api.root(), ROOT.iter().copied().collect(), "the root of feishu-api");
    assert_eq!(
        client.methods("Client").difference(&api.methods("Client")).next(),
        None,
        "a method of the client that feishu-api's does not hand on"
    );

    let features: Vec<_> = VERSIONED
        .iter()
        .map(|(feature, _)| format!("feishu-api/{feature}"))
        .collect();
    let [client, _] = surfaces(&format!("feishu-api/im-v1,{}", features.join(",")));
    let crates = client.crates();
    let mut more: BTreeSet<_> = crates.keys().copied().collect();
    more.retain(|name| !STABLE.contains(name));
    let versioned = VERSIONED.iter().map(|(_, name)| *name).collect();
    assert_eq!(more, versioned, "of {crates:#?}");
    println!(
        "what is public names {} crates, and {} by features",
        STABLE.len(),
        VERSIONED.len()
    );
}

/// What is public of the client and of `feishu-api`.
fn surfaces(features: &str) -> [Surface; 2] {
    // What is built there with the same features is not built again.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let status = Command::new(env!("CARGO"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .args([
            "doc",
            "--quiet",
            "--locked",
            "--no-deps",
            "--package",
            "feishu-client",
            "--package",
            "feishu-api",
        ])
        .args(["--features", features, "--target-dir"])
        .arg(target)
        .env("RUSTDOC", std::env::current_exe().unwrap())
        .env("RUSTDOCFLAGS", "-Zunstable-options --output-format json")
        .env(AS_RUSTDOC, "1")
        .status();
    assert!(status.unwrap().success(), "cargo doc failed");
    ["feishu_client", "feishu_api"].map(|name| Surface::read(&target.join("doc").join(format!("{name}.json"))))
}
