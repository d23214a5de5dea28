//! The values of a field: ``- `text`: explained - `post`: explained``, which was a list of elements.

use crate::locate::{EnumItem, Piece};

/// The list in a text on its lines, and before it what introduces it. Nothing where its items are no code spans before a
/// colon: that is a list of text. What stands between two items explains the first.
pub(super) fn list(text: &str) -> Vec<Piece> {
    let mut items: Vec<EnumItem> = Vec::new();
    let mut before = String::new();
    for line in text.lines() {
        match item(line) {
            Some(found) => items.push(found),
            None if items.is_empty() && line.trim_start().starts_with("- ") => return Vec::new(),
            None if items.is_empty() => before.push_str(line),
            None => {}
        }
    }
    if items.is_empty() {
        return Vec::new();
    }
    let before = (!before.trim().is_empty()).then_some(Piece::Text(before));
    before.into_iter().chain([Piece::Enum(items)]).collect()
}

fn item(line: &str) -> Option<EnumItem> {
    let (key, text) = line.strip_prefix("- `")?.split_once('`')?;
    Some(EnumItem {
        key: key.trim().trim_matches('"').to_owned(),
        text: text.strip_prefix(':')?.trim().to_owned(),
    })
}
