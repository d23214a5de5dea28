//! The words of a name. Specs join them with `_` to symbolic names, and Rust names are made of them.

/// The words of a text, in lower case: `HTTPStatus`, `http-status` and `http_status` are all `http`, `status`.
///
/// What is no ASCII letter or digit parts words. A capital starts one after a small letter, and where a word in small letters
/// follows: not within an acronym, nor in `P2P`, and not the `D` of `IDs`, which ends the plural of one.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    for (index, character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            before = None;
            continue;
        }
        let rest = characters.get(index + 1..).unwrap_or_default();
        let starts = match before {
            None => true,
            Some(before) if character.is_ascii_uppercase() => {
                let is_followed = rest.first().is_some_and(char::is_ascii_lowercase) && !is_plural(rest);
                before.is_ascii_lowercase() || is_followed
            }
            Some(_) => false,
        };
        let lower = character.to_ascii_lowercase();
        match words.last_mut() {
            Some(word) if !starts => word.push(lower),
            _ => words.push(lower.to_string()),
        }
        before = Some(*character);
    }
    words
}

/// Whether an acronym is over but for the `s` of its plural.
fn is_plural(rest: &[char]) -> bool {
    rest.first() == Some(&'s') && !rest.get(1).is_some_and(char::is_ascii_lowercase)
}

/// Whether `name` is a symbolic name: lower-case words of letters and digits, joined by `_`, starting with a letter.
#[must_use]
pub fn is_symbol(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && !name.ends_with('_')
        && !name.contains("__")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_spelling() {
        for (text, expected) in [
            ("http_status", "http status"),
            ("httpStatus", "http status"),
            ("HTTPStatus", "http status"),
            ("http-status", "http status"),
            ("HTTP Status", "http status"),
            ("app.table.record[]", "app table record"),
            ("UserIDs", "user ids"),
            ("EventUids", "event uids"),
            ("custom_field_ID", "custom field id"),
            ("isOK", "is ok"),
            ("v2_0", "v2 0"),
            ("level2Name", "level2 name"),
            ("P2P chat", "p2p chat"),
            ("\u{7c7b}\u{578b}", ""),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text}");
        }
    }
}
