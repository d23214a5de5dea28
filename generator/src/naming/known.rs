//! Names that are known: what types and lists of values are called that specs have already, by where they stand.

use std::collections::BTreeMap;

use feishu_spec::models::{Types, identity};
use feishu_spec::{AnySpec, Type};

use super::listed::is_list;
use super::place::{Place, file, own, place_of};
use super::platform::Version;

/// Names of models, of lists of values, and of replies that are a model as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(super) models: BTreeMap<Place, String>,
    pub(super) lists: BTreeMap<Place, String>,
    /// By the spec: `None` for a spec that is known and answers with no model.
    pub(super) replies: BTreeMap<String, Option<String>>,
}

impl Known {
    /// What a spec calls its types and lists.
    pub(crate) fn of(spec: &AnySpec) -> Self {
        let mut known = Known::default();
        let Some(types) = spec.types() else { return known };
        known.replies.insert(file(spec), spec.reply_model().map(identity));
        for (place, kind) in spec.values() {
            known.insert_model(own(spec, &place), kind, types);
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
