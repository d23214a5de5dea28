//! A symbolic name from an error's English message: `The bot can not be outside the group.` gives `bot_outside_group`.

use feishu_spec::words::words;

/// A name has at most this many words.
const WORDS: usize = 8;

/// Words that carry no meaning in a name.
const EMPTY: &[&str] = &[
    "a",
    "an",
    "the",
    "is",
    "are",
    "am",
    "was",
    "were",
    "be",
    "been",
    "has",
    "have",
    "had",
    "do",
    "does",
    "did",
    "will",
    "would",
    "shall",
    "should",
    "must",
    "may",
    "might",
    "can",
    "could",
    "please",
    "your",
    "you",
    "it",
    "its",
    "this",
    "that",
    "these",
    "those",
    "which",
    "there",
    "i",
    "s",
    "t",
    "s1",
    "d",
    "v",
    "already",
    "currently",
    "current",
    "err",
    "ext",
    "errmsg",
    "msg",
];

/// Words that a name does not end with.
const LOOSE_ENDS: &[&str] = &[
    "of", "to", "in", "on", "at", "for", "with", "by", "from", "and", "or", "as", "not", "no", "than", "but", "if",
    "when", "because", "so", "whether", "via", "per", "into", "under",
];

/// Words that begin a clause that a name can do without.
const CLAUSES: &[&str] = &[
    "when", "because", "if", "while", "who", "due", "so", "but", "before", "after", "until", "whether", "since", "try",
    "contact", "check", "make", "such",
];

/// Words that alone are no name.
const VAGUE: &[&str] = &[
    "code", "path", "message", "data", "error", "errors", "errcode", "param", "params", "exist", "value", "null",
    "true", "false",
];

/// Openings that say only that there is an error.
const OPENINGS: &[&str] = &[
    "your request contains an",
    "your request contains a",
    "your request contains",
    "your request specifies a",
    "your request specifies an",
    "your request specifies",
    "the request contains",
];

/// A name from an English message; `None` where the message gives none.
pub(crate) fn name(message: &str) -> Option<String> {
    let message = english(message)?;
    // Messages of sub-codes wrap the message proper.
    let message = match message.split_once("ErrMsg:") {
        Some((_, inner)) => inner.split(';').next().unwrap_or_default().to_owned(),
        None => message,
    };
    let message = strip_quoted(&message);
    let message = without_opening(&message);
    let name = message
        .split(['.', ';', ',', ':', '!', '?', '\n'])
        .map(|clause| meaning(&words(&apostrophes(clause))).join("_"))
        .find(|name| !name.is_empty())?;
    let name = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    (name.len() > 2).then(|| name.to_owned())
}

/// The message behind the longest opening that it has in whole words.
fn without_opening(message: &str) -> &str {
    let behind = |opening: &&str| {
        let (start, rest) = message.split_at_checked(opening.len())?;
        let ends = !rest.starts_with(char::is_alphanumeric);
        (start.eq_ignore_ascii_case(opening) && ends).then_some(rest)
    };
    let shortest = OPENINGS.iter().filter_map(behind).min_by_key(|rest| rest.len());
    shortest.unwrap_or(message)
}

/// The words of a clause that a name needs.
///
/// "can not be empty", "must not be X": the error is X, so the "not" goes with its helpers. "can not be shared" says what
/// cannot be done, and elsewhere "not" is the point.
fn meaning(words: &[String]) -> Vec<&str> {
    let mut kept: Vec<&str> = Vec::new();
    let mut rest = words.iter().map(String::as_str).peekable();
    let mut before = "";
    while let Some(word) = rest.next() {
        let helper = matches!(before, "can" | "must" | "should" | "could" | "may") && word == "not" || word == "cannot";
        if helper && rest.peek() == Some(&"be") {
            rest.next();
            match rest.peek() {
                Some(&"found") => kept.push("not"),
                Some(done) if is_participle(done) => kept.extend(["cannot", "be"]),
                _ => {}
            }
        } else if word == "cannot" || (before == "can" && word == "not") {
            kept.push("cannot");
        } else if !EMPTY.contains(&word) {
            kept.push(word);
        }
        before = word;
    }
    if let Some(end) = kept.iter().skip(3).position(|word| CLAUSES.contains(word)) {
        kept.truncate(end + 3);
    }
    kept.truncate(WORDS);
    while kept.last().is_some_and(|last| LOOSE_ENDS.contains(last)) && kept.len() > 1 {
        kept.pop();
    }
    if let [only] = kept.as_slice()
        && (LOOSE_ENDS.contains(only) || VAGUE.contains(only) || only.bytes().all(|byte| byte.is_ascii_digit()))
    {
        kept.clear();
    }
    kept
}

