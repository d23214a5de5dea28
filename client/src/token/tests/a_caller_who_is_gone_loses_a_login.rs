//! A code and a refresh token work once. What they gave stays when the one who asked gives up after the request was sent.

use std::sync::Arc;

use serde_json::json;

use super::{Platform, Store, process, settle, tenant};
use crate::secret::Secret;
use crate::token::Grant;
use crate::token::Tokens;
use crate::token::tests::platform;

fn exchange(tokens: &Arc<Tokens>, verifier: &'static str) -> tokio::task::JoinHandle<Option<String>> {
    let tokens = Arc::clone(tokens);
    tokio::spawn(async move {
        let login = tokens
            .grants
            .get(Grant::code("code-1", "https://example.com/cb", &verifier.into()))
            .await;
        login.ok().map(|login| login.access_token.expose().to_owned())
    })
}

#[tokio::test(start_paused = true)]
async fn a_code_gives_its_login_to_the_next_who_asks_the_same() {
    let platform = Platform::new();
    let tokens = process(&platform, None);
    let gone = exchange(&tokens, "verifier-1");
    let request = platform.request().await;
    assert!(!request.repeatable, "it works once");
    gone.abort();
    settle().await;
    assert!(
        request.answer(platform::login("u-1", "r-1", 7200)),
        "the request goes on"
    );
    settle().await;

    // A code that was seen on its way gives nothing without the verifier.
    let thief = exchange(&tokens, "verifier-2");
    platform.request().await.refuse(20_003);
    assert_eq!(thief.await.unwrap(), None);

    assert_eq!(exchange(&tokens, "verifier-1").await.unwrap().as_deref(), Some("u-1"));
    assert_eq!(platform.count(), 2);
    // Once somebody has it, it is kept no longer.
    let again = exchange(&tokens, "verifier-1");
    platform.request().await.refuse(20_065);
    assert_eq!(again.await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn two_who_show_one_refresh_token_share_the_login() {
    let platform = Platform::new();
    let tokens = process(&platform, None);
    let refresh = || {
        let tokens = Arc::clone(&tokens);
        tokio::spawn(async move {
            tokens
                .grants
                .get(Grant::refresh_token(&Secret::from("r-1")))
                .await
                .unwrap()
        })
    };
    let calls = [refresh(), refresh()];
    let request = platform.request().await;
    settle().await;
    request.answer(platform::login("u-2", "r-2", 7200));
    for call in calls {
        assert_eq!(call.await.unwrap().access_token.expose(), "u-2");
    }
    assert_eq!(platform.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn callers_with_short_limits_do_not_keep_a_fetch_from_its_end() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    let hasty = tokio::spawn(tenant(&tokens));
    let request = platform.request().await;
    hasty.abort();
    settle().await;
    request.answer(json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200}));
    assert_eq!(tenant(&tokens).await.unwrap(), "t-1");
    assert_eq!((platform.count(), store.claims()), (1, 0), "no claim is left behind");
}
