//! Which public items the facts of a spec become.
//!
//! **In**: a spec, and the surface of the project-version that it belongs to. **Out**: [`Homes`], from the place of a
//! fact to the paths of its items. The spec and the expanded structs are walked side by side: a struct has a member for each field
//! of its object type, and those that other specs give to the same model.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{
    Content, ContentPlace, Direction, Endpoint, ErrorCode, Event, Field, ObjectType, SharedErrors, Type, Union, Variant,
};

use super::facts::Place;
use super::surface::{self, RECEIVED, Surface, path_of_associated};

/// The keys of an operation that the client acts on, with the entries that they become.
const ACTED_ON: [(&str, &str); 8] = [
    ("method", "method"),
    ("host", "host"),
    ("path", "path"),
    ("tokens", "tokens"),
    ("rate_limit", "limits"),
    ("paging", "paging"),
    ("idempotency", "idempotency"),
    ("body", "body"),
];

/// From facts to items.
pub(super) struct Homes<'a> {
    surface: &'a Surface,
    types: Option<&'a BTreeMap<String, ObjectType>>,
    unions: Option<&'a BTreeMap<String, Union>>,
    items: BTreeMap<Place, Vec<String>>,
    /// The items that stand for the whole spec by what they are, and the Rust types that its own types became.
    pub(super) rust: BTreeMap<Place, String>,
}

impl<'a> Homes<'a> {
    fn new(surface: &'a Surface, types: Option<&'a BTreeMap<String, ObjectType>>) -> Self {
        Homes {
            surface,
            types,
            unions: None,
            items: BTreeMap::new(),
            rust: BTreeMap::new(),
        }
    }

    /// The homes of an operation's facts.
    pub(super) fn of_endpoint(surface: &'a Surface, spec: &'a Endpoint) -> Self {
        let mut homes = Homes::new(surface, Some(&spec.types));
        let Some(request) = surface.requests.get(&spec.id) else {
            return homes;
        };
        let chosen = |name| path_of_associated(request, "Endpoint", name);
        homes.root("request", request);
        for (what, item) in ["method", "resource", "accessor"]
            .into_iter()
            .zip(surface.way_to(request))
        {
            homes.root(what, item);
        }
        for (key, entry) in ACTED_ON {
            homes.put(&[key], [format!("{}.{entry}", chosen("OPERATION"))]);
        }
        homes.put(
            &["response"],
            [chosen("Response"), format!("{}.reply", chosen("OPERATION"))],
        );
        homes.put(
            &["paging"],
            [
                format!("{request}: Paged"),
                path_of_associated(request, "Paged", "Item"),
            ],
        );
        let mut offset = 0;
        for (place, fields) in [
            (["parameters", "path"], &spec.parameters.path),
            (["parameters", "query"], &spec.parameters.query),
            (["parameters", "header"], &spec.parameters.header),
            (["body", "fields"], &spec.body.fields),
        ] {
            homes.fields(&place, request, offset, fields);
            offset += fields.len();
        }
        if let Some(place) = &spec.body.content {
            homes.given(request, place);
        }
        if let Some(kind) = &spec.body.value {
            homes.field(&["body", "value"], request, offset, &Field::new("body", kind.clone()));
        }
        if let Some(response) = surface.associated(request, "Endpoint", "Response") {
            homes.root("response", response);
            let response = surface.resolved(response);
            homes.put(&["response"], [response.to_owned()]);
            homes.fields(&["response", "fields"], response, 0, &spec.response.fields);
            homes.put(&["response", "content"], [format!("{response}::content")]);
            if let Some(Type::Object(name)) = spec.response.value.as_ref().map(Type::innermost) {
                homes.object(name, &surface::innermost(response));
            }
        }
        homes.put(&["errors"], [chosen("Error")]);
        if let Some(errors) = surface.associated(request, "Endpoint", "Error") {
            homes.root("error", errors);
            homes.codes(errors, &spec.errors);
        }
        homes
    }

