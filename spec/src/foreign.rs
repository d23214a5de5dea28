//! Text that others wrote, made fit to be shown.
//!
//! Pages, specs, answers of a site and names of files come from anywhere. Shown as they are, they could move the cursor of a terminal,
//! begin a line of a log or a command of a build server, or format and link what we say. [`Foreign`] is the only way for such text into
//! a message, a report or documentation.

use std::fmt::{self, Write as _};

/// Text that others wrote. Shown by `{}` it is one line of visible characters, for a terminal, a log or an error.
#[derive(Clone, Copy, Debug)]
pub struct Foreign<'a> {
    text: &'a str,
    longest: usize,
}

impl<'a> Foreign<'a> {
    /// The whole text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Foreign {
            text,
            longest: usize::MAX,
        }
    }

    /// The text up to a number of characters; `…` tells that something is left out.
    #[must_use]
    pub fn cut(text: &'a str, longest: usize) -> Self {
        Foreign { text, longest }
    }

    /// As plain words of Markdown, which neither format nor link in rustdoc. A forge still makes references of some, so that
    /// [`code`](Foreign::code) is the form for what a forge shows.
    #[must_use]
    pub fn prose(self) -> String {
        let mut escaped = String::with_capacity(self.text.len());
        for c in self.characters() {
            let harmless = matches!(c, ',' | '.' | ':' | ';' | '/' | '(' | ')' | '%' | '-' | '+' | '\'');
            if c.is_ascii_punctuation() && !harmless {
                escaped.push('\\');
            }
            escaped.push(c);
        }
        // A line that starts like a list, a rule or a heading would be one.
        if escaped.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+')) {
            escaped.insert_str(0, "&#8203;");
        }
        escaped
    }

    /// As inline code of Markdown. A backtick would end it, so it becomes an apostrophe.
    #[must_use]
    pub fn code(self) -> String {
        let line = self.to_string().replace('`', "'");
        if line.is_empty() {
            "(empty)".to_owned()
        } else {
            format!("`{line}`")
        }
    }

    /// As the target of a link in Markdown; `None` unless it is an address of `https`.
    #[must_use]
    pub fn link(self) -> Option<String> {
        let rest = self.text.strip_prefix("https://")?;
        let mut target = "https://".to_owned();
        for c in rest.chars().filter(|c| is_visible(*c)) {
            match c {
                '(' | ')' | '<' | '>' | '[' | ']' | '\\' | '"' | '\'' | '`' | '|' | '@' => {
                    let _ = write!(target, "%{:02X}", u32::from(c));
                }
                c if c.is_whitespace() => target.push_str("%20"),
                c => target.push(c),
            }
        }
        Some(target)
    }

    /// The visible characters, with one space for any run of white space, cut.
    fn characters(self) -> impl Iterator<Item = char> + use<'a> {
        let (longest, mut space) = (self.longest, false);
        let words = self.text.split_whitespace();
        let spaced = words.flat_map(move |word| {
            let visible = word.chars().filter(|c| is_visible(*c));
            let between = (space && visible.clone().next().is_some()).then_some(' ');
            space |= visible.clone().next().is_some();
            between.into_iter().chain(visible)
        });
        spaced
            .enumerate()
            .map_while(move |(index, c)| match index.cmp(&longest) {
                std::cmp::Ordering::Less => Some(c),
                std::cmp::Ordering::Equal => Some('…'),
                std::cmp::Ordering::Greater => None,
            })
    }
}

impl fmt::Display for Foreign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.characters().try_for_each(|c| f.write_char(c))
    }
}

/// Whether a character shows itself: no control character, none without width, and none that changes the direction of the text.
#[must_use]
pub fn is_visible(c: char) -> bool {
    let hidden = matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    !c.is_control() && !hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_one_line_of_visible_characters() {
        let hostile = "\u{1b}[31ma\r\n::stop-commands::x\u{2028}\u{202e}b\u{7}\u{61c}\u{200b}\u{feff} \u{0} c";
        assert_eq!(Foreign::new(hostile).to_string(), "[31ma ::stop-commands::x b c");
        assert_eq!(Foreign::new(" \n ").to_string(), "");
    }

    #[test]
    fn a_cut_is_told() {
        assert_eq!(Foreign::cut("中文字", 3).to_string(), "中文字");
        assert_eq!(Foreign::cut("中文字", 2).to_string(), "中文…");
        assert_eq!(Foreign::cut("a  b", 2).to_string(), "a …");
    }

    #[test]
    fn markdown_does_not_format() {
        assert_eq!(Foreign::new("[x](y) `z` <b>").prose(), r"\[x\](y) \`z\` \<b\>");
        assert_eq!(Foreign::new("1. a").prose(), "&#8203;1. a");
        assert_eq!(
            Foreign::new("a `b`\n```\nCloses #1 @all").code(),
            "`a 'b' ''' Closes #1 @all`"
        );
        assert_eq!(Foreign::new("\u{200b}").code(), "(empty)");
    }

    #[test]
    fn a_link_leads_over_https() {
        assert_eq!(
            Foreign::new("https://x/a)b c").link().as_deref(),
            Some("https://x/a%29b%20c")
        );
        for text in ["javascript:alert(1)", "http://x", "//x", "HTTPS://x", ""] {
            assert_eq!(Foreign::new(text).link(), None, "{text}");
        }
    }
}
