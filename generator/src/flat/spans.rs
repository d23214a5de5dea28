//! Code spans that were elements: names of fields and types, scopes, kinds of access token.

use crate::labels::Labels;
use crate::locate::{Cell, Piece};

/// The words that name the kinds of access token, and the site's names of their tags.
const TOKENS: [(&str, &str); 3] = [
    ("tenant_access_token", "token-tenant"),
    ("user_access_token", "token-user"),
    ("app_access_token", "token-app"),
];

/// The name of a field, and behind it whether it must be sent, where that is said in a code span too.
pub(super) fn name(cell: &mut Cell, text: &str, labels: &Labels) {
    let spans: Vec<(usize, &str)> = parts(text)
        .filter(|part| part.is_code)
        .map(|part| (part.at, part.text))
        .collect();
    let [(at, name), others @ ..] = spans.as_slice() else {
        return;
    };
    let before = text.get(..at.saturating_sub(1)).unwrap_or_default();
    // Some have it in the same span.
    let (name, word) = match name.trim().rsplit_once(' ') {
        Some((name, word)) if labels.required(word).is_some() => (name, word),
        _ => (*name, ""),
    };
    let mut words = others.iter().map(|(_, word)| *word).chain([word]);
    // An empty span was a tag without a word in it.
    let required =
        others.iter().any(|(_, word)| word.is_empty()) || words.any(|word| labels.required(word) == Some(true));
    let tag = required.then(|| Piece::Tag {
        kind: "field-required".to_owned(),
        text: String::new(),
    });
    let pieces = [Piece::Text(before.to_owned()), Piece::Field(name.trim().to_owned())];
    cell.pieces = pieces.into_iter().chain(tag).collect();
}

/// The type of a field. One inside another has backticks of its own, and `<array<…>` was taken for a tag: what is left
/// of each is the bracket at the end.
pub(super) fn kind(cell: &mut Cell, text: &str) {
    let mut kind = text.replace('`', "");
    let open = kind.matches('<').count();
    for _ in open..kind.matches('>').count() {
        kind = match kind.strip_suffix('>') {
            Some(rest) => format!("array<{rest}>"),
            None => break,
        };
    }
    cell.pieces = vec![Piece::Field(kind.trim().to_owned())];
}

/// A description of the header that carries the token.
pub(super) fn tokens(cell: &mut Cell, text: &str) {
    let pieces = parts(text).map(|part| {
        let token = TOKENS.iter().find(|(word, _)| part.is_code && *word == part.text);
        match token {
            Some((word, kind)) => Piece::Tag {
                kind: (*kind).to_owned(),
                text: (*word).to_owned(),
            },
            None => Piece::Text(part.written()),
        }
    });
    cell.pieces = pieces.collect();
}

/// A text that lists scopes.
pub(super) fn scopes(text: &str) -> Vec<Piece> {
    pieces(text, |part, _, _| is_scope(part))
}

/// A text between whose sentences a scope may stand: its explanation follows it. Inside of a sentence one is only spoken of, unless
/// it is called a scope there.
pub(super) fn loose_scopes(text: &str, labels: &Labels) -> Vec<Piece> {
    pieces(text, |part, before, after| {
        let before = before.trim_end();
        let begins = before.is_empty() || before.ends_with(['：', ':', '。', '`', '-', '*']);
        is_scope(part)
            && after.strip_prefix(' ').is_some_and(|after| {
                let called = after.starts_with(labels.scope);
                called || (begins && after.starts_with(char::is_alphabetic))
            })
    })
}

/// The text with a scope in place of each code span that is one, told by its text and by what follows it.
fn pieces(text: &str, is_scope: impl Fn(&str, &str, &str) -> bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for part in parts(text) {
        let before = text.get(..part.at.saturating_sub(1)).unwrap_or_default();
        let after = text.get(part.at + part.text.len() + 1..).unwrap_or_default();
        match pieces.last_mut() {
            _ if part.is_code && is_scope(part.text, before, after) => pieces.push(Piece::Scope(part.text.to_owned())),
            Some(Piece::Text(last)) => last.push_str(&part.written()),
            _ => pieces.push(Piece::Text(part.written())),
        }
    }
    pieces
}

/// `im:message.pins:write_only`; one scope has no colon.
fn is_scope(text: &str) -> bool {
    let is_word = text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b":._-".contains(&byte));
    is_word && text.starts_with(|c: char| c.is_ascii_lowercase()) && (text.contains(':') || text == "offline_access")
}

/// A code span, or the text between two.
struct Part<'a> {
    is_code: bool,
    /// Where its text begins.
    at: usize,
    text: &'a str,
}

impl Part<'_> {
    fn written(&self) -> String {
        match self.is_code {
            true => format!("`{}`", self.text),
            false => self.text.to_owned(),
        }
    }
}

/// The code spans and the text between them, in order.
fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut at = 0;
    let parts = text.split('`').enumerate().map(move |(index, text)| {
        let part = Part {
            is_code: index % 2 == 1,
            at,
            text,
        };
        at += text.len() + 1;
        part
    });
    parts.filter(|part| part.is_code || !part.text.is_empty())
}
