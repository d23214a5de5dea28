//! Symbolic names: lower-case words joined by `_`.

use feishu_spec::words::words;

/// A symbolic name from any name: `app.table.record[]` gives `app_table_record`. Empty when nothing is left of it; a digit in
/// front is dropped.
pub(crate) fn symbol(text: &str) -> String {
    let joined = words(text).join("_");
    joined
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == '_')
        .to_owned()
}

/// One of several: `items` gives `item`.
pub(crate) fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies")
        && stem.len() > 2
        && !word.ends_with("series")
    {
        return format!("{stem}y");
    }
    let plural = word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is", "news", "series"]
            .iter()
            .any(|end| word.ends_with(end));
    match word.strip_suffix('s') {
        Some(stem) if plural => match stem.strip_suffix('e') {
            Some(stem) if ["ss", "sh", "ch", "x", "tus"].iter().any(|end| stem.ends_with(end)) => stem.to_owned(),
            _ => stem.to_owned(),
        },
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_symbols() {
        for (name, expected) in [
            ("app.table.record[]", "app_table_record"),
            ("departmentLeader", "department_leader"),
            ("UserIDs", "user_ids"),
            ("HTTPStatus", "http_status"),
            ("2nd_level", "nd_level"),
            ("类型", ""),
        ] {
            assert_eq!(symbol(name), expected);
        }
    }

    #[test]
    fn plurals_lose_their_ending() {
        for (word, expected) in [
            ("items", "item"),
            ("entries", "entry"),
            ("status", "status"),
            ("boxes", "box"),
            ("statuses", "status"),
            ("address", "address"),
        ] {
            assert_eq!(singular(word), expected);
        }
    }
}
