//! Which object types of several specs are one model: those of one name.
//!
//! **In**: the object types of the specs of a project-version, and the replies and contents that are a model as a whole. **Out**: models, each with
//! the shapes that pages give it. A model has the members of all its shapes. What a type is called is all that counts, so a page on
//! which a member is missing, or comes to, changes no other type; two shapes that give one member two types are a [`Conflict`]. Only what
//! says nothing of its members [yields](yields()) to what does.

use std::collections::{BTreeMap, HashMap};

use crate::field::{Field, ObjectType, Type};
use crate::words::words;
use crate::{Content, ContentPlace, Endpoint, Event};

/// The types table of a spec.
pub type Types = BTreeMap<String, ObjectType>;

/// What is a model outside of a types table.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'a> {
    /// The model's name.
    pub name: &'a str,
    /// Its members.
    pub fields: &'a [Field],
    /// Where among them a content stands.
    pub content: Option<&'a ContentPlace>,
}

/// The object types of one spec.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// Those that fields refer to.
    pub types: &'a Types,
    /// The model that the payload of the reply is, or a content itself.
    pub whole: Option<Whole<'a>>,
}

impl<'a> Table<'a> {
    /// The object types of an operation.
    #[must_use]
    pub fn of_endpoint(spec: &'a Endpoint) -> Self {
        let reply = &spec.response;
        Table {
            types: &spec.types,
            whole: reply.model.as_deref().map(|name| Whole {
                name,
                fields: &reply.fields,
                content: reply.content.as_ref(),
            }),
        }
    }

    /// The object types of an event.
    #[must_use]
    pub fn of_event(spec: &'a Event) -> Self {
        Table {
            types: &spec.types,
            whole: None,
        }
    }

    /// The object types of a content, which is one itself. They are a namespace of their own.
    #[must_use]
    pub fn of_content(spec: &'a Content) -> Self {
        Table {
            types: &spec.types,
            whole: Some(Whole {
                name: spec.called(),
                fields: &spec.fields,
                content: None,
            }),
        }
    }
}

/// One object type of one spec, a reply, or a content.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// The number of the spec.
    pub spec: usize,
    /// Its key in the types table of the spec; `None` for what is a model as a whole.
    pub key: Option<&'a str>,
    /// Its members there.
    pub fields: &'a [Field],
    /// Where among them a content stands.
    pub content: Option<&'a ContentPlace>,
}

/// Everything that one name stands for.
#[derive(Clone, Debug)]
pub struct Model<'a> {
    /// The name as the first spec writes it.
    pub name: &'a str,
    /// In the order of the specs.
    pub shapes: Vec<Shape<'a>>,
}

impl<'a> Model<'a> {
    /// Where among its members a content stands.
    #[must_use]
    pub fn content(&self) -> Option<&'a ContentPlace> {
        self.shapes.iter().find_map(|shape| shape.content)
    }
}

/// The models of several specs, sorted by name.
#[derive(Debug)]
pub struct Models<'a> {
    all: Vec<Model<'a>>,
    of: HashMap<(usize, Option<&'a str>), usize>,
}

/// A member that two shapes of one model give two types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The model's name.
    pub model: String,
    /// The member's name on the wire.
    pub member: String,
    /// The numbers of the two specs, and what the member is there.
    pub sides: [(usize, String); 2],
}

impl<'a> Models<'a> {
    /// Groups the types of all specs by what they are called.
    #[must_use]
    pub fn new(tables: &[Table<'a>]) -> Self {
        let mut models: BTreeMap<String, Model<'a>> = BTreeMap::new();
        for (spec, table) in tables.iter().enumerate() {
            let types = table.types.iter().map(|(key, object)| {
                let shape = Shape {
                    spec,
                    key: Some(key),
                    fields: &object.fields,
                    content: object.content.as_ref(),
                };
                (object.called(key), shape)
            });
            let whole = table.whole.map(|whole| {
                let shape = Shape {
                    spec,
                    key: None,
                    fields: whole.fields,
                    content: whole.content,
                };
                (whole.name, shape)
            });
            for (name, shape) in types.chain(whole) {
                let model = models.entry(identity(name)).or_insert(Model {
                    name,
                    shapes: Vec::new(),
                });
                model.shapes.push(shape);
            }
        }
        let all: Vec<Model<'a>> = models.into_values().collect();
        let shapes = all.iter().enumerate().flat_map(|(number, model)| {
            let of = move |shape: &Shape<'a>| ((shape.spec, shape.key), number);
            model.shapes.iter().map(of)
        });
        Models {
            of: shapes.collect(),
            all,
        }
    }

    /// The models, sorted by name.
    #[must_use]
    pub fn all(&self) -> &[Model<'a>] {
        &self.all
    }

    /// The number of the model that a type of a spec is; `None` if the spec has no such type.
    #[must_use]
    pub fn find(&self, spec: usize, key: &str) -> Option<usize> {
        self.of.get(&(spec, Some(key))).copied()
    }

    /// The number of the model that the reply of a spec is, or a content itself.
    #[must_use]
    pub fn of_whole(&self, spec: usize) -> Option<usize> {
        self.of.get(&(spec, None)).copied()
    }

    /// Members that two shapes of one model give two types, each once.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        self.all.iter().flat_map(|model| self.conflicts_of(model)).collect()
    }

