//! Text that others wrote, on its way to people.
//!
//! A reply, a header or a caller's value may hold line breaks that forge a line of a log, codes that a terminal obeys, and characters that
//! turn the reading direction or are not seen at all. Errors and logs show such text through [`Visible`] only.

use std::fmt::{self, Display, Write as _};

/// A text as one line of visible characters, cut if it is long. What cannot be seen is written as Rust escapes it: `\n`, `\u{202e}`.
pub(crate) struct Visible<T>(pub(crate) T);

/// How many characters are shown. The platform's list of missing scopes with its link has several hundred.
const LONGEST: usize = 1_000;

impl<T: Display> Display for Visible<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.to_string();
        for (count, c) in text.chars().enumerate() {
            if count == LONGEST {
                return f.write_char('…');
            }
            if is_visible(c) {
                f.write_char(c)?;
            } else if c.is_control() {
                write!(f, "{}", c.escape_debug())?;
            } else {
                write!(f, "{}", c.escape_unicode())?;
            }
        }
        Ok(())
    }
}

/// Whether a reader sees this character, and sees the others where they stand.
///
/// Source: `Default_Ignorable_Code_Point` in <https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt>; and the separators
/// of lines and paragraphs, and the marks of annotations.
pub(crate) fn is_visible(c: char) -> bool {
    !c.is_control()
        && !matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_one_visible_line() {
        for (text, shown) in [
            (
                "Bot is not in the group: \"外部\" \\ ok",
                "Bot is not in the group: \"外部\" \\ ok",
            ),
            ("a\r\nb\t\0", r"a\r\nb\t\0"),
            ("\u{1b}[31mred\u{7}", r"\u{1b}[31mred\u{7}"),
            (
                "a\u{202e}b\u{200b}c\u{2028}d\u{e0041}",
                r"a\u{202e}b\u{200b}c\u{2028}d\u{e0041}",
            ),
        ] {
            assert_eq!(Visible(text).to_string(), shown);
        }
        let long = "外".repeat(5_000);
        assert_eq!(Visible(&long).to_string(), format!("{}…", "外".repeat(1_000)));
    }
}
