//! Places: where a type or a list of values stands.

use std::fmt;

use feishu_spec::models::identity;
use feishu_spec::{AnySpec, Field};

/// Where a type or a list of values stands.
///
/// A field of a spec's own stands in that spec. A member stands in its model, in whichever spec that is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    /// `response.items` of the spec with this file.
    Own(String, String),
    /// A member of a model.
    Member(String, String),
}

impl Place {
    pub(super) fn parse(spec: &AnySpec, text: &str) -> Self {
        match text.strip_prefix("types.").and_then(|member| member.split_once('.')) {
            Some((model, member)) => Place::Member(model.to_owned(), member.to_owned()),
            None => own(spec, text),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Own(_, at) => f.write_str(at),
            Place::Member(model, member) => write!(f, "types.{model}.{member}"),
        }
    }
}

/// A spec by which its own places are known.
pub(crate) fn file(spec: &AnySpec) -> String {
    let kind = match spec {
        AnySpec::Event(_) => "event",
        AnySpec::Content(_) => "content",
        AnySpec::Endpoint(_) | AnySpec::Errors(_) => "endpoint",
    };
    format!("{kind} {}", spec.id())
}

/// A place beside the members of models.
pub(super) fn own(spec: &AnySpec, place: &str) -> Place {
    Place::Own(file(spec), place.to_owned())
}

/// The place of a field in a list of fields that [`AnySpec::fields`] calls `list`.
pub(super) fn place_of(spec: &AnySpec, list: &str, field: &Field) -> Place {
    let model = match list.strip_prefix("types.") {
        Some(key) => spec
            .types()
            .and_then(|types| types.get(key))
            .map(|object| object.called(key)),
        None if list == "response" => spec.reply_model(),
        None => None,
    };
    match model {
        Some(model) => Place::Member(identity(model), field.name.clone()),
        None => own(spec, &format!("{list}.{}", field.name)),
    }
}
