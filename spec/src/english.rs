//! What operations, events, types and members are, in English.
//!
//! **In**: `english/<project>/<version>.json` of a tree, and `english/members.json` for members that mean one thing wherever they stand.
//! **Out**: a line for each of what has one. Documentation is made from them, and nothing else: no name, no type and no spec. They are
//! written by people who read the pages; a refresh never changes them.
//! **What can fail**: reading the two files. One that is missing has no lines.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::field::{Field, Type};
use crate::file::Error;
use crate::id::{Id, ProjectVersion};

/// The folder of a tree that holds the lines.
pub const FOLDER: &str = "english";
/// The file in it for members that mean one thing wherever they stand.
pub const MEMBERS: &str = "members.json";

/// The lines of one project-version, with those that hold everywhere.
#[derive(Clone, Debug, Default)]
pub struct English {
    prefix: String,
    version: Version,
    members: Members,
}

/// The lines of the file of a project-version.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// By id.
    #[serde(default)]
    pub operations: BTreeMap<String, Entry>,
    /// By id.
    #[serde(default)]
    pub events: BTreeMap<String, Entry>,
    /// By the id of the resource: `im.v1.chat.members`.
    #[serde(default)]
    pub nouns: BTreeMap<String, Noun>,
    /// By the name that specs give them.
    #[serde(default)]
    pub models: BTreeMap<String, Entry>,
    /// Contents of messages and what is in them, by the name that specs give them.
    #[serde(default)]
    pub contents: BTreeMap<String, Entry>,
}

/// What one thing is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// One line; none for a model of which only members have lines.
    #[serde(default)]
    pub line: Option<String>,
    /// What a newcomer would search for.
    #[serde(default)]
    pub search: Vec<String>,
    /// Of a request, by name.
    #[serde(default)]
    pub request: BTreeMap<String, String>,
    /// Of a reply, an event, a model or a content, by name.
    #[serde(default)]
    pub members: BTreeMap<String, String>,
    /// Of the answer to a callback, by name.
    #[serde(default)]
    pub answer: BTreeMap<String, String>,
}

/// What a resource is called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noun {
    /// One of them.
    pub one: String,
    /// Several.
    pub many: String,
    /// What it is, where the platform's word does not tell.
    #[serde(default)]
    pub means: Option<String>,
}

/// By name; `null` where it was decided that a line would say nothing new.
pub type Members = BTreeMap<String, Option<Meaning>>;

/// What a member of a name is, by where it stands and what its type is. The narrower counts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// Anywhere.
    pub any: Option<String>,
    /// As a member of a request, or of the answer to a callback, itself.
    pub request: Option<String>,
    /// As a member of anything else.
    pub other: Option<String>,
    /// As a text.
    pub string: Option<String>,
    /// As an integer.
    pub integer: Option<String>,
    /// As a number.
    pub number: Option<String>,
    /// As a yes or no.
    pub boolean: Option<String>,
    /// As an object or a map.
    pub object: Option<String>,
    /// As a list.
    pub list: Option<String>,
    /// Owners and project-versions where nothing of this holds, as [`Owner`] and [`ProjectVersion`] write them.
    #[serde(default)]
    pub except: Vec<String>,
}

