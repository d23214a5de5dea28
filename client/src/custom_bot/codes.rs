//! What the platform answers a webhook's message with, and what to do then.

use std::fmt;

use crate::error::ErrorCode;
use crate::error::code::{Codes, debug_code, display_code};

/// The code of too many messages. It was not sent to the group.
pub(super) const FREQUENCY_LIMITED: i64 = 11_232;

/// Why the platform refused the message of a custom bot. Nothing was sent to the group.
///
/// Source: <https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot>.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomBotError {
    /// `9499`: the content is not what its kind of message has, or the bot cannot send this kind.
    BadRequest,
    /// `11232`: there were too many messages, to this webhook or on the platform as a whole.
    FrequencyLimited,
    /// `19001`: no bot has this webhook.
    AccessTokenInvalid,
    /// `19021`: the signature is missing or wrong, or its time is more than an hour off.
    SignMatchFail,
    /// `19022`: the bot has a list of addresses, and that of the sender is not in it.
    IpNotAllowed,
    /// `19024`: the bot has keywords, and the message has none of them.
    KeyWordsNotFound,
}

impl CustomBotError {
    /// What to do about it.
    pub(super) const fn advice(self) -> &'static str {
        match self {
            Self::BadRequest => {
                "compare the content with what its kind has; a custom bot sends text, post, image, interactive and share_chat"
            }
            Self::FrequencyLimited => {
                "send less often than 5 times in a second and 100 in a minute, and not at full or half hours, when many do"
            }
            Self::AccessTokenInvalid => {
                "copy the webhook's address from the bot's settings; a bot that was removed has none"
            }
            Self::SignMatchFail => {
                "give `secret` what the bot's settings show; if it is that already, set this machine's clock right"
            }
            Self::IpNotAllowed => "add the public address of this machine to the list in the bot's settings",
            Self::KeyWordsNotFound => "put one of the keywords of the bot's settings into the text or the title",
        }
    }
}

impl ErrorCode for CustomBotError {
    const CODES: Codes<Self> = Codes {
        all: &[
            Self::BadRequest,
            Self::FrequencyLimited,
            Self::AccessTokenInvalid,
            Self::SignMatchFail,
            Self::IpNotAllowed,
            Self::KeyWordsNotFound,
        ],
        numbers: &[9_499, 11_232, 19_001, 19_021, 19_022, 19_024],
        statuses: &[200; 6],
        names: "BadRequest FrequencyLimited AccessTokenInvalid SignMatchFail IpNotAllowed KeyWordsNotFound",
    };

    fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Debug for CustomBotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_code(*self, f)
    }
}

impl fmt::Display for CustomBotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display_code(*self, f)
    }
}
