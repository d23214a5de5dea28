//! Logging out: from memory, from the store, and for processes that still know the login.

use super::{Platform, Store, error_of, get, login, process, saved, settle};
use crate::error::ErrorKind;
use crate::token::tests::platform;

#[tokio::test(start_paused = true)]
async fn a_login_is_gone_in_every_process_and_does_not_come_back() {
    let (platform, store) = (Platform::new(), Store::default());
    let [first, second] = [(); 2].map(|()| process(&platform, Some(&store)));
    first.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    for process in [&first, &second] {
        assert_eq!(get(process).await.unwrap(), "u-1");
    }
    first.logins.log_out("ou_1").await.unwrap();
    assert!(error_of(get(&first).await).is_login_required());
    let record = saved(&store).to_string();
    assert!(!record.contains("u-1") && !record.contains("r-1"), "{record}");

    // The other process knows the login until its access token ends.
    second.logins.refused("ou_1", &"u-1".into());
    assert!(error_of(get(&second).await).is_login_required());
    assert_eq!((platform.count(), store.claims()), (0, 0));

    second.logins.log_in("ou_1", login("u-2", "r-2", 7200)).await;
    assert_eq!(get(&first).await.unwrap(), "u-2", "and a new login is one");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_under_way_does_not_bring_it_back() {
    for store in [None, Some(Store::default())] {
        let platform = Platform::new();
        let tokens = process(&platform, store.as_ref());
        tokens.logins.log_in("ou_1", login("u-1", "r-1", 0)).await;
        let call = tokio::spawn(get(&tokens));
        let refresh = platform.request().await;
        let out = {
            let tokens = tokens.clone();
            tokio::spawn(async move { tokens.logins.log_out("ou_1").await })
        };
        settle().await;
        refresh.answer(platform::login("u-2", "r-2", 7200));
        call.await.unwrap().unwrap();
        out.await.unwrap().unwrap();
        assert!(error_of(get(&tokens).await).is_login_required());
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_store_is_told_and_a_name_without_a_login_is_none() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    tokens.logins.log_out("ou_1").await.unwrap();
    assert!(saved(&store).is_null(), "nothing is kept of a name without a login");
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    store.breaks(true);
    let error = error_of(tokens.logins.log_out("ou_1").await.map(|()| String::new()));
    assert!(matches!(error.kind(), ErrorKind::Store(_)), "{error:?}");
    store.breaks(false);
    tokens.logins.log_out("ou_1").await.unwrap();
    assert!(error_of(get(&tokens).await).is_login_required());
}

/// The clock of a process that is fast must not make its logins newer than those that come after them.
#[tokio::test(start_paused = true)]
async fn a_new_login_counts_although_another_clock_is_fast() {
    let (platform, store) = (Platform::new(), Store::default());
    let [first, second] = [(); 2].map(|()| process(&platform, Some(&store)));
    first.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    let key = "feishu:https://open.feishu.cn:cli_1:user:ou_1";
    let mut ahead = store.value(key).unwrap();
    let mut record = saved(&store);
    let kept_at = record["kept_at"].as_u64().unwrap();
    record["kept_at"] = (kept_at + 60_000).into();
    ahead.secret = record.to_string().into();
    store.put(key, ahead);
    assert_eq!(
        get(&second).await.unwrap(),
        "u-1",
        "it has the record of the fast clock"
    );

    let third = process(&platform, Some(&store));
    third.logins.log_out("ou_1").await.unwrap();
    third.logins.log_in("ou_1", login("u-2", "r-2", 7200)).await;
    second.logins.refused("ou_1", &"u-1".into());
    assert_eq!(get(&second).await.unwrap(), "u-2");
}
