//! Why a request is refused.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

/// The longest body, in bytes.
pub(super) const LONGEST: usize = 2 << 20;

/// Why a request is refused. Its text has nothing of the request in it, so it may be logged; for the sender,
/// [`status`](Self::status) says enough.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejected {
    /// The body has more than 2 MiB.
    TooLarge,
    /// The body, or what was encrypted in it, is not JSON. With what a parser says, which has nothing of the text in it.
    NotJson(String),
    /// The body, or what was encrypted in it, is JSON and neither an event nor a check of the address.
    NotAnEvent,
    /// There are keys without key and token.
    NoKeys(NoKeys),
    /// The body is encrypted, and there is no Encrypt Key.
    NoEncryptKey,
    /// The body is not encrypted, although there is an Encrypt Key.
    NotEncrypted,
    /// Headers of the signature are missing.
    NotSigned,
    /// The signature is another.
    WrongSignature,
    /// The timestamp of the signature is not a number of seconds.
    WrongTimestamp,
    /// The signature is too old, or from the future.
    OutOfTime {
        /// By how much its timestamp may differ from the clock.
        at_most: Duration,
    },
    /// What the sender signed is not encrypted with the key: no base64, no whole blocks, or no padding at its end.
    NotDecrypted,
    /// The message has no Verification Token, or there is none to know it by.
    NoToken,
    /// The Verification Token of the message is another.
    WrongToken,
    /// The event is for another app than the one that the keys are of.
    OtherApp,
}

impl Rejected {
    /// What the sender is answered with: 400, 401 or 413; 500 if there are no keys to know it by.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Rejected::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Rejected::NotJson(_) | Rejected::NotAnEvent => StatusCode::BAD_REQUEST,
            Rejected::NoKeys(_) => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::UNAUTHORIZED,
        }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Rejected::TooLarge => return write!(f, "the body is too large; expected {LONGEST} bytes at most"),
            Rejected::NotJson(problem) => return write!(f, "the message is not JSON: {problem}"),
            Rejected::NotAnEvent => "the message is JSON, and neither an event nor a check of the address",
            Rejected::NoKeys(no_keys) => return no_keys.fmt(f),
            Rejected::NoEncryptKey => {
                "the message is encrypted, and there is no Encrypt Key; give `Keys::encrypt_key` the one in the developer console"
            }
            Rejected::NotEncrypted => {
                "the message is not encrypted, although there is an Encrypt Key; set it in the developer console too, or nowhere"
            }
            Rejected::NotSigned => {
                "headers of the signature are missing; expected X-Lark-Request-Timestamp, X-Lark-Request-Nonce and X-Lark-Signature \
                 (a check of the address needs none, if its Verification Token is that of `Keys::verification_token`)"
            }
            Rejected::WrongSignature => {
                "the signature is wrong; compare the Encrypt Key (for clicks on old cards the Verification Token) with the developer \
                 console, and give the body as it was received, byte by byte"
            }
            Rejected::WrongTimestamp => "the timestamp of the signature is not a number of seconds",
            Rejected::OutOfTime { at_most } => {
                return write!(
                    f,
                    "the timestamp of the signature differs by more than {at_most:?} from the clock; set the clock, or \
                     `Keys::max_clock_difference`"
                );
            }
            Rejected::NotDecrypted => "the message cannot be decrypted, although its signature is right",
            Rejected::NoToken => {
                "there is no Verification Token in the message, or none to compare it with; give `Keys::verification_token` the one in \
                 the developer console"
            }
            Rejected::WrongToken => {
                "the Verification Token of the message is another; compare that of `Keys::verification_token` with the developer console"
            }
            Rejected::OtherApp => {
                "the event is for another app than the one that `Keys::app_id` names; add the keys of that app with `Keys::also`"
            }
        })
    }
}

impl Error for Rejected {}

/// There are [`Keys`](super::Keys) with neither an Encrypt Key nor a Verification Token, so anybody could send events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKeys;

impl fmt::Display for NoKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "there is neither an Encrypt Key nor a Verification Token, so anybody could send events; give `Keys` those of the developer \
             console, or say `accept_unverified`",
        )
    }
}

impl Error for NoKeys {}

impl From<NoKeys> for Rejected {
    fn from(no_keys: NoKeys) -> Self {
        Rejected::NoKeys(no_keys)
    }
}
