//! A call was on its way with the access token of a login, and the user logged in anew meanwhile. Its refusal is not that of the new login,
//! though it cannot be refreshed.

use super::{Platform, get, login, process};
use crate::token::UserToken;

/// Without the scope `offline_access`.
fn unrefreshed(access_token: &str) -> UserToken {
    UserToken {
        refresh_token: None,
        refresh_expires_at: None,
        ..login(access_token, "", 7200)
    }
}

#[tokio::test(start_paused = true)]
async fn the_call_is_made_again_with_the_new_one() {
    let platform = Platform::new();
    let tokens = process(&platform, None);
    for access_token in ["u-1", "u-2"] {
        tokens.logins.log_in("ou_1", unrefreshed(access_token)).await;
    }
    assert!(tokens.logins.refused("ou_1", &"u-1".into()), "there is another one");
    assert_eq!(get(&tokens).await.unwrap(), "u-2");
    assert!(!tokens.logins.refused("ou_1", &"u-2".into()), "the last one is refused");
    assert_eq!(platform.count(), 0);
}