    /// The homes of an event's facts.
    pub(super) fn of_event(surface: &'a Surface, spec: &'a Event) -> Self {
        let mut homes = Homes::new(surface, Some(&spec.types));
        if let Some(payload) = surface.payloads.get(&spec.id) {
            homes.root("payload", payload);
            for key in ["event_type", "version", "known_by"] {
                let path = path_of_associated(payload, "EventPayload", "KIND");
                homes.put(&[key], [format!("{path}.{key}")]);
            }
            homes.fields(&["fields"], payload, 0, &spec.fields);
            let chosen = path_of_associated(payload, "CallbackPayload", "Reply");
            homes.put(&["kind"], [format!("{payload}: CallbackPayload"), chosen.clone()]);
            homes.put(&["reply"], [chosen]);
            if let Some(reply) = surface.associated(payload, "CallbackPayload", "Reply") {
                homes.root("reply", reply);
                homes.put(&["reply"], [reply.to_owned()]);
                homes.fields(&["reply", "fields"], reply, 0, &spec.reply.fields);
            }
            for variant in &spec.reply.variants {
                homes.variant(payload, variant);
            }
        }
        homes
    }

    /// The homes of a content's facts.
    pub(super) fn of_content(surface: &'a Surface, spec: &'a Content) -> Self {
        let mut homes = Homes::new(surface, Some(&spec.types));
        homes.unions = Some(&spec.unions);
        let found = match spec.direction {
            Direction::Sent => {
                let rust = surface.sent.get(&spec.kind);
                rust.map(|rust| (format!("{rust}: rt::IntoContent"), rust.as_str()))
            }
            Direction::Received => surface.arm(RECEIVED, &spec.kind),
        };
        let Some((item, rust)) = found else { return homes };
        homes.root("type", rust);
        homes.put(&["kind"], [item]);
        homes.put(&["name"], [rust.to_owned()]);
        homes.fields(&["fields"], rust, 0, &spec.fields);
        homes
    }

    /// The homes of the general error codes.
    pub(super) fn of_errors(surface: &'a Surface, spec: &SharedErrors) -> Self {
        let mut homes = Homes::new(surface, None);
        homes.root("errors", "GeneralError");
        homes.codes("GeneralError", &spec.errors);
        homes
    }

    /// The items that a fact decides about.
    pub(super) fn items(&self, place: &[String]) -> BTreeSet<&str> {
        if place == ["id"] {
            return self.rust.values().map(String::as_str).collect();
        }
        let within = self.items.iter().filter(|(home, _)| home.starts_with(place));
        let mut items: BTreeSet<&str> = within.flat_map(|(_, items)| items).map(String::as_str).collect();
        let shaped = shaped(place);
        items.extend(shaped.into_iter().flat_map(|place| self.at(place)));
        let decides = shaped.is_some() || !items.is_empty() || place.len() == 2;
        let around = match place.first().map_or("", String::as_str) {
            "types" | "unions" => 2,
            "page" | "parameters" => 0,
            _ => 1,
        };
        if let Some(around) = place.get(..around).filter(|_| decides) {
            items.extend(self.at(around));
        }
        items
    }

    fn at(&self, place: &[String]) -> impl Iterator<Item = &str> {
        self.items.get(place).into_iter().flatten().map(String::as_str)
    }

    fn put(&mut self, place: &[&str], items: impl IntoIterator<Item = String>) {
        let place = place.iter().map(|key| (*key).to_owned()).collect();
        self.items.entry(place).or_default().extend(items);
    }

    fn root(&mut self, what: &str, rust: &str) {
        self.rust.insert(vec![what.to_owned()], rust.to_owned());
    }

    /// The fields of a list, which `owner` has from the member `offset` on.
    fn fields(&mut self, place: &[&str], owner: &str, offset: usize, fields: &[Field]) {
        self.put(place, [format!("{owner}::new")]);
        for field in fields {
            let place: Vec<&str> = place.iter().copied().chain([field.name.as_str()]).collect();
            if let Some(index) = self.surface.member(owner, offset, &field.name) {
                self.field(&place, owner, index, field);
            }
        }
    }

