//! Texts that mean nothing but themselves.

/// What would open a mention or a style is a letter that looks alike.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let opens = letter == '<'
            && letters
                .peek()
                .is_some_and(|next| next.is_ascii_alphabetic() || *next == '/');
        literal.push(if opens { '＜' } else { letter });
    }
    literal
}
