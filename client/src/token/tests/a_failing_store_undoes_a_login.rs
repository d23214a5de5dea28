//! A new login counts at once, also if the store takes it badly.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::{HOUR, Platform, Store, error_of, get, login, process};
use crate::token::tests::platform;

#[tokio::test(start_paused = true)]
async fn the_new_login_is_used() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    // The older one lasts longer.
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    assert_eq!(get(&tokens).await.unwrap(), "u-1");
    store.breaks(true);
    tokens.logins.log_in("ou_1", login("u-2", "r-2", 3600)).await;
    assert_eq!(get(&tokens).await.unwrap(), "u-2");

    // The store is well again, and still has the older one.
    store.breaks(false);
    assert!(tokens.logins.refused("ou_1", &"u-2".into()));
    let call = tokio::spawn(get(&tokens));
    let refresh = platform.request().await;
    assert_eq!(refresh.body["refresh_token"], "r-2");
    refresh.answer(platform::login("u-3", "r-3", 7200));
    assert_eq!(call.await.unwrap().unwrap(), "u-3");
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_holds_nobody_up() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    store.hang();
    // Time stands still but for those who wait, so this ends only if the waits end.
    let kept = tokens.logins.log_in("ou_1", login("u-1", "r-1", 0));
    tokio::time::timeout(HOUR, kept).await.expect("an end");
    let call = tokio::spawn(get(&tokens));
    platform.request().await.answer(platform::login("u-2", "r-2", 7200));
    assert_eq!(call.await.unwrap().unwrap(), "u-2");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_only_the_store_knows_is_not_called_unknown() {
    let (platform, store) = (Platform::new(), Store::default());
    process(&platform, Some(&store))
        .logins
        .log_in("ou_1", login("u-1", "r-1", 7200))
        .await;
    store.breaks(true);
    let tokens = process(&platform, Some(&store));
    let error = error_of(get(&tokens).await);
    assert!(!error.is_login_required() && error.is_retryable(), "{error}");
    store.breaks(false);
    assert_eq!(get(&tokens).await.unwrap(), "u-1");
}

#[test]
fn without_a_runtime_only_the_store_fails() {
    let (platform, store) = (Platform::new(), Store::default());
    for store in [None, Some(&store)] {
        let tokens = process(&platform, store);
        let kept = pin!(tokens.logins.log_in("ou_1", login("u-1", "r-1", 7200)));
        assert_eq!(kept.poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(()));
        assert_eq!(tokens.logins.names(), ["ou_1"]);
    }
}
