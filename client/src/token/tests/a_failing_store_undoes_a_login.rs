//! A new login counts at once, also if the store takes it badly. The failure is told as what it is.

use super::{HOUR, Platform, Store, error_of, get, login, process};
use crate::error::ErrorKind;
use crate::token::tests::platform;

#[tokio::test(start_paused = true)]
async fn the_new_login_is_used_and_the_failure_told() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    // The older one lasts longer.
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await.unwrap();
    assert_eq!(get(&tokens).await.unwrap(), "u-1");
    store.breaks(true);
    let outcome = tokens.logins.log_in("ou_1", login("u-2", "r-2", 3600)).await;
    let error = error_of(outcome.map(|()| String::new()));
    assert!(matches!(error.kind(), ErrorKind::Store(_)), "{error:?}");
    let message = error.to_string();
    assert!(
        message.ends_with("failed to keep the login; it is kept in memory, for this process only: the store is broken")
            && !message.contains("not sent"),
        "{message}"
    );
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
    let outcome = tokio::time::timeout(HOUR, kept).await.expect("an end");
    let message = error_of(outcome.map(|()| String::new())).to_string();
    assert!(message.contains("no answer in two seconds"), "{message}");
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
        .await
        .unwrap();
    store.breaks(true);
    let tokens = process(&platform, Some(&store));
    let error = error_of(get(&tokens).await);
    assert!(!error.is_login_required() && error.is_retryable(), "{error}");
    store.breaks(false);
    assert_eq!(get(&tokens).await.unwrap(), "u-1");
}