/// Whether a word after "be" names something done. A few name a state instead.
fn is_participle(word: &str) -> bool {
    word.ends_with("ed") && !["repeated", "duplicated", "exceeded", "limited", "needed"].contains(&word)
        || ["sent", "shown", "set", "made", "read", "given", "written", "done"].contains(&word)
}

/// `can't` and `don't` in full, possessives without their ending.
fn apostrophes(text: &str) -> String {
    let mut text = text.replace('’', "'");
    for (short, full) in [
        ("can't", "cannot"),
        ("Can't", "cannot"),
        ("won't", "will not"),
        ("n't", " not"),
        ("'s", ""),
        ("'", ""),
    ] {
        text = text.replace(short, full);
    }
    text
}

/// Drops `%s`, `{…}`, `(…)` and what stands in quotes.
fn strip_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut closing: Option<char> = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if let Some(end) = closing {
            if character == end {
                closing = None;
            }
            continue;
        }
        closing = match character {
            '(' | '（' if text.contains([')', '）']) => Some(if character == '(' { ')' } else { '）' }),
            '{' if text.contains('}') => Some('}'),
            '<' if text.contains('>') => Some('>'),
            '"' | '`' if text.matches(character).count() >= 2 => None,
            '%' if characters
                .peek()
                .is_some_and(|next| matches!(next, 's' | 'd' | 'v' | '+')) =>
            {
                characters.next();
                None
            }
            other => {
                out.push(other);
                None
            }
        };
    }
    out
}

/// The English part of a message: all of it, or, beside Chinese, the longest run of at least two words.
fn english(message: &str) -> Option<String> {
    let foreign = |c: char| !c.is_ascii() && c.is_alphabetic();
    if !message.contains(foreign) {
        return Some(message.to_owned());
    }
    let run = message
        .split(|c: char| foreign(c) || matches!(c, '：' | '，' | '。' | '；' | '（' | '）' | '/' | '、'))
        .map(str::trim)
        .max_by_key(|run| run.len())?;
    let plain_words = run
        .split_whitespace()
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .count();
    (plain_words >= 2).then(|| run.to_owned())
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_are_those_that_a_person_would_choose() {
        for (message, expected) in [
            ("The bot can not be outside the group.", Some("bot_outside_group")),
            (
                "Your request contains an invalid request parameter.",
                Some("invalid_request_parameter"),
            ),
            ("Bot ability is not activated.", Some("bot_ability_not_activated")),
            ("The chat not exist.", Some("chat_not_exist")),
            ("File's size can't be 0.", Some("file_size_0")),
            (
                "Can't regonnize the image format.",
                Some("cannot_regonnize_image_format"),
            ),
            ("UserFieldConvFail", Some("user_field_conv_fail")),
            ("param is invalid: %s", Some("param_invalid")),
            ("P2P chat can NOT be shared.", Some("p2p_chat_cannot_be_shared")),
            ("The message is being sent.", Some("message_being_sent")),
            ("Bot can not be found.", Some("bot_not_found")),
            (
                "Failed, ext=ErrCode: 1; ErrMsg: chart spec is invalid; ErrorValue: %v",
                Some("chart_spec_invalid"),
            ),
            ("Failed, ext=ErrCode: 1; ErrMsg: %v; code:230099", None),
            ("数据过期", None),
            ("参数错误 invalid parameter value", Some("invalid_parameter_value")),
            ("", None),
            ("%v", None),
        ] {
            assert_eq!(name(message).as_deref(), expected, "{message}");
        }
    }
}
