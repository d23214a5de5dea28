//! A number may come as a text, here as in any reply. Without its lifetime each call would fetch a token of its own.

use serde_json::json;

use super::{Platform, get, login, process, tenant};

#[tokio::test(start_paused = true)]
async fn a_token_is_kept_for_as_long_as_the_text_says() {
    let platform = Platform::new();
    let tokens = process(&platform, None);
    let call = tokio::spawn(tenant(&tokens));
    let answer = json!({"code": 0, "tenant_access_token": "t-1", "expire": "7200"});
    platform.request().await.answer(answer);
    assert_eq!(call.await.unwrap().unwrap(), "t-1");
    assert_eq!(tenant(&tokens).await.unwrap(), "t-1");
    assert_eq!(platform.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn and_so_is_a_login() {
    let platform = Platform::new();
    let tokens = process(&platform, None);
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 0)).await;
    let call = tokio::spawn(get(&tokens));
    let answer = json!({"code": 0, "access_token": "u-2", "expires_in": "7200", "refresh_token": "r-2",
                        "refresh_token_expires_in": "604800"});
    platform.request().await.answer(answer);
    assert_eq!(call.await.unwrap().unwrap(), "u-2");
    assert_eq!(get(&tokens).await.unwrap(), "u-2");
    assert_eq!(platform.count(), 1, "a refresh token is spent once");
}
