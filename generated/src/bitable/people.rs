//! People and group chats.

use feishu_client::rt::Value;

use super::shape::{Shape, cells, only, text_of};

/// A person in a field of people, or who created or modified a record. Such a cell is a list of them.
///
/// Only the id is written. It is of the kind that `user_id_type` of the request says, an open id by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The English name.
    pub en_name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The address of the picture.
    pub avatar_url: Option<String>,
}

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

/// A chat in a field of group chats. Such a cell is a list of at most ten of them. Only the id is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupChat {
    /// The id, `oc_…`.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The address of the picture.
    pub avatar_url: Option<String>,
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
