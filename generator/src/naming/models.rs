//! Which model every object type of a project-version is.
//!
//! **In**: specs as they were read, in which a type's name is the word of its page, beside what is known. **Out**: the model of each
//! root (a field of a spec's own) and of each member of a model. A place has the name that it had; else that of the platform's table;
//! else one by rule. A name by rule is shared where the shapes agree, and told apart where they do not.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use feishu_spec::models::yields;
use feishu_spec::{AnySpec, ContentPlace, Field, ObjectType, Type};

use super::known::Known;
use super::place::{Place, file, own};
use super::platform::Version;
use super::rule::{self, Origin};

/// An object type of one spec, seen as one model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node {
    pub(super) spec: usize,
    pub(super) key: String,
    pub(super) model: String,
}

/// Gives out the names of one project-version.
pub(super) struct Models<'a> {
    specs: &'a [AnySpec],
    table: Option<&'a Version>,
    known: Known,
    /// Names that operations and events have.
    reserved: &'a BTreeSet<String>,
    /// The members of each model that were met.
    unions: HashMap<String, BTreeMap<String, Type>>,
    /// In the order in which they were met.
    pub(super) nodes: Vec<Node>,
    seen: HashSet<Node>,
    unnamed: VecDeque<Unnamed>,
}

/// A place whose type nothing names yet.
struct Unnamed {
    place: Place,
    spec: usize,
    key: String,
    is_list: bool,
    holder: Option<String>,
}

impl<'a> Models<'a> {
    /// Names everything that the specs reach from their own fields.
    pub(super) fn new(
        specs: &'a [AnySpec],
        known: Known,
        table: Option<&'a Version>,
        reserved: &'a BTreeSet<String>,
    ) -> Self {
        let mut models = Models {
            specs,
            table,
            known,
            reserved,
            unions: HashMap::new(),
            nodes: Vec::new(),
            seen: HashSet::new(),
            unnamed: VecDeque::new(),
        };
        for (spec, read) in specs.iter().enumerate() {
            for (place, kind) in roots(read) {
                models.meet(models.root_place(read, &place), spec, kind, None);
            }
        }
        // What is known is met first, so that a name by rule sees all that it may be compared with.
        while let Some(unnamed) = models.unnamed.pop_front() {
            let name = match models.name_at(&unnamed.place, unnamed.spec) {
                Some(name) => name,
                None => models.by_rule(&unnamed),
            };
            models.known.models.insert(unnamed.place, name.clone());
            models.visit(unnamed.spec, &unnamed.key, name);
        }
        models
    }

    /// What is known now, with all that was given out.
    pub(super) fn known(&self) -> &Known {
        &self.known
    }

    /// The place of a root. Where the reply is a model, its members are that model's.
    pub(super) fn root_place(&self, spec: &AnySpec, place: &str) -> Place {
        let model = self.known.replies.get(&file(spec)).and_then(Option::as_ref);
        match (place.strip_prefix("response."), model) {
            (Some(member), Some(model)) => Place::Member(model.clone(), member.to_owned()),
            _ => own(spec, place),
        }
    }

    /// The model at a place, if something names it.
    pub(super) fn name_at(&self, place: &Place, spec: usize) -> Option<String> {
        if let Some(name) = self.known.models.get(place) {
            return Some(name.clone());
        }
        let spec = self.specs.get(spec)?;
        let name = self.table?.name_at(place, spec)?;
        if !self.reserved.contains(name) {
            return Some(name.to_owned());
        }
        // An operation or the prelude has the platform's name. What takes its place is the same wherever the model stands.
        let mut others = rule::objects(name, &Origin::of_project(spec)).skip(1);
        others.find(|name| !self.reserved.contains(name))
    }

    /// What a member of a type holds, if that is an object.
    pub(super) fn child(&self, holder: &Node, member: &str, kind: &Type) -> Option<Node> {
        let place = Place::Member(holder.model.clone(), member.to_owned());
        self.node_at(&place, holder.spec, kind)
    }

    /// What a field of a spec's own holds, if that is an object.
    pub(super) fn root(&self, spec: &AnySpec, number: usize, place: &str, kind: &Type) -> Option<Node> {
        self.node_at(&self.root_place(spec, place), number, kind)
    }

    fn node_at(&self, place: &Place, spec: usize, kind: &Type) -> Option<Node> {
        Some(Node {
            spec,
            key: object_key(kind)?.to_owned(),
            model: self.known.models.get(place)?.clone(),
        })
    }

    fn meet(&mut self, place: Place, spec: usize, kind: &Type, holder: Option<&str>) {
        let Some(key) = object_key(kind) else { return };
        match self.name_at(&place, spec) {
            Some(name) => {
                self.known.models.insert(place, name.clone());
                self.visit(spec, key, name);
            }
            None if key == WITHOUT_MEMBERS => {}
            None => self.unnamed.push_back(Unnamed {
                place,
                spec,
                key: key.to_owned(),
                is_list: matches!(kind, Type::Array(_)),
                holder: holder.map(str::to_owned),
            }),
        }
    }