/// What a member belongs to. Written `im.v1.message.create request`, `… reply`, `im.v1.message.receive event`,
/// `card.v1.action.trigger answer`, `im.v1 model user_id`, `im.v1 content text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner<'a> {
    /// The request of the operation with this id.
    Request(&'a str),
    /// Its reply.
    Reply(&'a str),
    /// The event with this id.
    Event(&'a str),
    /// What the callback with this id is answered with.
    Answer(&'a str),
    /// The type with this name.
    Model(&'a str),
    /// The content with this name, or a type in one.
    Content(&'a str),
}

impl English {
    /// Reads the lines of a project-version from a tree.
    ///
    /// # Errors
    /// A file that cannot be read, or has another shape.
    pub fn read(tree: &Path, version: &ProjectVersion) -> Result<Self, Error> {
        Ok(English {
            prefix: format!("{}.{}", version.project, version.version),
            version: read(&file(tree, version))?,
            members: members(tree)?,
        })
    }

    /// All lines of the project-version itself.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// What an operation does.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Entry> {
        self.version.operations.get(id)
    }

    /// What an operation does: its line, else what its method says of a noun that is known, where the method says it surely.
    #[must_use]
    pub fn line(&self, id: &Id<'_>) -> Option<Cow<'_, str>> {
        let entry = self.version.operations.get(&id.to_string());
        if let Some(line) = entry.and_then(|entry| entry.line.as_deref()) {
            return Some(line.into());
        }
        let resource = format!("{}.{}.{}", id.project, id.version, id.resource);
        let noun = self.version.nouns.get(&resource)?;
        let article = if noun.one.starts_with(['a', 'e', 'i', 'o']) {
            "an"
        } else {
            "a"
        };
        match id.method {
            "list" => Some(format!("Lists {}.", noun.many).into()),
            "get" => Some(format!("Gets {article} {}.", noun.one).into()),
            "create" => Some(format!("Creates {article} {}.", noun.one).into()),
            "delete" => Some(format!("Deletes {article} {}.", noun.one).into()),
            _ => None,
        }
    }

    /// What an event tells.
    #[must_use]
    pub fn event(&self, id: &str) -> Option<&Entry> {
        self.version.events.get(id)
    }

    /// What a type of this name is.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&str> {
        self.version.models.get(name)?.line.as_deref()
    }

    /// What a content of this name is, or a type in one.
    #[must_use]
    pub fn content(&self, name: &str) -> Option<&str> {
        self.version.contents.get(name)?.line.as_deref()
    }

    /// What a member is: the line of its owner, else that of its name.
    #[must_use]
    pub fn member(&self, owner: Owner<'_>, field: &Field) -> Option<&str> {
        let own = match owner {
            Owner::Request(id) => self.version.operations.get(id).map(|entry| &entry.request),
            Owner::Reply(id) => self.version.operations.get(id).map(|entry| &entry.members),
            Owner::Event(id) => self.version.events.get(id).map(|entry| &entry.members),
            Owner::Answer(id) => self.version.events.get(id).map(|entry| &entry.answer),
            Owner::Model(name) => self.version.models.get(name).map(|entry| &entry.members),
            Owner::Content(name) => self.version.contents.get(name).map(|entry| &entry.members),
        };
        if let Some(line) = own.and_then(|lines| lines.get(&field.name)) {
            return Some(line);
        }
        let meaning = self.members.get(&field.name)?.as_ref()?;
        meaning.of(owner, &self.prefix, field)
    }
}

impl Version {
    /// All texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let entries = [&self.operations, &self.events, &self.models, &self.contents];
        let entries = entries.into_iter().flat_map(BTreeMap::values);
        let lines = entries.flat_map(|entry| {
            let members = [&entry.request, &entry.members, &entry.answer];
            let members = members.into_iter().flat_map(BTreeMap::values);
            entry.line.iter().chain(&entry.search).chain(members)
        });
        let nouns = self
            .nouns
            .values()
            .flat_map(|noun| [Some(&noun.one), Some(&noun.many), noun.means.as_ref()]);
        lines.chain(nouns.flatten()).map(String::as_str)
    }
}

impl Meaning {
    /// All lines with the keys that have them.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let lines = [
            ("any", &self.any),
            ("request", &self.request),
            ("other", &self.other),
            ("string", &self.string),
            ("integer", &self.integer),
            ("number", &self.number),
            ("boolean", &self.boolean),
            ("object", &self.object),
            ("list", &self.list),
        ];
        lines
            .into_iter()
            .filter_map(|(key, line)| Some((key, line.as_deref()?)))
    }

    fn of(&self, owner: Owner<'_>, prefix: &str, field: &Field) -> Option<&str> {
        let owner_name = owner.named(prefix);
        if self.except.iter().any(|place| place == prefix || *place == owner_name) {
            return None;
        }
        let by_type = match &field.kind {
            Type::String => &self.string,
            Type::Integer => &self.integer,
            Type::Number => &self.number,
            Type::Boolean => &self.boolean,
            Type::Object(_) | Type::Union(_) | Type::Map(_) => &self.object,
            Type::Array(_) => &self.list,
            Type::File | Type::Any => &None,
        };
        let by_place = match owner {
            Owner::Request(_) | Owner::Answer(_) => &self.request,
            _ => &self.other,
        };
        by_type
            .as_ref()
            .or(by_place.as_ref())
            .or(self.any.as_ref())
            .map(String::as_str)
    }
}

impl Owner<'_> {
    /// How lists of exceptions name it; `prefix` is the project-version, `im.v1`.
    #[must_use]
    pub fn named(self, prefix: &str) -> String {
        match self {
            Owner::Request(id) => format!("{id} request"),
            Owner::Reply(id) => format!("{id} reply"),
            Owner::Event(id) => format!("{id} event"),
            Owner::Answer(id) => format!("{id} answer"),
            Owner::Model(name) => format!("{prefix} model {name}"),
            Owner::Content(name) => format!("{prefix} content {name}"),
        }
    }
}

/// The lines for members that mean one thing wherever they stand.
///
/// # Errors
/// A file that cannot be read, or has another shape.
pub fn members(tree: &Path) -> Result<Members, Error> {
    read(&tree.join(FOLDER).join(MEMBERS))
}

/// The file with the lines of a project-version.
#[must_use]
pub fn file(tree: &Path, version: &ProjectVersion) -> PathBuf {
    let file = format!("{}.json", version.version);
    tree.join(FOLDER).join(&version.project).join(file)
}

fn read<T: DeserializeOwned + Default>(file: &Path) -> Result<T, Error> {
    let fail = |at: String, what: String| Error {
        file: file.to_owned(),
        id: None,
        at,
        what,
    };
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(T::default()),
        text => text.map_err(|error| fail("$".into(), format!("cannot read the file: {error}")))?,
    };
    let mut json = serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(&mut json)
        .map_err(|error| fail(format!("$.{}", error.path()), error.into_inner().to_string()))
}
