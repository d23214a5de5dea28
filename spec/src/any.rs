//! A spec of any kind, where a page may give one or another.

use std::path::{Path, PathBuf};

use crate::content::Content;
use crate::endpoint::{Endpoint, ErrorCode, Page};
use crate::event::Event;
use crate::field::{Field, Type};
use crate::file::{Error, Spec};
use crate::library::{CONTENTS, ENDPOINTS, ERRORS, EVENTS, Id};
use crate::models::Types;
use crate::shared::SharedErrors;
use crate::validate::Problem;

/// A spec of any kind.
#[derive(Clone, Debug, PartialEq)]
pub enum AnySpec {
    /// An operation.
    Endpoint(Box<Endpoint>),
    /// An event.
    Event(Box<Event>),
    /// What one kind of message holds.
    Content(Box<Content>),
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
            AnySpec::Content(spec) => &spec.id,
            AnySpec::Errors(spec) => Spec::id(spec.as_ref()),
        }
    }

    /// Gives it another id. The general error codes have none to change.
    pub fn set_id(&mut self, id: &str) {
        match self {
            AnySpec::Endpoint(spec) => id.clone_into(&mut spec.id),
            AnySpec::Event(spec) => id.clone_into(&mut spec.id),
            AnySpec::Content(spec) => id.clone_into(&mut spec.id),
            AnySpec::Errors(_) => {}
        }
    }

    /// The page it was read from.
    #[must_use]
    pub fn page(&self) -> &Page {
        match self {
            AnySpec::Endpoint(spec) => &spec.page,
            AnySpec::Event(spec) => &spec.page,
            AnySpec::Content(spec) => &spec.page,
            AnySpec::Errors(spec) => &spec.page,
        }
    }

    /// The page's title.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            AnySpec::Endpoint(spec) => &spec.title,
            AnySpec::Event(spec) => &spec.title,
            AnySpec::Content(spec) => &spec.title,
            AnySpec::Errors(spec) => &spec.title,
        }
    }

    /// Whether the page announces that it is history.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        match self {
            AnySpec::Endpoint(spec) => spec.deprecated,
            AnySpec::Event(spec) => spec.deprecated,
            AnySpec::Content(_) | AnySpec::Errors(_) => false,
        }
    }

    /// Its file below the root of a tree; `None` when its id is none.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        let folder = match self {
            AnySpec::Endpoint(_) => ENDPOINTS,
            AnySpec::Event(_) => EVENTS,
            AnySpec::Content(_) => CONTENTS,
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
            AnySpec::Content(spec) => spec.to_text(),
            AnySpec::Errors(spec) => spec.to_text(),
        }
    }

    /// What is wrong with it beyond the shape of the JSON; empty when all holds.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        match self {
            AnySpec::Endpoint(spec) => spec.problems(),
            AnySpec::Event(spec) => spec.problems(),
            AnySpec::Content(spec) => spec.problems(),
            AnySpec::Errors(spec) => spec.problems(),
        }
    }

    /// The error codes.
    #[must_use]
    pub fn errors(&self) -> &[ErrorCode] {
        match self {
            AnySpec::Endpoint(spec) => &spec.errors,
            AnySpec::Event(_) | AnySpec::Content(_) => &[],
            AnySpec::Errors(spec) => &spec.errors,
        }
    }

    /// The error codes, to be changed.
    pub fn errors_mut(&mut self) -> &mut [ErrorCode] {
        match self {
            AnySpec::Endpoint(spec) => &mut spec.errors,
            AnySpec::Event(_) | AnySpec::Content(_) => &mut [],
            AnySpec::Errors(spec) => &mut spec.errors,
        }
    }

    /// The page it was read from, to be changed.
    pub fn page_mut(&mut self) -> &mut Page {
        match self {
            AnySpec::Endpoint(spec) => &mut spec.page,
            AnySpec::Event(spec) => &mut spec.page,
            AnySpec::Content(spec) => &mut spec.page,
            AnySpec::Errors(spec) => &mut spec.page,
        }
    }

    /// The object types; the general error codes have none.
    #[must_use]
    pub fn types(&self) -> Option<&Types> {
        match self {
            AnySpec::Endpoint(spec) => Some(&spec.types),
            AnySpec::Event(spec) => Some(&spec.types),
            AnySpec::Content(spec) => Some(&spec.types),
            AnySpec::Errors(_) => None,
        }
    }

    /// Every list of fields by where it stands: `path`, `query`, …, and `types.<name>` for the members of an object type.
    pub fn fields_mut(&mut self) -> Vec<(String, &mut Vec<Field>)> {
        let (own, types) = match self {
            AnySpec::Endpoint(spec) => (
                vec![
                    ("path", &mut spec.parameters.path),
                    ("query", &mut spec.parameters.query),
                    ("header", &mut spec.parameters.header),
                    ("body", &mut spec.body.fields),
                    ("response", &mut spec.response.fields),
                    ("response.headers", &mut spec.response.headers),
                ],
                &mut spec.types,
            ),
            AnySpec::Event(spec) => (
                vec![
                    ("header", &mut spec.header),
                    ("fields", &mut spec.fields),
                    ("reply", &mut spec.reply.fields),
                ],
                &mut spec.types,
            ),
            AnySpec::Content(spec) => (vec![("fields", &mut spec.fields)], &mut spec.types),
            AnySpec::Errors(_) => return Vec::new(),
        };
        let own = own.into_iter().map(|(place, fields)| (place.to_owned(), fields));
        own.chain(
            types
                .iter_mut()
                .map(|(name, object)| (format!("types.{name}"), &mut object.fields)),
        )
        .collect()
    }

    /// The same, to be read.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, &Vec<Field>)> {
        let (own, types) = match self {
            AnySpec::Endpoint(spec) => (
                vec![
                    ("path", &spec.parameters.path),
                    ("query", &spec.parameters.query),
                    ("header", &spec.parameters.header),
                    ("body", &spec.body.fields),
                    ("response", &spec.response.fields),
                    ("response.headers", &spec.response.headers),
                ],
                &spec.types,
            ),
            AnySpec::Event(spec) => (
                vec![
                    ("header", &spec.header),
                    ("fields", &spec.fields),
                    ("reply", &spec.reply.fields),
                ],
                &spec.types,
            ),
            AnySpec::Content(spec) => (vec![("fields", &spec.fields)], &spec.types),
            AnySpec::Errors(_) => return Vec::new(),
        };
        let own = own.into_iter().map(|(place, fields)| (place.to_owned(), fields));
        let types = types.iter();
        own.chain(types.map(|(name, object)| (format!("types.{name}"), &object.fields)))
            .collect()
    }

    /// Every type that stands beside lists of fields, in place of one: `body`, `response`, or `fields` of an event; and what members of a
    /// callback's reply may be, by their places.
    pub fn values_mut(&mut self) -> Vec<(String, &mut Type)> {
        let (whole, variants) = match self {
            AnySpec::Endpoint(spec) => (
                vec![
                    ("body", spec.body.value.as_mut()),
                    ("response", spec.response.value.as_mut()),
                ],
                [].iter_mut(),
            ),
            AnySpec::Event(spec) => (vec![("fields", spec.value.as_mut())], spec.reply.variants.iter_mut()),
            AnySpec::Content(_) | AnySpec::Errors(_) => return Vec::new(),
        };
        let whole = whole.into_iter();
        let whole = whole.filter_map(|(place, value)| Some((place.to_owned(), value?)));
        whole
            .chain(variants.map(|variant| (in_reply(&variant.at), &mut variant.kind)))
            .collect()
    }

    /// The same, to be read.
    #[must_use]
    pub fn values(&self) -> Vec<(String, &Type)> {
        let (whole, variants) = match self {
            AnySpec::Endpoint(spec) => (
                vec![
                    ("body", spec.body.value.as_ref()),
                    ("response", spec.response.value.as_ref()),
                ],
                [].iter(),
            ),
            AnySpec::Event(spec) => (vec![("fields", spec.value.as_ref())], spec.reply.variants.iter()),
            AnySpec::Content(_) | AnySpec::Errors(_) => return Vec::new(),
        };
        let whole = whole.into_iter();
        let whole = whole.filter_map(|(place, value)| Some((place.to_owned(), value?)));
        whole
            .chain(variants.map(|variant| (in_reply(&variant.at), &variant.kind)))
            .collect()
    }

    /// The model that the reply of an operation is as a whole.
    #[must_use]
    pub fn reply_model(&self) -> Option<&str> {
        match self {
            AnySpec::Endpoint(spec) => spec.response.model.as_deref(),
            _ => None,
        }
    }

    /// The object types, to be changed.
    pub fn types_mut(&mut self) -> Option<&mut Types> {
        match self {
            AnySpec::Endpoint(spec) => Some(&mut spec.types),
            AnySpec::Event(spec) => Some(&mut spec.types),
            AnySpec::Content(spec) => Some(&mut spec.types),
            AnySpec::Errors(_) => None,
        }
    }
}

fn in_reply(at: &str) -> String {
    format!("reply.{at}")
}
