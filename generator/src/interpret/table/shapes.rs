//! The object types of one spec: equal shapes of one word stand once, and every shape has a key.
//!
//! A type's name is the word that the page has for it, or for its field; what it is called in its project-version is decided later, over
//! all specs (`naming`). While fields are read, an object type is known by its number. Names come last, when all shapes are known:
//!
//! 1. the name of the type on the page, or else of the field, where only one shape has it,
//! 2. as much of the field's path as tells the shapes of one name apart.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use feishu_spec::{ContentPlace, Field, ObjectType, Type};

use crate::interpret::context::{Context, Spot};
use crate::interpret::name::words::symbol;
use crate::interpret::table::elements::{Elements, Unnamed};
use crate::interpret::table::tabulated::{Tabulated, stands_for};

/// The object types found so far.
#[derive(Default)]
pub(crate) struct Shapes {
    shapes: Vec<Shape>,
    index: HashMap<String, usize>,
    /// What a content knows beside.
    pub(crate) elements: Option<Elements>,
    /// The names of types that have members in a table.
    pub(crate) tabulated: Tabulated,
}

struct Shape {
    fields: Vec<Field>,
    content: Option<ContentPlace>,
    hint: String,
    path: Vec<String>,
}

impl Shapes {
    /// Of a content.
    pub(crate) fn of_content(elements: Elements) -> Self {
        Shapes {
            elements: Some(elements),
            ..Shapes::default()
        }
    }

    /// The type of an object with these fields. `hint` is what the page calls it; `path` leads to the field that has it.
    pub(crate) fn object(&mut self, hint: &str, path: &[String], fields: Vec<Field>) -> Type {
        self.holder(hint, path, fields, None)
    }

    /// The same, of an object in which a content stands.
    pub(crate) fn holder(
        &mut self,
        hint: &str,
        path: &[String],
        fields: Vec<Field>,
        content: Option<ContentPlace>,
    ) -> Type {
        let hint = self.elements.as_ref().map_or(hint, |elements| elements.word(hint));
        let hint = match symbol(hint) {
            hint if hint.is_empty() => "object".to_owned(),
            hint => hint,
        };
        let next = self.shapes.len();
        let key = format!("{hint}\u{1}{}{content:?}", key(&fields));
        let index = *self.index.entry(key).or_insert(next);
        if index == next {
            self.shapes.push(Shape {
                fields,
                content,
                hint,
                path: path
                    .iter()
                    .map(|name| symbol(name))
                    .filter(|name| !name.is_empty())
                    .collect(),
            });
        }
        Type::Object(index.to_string())
    }

    /// The arms of a content's union, with the numbers of their types.
    pub(crate) fn arms(&mut self) -> Vec<Unnamed> {
        let taken = self.elements.as_mut().map(Elements::take).unwrap_or_default();
        let numbered = taken.into_iter().map(|(mut arm, fields, hint)| {
            arm.kind = self.object(&hint, std::slice::from_ref(&hint), fields);
            arm
        });
        numbered.collect()
    }

    /// Names the shapes. `lists` are all fields of the spec outside of types, `values` all types beside fields; both still
    /// hold numbers.
    pub(crate) fn name(
        self,
        lists: &mut [&mut Vec<Field>],
        values: &mut dyn Iterator<Item = &mut Type>,
    ) -> BTreeMap<String, ObjectType> {
        let names = Names {
            alone: self.alone(),
            all: self.names(),
        };
        for fields in lists {
            fields.iter_mut().for_each(|field| rename(&mut field.kind, &names));
        }
        values.for_each(|value| rename(value, &names));
        let mut types = BTreeMap::new();
        for (shape, name) in self.shapes.into_iter().zip(&names.all) {
            let mut fields = shape.fields;
            fields.iter_mut().for_each(|field| rename(&mut field.kind, &names));
            let word = (shape.hint != *name).then_some(shape.hint);
            let object = ObjectType {
                name: word,
                fields,
                content: shape.content,
            };
            types.insert(name.clone(), object);
        }
        types
    }

    /// Tells of the fields that name a type of which the tables give two meanings after all, or none. They are any JSON.
    pub(crate) fn tell_unknown(&self, context: &mut Context) {
        let alone = self.alone();
        let named = self.tabulated.named.iter();
        for named in named.filter(|named| !alone.contains_key(&named.word)) {
            context.unknown_type(Spot::row(&named.section, named.row), &named.word);
        }
    }

    /// The shapes with members that share their word with no other, by it.
    fn alone(&self) -> HashMap<String, usize> {
        let shapes = self.shapes.iter().enumerate();
        let mut first: HashMap<&str, Option<usize>> = HashMap::new();
        for (index, shape) in shapes.filter(|(_, shape)| !shape.fields.is_empty()) {
            let known = first.entry(&shape.hint);
            known.and_modify(|known| *known = None).or_insert(Some(index));
        }
        let alone = first
            .into_iter()
            .filter_map(|(word, index)| Some((word.to_owned(), index?)));
        alone.collect()
    }

