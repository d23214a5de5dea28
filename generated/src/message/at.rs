//! Mentions, as they are written.

use std::fmt;

use feishu_client::Require as _;
use feishu_client::error::MissingMember;

use super::At;
use crate::im_v1::EventSender;
use crate::im_v1::content::{PostElement, PostMention};

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
