//! Mentions, as they come: a placeholder in the text, and beside the text whom it means.

use super::{Mentioned, Mentions};
use crate::im_v1::content::{PostBody, PostElement, PostMention, PostText};
use crate::im_v1::{EventMessage, Mention, MentionEvent, Message};

impl Mentions {
    /// All of them, in the order in which the message names them.
    #[must_use]
    pub fn all(&self) -> &[Mentioned] {
        &self.0
    }

    /// Whether a person or a bot is among them, by any id.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.0
            .iter()
            .any(|mentioned| mentioned.ids.iter().any(|known| known == id))
    }

    /// Texts are to be without the mention of this one, by any id: a bot does not want to read its own name.
    #[must_use]
    pub fn without(mut self, id: &str) -> Self {
        for mentioned in &mut self.0 {
            mentioned.dropped |= mentioned.ids.iter().any(|known| known == id);
        }
        self
    }

    /// A text with names in place of placeholders: `@Tom` for `@_user_1`. What the message does not name stays as it came, as does `@_all`.
    #[must_use]
    pub fn resolve(&self, text: &str) -> String {
        let (mut resolved, mut rest) = (String::with_capacity(text.len()), text);
        while let Some((before, key, after)) = placeholder(rest) {
            resolved.push_str(before);
            rest = after;
            match self.by_key(key) {
                // With the blank that parted it from what follows.
                Some(mentioned) if mentioned.dropped => rest = after.strip_prefix(' ').unwrap_or(after),
                Some(Mentioned { name: Some(name), .. }) => {
                    resolved.push('@');
                    resolved.push_str(name);
                }
                _ => resolved.push_str(key),
            }
        }
        resolved.push_str(rest);
        if self.0.iter().any(|mentioned| mentioned.dropped) {
            return resolved.trim().to_owned();
        }
        resolved
    }

    /// A received post as it can be sent: a mention has the id in place of the placeholder. One of a person whom the message does not name
    /// becomes a text, since the platform would refuse it.
    #[must_use]
    pub fn resolve_post(&self, mut post: PostBody) -> PostBody {
        for paragraph in &mut post.content {
            paragraph.retain(|element| !self.drops(element));
            for element in paragraph {
                if let PostElement::Mention(mention) = element {
                    *element = self.sendable(mention);
                }
            }
        }
        post
    }

    fn drops(&self, element: &PostElement) -> bool {
        let PostElement::Mention(mention) = element else {
            return false;
        };
        let mentioned = mention.user_id.as_deref().and_then(|key| self.by_key(key));
        mentioned.is_some_and(|mentioned| mentioned.dropped)
    }

    fn sendable(&self, mention: &PostMention) -> PostElement {
        let key = mention.user_id.as_deref().unwrap_or_default();
        match self.by_key(key).and_then(|mentioned| mentioned.ids.first()) {
            Some(id) => mention.clone().with(|it| it.user_id = Some(id.clone())).into(),
            None if key.starts_with(BEGINNING) => PostText::new(self.name_of(key, mention.user_name.as_deref())).into(),
            // It is an id already.
            None => mention.clone().into(),
        }
    }

    /// What the mention of this key reads like in a post or a card, which may have a name of its own; nothing if it is to be dropped.
    pub(super) fn name_of(&self, key: &str, own: Option<&str>) -> String {
        let mentioned = self.by_key(key);
        if mentioned.is_some_and(|mentioned| mentioned.dropped) {
            return String::new();
        }
        let known = mentioned.and_then(|mentioned| mentioned.name.as_deref());
        match known.or(own.filter(|name| !name.is_empty())) {
            Some(name) => format!("@{name}"),
            None => key.to_owned(),
        }
    }

    fn by_key(&self, key: &str) -> Option<&Mentioned> {
        self.0.iter().find(|mentioned| mentioned.key == key && !key.is_empty())
    }
}

/// How a placeholder begins. A number follows.
const BEGINNING: &str = "@_user_";

/// The first placeholder of a text, with what stands before and after it.
fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find(BEGINNING)?;
        let number = at + BEGINNING.len();
        let digits = text.get(number..)?.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let end = number + digits;
            return Some((text.get(..at)?, text.get(at..end)?, text.get(end..)?));
        }
        from = number;
    }
}

impl FromIterator<Mentioned> for Mentions {
    fn from_iter<I: IntoIterator<Item = Mentioned>>(mentioned: I) -> Self {
        Mentions(mentioned.into_iter().collect())
    }
}

impl From<&MentionEvent> for Mentioned {
    fn from(mention: &MentionEvent) -> Self {
        let ids = mention.id.as_deref().map(|id| [&id.open_id, &id.union_id, &id.user_id]);
        Mentioned {
            key: mention.key.clone().unwrap_or_default(),
            name: mention.name.clone(),
            ids: ids.into_iter().flatten().flatten().cloned().collect(),
            dropped: false,
        }
    }
}

impl From<&Mention> for Mentioned {
    fn from(mention: &Mention) -> Self {
        Mentioned {
            key: mention.key.clone().unwrap_or_default(),
            name: mention.name.clone(),
            ids: mention.id.iter().cloned().collect(),
            dropped: false,
        }
    }
}

impl EventMessage {
    /// Whom the message mentions.
    #[must_use]
    pub fn mentioned(&self) -> Mentions {
        self.mentions.iter().map(Mentioned::from).collect()
    }
}

impl Message {
    /// Whom the message mentions.
    #[must_use]
    pub fn mentioned(&self) -> Mentions {
        self.mentions.iter().map(Mentioned::from).collect()
    }
}
