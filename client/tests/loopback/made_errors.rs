//! Errors that a program makes for its own tests, and the parts that they are made of.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use feishu_client::Error;
use feishu_client::error::{
    ApiError, BuildError, DecodeError, ErrorKind, FileError, InvalidRequest, StoreFailure, ThrottleError, TokenError,
};
use feishu_client::operation::TokenKind;

use crate::support::endpoints::{DeletePin, DeletePinError, GetMessage};

#[test]
fn a_part_tells_itself_and_leaves_its_cause_to_source() {
    let io = || std::io::Error::other("the disk is full");
    let token = Error::of::<GetMessage>(ApiError::new(10_014, "app secret invalid"));
    for (kind, own, cause) in [
        (
            ErrorKind::from(FileError::new("write", "/srv/cat.png", io())),
            "cannot write /srv/cat.png",
            Some("the disk is full"),
        ),
        (
            StoreFailure::new("drop the login", "whoever finds it there can still use it", io()).into(),
            "the token store failed to drop the login; whoever finds it there can still use it",
            Some("the disk is full"),
        ),
        (
            TokenError::new(TokenKind::App, token).into(),
            "no app_access_token",
            Some("im.v1.message.get: the platform answered code 10014: app secret invalid (HTTP 400)"),
        ),
        (
            InvalidRequest::new("uuid", "is longer than 50 characters").into(),
            "`uuid` is longer than 50 characters",
            None,
        ),
        (
            ThrottleError::new(Duration::from_millis(1500)).into(),
            "the documented rate limit leaves room in 1.5 s, after the call's deadline",
            None,
        ),
        (
            DecodeError::new("$.data.n: expected an integer").into(),
            "the reply has another shape than expected: $.data.n: expected an integer (HTTP 200); the call itself succeeded",
            None,
        ),
    ] {
        let source = kind.source().map(ToString::to_string);
        assert_eq!((kind.to_string().as_str(), source.as_deref()), (own, cause));
        let whole = Error::of::<GetMessage>(kind);
        assert!(whole.source().is_none(), "what is told is not told again");
        let end = cause.map_or(own.to_owned(), |cause| format!("{own}: {cause}"));
        assert!(whole.to_string().ends_with(&end), "{whole}");
    }
}

#[test]
fn a_client_that_cannot_be_built_tells_a_cause_once() {
    let cause = || Arc::new(std::io::Error::other("no certificates"));
    let error = BuildError::Http(cause());
    assert_eq!(
        error.to_string(),
        "the HTTP client could not be set up: no certificates"
    );
    assert!(error.source().is_none());
    let error = BuildError::Proxy(cause());
    assert!(!error.to_string().contains("no certificates") && error.source().is_some());
}

#[test]
fn an_error_can_be_made_for_a_test_of_ones_own() {
    let error = Error::of::<DeletePin>(DeletePinError::BotOutsideGroup);
    assert!(error.is(DeletePinError::BotOutsideGroup));
    assert_eq!(error.known(), Some(DeletePinError::BotOutsideGroup));
    assert_eq!((error.operation(), error.status()), ("im.v1.pin.delete", Some(400)));
    assert_eq!(
        error.to_string(),
        "im.v1.pin.delete: the platform answered code 230002: bot outside group (HTTP 400)"
    );
    let mut limited = ApiError::new(99_991_400, "request trigger frequency limit");
    limited.retry_after = Some(Duration::from_secs(3));
    let error = Error::of::<DeletePin>(limited);
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
}
