//! Every Rust name is decided here: words of a wire name, keywords, and who gets a name that several want.
//!
//! **In**: any text, however odd. **Out**: a valid Rust identifier, always.

use std::collections::BTreeSet;

use feishu_spec::words::words;
use proc_macro2::{Ident, Span};

/// Keywords of every edition, which need `r#` as the name of a field or method.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written with `r#`.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "_", ""];

/// Types, traits and derives that every file sees. A type of ours with such a name would shadow it, in our modules, which write
/// these names short, and where our modules are glob-imported.
///
/// Source: <https://doc.rust-lang.org/std/prelude/index.html>, edition 2024.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// The enum of all contents that messages come with.
pub(crate) const RECEIVED: &str = "ReceivedContent";

/// The module of the contents of messages.
pub(crate) const CONTENT: &str = "content";

/// The method that makes a struct, a name that no setter has.
pub(crate) const CONSTRUCTOR: &str = "new";

/// The name of the method that changes a struct in place.
pub(crate) const CHANGE: &str = "with";

/// The names that no setter can have, because every struct that is sent has methods with them, its own or those of its traits: a setter
/// would stand before them.
pub(crate) const METHODS: [&str; 5] = [CONSTRUCTOR, CHANGE, "clone", "default", "validate"];

/// `snake_case`, never empty, never starting with a digit.
pub(crate) fn snake(name: &str) -> String {
    let joined = words(name).join("_");
    match joined.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{joined}"),
        Some(_) => joined,
    }
}

/// `PascalCase`, never empty, never starting with a digit.
pub(crate) fn pascal(name: &str) -> String {
    let joined: String = words(name).iter().map(|word| capitalized(word)).collect();
    match joined.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{joined}"),
        Some(_) => joined,
    }
}

/// The way to a type of a content from the module above.
pub(crate) fn in_content(name: &str) -> String {
    format!("{CONTENT}::{}", spelled(name))
}

/// As [`pascal`], where `Self` cannot stand.
pub(crate) fn variant(name: &str) -> String {
    match pascal(name) {
        name if name == "Self" => "SelfValue".to_owned(),
        name => name,
    }
}

/// The names of variants that are taken from the start: `Unknown` is the runtime's own.
pub(crate) fn variants() -> Scope {
    let mut scope = Scope::default();
    scope.claim(&["Unknown".to_owned()]);
    scope
}

/// With a capital letter, where it begins with one of the small ones of ASCII.
pub(crate) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(chars)
        .collect()
}

/// The name of what is done to what, as in `CreateMessage`. A verb that ends with its noun says it once: `put_top_notice` of
/// `chat.top_notice` is `PutChatTopNotice`.
pub(crate) fn verb_and_noun(verb: &str, noun: &str) -> String {
    let (mut verb_words, noun_words) = (words(verb), words(noun));
    let repeated = (1..verb_words.len()).rev().find(|count| {
        verb_words.ends_with(
            noun_words
                .get(noun_words.len().saturating_sub(*count)..)
                .unwrap_or_default(),
        )
    });
    verb_words.truncate(verb_words.len() - repeated.unwrap_or(0));
    format!("{}{}", pascal(&verb_words.join("_")), pascal(noun))
}

/// The identifier for a name that this module made.
pub(crate) fn ident(name: &str) -> Ident {
    if NEVER_RAW.contains(&name) {
        Ident::new(&format!("{name}_"), Span::call_site())
    } else if KEYWORDS.contains(&name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// A name as it is written in code.
pub(crate) fn spelled(name: &str) -> String {
    ident(name).to_string()
}

/// The names of one scope. Each is given away once.
#[derive(Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope of types, in which the names of the prelude are taken.
    pub(crate) fn of_types() -> Self {
        Scope {
            taken: PRELUDE.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// The names that are given away.
    pub(crate) fn taken(self) -> BTreeSet<String> {
        self.taken
    }

    /// The first of `wanted` that nobody has; else the last of them with the least number that makes it new.
    pub(crate) fn claim(&mut self, wanted: &[String]) -> String {
        for name in wanted {
            if self.taken.insert(name.clone()) {
                return name.clone();
            }
        }
        let base = wanted.last().map_or("Unnamed", String::as_str);
        let separator = if base.starts_with(|first: char| first.is_ascii_lowercase()) {
            "_"
        } else {
            ""
        };
        for number in 2_u32.. {
            let name = format!("{base}{separator}{number}");
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
        base.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_spelling() {
        for name in [
            "http_status",
            "httpStatus",
            "HTTPStatus",
            "http-status",
            "HTTP Status",
            "http.status",
        ] {
            assert_eq!(snake(name), "http_status", "{name}");
            assert_eq!(pascal(name), "HttpStatus", "{name}");
        }
        assert_eq!(snake("zh-CN"), "zh_cn");
        assert_eq!(snake("EventUids"), "event_uids");
        assert_eq!(snake("custom_field_ID"), "custom_field_id");
        assert_eq!(pascal("v2_0"), "V20");
    }

    #[test]
    fn any_text_gives_an_identifier() {
        for name in [
            "", "_", "1", "移除", "self", "Self", "crate", "type", "a b\n}", "\u{0}", "r#type", "'a", "🦀",
        ] {
            let (snake, pascal) = (ident(&snake(name)), ident(&pascal(name)));
            assert!(
                !snake.to_string().is_empty() && !pascal.to_string().is_empty(),
                "{name}"
            );
        }
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("self").to_string(), "self_");
    }

    #[test]
    fn a_name_is_given_once() {
        let mut scope = Scope::of_types();
        let wanted = ["Option".to_owned(), "WidgetOption".to_owned()];
        assert_eq!(scope.claim(&wanted), "WidgetOption");
        assert_eq!(scope.claim(&wanted), "WidgetOption2");
        assert_eq!(Scope::default().claim(&["a".into()]), "a");
    }
}