    /// Follows the members of a type that has a name.
    fn visit(&mut self, spec: usize, key: &str, model: String) {
        let mut open = vec![Node {
            spec,
            key: key.to_owned(),
            model,
        }];
        while let Some(node) = open.pop() {
            if !self.seen.insert(node.clone()) {
                continue;
            }
            let fields = self.fields(&node);
            let union = self.unions.entry(node.model.clone()).or_default();
            for field in fields {
                union.entry(field.name.clone()).or_insert_with(|| field.kind.clone());
            }
            for field in fields {
                let Some(child) = object_key(&field.kind) else { continue };
                let place = Place::Member(node.model.clone(), field.name.clone());
                let Some(model) = self.name_at(&place, spec) else {
                    self.meet(place, spec, &field.kind, Some(&node.model));
                    continue;
                };
                self.known.models.insert(place, model.clone());
                open.push(Node {
                    spec,
                    key: child.to_owned(),
                    model,
                });
            }
            self.nodes.push(node);
        }
    }

    pub(super) fn fields(&self, node: &Node) -> &'a [Field] {
        self.object(node).map_or(&[], |object| object.fields.as_slice())
    }

    /// Where among its members a content stands.
    pub(super) fn content(&self, node: &Node) -> Option<&'a ContentPlace> {
        self.object(node)?.content.as_ref()
    }

    fn object(&self, node: &Node) -> Option<&'a ObjectType> {
        let types = self.specs.get(node.spec).and_then(AnySpec::types)?;
        types.get(&node.key)
    }

    /// The first candidate that nothing has, or that has members like these.
    fn by_rule(&self, unnamed: &Unnamed) -> String {
        let read = self.specs.get(unnamed.spec);
        let object = read.and_then(AnySpec::types).and_then(|types| types.get(&unnamed.key));
        let (word, fields) = match object {
            Some(object) => (object.called(&unnamed.key), object.fields.as_slice()),
            None => (unnamed.key.as_str(), &[][..]),
        };
        let word = if unnamed.is_list {
            rule::element(word)
        } else {
            word.to_owned()
        };
        let from = Origin::new(unnamed.holder.as_deref(), read);
        let fits = |name: &String| {
            !self.reserved.contains(name) && self.unions.get(name).is_none_or(|union| agree(fields, union))
        };
        let mut names = rule::objects(&word, &from);
        names.find(fits).unwrap_or_default()
    }
}

/// The key of a type of which the page tells no members, so that it has no entry in its spec. A model can have it all the same.
const WITHOUT_MEMBERS: &str = "";

/// The key of the object type in a type, if it holds one or may.
fn object_key(kind: &Type) -> Option<&str> {
    match kind {
        Type::Object(key) => Some(key),
        Type::Any => Some(WITHOUT_MEMBERS),
        Type::Array(inner) => object_key(inner),
        Type::Map(inner) if inner.as_ref() == &Type::Any => Some(WITHOUT_MEMBERS),
        Type::Map(inner) => object_key(inner),
        _ => None,
    }
}

/// A type that holds the object type with this key where `key` found one.
pub(super) fn with_key(kind: &mut Type, key: String) {
    match kind {
        Type::Map(inner) if inner.as_ref() == &Type::Any => *kind = Type::Object(key),
        Type::Array(inner) | Type::Map(inner) => with_key(inner, key),
        Type::Object(_) | Type::Any => *kind = Type::Object(key),
        _ => {}
    }
}

/// The types of a spec's own fields, with their places.
pub(super) fn roots(spec: &AnySpec) -> Vec<(String, &Type)> {
    let fields = spec
        .fields()
        .into_iter()
        .filter(|(list, _)| !list.starts_with("types."));
    let fields = fields.flat_map(|(list, fields)| {
        let place = move |field: &'_ Field| format!("{list}.{}", field.name);
        fields.iter().map(move |field| (place(field), &field.kind))
    });
    fields.chain(spec.values()).collect()
}

/// Whether an object can be one of these: no member has another type, and half of the members of the smaller are of both.
fn agree(fields: &[Field], union: &BTreeMap<String, Type>) -> bool {
    let shared = fields
        .iter()
        .filter_map(|field| Some((&field.kind, union.get(&field.name)?)));
    let kinds: Vec<bool> = shared.map(|(one, other)| alike(one, other)).collect();
    kinds.iter().all(|same| *same) && kinds.len() * 2 >= fields.len().min(union.len())
}

/// Whether two types differ at most in which object they hold.
fn alike(one: &Type, other: &Type) -> bool {
    match (one, other) {
        (Type::Object(_), Type::Object(_)) => true,
        (Type::Array(one), Type::Array(other)) | (Type::Map(one), Type::Map(other)) => alike(one, other),
        (one, other) => one == other || yields(one, other) || yields(other, one),
    }
}
