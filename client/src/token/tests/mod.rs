//! Rules about tokens, with a platform and a store of a few lines: what happens when is said by the test, and nothing sleeps.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop"
)]

mod a_caller_who_is_gone_loses_a_login;
mod a_claim_ends_before_the_refresh;
mod a_dead_refresh_token_is_tried_again;
mod a_failing_store_undoes_a_login;
mod a_lifetime_in_quotes_is_none;
mod a_lifetime_overflows;
mod a_login_cannot_be_let_go;
mod a_refresh_overwrites_a_newer_login;
mod a_refused_token_comes_back_from_the_store;
mod a_runtime_that_ends_takes_a_fetch_along;
mod an_old_refusal_is_that_of_a_new_login;
mod an_older_ticket_wins;
mod names_without_a_login_are_kept;
mod platform;
mod store;
mod two_refusals_destroy_a_login;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::{Tokens, UserToken};
use crate::app::App;
use crate::error::{Error, ErrorKind};
use crate::operation::{AppType, Method, ReplyKind, TokenKind};
use crate::options::{CallOptions, Caller};
use crate::route::Route;
use platform::Platform;
use store::Store;

const HOUR: Duration = Duration::from_secs(3600);

/// The tokens of an app on this platform, which is one process of several if they share a store.
fn process(platform: &Platform, store: Option<&Store>) -> Arc<Tokens> {
    of(platform, store, AppType::Custom)
}

fn of(platform: &Platform, store: Option<&Store>, kind: AppType) -> Arc<Tokens> {
    let app = App {
        id: "cli_1".to_owned(),
        secret: "app-secret".into(),
        kind,
        base_url: "https://open.feishu.cn/".parse().unwrap(),
    };
    let store = store.map(|store| Arc::new(store.clone()) as _);
    Tokens::new(Arc::new(app), Arc::new(platform.clone()), store)
}

/// A login whose access token lasts for so many seconds.
fn login(access_token: &str, refresh_token: &str, seconds: u64) -> UserToken {
    let reply = platform::login(access_token, refresh_token, seconds);
    UserToken::read(&reply, SystemTime::now(), "expires_in", "refresh_token_expires_in").unwrap()
}

/// The access token for a call as the user `ou_1`.
fn get(tokens: &Arc<Tokens>) -> impl Future<Output = Result<String, ErrorKind>> + Send + 'static {
    choose(tokens, Some(Caller::User("ou_1".into())))
}

/// The app's own access token for a call.
fn tenant(tokens: &Arc<Tokens>) -> impl Future<Output = Result<String, ErrorKind>> + Send + 'static {
    choose(tokens, None)
}

fn choose(
    tokens: &Arc<Tokens>,
    caller: Option<Caller>,
) -> impl Future<Output = Result<String, ErrorKind>> + Send + 'static {
    let tokens = Arc::clone(tokens);
    async move {
        let route = Route {
            id: Cow::Borrowed("a.call"),
            method: Method::Get,
            tokens: &[TokenKind::Tenant, TokenKind::User],
            limits: &[],
            counted: Vec::new(),
            reply: ReplyKind::Json,
        };
        let options = CallOptions {
            caller,
            ..CallOptions::default()
        };
        let access = tokens.choose(&route, &options).await?;
        Ok(access.unwrap().secret.expose().to_owned())
    }
}

/// The error of a call that had to fail.
fn error_of(result: Result<String, ErrorKind>) -> Error {
    Error::new("a.call", result.unwrap_err())
}

/// What a store holds for the user `ou_1`.
fn saved(store: &Store) -> Value {
    let stored = store.value("feishu:https://open.feishu.cn:cli_1:user:ou_1");
    stored.map_or(Value::Null, |stored| {
        serde_json::from_str(stored.secret.expose()).unwrap()
    })
}

/// Lets every task run as far as it can.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}
