//! A user consents anew while the older login is being refreshed. The newer consent counts.

use std::sync::Arc;

use super::{Platform, Store, get, login, process, saved, settle};
use crate::token::Tokens;
use crate::token::tests::platform;

async fn newer_consent(platform: &Platform, refreshing: &Arc<Tokens>, consenting: &Arc<Tokens>) {
    refreshing.logins.log_in("ou_1", login("u-old-1", "r-old-1", 0)).await;
    let call = tokio::spawn(get(refreshing));
    let refresh = platform.request().await;
    let consent = {
        let consenting = Arc::clone(consenting);
        tokio::spawn(async move { consenting.logins.log_in("ou_1", login("u-new", "r-new", 3600)).await })
    };
    settle().await;
    // It lasts longer than the newer one, which must not matter.
    refresh.answer(platform::login("u-old-2", "r-old-2", 7200));
    call.await.unwrap().unwrap();
    consent.await.unwrap();
    assert_eq!(get(consenting).await.unwrap(), "u-new");
    assert_eq!(platform.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn in_one_process() {
    let store = Store::default();
    for store in [None, Some(&store)] {
        let platform = Platform::new();
        let tokens = process(&platform, store);
        newer_consent(&platform, &tokens, &tokens).await;
    }
    assert_eq!(saved(&store)["refresh_token"], "r-new");
}

#[tokio::test(start_paused = true)]
async fn in_two_processes() {
    let (platform, store) = (Platform::new(), Store::default());
    let [first, second] = [(); 2].map(|()| process(&platform, Some(&store)));
    newer_consent(&platform, &first, &second).await;
    assert_eq!(saved(&store)["refresh_token"], "r-new");
}
