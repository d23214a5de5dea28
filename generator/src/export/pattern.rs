//! Regular expressions that all tools take: those that mean the same in ECMA-262 with the flag `u`, in Rust and in Python.
//!
//! **In**: a pattern of a page. **Out**: it in a form that all take, or as it came where it has none. Some generators compile patterns
//! while they load, so one that a tool does not take costs all of its types.

use regex::Regex;
use serde_json::Value;

/// A pattern in the form that it can be told in.
pub(crate) enum Portable {
    /// Every tool takes it.
    Yes(String, Box<Regex>),
    /// Some tools do not: as the page has it.
    No(String),
}

/// What has a meaning outside of a class and is escaped to have none.
const SYNTAX: &str = "^$\\.*+?()[]{}|";
/// What has a meaning inside of a class, and is escaped to have none.
const SYNTAX_OF_CLASSES: &str = "\\[]^-";
/// Escapes that mean the same everywhere. Those of classes do not: to Rust and Python `\d` and `\w` are digits and letters of any script,
/// to ECMA-262 those of ASCII.
const CONTROLS: &str = "nrt";

impl Portable {
    /// The form of a page's pattern.
    pub(crate) fn of(pattern: &str) -> Self {
        let portable = normal(pattern);
        let compiled = portable.and_then(|portable| Some((Regex::new(&portable).ok()?, portable)));
        match compiled {
            Some((regex, portable)) => Portable::Yes(portable, Box::new(regex)),
            None => Portable::No(pattern.to_owned()),
        }
    }

    /// Whether a text breaks it, or a text in a list.
    pub(crate) fn is_broken_by(&self, value: &Value) -> bool {
        match (self, value) {
            (Portable::Yes(_, regex), Value::String(text)) => !regex.is_match(text),
            (Portable::Yes(..), Value::Array(elements)) => elements.iter().any(|element| self.is_broken_by(element)),
            _ => false,
        }
    }
}

/// The pattern with escapes as all want them; `None` if it has something that not all know.
fn normal(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = pattern.chars().peekable();
    let mut before = Before::Nothing;
    while let Some(letter) = rest.next() {
        before = match letter {
            '\\' => {
                escape(SYNTAX, &mut rest, &mut out)?;
                Before::Atom
            }
            '[' => {
                class(&mut rest, &mut out)?;
                Before::Atom
            }
            '(' => {
                out.push('(');
                if rest.next_if_eq(&'?').is_some() {
                    rest.next_if_eq(&':')?;
                    out.push_str("?:");
                }
                Before::Nothing
            }
            '*' | '+' | '?' | '{' if before == Before::Atom => {
                match letter {
                    '{' => bounds(&mut rest, &mut out)?,
                    mark => out.push(mark),
                }
                out.extend(rest.next_if_eq(&'?'));
                Before::Nothing
            }
            '*' | '+' | '?' | '{' | ']' | '}' => return None,
            '^' | '$' | '|' => {
                out.push(letter);
                Before::Nothing
            }
            other => {
                out.push(other);
                Before::Atom
            }
        }
    }
    Some(out)
}

/// What stands before a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// What can be repeated.
    Atom,
    /// What cannot.
    Nothing,
}

type Rest<'p> = std::iter::Peekable<std::str::Chars<'p>>;

/// What stands behind a backslash.
fn escape(syntax: &str, rest: &mut Rest<'_>, out: &mut String) -> Option<()> {
    match rest.next()? {
        'u' => {
            let digits: String = rest.by_ref().take(4).collect();
            let code = u32::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 4)?;
            // Half of a pair is no character of its own.
            char::from_u32(code)?;
            out.push_str("\\u");
            out.push_str(&digits);
        }
        letter if CONTROLS.contains(letter) || syntax.contains(letter) => out.extend(['\\', letter]),
        letter if letter.is_ascii_alphanumeric() => return None,
        letter => out.push(letter),
    }
    Some(())
}

/// What stands behind `[`, with the `]`. A `-` that is no range is escaped.
fn class(rest: &mut Rest<'_>, out: &mut String) -> Option<()> {
    out.push('[');
    if rest.next_if_eq(&'^').is_some() {
        out.push('^');
    }
    let mut members = 0;
    let (mut can_begin, mut is_range) = (false, false);
    loop {
        let letter = rest.next()?;
        match letter {
            ']' if members == 0 => return None,
            ']' => break,
            '-' if can_begin && !is_range && rest.peek() != Some(&']') => {
                out.push('-');
                is_range = true;
                continue;
            }
            '\\' => {
                escape(SYNTAX_OF_CLASSES, rest, out)?;
                can_begin = !is_range;
            }
            letter => {
                if SYNTAX_OF_CLASSES.contains(letter) {
                    out.push('\\');
                }
                // Twice, these are operators in Rust.
                if matches!(letter, '&' | '~') && rest.peek() == Some(&letter) {
                    return None;
                }
                out.push(letter);
                can_begin = !is_range;
            }
        }
        is_range = false;
        members += 1;
    }
    out.push(']');
    Some(())
}

/// What stands behind `{`, with the `}`: `3`, `3,` or `3,5`.
fn bounds(rest: &mut Rest<'_>, out: &mut String) -> Option<()> {
    let mut text = String::new();
    loop {
        match rest.next()? {
            '}' => break,
            letter => text.push(letter),
        }
    }
    let (least, most) = text.split_once(',').unwrap_or((&text, ""));
    let is_number = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if least.is_empty() || !is_number(least) || !is_number(most) {
        return None;
    }
    out.push('{');
    out.push_str(&text);
    out.push('}');
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pattern: &str) -> Option<String> {
        match Portable::of(pattern) {
            Portable::Yes(portable, _) => Some(portable),
            Portable::No(_) => None,
        }
    }

    #[test]
    fn escapes_become_those_that_all_take() {
        for (pattern, expected) in [
            (r"^[^[\]]+$", r"^[^\[\]]+$"),
            (r"^[^\[\]\:\\\/\?\*]+$", r"^[^\[\]:\\/?*]+$"),
            (
                r"^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$",
                r"^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$",
            ),
            (r"^[a-zA-Z][a-zA-Z0-9-_].*$", r"^[a-zA-Z][a-zA-Z0-9\-_].*$"),
            (r"[-A-Z+&@#/%?=~_|]", r"[\-A-Z+&@#/%?=~_|]"),
            (r"^https?:\/\/.*$", r"^https?://.*$"),
            (r"^\u4e00[\u4e01-\u9fa5]$", r"^\u4e00[\u4e01-\u9fa5]$"),
        ] {
            assert_eq!(told(pattern).as_deref(), Some(expected), "{pattern}");
        }
    }

    #[test]
    fn what_not_all_know_stays_as_it_came() {
        for pattern in [
            "(?!a)b", "(?<n>a)", "a{,3}", "[]", "[a", "(a", "a]", "a}", r"\p{Han}", r"\1", r"^\w+$", r"\d", r"[\d-z]",
            r"[a-\d]", r"\ud800", "[z-a]", r"\q", "\\", "a**", "[a&&b]", "^*", r"\b+",
        ] {
            assert_eq!(told(pattern), None, "{pattern}");
        }
    }
}
