//! Words: those that lines of operations begin with, and those that say nothing.

use std::sync::LazyLock;

/// What operations do: the list of `generator/data/verbs.json`.
pub(super) static VERBS: LazyLock<Vec<String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/verbs.json")).unwrap_or_default());

/// Words of which a sentence needs some, and that tell no fact.
const EMPTY: &[&str] = &[
    "a",
    "an",
    "the",
    "of",
    "this",
    "that",
    "its",
    "it",
    "is",
    "are",
    "for",
    "to",
    "in",
    "on",
    "and",
    "or",
    "be",
    "by",
    "as",
    "value",
    "field",
    "data",
    "information",
    "info",
    "object",
    "list",
    "string",
    "text",
    "number",
    "integer",
    "boolean",
    "which",
    "whose",
    "what",
    "item",
    "items",
    "type",
    "specified",
    "given",
    "corresponding",
];

/// Whether a line has a word that neither stands in a name nor says nothing.
pub(super) fn adds_to(name: &str, line: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let said: Vec<&str> = lower.split(['_', '-', '.']).filter(|word| !word.is_empty()).collect();
    let line = line.to_ascii_lowercase();
    let mut words = line
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words.any(|word| !EMPTY.contains(&word) && !said.iter().any(|known| same(known, word)))
}

/// Whether two words differ by an ending at most: `user`, `users`; `create`, `created`.
fn same(known: &str, word: &str) -> bool {
    let stem = |word: &str| {
        let cut = ["ing", "ed", "es", "s", "e"]
            .iter()
            .find_map(|end| word.strip_suffix(end));
        cut.filter(|cut| cut.len() > 2).unwrap_or(word).to_owned()
    };
    stem(known) == stem(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_more_than_the_name() {
        assert!(!adds_to("user_name", "The name of the user."));
        assert!(!adds_to("created_time", "The creating time."));
        assert!(!adds_to("userIds", "The userids."));
        assert!(adds_to("open_id", "Id of the user inside this app, ou_ in front."));
    }
}
