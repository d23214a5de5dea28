//! Two calls were sent with one access token, and both are refused. The second refusal must not undo what the first one led to.

use super::{Platform, Store, get, login, process, saved, settle};
use crate::token::tests::platform;

#[tokio::test(start_paused = true)]
async fn a_refusal_during_a_refresh_and_one_after_it_leave_the_new_login() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    assert_eq!(get(&tokens).await.unwrap(), "u-1");
    let refuse = || tokens.logins.refused("ou_1", &"u-1".into());

    assert!(refuse(), "it can be refreshed");
    let first = tokio::spawn(get(&tokens));
    let refresh = platform.request().await;
    assert_eq!(refresh.body["refresh_token"], "r-1");
    refuse();
    let second = tokio::spawn(get(&tokens));
    settle().await;
    refresh.answer(platform::login("u-2", "r-2", 7200));
    for call in [first, second] {
        assert_eq!(call.await.unwrap().unwrap(), "u-2");
    }
    refuse();
    assert_eq!(get(&tokens).await.unwrap(), "u-2");
    assert_eq!(platform.count(), 1, "one refresh");
    let saved = saved(&store);
    assert_eq!(
        (&saved["access_token"], &saved["refresh_token"]),
        (&"u-2".into(), &"r-2".into())
    );
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_taken_from_the_store_again() {
    let (platform, store) = (Platform::new(), Store::default());
    let [first, second] = [(); 2].map(|()| process(&platform, Some(&store)));
    first.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    for process in [&first, &second] {
        assert_eq!(get(process).await.unwrap(), "u-1");
        process.logins.refused("ou_1", &"u-1".into());
    }
    let renewed = tokio::spawn(get(&first));
    platform.request().await.answer(platform::login("u-2", "r-2", 7200));
    assert_eq!(renewed.await.unwrap().unwrap(), "u-2");
    assert_eq!(
        get(&second).await.unwrap(),
        "u-2",
        "the other process finds what the first one left"
    );
    assert_eq!(platform.count(), 1);
}
