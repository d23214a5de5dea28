//! People and group chats.

use feishu_client::rt::Value;

use super::shape::{Shape, cells, only, text_of};
use super::{GroupChat, Person};

impl Person {
    /// The person with this id.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Person {
            id: id.into(),
            ..Person::default()
        }
    }
}

impl Shape for Person {
    const EXPECTED: &'static str = "a person, an object with `id`";

    fn read(json: &Value) -> Option<Self> {
        Some(Person {
            id: text_of(json, "id")?,
            name: text_of(json, "name"),
            en_name: text_of(json, "en_name"),
            email: text_of(json, "email"),
            avatar_url: text_of(json, "avatar_url"),
        })
    }

    fn write(&self) -> Value {
        only("id", &self.id)
    }
}

impl GroupChat {
    /// The chat with this id.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        GroupChat {
            id: id.into(),
            ..GroupChat::default()
        }
    }
}

impl Shape for GroupChat {
    const EXPECTED: &'static str = "a group chat, an object with `id`";

    fn read(json: &Value) -> Option<Self> {
        Some(GroupChat {
            id: text_of(json, "id")?,
            name: text_of(json, "name"),
            avatar_url: text_of(json, "avatar_url"),
        })
    }

    fn write(&self) -> Value {
        only("id", &self.id)
    }
}

cells!(Person, GroupChat);
