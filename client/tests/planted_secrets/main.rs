//! Secrets are planted in every place where a caller, a token store or a reply can put one. Then everything is made to fail, and all that
//! can be read is searched: logs of every crate at every level, messages of errors and of their causes, `Debug` output, panics.
//!
//! Outside of the promise, and so not planted: the message that the platform gives for a failed call, ids of logs and content types.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a test that cannot go on should stop, and its helpers are nobody's API"
)]

mod actions;
mod platform;
mod record;
mod store;
#[path = "../loopback/support/mod.rs"]
mod support;

use feishu_client::{Client, ClientBuilder};

use platform::{Mode, PATIENCE};
use record::Records;
use store::{Behaviour, Store};

/// The beginning of each planted secret.
pub const MARK: &str = "PLANTED";

/// What the mark becomes on its way: in base64, as the credential of a help desk is sent, after `desk:`.
pub const MARKS: [&str; 2] = [MARK, "ZGVzazpQTEFOVEVE"];

fn settings(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
    builder
        .header("x-gateway-key", "PLANTED-client-header")
        .timeout(PATIENCE)
        .retries(0)
        .without_limits()
}

/// Does everything with a client, and writes down all that it shows.
async fn all_of(client: Client, records: &'static Records) {
    let client = &client;
    // At once, since many wait for what never comes.
    tokio::join!(
        actions::typed(client, records),
        actions::raw(client, records),
        actions::files(client, records),
        actions::blocks(client, records),
        actions::streams(client, records),
        actions::own_tokens(client, records),
        actions::logins(client, records),
        actions::refused_requests(client, records),
        actions::debug_output(client, records),
        actions::custom_bots(client, records),
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_planted_secret_is_ever_shown() {
    let (records, _turn) = Records::install().await;
    let mut work = tokio::task::JoinSet::new();
    for mode in Mode::ALL {
        // The requests for tokens fail; or only the calls do.
        for tokens_too in [true, false] {
            let server = platform::start(mode, tokens_too).await;
            let builder = || settings(Client::builder("cli_1", "PLANTED-app-secret").base_url(server.url()));
            work.spawn(all_of(builder().build().unwrap(), records));
            work.spawn(all_of(builder().store_app().build().unwrap(), records));
        }
    }
    work.join_all().await;
    records.check("a call");
    assert!(records.count() > 1_000, "{} texts: nothing went wrong", records.count());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_of_a_token_store_is_shown() {
    let (records, _turn) = Records::install().await;
    let mut work = tokio::task::JoinSet::new();
    for behaviour in Behaviour::ALL {
        let server = platform::start(Mode::Refused, false).await;
        let builder = || {
            settings(Client::builder("cli_1", "PLANTED-app-secret").base_url(server.url()))
                .token_store(Store(behaviour))
        };
        work.spawn(all_of(builder().build().unwrap(), records));
        work.spawn(all_of(builder().store_app().build().unwrap(), records));
    }
    work.join_all().await;
    records.check("a token store");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_of_a_proxy_or_of_a_setting_is_shown() {
    let (records, _turn) = Records::install().await;
    let builder = || Client::builder("cli_1", "PLANTED-app-secret");
    let wrong = [
        builder().base_url("https://user:PLANTED-url@open.feishu.cn"),
        builder().base_url("http://PLANTED-url@127.0.0.1:1"),
        builder().accounts_url("https://:PLANTED-url@accounts.feishu.cn"),
        builder().proxy("http://user:PLANTED-proxy@["),
        builder().base_url("https://user:PLANTED-url@["),
        builder().base_url("PLANTED-url@open.feishu.cn"),
        builder().base_url("https://open.feishu.cn?PLANTED-url"),
        builder().header("x-key", "PLANTED-\nheader"),
        builder().header("x key", "PLANTED-header"),
    ];
    for builder in wrong {
        records.debug(&builder);
        records.error(&builder.build().unwrap_err());
    }
    // A proxy that nobody answers for, for a host that is not asked: the name is reserved by RFC 2606.
    for proxy in [
        "http://user:PLANTED-proxy@127.0.0.1:9",
        "http://PLANTED-proxy:@127.0.0.1:9",
    ] {
        for base in ["https://open.feishu.invalid", "http://127.0.0.1:9"] {
            let client = settings(builder().base_url(base).proxy(proxy)).build().unwrap();
            all_of(client, records).await;
        }
    }
    records.check("settings");
}

#[tokio::test]
#[should_panic(expected = "PLANTED-seen")]
async fn what_is_shown_is_found() {
    let (records, _turn) = Records::install().await;
    tracing::trace!(target: "any", "PLANTED-seen");
    records.check("a log");
}