    fn field(&mut self, place: &[&str], owner: &str, index: usize, field: &Field) {
        let Some(member) = self.surface.structs.get(owner).and_then(|members| members.get(index)) else {
            return;
        };
        let (name, inner) = (&member.name, &member.inner);
        self.put(
            place,
            [
                format!("{owner}.{name}"),
                format!("{owner}::{name}"),
                format!("{owner}::{name}({name})"),
                format!("{owner}::new({name})"),
            ],
        );
        let variants = self.surface.enums.get(inner);
        if variants.is_some() {
            self.put(place, [inner.clone()]);
        }
        for variant in variants.into_iter().flatten() {
            let path = format!("{inner}::{variant}");
            let value = self.surface.items.get(&path).map(|item| item.wire.trim_matches('`'));
            if let Some(value) = value {
                let place: Vec<&str> = place.iter().copied().chain(["values", value]).collect();
                self.put(&place, [path]);
            }
        }
        match field.kind.innermost() {
            Type::Object(name) => self.object(name, inner),
            Type::Union(name) => self.union(name, inner),
            _ => {}
        }
    }

    /// A union of the spec that has become the enum `rust`.
    fn union(&mut self, name: &str, rust: &str) {
        let place = vec!["unions".to_owned(), name.to_owned()];
        let union = self.unions.and_then(|unions| unions.get(name));
        let Some(union) = union.filter(|_| !self.rust.contains_key(&place)) else {
            return;
        };
        self.rust.insert(place, rust.to_owned());
        self.put(&["unions", name], [rust.to_owned()]);
        self.put(&["unions", name, "tag"], [rust.to_owned()]);
        for arm in &union.of {
            if let Some((path, held)) = self.surface.arm(rust, &arm.value) {
                self.put(&["unions", name, "of", &arm.value], [path]);
                self.object(&arm.kind, held);
            }
        }
    }

    /// The argument that stands for the members of a request that are a content.
    fn given(&mut self, request: &str, place: &ContentPlace) {
        let surface = self.surface;
        let members = surface.structs.get(request).into_iter().flatten();
        let names = members.map(|member| &member.name);
        let parameters: Vec<String> = names
            .filter(|name| [&place.at, &place.by].contains(name))
            .flat_map(|name| [format!("{request}::new({name})"), format!("{request}::{name}({name})")])
            .collect();
        self.put(&["body", "content"], parameters);
    }

    /// An object type of the spec that has become the type `rust`.
    fn object(&mut self, name: &str, rust: &str) {
        let place = vec!["types".to_owned(), name.to_owned()];
        let object = self.types.and_then(|types| types.get(name));
        if let Some(object) = object.filter(|_| !self.rust.contains_key(&place)) {
            self.rust.insert(place, rust.to_owned());
            self.put(&["types", name], [rust.to_owned()]);
            self.fields(&["types", name, "fields"], rust, 0, &object.fields);
            self.put(&["types", name, "content"], [format!("{rust}::content")]);
        }
    }

    /// What a member of a callback's reply is: a struct with its members that becomes the one that holds it.
    fn variant(&mut self, payload: &str, variant: &Variant) {
        let surface = self.surface;
        let Some(mut owner) = surface.associated(payload, "CallbackPayload", "Reply") else {
            return;
        };
        let Some((holders, _)) = variant.at.rsplit_once('.') else {
            return;
        };
        for holder in holders.split('.') {
            let member = surface.member(owner, 0, holder);
            let members = surface.structs.get(owner);
            let Some(member) = members.zip(member).and_then(|(members, index)| members.get(index)) else {
                return;
            };
            owner = &member.inner;
        }
        let Type::Object(key) = &variant.kind else { return };
        let Some(object) = self.types.and_then(|types| types.get(key)) else {
            return;
        };
        let has = |name: &str| {
            object
                .fields
                .iter()
                .all(|field| surface.member(name, 0, &field.name).is_some())
        };
        if let Some((conversion, name)) = surface.made_from(owner).find(|(_, name)| has(name)) {
            self.put(&["reply", "variants", &variant.value], [conversion.to_owned()]);
            self.object(key, name);
        }
    }

