//! A spec of any kind, where a page may give one or another.

use std::path::{Path, PathBuf};

use crate::endpoint::{Endpoint, Page};
use crate::event::Event;
use crate::file::{Error, Spec};
use crate::library::{ENDPOINTS, ERRORS, EVENTS, Id};
use crate::shared::SharedErrors;
use crate::validate::Problem;

/// A spec of any kind.
#[derive(Clone, Debug, PartialEq)]
pub enum AnySpec {
    /// An operation.
    Endpoint(Box<Endpoint>),
    /// An event.
    Event(Box<Event>),
    /// The general error codes.
    Errors(Box<SharedErrors>),
}

impl AnySpec {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            AnySpec::Endpoint(spec) => &spec.id,
            AnySpec::Event(spec) => &spec.id,
            AnySpec::Errors(spec) => Spec::id(spec.as_ref()),
        }
    }

    /// The page it was read from.
    #[must_use]
    pub fn page(&self) -> &Page {
        match self {
            AnySpec::Endpoint(spec) => &spec.page,
            AnySpec::Event(spec) => &spec.page,
            AnySpec::Errors(spec) => &spec.page,
        }
    }

    /// The page's title.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            AnySpec::Endpoint(spec) => &spec.title,
            AnySpec::Event(spec) => &spec.title,
            AnySpec::Errors(spec) => &spec.title,
        }
    }

    /// Whether the page announces that it is history.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        match self {
            AnySpec::Endpoint(spec) => spec.deprecated,
            AnySpec::Event(spec) => spec.deprecated,
            AnySpec::Errors(_) => false,
        }
    }

    /// Its file below the root of a tree; `None` when its id is none.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        let folder = match self {
            AnySpec::Endpoint(_) => ENDPOINTS,
            AnySpec::Event(_) => EVENTS,
            AnySpec::Errors(_) => return Some(PathBuf::from(ERRORS)),
        };
        Some(Path::new(folder).join(Id::parse(self.id())?.file()))
    }

    /// The canonical text of the spec's file.
    ///
    /// # Errors
    /// A value that JSON cannot express.
    pub fn text(&self) -> Result<String, Error> {
        match self {
            AnySpec::Endpoint(spec) => spec.to_text(),
            AnySpec::Event(spec) => spec.to_text(),
            AnySpec::Errors(spec) => spec.to_text(),
        }
    }

    /// What is wrong with it beyond the shape of the JSON; empty when all holds.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        match self {
            AnySpec::Endpoint(spec) => spec.problems(),
            AnySpec::Event(spec) => spec.problems(),
            AnySpec::Errors(spec) => spec.problems(),
        }
    }
}
