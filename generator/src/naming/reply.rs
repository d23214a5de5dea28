//! Replies that are a model as a whole: `im.v1.message.create` answers with a message.

use std::collections::{BTreeMap, HashMap, HashSet};

use feishu_spec::library::Id;
use feishu_spec::models::{Models, Table, identity};
use feishu_spec::words::words;
use feishu_spec::{AnySpec, Endpoint, Field, ResponseKind, Type};

use super::known::Known;
use super::place::file;
use crate::interpret::singular;

/// How many members a reply must have to be known as a model by them.
const FEWEST: usize = 3;

/// Says of replies which model they are: what was so stays so, and of those that are read first, what is plainly the model of its
/// resource becomes so.
pub(super) fn settle(specs: &mut [AnySpec], known: &Known, stands: &HashSet<usize>) {
    let mut members = members(specs);
    for (_, spec) in specs
        .iter_mut()
        .enumerate()
        .filter(|(number, _)| !stands.contains(number))
    {
        let known = known.replies.get(&file(spec)).cloned();
        let nouns = nouns(spec.id());
        let AnySpec::Endpoint(spec) = spec else { continue };
        let model = match known {
            Some(known) => known.filter(|name| can_be(spec, members.get(name))),
            None => nouns.into_iter().find(|name| is_wholly(spec, members.get(name))),
        };
        let Some(model) = model else { continue };
        let fields = spec.response.fields.iter();
        let fields = fields.map(|field| (field.name.clone(), called(&field.kind, Some(&spec.types))));
        members.entry(model.clone()).or_default().extend(fields);
        spec.response.model = Some(model);
    }
}

/// Whether a reply that is known as a model can still be it: no member has another type.
fn can_be(spec: &Endpoint, model: Option<&BTreeMap<String, Type>>) -> bool {
    let same = |field: &Field| {
        let known = model.and_then(|members| members.get(&field.name));
        known.is_none_or(|known| *known == called(&field.kind, Some(&spec.types)))
    };
    !spec.response.fields.is_empty() && spec.response.fields.iter().all(same)
}

/// The members of each model, with the types that they have, by names of models.
fn members(specs: &[AnySpec]) -> HashMap<String, BTreeMap<String, Type>> {
    let tables = specs.iter().filter_map(|spec| match spec {
        AnySpec::Endpoint(spec) => Some(Table::of_endpoint(spec)),
        AnySpec::Event(spec) => Some(Table::of_event(spec)),
        AnySpec::Content(_) | AnySpec::Errors(_) => None,
    });
    let tables: Vec<Table<'_>> = tables.collect();
    let models = Models::new(&tables);
    let all = models.all().iter();
    all.map(|model| {
        let fields = model
            .shapes
            .iter()
            .flat_map(|shape| shape.fields.iter().map(|field| (shape.spec, field)));
        let members = fields.map(|(spec, field)| {
            let types = tables.get(spec).map(|table| table.types);
            (field.name.clone(), called(&field.kind, types))
        });
        (identity(model.name), members.collect())
    })
    .collect()
}

/// What the resource of an id may call its model: `message` of `message`, `chat_member` and `member` of `chat.members`.
fn nouns(id: &str) -> Vec<String> {
    let mut words = words(Id::parse(id).map_or("", |id| id.resource));
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    (0..words.len())
        .filter_map(|from| Some(words.get(from..)?.join("_")))
        .collect()
}

/// Whether a reply has members of the model alone, of the same types.
fn is_wholly(spec: &Endpoint, model: Option<&BTreeMap<String, Type>>) -> bool {
    let Some(model) = model else { return false };
    let reply = &spec.response;
    let plain = matches!(reply.kind, ResponseKind::Envelope | ResponseKind::InsideData);
    let same = |field: &Field| model.get(&field.name) == Some(&called(&field.kind, Some(&spec.types)));
    plain && reply.fields.len() >= FEWEST && reply.fields.iter().all(same)
}

/// A type with names of models in place of keys.
fn called(kind: &Type, types: Option<&feishu_spec::models::Types>) -> Type {
    match kind {
        Type::Array(inner) => Type::Array(Box::new(called(inner, types))),
        Type::Map(inner) => Type::Map(Box::new(called(inner, types))),
        Type::Object(key) => match types.and_then(|types| types.get(key)) {
            Some(object) => Type::Object(identity(object.called(key))),
            None => kind.clone(),
        },
        scalar => scalar.clone(),
    }
}
