use feishu_spec::library::{self, ProjectVersion};
use serde_json::Value;

use super::Homes;
use crate::diff::Specs;
use crate::diff::facts::Place;
use crate::diff::surface::{self, Surface};

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