    fn codes(&mut self, owner: &str, errors: &[ErrorCode]) {
        let variants = self.surface.enums.get(owner).into_iter().flatten();
        for (error, variant) in errors.iter().zip(variants) {
            self.put(&["errors", &error.code.to_string()], [format!("{owner}::{variant}")]);
        }
    }
}

/// The place of what a key decides about: a field for its type, an error code or an object type for its name.
fn shaped(place: &[String]) -> Option<&[String]> {
    let keys: Vec<&str> = place.iter().map(String::as_str).collect();
    let above = match keys[..] {
        ["errors", _, "name" | "status" | "retry"] | ["types", _, "name"] | ["unions", _, "of", _, "name"] => 1,
        [_, _, .., "type" | "required" | "values" | "enum_name" | "min_length"] => 1,
        [_, _, .., "values", _] => 2,
        _ => return None,
    };
    place.get(..place.len() - above)
}

#[cfg(test)]
mod tests {
    use feishu_spec::library::{self, ProjectVersion};
    use serde_json::Value;

    use super::super::Specs;
    use super::*;

    /// The place of every field that has a type, below a value of a spec. An arm of a union is none: it has a value.
    fn fields(place: &mut Place, value: &Value, found: &mut Vec<Place>) {
        let (Value::Object(_) | Value::Array(_)) = value else {
            return;
        };
        let members = value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), value));
        let elements = value.as_array().into_iter().flatten();
        let elements = elements.filter_map(|field| Some((field.get("name")?.as_str()?, field)));
        for (key, value) in members.chain(elements) {
            place.push(key.to_owned());
            let has = |key| value.get(key).is_some();
            if has("name") && has("type") && !has("value") {
                found.push(place.clone());
            }
            fields(place, value, found);
            place.pop();
        }
    }

    #[test]
    fn every_field_of_a_project_version_has_its_home() {
        let specs = Specs::read(library::shipped()).unwrap();
        for (project, version) in [("im", "v1"), ("docx", "v1"), ("calendar", "v4"), ("event", "v1")] {
            let key = ProjectVersion {
                project: project.to_owned(),
                version: version.to_owned(),
            };
            let version = &specs.versions[&key];
            let (endpoints, events, contents) = (&version.endpoints, &version.events, &version.contents);
            let surface = Surface::read(feishu_expansion::expand(endpoints, events, contents, &key)).unwrap();
            let endpoints = endpoints.iter().map(|spec| {
                let json = serde_json::to_value(spec).unwrap();
                (&spec.id, Homes::of_endpoint(&surface, spec), json)
            });
            let events = events.iter().map(|spec| {
                let json = serde_json::to_value(spec).unwrap();
                (&spec.id, Homes::of_event(&surface, spec), json)
            });
            let contents = contents.iter().map(|spec| {
                let json = serde_json::to_value(spec).unwrap();
                (&spec.id, Homes::of_content(&surface, spec), json)
            });
            for (id, homes, json) in endpoints.chain(events).chain(contents) {
                let mut places = Vec::new();
                fields(&mut Vec::new(), &json, &mut places);
                for place in places {
                    // Headers of replies and events are only documented.
                    let Some(name) = place.last().filter(|_| place[0] != "header" && place[1] != "headers") else {
                        continue;
                    };
                    let items = homes.items(&place);
                    let of_that_name = format!("`{name}`");
                    let mut wires = items.iter().filter_map(|item| Some(&surface.items.get(*item)?.wire));
                    assert!(
                        wires.any(|wire| wire.trim_end_matches(surface::MUST).ends_with(&of_that_name)),
                        "{id}: {place:?} in {items:?}"
                    );
                }
            }
        }
    }
}
