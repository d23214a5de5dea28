//! A refresh token that the platform refused for good is of no use at the next call either.
//!
//! Source of the codes: <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.

use super::{Platform, Store, error_of, get, login, process};
use crate::error::ErrorKind;
use crate::token::tests::platform;

#[tokio::test(start_paused = true)]
async fn each_dead_token_is_tried_once() {
    for code in [20_026, 20_037, 20_064, 20_073] {
        let (platform, store) = (Platform::new(), Store::default());
        let tokens = process(&platform, Some(&store));
        tokens.logins.log_in("ou_1", login("u-1", "r-1", 0)).await;
        let call = tokio::spawn(get(&tokens));
        platform.request().await.refuse(code);
        for call in [call, tokio::spawn(get(&tokens)), tokio::spawn(get(&tokens))] {
            let error = error_of(call.await.unwrap());
            assert!(
                error.is_login_required() && !error.is_token_invalid() && !error.is_retryable(),
                "{error}"
            );
            assert_eq!(error.code(), Some(code));
            assert!(error.to_string().contains("`ou_1` must consent again"), "{error}");
        }
        assert_eq!(platform.count(), 1, "{code}");

        // A newer login, which another process took, is used.
        let other = process(&platform, Some(&store));
        other.logins.log_in("ou_1", login("u-2", "r-2", 7200)).await;
        assert_eq!(get(&tokens).await.unwrap(), "u-2");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_no_matter_of_the_login_is_tried_again() {
    // A wrong app secret is a matter of the app's credentials. A server that is not available is neither.
    for (code, credentials) in [(20_002, true), (20_072, false)] {
        let platform = Platform::new();
        let tokens = process(&platform, None);
        tokens.logins.log_in("ou_1", login("u-1", "r-1", 0)).await;
        let call = tokio::spawn(get(&tokens));
        platform.request().await.refuse(code);
        let error = error_of(call.await.unwrap());
        assert!(
            matches!(error.kind(), ErrorKind::Token(token) if token.source.code() == Some(code)),
            "{error}"
        );
        assert_eq!(
            (error.is_login_required(), error.is_token_invalid()),
            (false, credentials),
            "{error}"
        );

        let call = tokio::spawn(get(&tokens));
        platform.request().await.answer(platform::login("u-2", "r-2", 7200));
        assert_eq!(call.await.unwrap().unwrap(), "u-2");
    }
}
