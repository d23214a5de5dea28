//! What a line in English must be, wherever it stands.

use std::fmt;

use super::words::{self, VERBS};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Operation,
    Event,
    Model,
    /// The member with this name.
    Member(&'a str),
    Noun,
    Search,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has characters that no English line needs, and that could become markup.
    Character(char),
    /// It is too short or too long: the characters, the least and the most.
    Length(usize, usize, usize),
    /// It is no sentence.
    Sentence,
    /// Its first word is none of those that tell what an operation does.
    Verb(String),
    /// It does not begin as lines of events do.
    Beginning,
    /// It has no word that is not in the name already.
    NothingNew,
    /// It is no phrase to search for.
    Phrase,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Character(found) => write!(
                f,
                "has `{}`: expected letters, digits and the signs of a plain English sentence",
                found.escape_default()
            ),
            Fault::Length(found, least, most) => write!(f, "has {found} characters, expected {least} to {most}"),
            Fault::Sentence => f.write_str("expected a capital letter at the beginning and a full stop at the end"),
            Fault::Verb(word) => write!(
                f,
                "begins with `{word}`: expected a verb of the list in `generator/data/verbs.json`, as in `Sends a message.`"
            ),
            Fault::Beginning => f.write_str("expected `Sent when` at the beginning, or `Asks` for a callback"),
            Fault::NothingNew => f.write_str("says nothing that the name does not say: leave it out"),
            Fault::Phrase => f.write_str("expected one to four words in small letters"),
        }
    }
}

/// Holds a text against the rules for its kind.
pub(super) fn check(kind: Kind<'_>, text: &str) -> Result<(), Fault> {
    if let Some(odd) = text.chars().find(|c| !is_plain(*c)) {
        return Err(Fault::Character(odd));
    }
    let (least, most) = match kind {
        Kind::Operation | Kind::Event => (15, 80),
        Kind::Model => (10, 90),
        Kind::Member(_) => (10, 120),
        Kind::Noun => (2, 80),
        Kind::Search => (2, 40),
    };
    let length = text.chars().count();
    if !(least..=most).contains(&length) {
        return Err(Fault::Length(length, least, most));
    }
    let is_sentence =
        text.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit()) && text.ends_with('.');
    match kind {
        Kind::Noun => Ok(()),
        Kind::Search if text.split(' ').count() > 4 || text.chars().any(|c| c.is_ascii_uppercase()) => {
            Err(Fault::Phrase)
        }
        Kind::Search => Ok(()),
        _ if !is_sentence => Err(Fault::Sentence),
        Kind::Operation => {
            let first = text.split([' ', ',']).next().unwrap_or_default();
            if VERBS.iter().any(|verb| verb == first) {
                Ok(())
            } else {
                Err(Fault::Verb(first.to_owned()))
            }
        }
        Kind::Event if !(text.starts_with("Sent when ") || text.starts_with("Asks ")) => Err(Fault::Beginning),
        Kind::Member(name) if !words::adds_to(name, text) => Err(Fault::NothingNew),
        Kind::Event | Kind::Model | Kind::Member(_) => Ok(()),
    }
}

/// No letters of other scripts, and nothing that is there for markup alone: no backtick, no bracket or angle. What documentation is made
/// of it escapes the rest.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || " .,;:-/()'%+=_&@#?$\"!*~{}".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_line_is_refused() {
        let fault = |kind: Kind<'_>, text: &str| check(kind, text).unwrap_err();
        assert_eq!(fault(Kind::Operation, "Sends 消息 to a user."), Fault::Character('消'));
        assert_eq!(
            fault(Kind::Operation, "Sends a `message` to a user."),
            Fault::Character('`')
        );
        assert_eq!(
            fault(Kind::Member("a"), "See [the page](x) for more."),
            Fault::Character('[')
        );
        assert_eq!(
            fault(Kind::Operation, &format!("Sends {}.", "a".repeat(80))),
            Fault::Length(87, 15, 80)
        );
        assert_eq!(fault(Kind::Operation, "Sends a message to a user"), Fault::Sentence);
        assert_eq!(
            fault(Kind::Operation, "Frobs a message of a user."),
            Fault::Verb("Frobs".into())
        );
        assert_eq!(fault(Kind::Event, "A message was sent to the bot."), Fault::Beginning);
        assert_eq!(
            fault(Kind::Member("user_name"), "The name of the user."),
            Fault::NothingNew
        );
        assert_eq!(fault(Kind::Search, "send a message to somebody"), Fault::Phrase);
        assert_eq!(fault(Kind::Search, "Send message"), Fault::Phrase);
    }

    #[test]
    fn lines_pass() {
        for (kind, text) in [
            (Kind::Operation, "Sends a message to a user or a group chat."),
            (Kind::Event, "Sent when a user joins a group chat."),
            (Kind::Event, "Asks the app to handle a click on one of its cards."),
            (Kind::Model, "A piece of a document: a heading, a text, a table."),
            (
                Kind::Member("create_time"),
                "When it was made, in milliseconds since 1970.",
            ),
            (Kind::Search, "send message"),
            (Kind::Noun, "chat members"),
        ] {
            assert_eq!(check(kind, text), Ok(()), "{text}");
        }
    }
}
