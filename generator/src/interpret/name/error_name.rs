//! Symbolic names from an error's English message: `The bot can not be outside the group.` gives `bot_outside_group`.

use crate::interpret::name::clause::meaning;
use crate::interpret::name::error_words::{is_advice, is_cause, is_circumstance, is_telling, without_loose_ends};

/// Two clauses have at most this many words.
const WORDS: usize = 10;

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

/// The names that a message gives, the best first: that of its first clause that has one, and where other codes have that too, the
/// same with the clause behind it. None where the message has no English.
pub(crate) fn names(message: &str) -> Vec<String> {
    let Some(message) = english(message) else {
        return Vec::new();
    };
    // Messages of sub-codes wrap the message proper.
    let message = match message.split_once("ErrMsg:") {
        Some((_, inner)) => inner.split(';').next().unwrap_or_default().to_owned(),
        None => message,
    };
    let message = strip_quoted(&message);
    let clauses: Vec<Vec<String>> = clauses(without_opening(&message));
    let joined = |mut words: Vec<String>| {
        without_loose_ends(&mut words);
        let name = words.join("_");
        let name = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
        (name.len() > 2).then(|| name.to_owned())
    };
    let Some(first) = clauses.first() else {
        return Vec::new();
    };
    let both = clauses.get(1).map(|second| {
        let all = first.iter().chain(second);
        all.take(WORDS).cloned().collect::<Vec<_>>()
    });
    // A clause that only tells a state needs what it forbids.
    let forbids = clauses.get(1).is_some_and(|second| {
        let negations = ["cannot", "not", "unable", "must", "only"];
        second.iter().any(|word| negations.contains(&word.as_str()))
    });
    let in_order = match both {
        Some(both) if forbids && !is_telling_alone(first) => vec![both],
        Some(both) => vec![first.clone(), both],
        None => vec![first.clone()],
    };
    in_order.into_iter().filter_map(joined).collect()
}

/// Whether the words of a first clause are enough. What something has may be no error in itself.
fn is_telling_alone(words: &[String]) -> bool {
    let others: Vec<&String> = words.iter().filter(|word| *word != "has").collect();
    is_telling(&others)
}

/// The words of the clauses that have some, without those that only say where the error belongs.
fn clauses(message: &str) -> Vec<Vec<String>> {
    let mut parts: Vec<&str> = message
        .split(['.', ';', ',', ':', '!', '?', '\n'])
        .map(str::trim)
        .filter(|part| !meaning(part).is_empty())
        .enumerate()
        .filter(|(at, part)| *at == 0 || !is_advice(part))
        .map(|(_, part)| part)
        .collect();
    while let [first, _, ..] = parts.as_slice()
        && is_circumstance(first)
    {
        parts.remove(0);
    }
    let cause = parts.first().filter(|first| is_cause(first));
    let without = cause.and_then(|first| first.split_once(char::is_whitespace));
    if let (Some((_, rest)), Some(first)) = (without, parts.first_mut()) {
        *first = rest;
    }
    parts.into_iter().map(meaning).collect()
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

/// Drops `%s`, `{…}`, `(…)` and the marks of quotes. What names a placeholder stays, and the colon between them goes.
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
            '{' if text.contains('}') => {
                named(&mut out);
                Some('}')
            }
            '<' if text.contains('>') => Some('>'),
            '"' | '`' if text.matches(character).count() >= 2 => None,
            '%' if characters
                .peek()
                .is_some_and(|next| matches!(next, 's' | 'd' | 'v' | '+')) =>
            {
                characters.next();
                named(&mut out);
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

/// Takes the colon away that a placeholder follows.
fn named(text: &mut String) {
    let length = text.trim_end().trim_end_matches(':').len();
    if text.get(length..).is_some_and(|end| end.contains(':')) {
        text.truncate(length);
        text.push(' ');
    }
}

/// The English part of a message: all of it, or, beside Chinese, the longest run of at least two words that says what is wrong.
/// What it does not say is said in Chinese.
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
    (plain_words >= 2 && is_telling(&meaning(run))).then(|| run.to_owned())
}