    fn names(&self) -> Vec<String> {
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, shape) in self.shapes.iter().enumerate() {
            groups.entry(&shape.hint).or_default().push(index);
        }
        let mut used: BTreeSet<String> = BTreeSet::new();
        let mut names: Vec<Option<String>> = vec![None; self.shapes.len()];
        let slots = names.iter_mut().zip(&self.shapes).enumerate();
        for (_, (slot, shape)) in slots.filter(|(_, (slot, _))| slot.is_none()) {
            if groups.get(shape.hint.as_str()).is_some_and(|group| group.len() == 1) {
                *slot = first_free(std::iter::once(shape.hint.clone()), &mut used);
            }
        }
        let slots = names.iter_mut().zip(&self.shapes).enumerate();
        for (index, (slot, shape)) in slots.filter(|(_, (slot, _))| slot.is_none()) {
            let same = groups.get(shape.hint.as_str()).map(Vec::as_slice).unwrap_or_default();
            let others = same
                .iter()
                .filter(|other| **other != index)
                .filter_map(|other| self.shapes.get(*other));
            let others: Vec<&[String]> = others.map(|other| other.path.as_slice()).collect();
            let distinct = (2..=shape.path.len())
                .map(|length| (length, suffix(&shape.path, length)))
                .filter(|(length, name)| others.iter().all(|other| suffix(other, *length) != *name))
                .map(|(_, name)| name);
            let numbered = (2..).map(|number| format!("{}_{number}", shape.hint));
            *slot = first_free(distinct.chain(numbered), &mut used);
        }
        names.into_iter().map(Option::unwrap_or_default).collect()
    }
}

/// The first candidate that no shape has yet.
fn first_free(mut candidates: impl Iterator<Item = String>, used: &mut BTreeSet<String>) -> Option<String> {
    candidates.find(|name| used.insert(name.clone()))
}

/// The last steps of a path as a name.
fn suffix(path: &[String], length: usize) -> String {
    path.get(path.len().saturating_sub(length)..)
        .unwrap_or_default()
        .join("_")
}

/// What makes two objects the same: everything about their fields but examples and sentences.
fn key(fields: &[Field]) -> String {
    let mut key = String::with_capacity(fields.len() * 24);
    for field in fields {
        let _ = write!(
            key,
            "{}\u{1}{}\u{1}{}{}{}\u{1}",
            field.name, field.kind, field.required, field.nullable, field.deprecated
        );
        let bounds = [&field.min, &field.max].map(|bound| bound.as_ref().map(ToString::to_string));
        let _ = write!(
            key,
            "{bounds:?}{:?}{:?}{:?}{:?}",
            field.min_length, field.max_length, field.pattern, field.default
        );
        for value in &field.values {
            let _ = write!(key, "\u{2}{}", value.value);
        }
        let _ = write!(key, "{:?}{:?}\u{3}", field.scopes, field.value_scopes);
    }
    key
}

/// The names of all shapes, and the shapes that a word is enough for.
struct Names {
    all: Vec<String>,
    alone: HashMap<String, usize>,
}

fn rename(kind: &mut Type, names: &Names) {
    match kind {
        Type::Array(inner) | Type::Map(inner) => rename(inner, names),
        Type::Object(key) => {
            if let Some(word) = stands_for(key) {
                let name = names.alone.get(word).and_then(|index| names.all.get(*index));
                *kind = name.map_or(Type::Any, |name| Type::Object(name.clone()));
            } else if let Some(name) = key.parse::<usize>().ok().and_then(|index| names.all.get(index)) {
                key.clone_from(name);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Vec<String> {
        text.split('.').map(str::to_owned).collect()
    }

    fn field(name: &str) -> Vec<Field> {
        vec![Field::new(name, Type::String)]
    }

    fn names(shapes: Shapes) -> Vec<(String, String)> {
        let types = shapes.name(&mut [], &mut std::iter::empty());
        let first = |object: &ObjectType| object.fields[0].name.clone();
        types
            .iter()
            .map(|(name, object)| (name.clone(), first(object)))
            .collect()
    }

    #[test]
    fn equal_shapes_stand_once() {
        let mut shapes = Shapes::default();
        let first = shapes.object("sender", &path("data.sender"), field("id"));
        let second = shapes.object("sender", &path("data.items.sender"), field("id"));
        assert_eq!(first, second);
        assert_eq!(names(shapes), [("sender".to_owned(), "id".to_owned())]);
    }

    #[test]
    fn shapes_of_one_name_are_told_apart_by_their_path() {
        let mut shapes = Shapes::default();
        shapes.object("user", &path("body.user"), field("a"));
        shapes.object("user", &path("data.user"), field("b"));
        shapes.object("due", &path("data.due"), field("c"));
        let found = names(shapes);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(name, field)| (name.as_str(), field.as_str()))
            .collect();
        assert_eq!(found, [("body_user", "a"), ("data_user", "b"), ("due", "c")]);
    }
}