    fn conflicts_of(&self, model: &Model<'a>) -> Vec<Conflict> {
        let mut first: HashMap<&str, (usize, String)> = HashMap::new();
        let mut found: Vec<Conflict> = Vec::new();
        let fields = model.shapes.iter().flat_map(|shape| shape.fields);
        let objects = fields.filter(|field| matches!(field.kind.innermost(), Type::Object(_)));
        let objects: HashMap<&str, &Type> = objects.map(|field| (field.name.as_str(), &field.kind)).collect();
        for shape in &model.shapes {
            for field in shape.fields {
                let holds = objects.get(field.name.as_str());
                if holds.is_some_and(|other| yields(&field.kind, other)) {
                    continue;
                }
                let kind = self.written(shape.spec, &field.kind);
                let Some(known) = first.get(field.name.as_str()) else {
                    first.insert(&field.name, (shape.spec, kind));
                    continue;
                };
                if known.1 != kind && !found.iter().any(|conflict| conflict.member == field.name) {
                    found.push(Conflict {
                        model: model.name.to_owned(),
                        member: field.name.clone(),
                        sides: [known.clone(), (shape.spec, kind)],
                    });
                }
            }
        }
        found
    }

    /// The type as it is told, with the names of models in place of keys.
    fn written(&self, spec: usize, kind: &Type) -> String {
        match kind {
            Type::Object(key) => match self.find(spec, key).and_then(|number| self.all.get(number)) {
                Some(model) => model.name.to_owned(),
                None => key.clone(),
            },
            Type::Array(inner) => format!("array<{}>", self.written(spec, inner)),
            Type::Map(inner) => format!("map<{}>", self.written(spec, inner)),
            scalar => scalar.to_string(),
        }
    }
}

/// Whether a type says no more than that there is JSON, or an object, where the other has objects: it yields to that.
#[must_use]
pub fn yields(free: &Type, other: &Type) -> bool {
    match (free, other) {
        (Type::Any, other) => matches!(other.innermost(), Type::Object(_)),
        (Type::Map(inner), Type::Object(_)) => inner.as_ref() == &Type::Any,
        (Type::Array(free), Type::Array(other)) | (Type::Map(free), Type::Map(other)) => yields(free, other),
        _ => false,
    }
}

/// What two names must share to be one: their words. So `I18nName` and `i18n_name` are one.
#[must_use]
pub fn identity(name: &str) -> String {
    words(name).join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key, a name if it has another, and the members.
    type Entry<'a> = (&'a str, Option<&'a str>, &'a [(&'a str, Type)]);

    fn types(table: &[Entry<'_>]) -> Types {
        let object = |name: &Option<&str>, fields: &[(&str, Type)]| ObjectType {
            name: name.map(str::to_owned),
            fields: fields
                .iter()
                .map(|(name, kind)| Field::new(*name, kind.clone()))
                .collect(),
            content: None,
        };
        let table = table.iter();
        table
            .map(|(key, name, fields)| ((*key).to_owned(), object(name, fields)))
            .collect()
    }

    fn table(types: &Types) -> Table<'_> {
        Table { types, whole: None }
    }

    fn object(name: &str) -> Type {
        Type::Object(name.to_owned())
    }

    #[test]
    fn what_is_called_alike_is_one_model_whatever_its_members() {
        let one = types(&[("user", None, &[("id", Type::String)])]);
        let other = types(&[
            ("sender", Some("User"), &[("name", Type::String)]),
            ("user", Some("chat_user"), &[("id", Type::String)]),
        ]);
        let models = Models::new(&[table(&one), table(&other)]);
        assert_eq!(models.find(0, "user"), models.find(1, "sender"));
        assert_ne!(models.find(0, "user"), models.find(1, "user"));
        let names: Vec<&str> = models.all().iter().map(|model| model.name).collect();
        assert_eq!(names, ["chat_user", "user"]);
        assert_eq!(models.conflicts(), []);
    }

    #[test]
    fn a_reply_can_be_a_model_as_a_whole() {
        let fields = [Field::new("id", Type::String)];
        let (none, one) = (Types::new(), types(&[("message", None, &[("text", Type::String)])]));
        let reply = Table {
            types: &none,
            whole: Some(Whole {
                name: "message",
                fields: &fields,
                content: None,
            }),
        };
        let models = Models::new(&[reply, table(&one)]);
        assert_eq!(models.of_whole(0), models.find(1, "message"));
        assert_eq!(models.of_whole(1), None);
        assert_eq!(models.all()[0].shapes.len(), 2);
    }

    #[test]
    fn a_member_of_two_types_is_a_conflict_and_a_member_of_one_model_is_none() {
        let one = types(&[
            ("user", None, &[("link", object("link")), ("age", Type::Integer)]),
            ("link", None, &[("url", Type::String)]),
        ]);
        let other = types(&[
            ("user", None, &[("link", object("address")), ("age", Type::String)]),
            ("address", Some("link"), &[]),
        ]);
        let conflicts = Models::new(&[table(&one), table(&other)]).conflicts();
        let sides = [(0, "integer".to_owned()), (1, "string".to_owned())];
        let expected = Conflict {
            model: "user".to_owned(),
            member: "age".to_owned(),
            sides,
        };
        assert_eq!(conflicts, [expected]);
    }
}
