//! While one process refreshes a login, no other one may spend the same refresh token, however long the platform takes.

use std::time::Duration;

use super::{Platform, Store, get, login, process, settle};
use crate::token::TokenStore;
use crate::token::tests::platform;

#[tokio::test(start_paused = true)]
async fn two_processes_and_an_answer_after_twelve_seconds() {
    let (platform, store) = (Platform::new(), Store::default());
    let [first, second] = [(); 2].map(|()| process(&platform, Some(&store)));
    first.logins.log_in("ou_1", login("u-1", "r-1", 0)).await;
    let calls = [tokio::spawn(get(&first)), tokio::spawn(get(&second))];
    let refresh = platform.request().await;
    for _ in 0..29 {
        tokio::time::advance(Duration::from_secs(1)).await;
        settle().await;
        assert_eq!(platform.count(), 1, "a token is spent twice");
    }
    refresh.answer(platform::login("u-2", "r-2", 7200));
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "u-2");
    }
    assert_eq!((platform.count(), store.claims()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_process_that_is_gone_is_waited_out() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 0)).await;
    // Another process took the claim, and never came back.
    let key = "feishu:https://open.feishu.cn:cli_1:user:ou_1";
    assert!(store.claim(key, Duration::from_secs(40)).await.unwrap());
    let call = tokio::spawn(get(&tokens));
    platform.request().await.answer(platform::login("u-2", "r-2", 7200));
    assert_eq!(call.await.unwrap().unwrap(), "u-2");
}
