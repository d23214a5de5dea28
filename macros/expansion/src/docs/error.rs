//! A variant of an error enum.

use std::fmt::Write as _;

use feishu_spec::words::words;
use feishu_spec::{ErrorCode, RetryClass};

use super::text::plain;
use crate::names::capitalized;

/// What the code means, in the words of its name; its number, and what is known of it.
pub(crate) fn error(error: &ErrorCode) -> String {
    let mut text = format!("{}: code {}", capitalized(&words(&error.name).join(" ")), error.code);
    if let Some(status) = error.status {
        let _ = write!(text, ", HTTP {status}");
    }
    if let Some(parent) = error.parent {
        let _ = write!(text, ", inside of {parent}");
    }
    text.push_str(match error.retry {
        None => ".",
        Some(RetryClass::Later) => ". The same call may succeed later.",
        Some(RetryClass::Limited) => ". There were too many calls, and the same one may succeed in a moment.",
        Some(RetryClass::Quota) => ". What a day or a month allows is used up.",
    });
    if let Some(prose) = &error.doc {
        let _ = write!(text, "\n\n{}", plain(prose));
    }
    text
}
