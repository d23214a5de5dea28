//! How deep a field stands: two no-break spaces for each level, and a branch before the name.

/// The depth that is drawn before a name; `None` where nothing is, or it is drawn in another way.
pub(super) fn level(name: &str) -> Option<usize> {
    let text = name.trim_start_matches('\u{a0}');
    let spaces = (name.len() - text.len()) / '\u{a0}'.len_utf8();
    match text.starts_with("└ ") {
        true => Some(spaces / 2),
        false if name.starts_with('`') => Some(0),
        false => None,
    }
}

#[cfg(test)]
mod tests {
    use super::level;

    #[test]
    fn the_branch_tells_the_depth() {
        assert_eq!(level("`data`"), Some(0));
        assert_eq!(level("\u{a0}\u{a0}└ `pin`"), Some(1));
        assert_eq!(level("\u{a0}\u{a0}\u{a0}\u{a0}└ `chat_id`"), Some(2));
        assert_eq!(level("∟ `id`"), None);
        assert_eq!(level("name"), None);
    }
}
