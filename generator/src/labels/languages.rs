//! The languages that there are, and which of them a page is in.

use super::{Labels, en, zh};

/// All languages, the complete one first.
pub static LANGUAGES: [&Labels; 2] = [&zh::LABELS, &en::LABELS];

/// The language that knows most of these headings.
pub fn language<'a>(headings: impl Iterator<Item = &'a str> + Clone) -> &'static Labels {
    let known = |labels: &&&Labels| {
        headings
            .clone()
            .filter(|heading| labels.heading(heading).is_some())
            .count()
    };
    let [first, ..] = &LANGUAGES;
    LANGUAGES.iter().rev().max_by_key(known).unwrap_or(first)
}
