//! Symbolic names: lower-case words joined by `_`.

/// Splits text into words at anything that is no letter or digit, and where a capital starts a word; lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let characters: Vec<char> = text.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            flush(&mut word, &mut words);
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| characters.get(before));
        let after = characters.get(index + 1);
        let starts = character.is_ascii_uppercase()
            && (before.is_some_and(char::is_ascii_lowercase)
                || (before.is_some_and(char::is_ascii_uppercase) && after.is_some_and(char::is_ascii_lowercase)));
        if starts && !is_plural_of_acronym(&characters, index) {
            flush(&mut word, &mut words);
        }
        word.push(character.to_ascii_lowercase());
    }
    flush(&mut word, &mut words);
    words
}

/// The `D` in `IDs` ends an acronym and does not start a word.
fn is_plural_of_acronym(characters: &[char], index: usize) -> bool {
    let end = |c: Option<&char>| c.is_none_or(|c| !c.is_ascii_lowercase());
    characters.get(index + 1) == Some(&'s') && end(characters.get(index + 2)) && index > 0
}

fn flush(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

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
            Some(stem) if ["ss", "sh", "ch", "x"].iter().any(|end| stem.ends_with(end)) => stem.to_owned(),
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
            ("address", "address"),
        ] {
            assert_eq!(singular(word), expected);
        }
    }
}
