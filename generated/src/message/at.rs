//! Mentions, as they are written.

use std::fmt;

use feishu_client::Require as _;
use feishu_client::error::MissingMember;

use crate::im_v1::EventSender;
use crate::im_v1::content::{PostElement, PostMention};

/// Somebody to be mentioned. `Display` writes it for texts.
///
/// A name cannot end the mention or begin another: what would, is replaced by letters that look alike.
///
/// ```
/// use feishu_api::message::At;
///
/// let tom = At::person("ou_155184d1e73cbfb8973e5a9e698e74f2").name("Tom");
/// assert_eq!(
///     format!("{tom} hello"),
///     r#"<at user_id="ou_155184d1e73cbfb8973e5a9e698e74f2">Tom</at> hello"#
/// );
/// assert_eq!(tom.in_card(), "<at id=ou_155184d1e73cbfb8973e5a9e698e74f2>Tom</at>");
/// assert_eq!(At::everyone().to_string(), r#"<at user_id="all"></at>"#);
/// ```
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json>.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct At {
    id: String,
    name: String,
}

impl At {
    /// The person with this id: an open id, a union id or a user id.
    #[must_use]
    pub fn person(id: impl AsRef<str>) -> Self {
        // An id has no other characters, and these end no attribute.
        let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '@' | ':');
        At {
            id: id.as_ref().chars().filter(is_plain).collect(),
            name: String::new(),
        }
    }

    /// Everyone in the chat, which must allow that.
    #[must_use]
    pub fn everyone() -> Self {
        At::person("all")
    }

    /// The name, which those read who cannot see the mention. The platform knows it without.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.name = name
            .chars()
            .filter(|letter| !letter.is_control())
            .map(|letter| match letter {
                '<' => '＜',
                '>' => '＞',
                other => other,
            })
            .collect();
        self
    }

    /// As the Markdown of a card has it: `<at id=ou_…>Tom</at>`. A text and the Markdown of a post have another form, which `Display` writes.
    #[must_use]
    pub fn in_card(&self) -> String {
        format!("<at id={}>{}</at>", self.id, self.name)
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<at user_id="{}">{}</at>"#, self.id, self.name)
    }
}

impl EventSender {
    /// The sender, to be mentioned in an answer. Bots have an open id too.
    ///
    /// # Errors
    ///
    /// The event does not name the sender.
    pub fn at(&self) -> Result<At, MissingMember> {
        let ids = self.require(|sender| &sender.sender_id)?;
        ids.require(|ids| &ids.open_id).map(At::person)
    }
}

/// As an element of a post.
impl From<At> for PostElement {
    fn from(at: At) -> Self {
        let name = Some(at.name).filter(|name| !name.is_empty());
        PostMention::new(at.id).with(|it| it.user_name = name).into()
    }
}

/// A text that means nothing but itself in a message of text: what would be a mention of everyone, or bold, is shown as it was written. For
/// what others wrote. What looks like a link stays one.
///
/// ```
/// use feishu_api::message::literal;
///
/// let written = literal(r#"<at user_id="all"></at> 1 < 2"#);
/// assert_eq!(written, r#"＜at user_id="all">＜/at> 1 < 2"#);
/// ```
#[must_use]
pub fn literal(text: &str) -> String {
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
