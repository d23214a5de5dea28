//! Names that are known: what types and lists of values are called that specs have already, by where they stand.

use std::collections::BTreeMap;
use std::fmt;

use feishu_spec::models::{Types, identity};
use feishu_spec::{AnySpec, Field, Type};

use super::listed::is_list;
use super::platform::Version;

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
    fn parse(spec: &AnySpec, text: &str) -> Self {
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

/// Names of models, of lists of values, and of replies that are a model as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(super) models: BTreeMap<Place, String>,
    pub(super) lists: BTreeMap<Place, String>,
    /// By the spec: `None` for a spec that is known and answers with no model.
    pub(super) replies: BTreeMap<String, Option<String>>,
}

/// A spec by which its own places are known.
pub(crate) fn file(spec: &AnySpec) -> String {
    let kind = if matches!(spec, AnySpec::Event(_)) {
        "event"
    } else {
        "endpoint"
    };
    format!("{kind} {}", spec.id())
}

impl Known {
    /// What a spec calls its types and lists.
    pub(crate) fn of(spec: &AnySpec) -> Self {
        let mut known = Known::default();
        let Some(types) = spec.types() else { return known };
        known.replies.insert(file(spec), spec.reply_model().map(identity));
        for (place, kind) in spec.values() {
            known.insert_model(own(spec, place), kind, types);
        }
        for (place, fields) in spec.fields() {
            for field in fields {
                let at = place_of(spec, &place, field);
                known.insert_model(at.clone(), &field.kind, types);
                if is_list(field) {
                    let name = field.enum_name.as_deref().unwrap_or(&field.name);
                    known.lists.insert(at, identity(name));
                }
            }
        }
        known
    }

    fn insert_model(&mut self, place: Place, kind: &Type, types: &Types) {
        if let Type::Object(key) = kind.innermost()
            && let Some(object) = types.get(key)
        {
            self.models.insert(place, identity(object.called(key)));
        }
    }

    /// The names of models and of lists by places as text, without those that `expected` has as well.
    pub(crate) fn texts(&self, expected: &Known) -> [BTreeMap<String, String>; 2] {
        let text = |names: &BTreeMap<Place, String>, expected: &BTreeMap<Place, String>| {
            let names = names.iter().filter(|(place, name)| expected.get(place) != Some(name));
            names.map(|(place, name)| (place.to_string(), name.clone())).collect()
        };
        [text(&self.models, &expected.models), text(&self.lists, &expected.lists)]
    }

    /// What was remembered of a spec, with places as text.
    pub(crate) fn from_texts(
        spec: &AnySpec,
        [models, lists]: [&BTreeMap<String, String>; 2],
        reply: Option<&str>,
    ) -> Self {
        let places = |names: &BTreeMap<String, String>| {
            let names = names.iter();
            names
                .map(|(text, name)| (Place::parse(spec, text), name.clone()))
                .collect()
        };
        Known {
            models: places(models),
            lists: places(lists),
            replies: BTreeMap::from([(file(spec), reply.map(str::to_owned))]),
        }
    }

    /// The names that the platform's table gives to the same places, and for lists their fields.
    pub(super) fn expected(&self, spec: &AnySpec, table: Option<&Version>) -> Known {
        let models = self.models.keys().filter_map(|place| {
            let name = table?.name_at(place, spec)?;
            Some((place.clone(), name.to_owned()))
        });
        let lists = self.lists.keys().map(|place| {
            let (Place::Own(_, at) | Place::Member(_, at)) = place;
            let field = at.rsplit('.').next().unwrap_or(at);
            (place.clone(), identity(field))
        });
        Known {
            models: models.collect(),
            lists: lists.collect(),
            replies: BTreeMap::new(),
        }
    }

    /// Takes over what another knows and this does not.
    pub(crate) fn add(&mut self, other: Known) {
        let Known { models, lists, replies } = other;
        for (place, name) in models {
            self.models.entry(place).or_insert(name);
        }
        for (place, name) in lists {
            self.lists.entry(place).or_insert(name);
        }
        for (spec, name) in replies {
            self.replies.entry(spec).or_insert(name);
        }
    }
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
