//! The lifetime of a token is a number that somebody else wrote.

use serde_json::json;

use super::{Platform, Store, process, tenant};

#[tokio::test(start_paused = true)]
async fn the_longest_and_the_shortest_lifetime_give_a_token() {
    for expire in [
        json!(u64::MAX),
        json!(i64::MAX),
        json!(0),
        json!(-1),
        json!("7200"),
        json!(null),
    ] {
        let (platform, store) = (Platform::new(), Store::default());
        let tokens = process(&platform, Some(&store));
        let call = tokio::spawn(tenant(&tokens));
        let answer = json!({"code": 0, "tenant_access_token": "t-1", "expire": expire});
        platform.request().await.answer(answer);
        assert_eq!(call.await.unwrap().unwrap(), "t-1", "{expire}");
    }
}

#[tokio::test(start_paused = true)]
async fn so_is_that_of_a_login() {
    for seconds in [u64::MAX, 0] {
        let platform = Platform::new();
        let tokens = process(&platform, None);
        tokens.logins.log_in("ou_1", super::login("u-1", "r-1", 0)).await;
        let call = tokio::spawn(super::get(&tokens));
        platform
            .request()
            .await
            .answer(super::platform::login("u-2", "r-2", seconds));
        assert_eq!(call.await.unwrap().unwrap(), "u-2");
    }
}
