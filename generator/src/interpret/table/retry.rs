//! Whether a call that failed with a code may succeed when it is made again, by what its row of the table says.
//!
//! The message comes first, since advice often names several causes. Of advice only the first line counts, for the same reason, and
//! none that asks for something to be changed: then it is another call.

use feishu_spec::RetryClass;

use crate::interpret::page::fixups;
use crate::labels::Labels;

/// Parts of messages, which are in English on all pages, in lower case.
const MESSAGES: [(RetryClass, &[&str]); 3] = [
    (RetryClass::Quota, &["daily", "each day", "per day", "this month"]),
    (
        RetryClass::Limited,
        &[
            "rate limit",
            "frequency limit",
            "too many request",
            "toomanyrequest",
            "qps over",
            "too fast",
            "too frequent",
        ],
    ),
    (
        RetryClass::Later,
        &[
            "try again later",
            "retry later",
            "please retry",
            "can retry",
            "seconds and retry",
        ],
    ),
];

/// Messages that say that the fault is the platform's own, without blanks and underscores.
const INTERNAL: [&str; 5] = [
    "internalerror",
    "serverinternalerror",
    "internalservererror",
    "openapierrorcodeinternalerror",
    "opencodeinternalerror",
];

/// The class of a code.
pub(crate) fn class(labels: &Labels, code: i64, message: &str, advice: &str) -> Option<RetryClass> {
    if let Some(repair) = fixups::retry(code) {
        return repair.class;
    }
    let advice = advice.trim().lines().next().unwrap_or_default();
    let asks_for_more = labels.not_the_same_call.iter().any(|words| advice.contains(words));
    let said = said(labels, message);
    let advised = self::said(labels, advice).filter(|class| *class != RetryClass::Later || !asks_for_more);
    // How long it lasts is often in the advice alone.
    if advised == Some(RetryClass::Quota) {
        return advised;
    }
    let internal = is_internal(message) && (advice.is_empty() || advice == message.trim());
    said.or(advised).or(internal.then_some(RetryClass::Later))
}

fn said(labels: &Labels, text: &str) -> Option<RetryClass> {
    let lower = text.to_lowercase();
    let words = MESSAGES.iter().zip(labels.retry);
    words
        .flat_map(|((class, words), (local, more))| [(class, words, &lower), (local, more, &lower)])
        .find(|(_, words, text)| words.iter().any(|words| text.contains(words)))
        .map(|(class, ..)| *class)
}

fn is_internal(message: &str) -> bool {
    let letters: String = message
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    INTERNAL.contains(&letters.as_str())
}
