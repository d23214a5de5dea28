//! The report as data, in the shape in which `diff --format json` prints it.

use serde::Serialize;
use serde_json::Value;

/// What a change does to a program that uses the bindings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Documentation and facts that are only told: the same Rust, the same on the wire.
    Docs,
    /// Something new; what was there stays.
    Additive,
    /// The same Rust, but another request is sent, the same name stands for another value, or what the platform sent before has a name
    /// only now.
    Behaviour,
    /// Some program does not compile any more.
    Breaking,
}

/// All that changed, by project-version.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// The project-versions that have changed, sorted.
    pub versions: Vec<VersionChanges>,
}

/// What changed in a module of `feishu-api`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersionChanges {
    /// `im/v1`, or `errors` for the general error codes.
    pub version: String,
    /// Its module.
    pub module: String,
    /// The worst class below.
    pub class: Class,
    /// The operations, events, callbacks and contents that have changed, by id.
    pub specs: Vec<SpecChange>,
    /// What happens to items of which no fact changed.
    pub consequences: Vec<Effect>,
}

/// The state of a page that a spec was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct State {
    /// Its path on the site.
    pub path: String,
    /// When it was last changed, in milliseconds since 1970.
    pub updated: Option<u64>,
    /// Whether it was read in the flat form of a mirror.
    pub flat: bool,
}

/// What changed in a spec.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpecChange {
    /// Its id; the new one if it was renamed.
    pub id: String,
    /// What it describes.
    pub kind: SpecKind,
    /// Whether it is new, gone or another.
    pub status: Status,
    /// The title of its page.
    pub title: String,
    /// The page.
    pub docs: String,
    /// The state of the page that the old spec was read from; none for a new one.
    pub was: Option<State>,
    /// The state of the page that the new spec was read from; none for one that is gone.
    pub now: Option<State>,
    /// The worst class of its facts.
    pub class: Class,
    /// Each fact that has changed. Of a spec that is new, gone or renamed, one that stands for all.
    pub facts: Vec<Fact>,
}

/// What a spec describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SpecKind {
    /// An operation.
    Operation,
    /// An event or a callback.
    Event,
    /// What a kind of message holds.
    Content,
    /// The general error codes.
    Errors,
}

/// What became of a spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
    /// It is there under another id: the same method and path, or the same type of event.
    Renamed {
        /// The id before.
        from: String,
    },
    /// It is there in both.
    Changed,
}

/// A fact that has changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// Its place in the spec, the names of fields in place of their numbers: `body.fields.uuid.required`.
    pub at: String,
    /// What it was; absent if it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// What it is; absent if it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Value>,
    /// The worst class of its effects; without any, [`Class::Docs`].
    pub class: Class,
    /// What it does to the public items.
    pub effects: Vec<Effect>,
}

/// What happens to a public item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// The item: `CreateMessage.uuid`, `CreateMessage::new(uuid)`, `MsgType::Text`.
    pub item: String,
    /// What it does to a program that uses the item.
    pub class: Class,
    /// What happened and what to write, to be read after the item.
    pub what: String,
}

impl Changes {
    /// Whether anything breaks a program.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.versions.iter().any(|version| version.class == Class::Breaking)
    }

    /// The report for machines: this type as JSON.
    ///
    /// # Errors
    /// None in practice: every part of it is JSON.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self)
    }
}

/// What stands before the name of a feature, which is an item of no module.
pub(super) const FEATURE: &str = "the feature ";

impl VersionChanges {
    /// An item as users name it: `im_v1::CreateMessage`.
    pub(super) fn path_of(&self, item: &str) -> String {
        match (self.module.as_str(), item.strip_prefix('<')) {
            ("", _) => item.to_owned(),
            _ if item.starts_with(FEATURE) => item.to_owned(),
            (module, Some(rest)) => format!("<{module}::{rest}"),
            (module, None) => format!("{module}::{item}"),
        }
    }
}

impl SpecChange {
    /// What its facts do to public items.
    pub(super) fn effects(&self) -> impl Iterator<Item = &Effect> {
        self.facts.iter().flat_map(|fact| &fact.effects)
    }
}
