//! A document, of one project-version or of several.

use std::collections::{BTreeMap, BTreeSet};

use feishu_expansion::plan::Plan;
use feishu_spec::library::Id;
use serde_json::{Map, Value, json};

use super::clash::{Clash, Named};
use super::content::Groups;
use super::names::{EMPTY, ERROR, EVENT_HEADER, Naming, SCHEMAS, capitalized};
use super::options::Enums;
use super::paths::Paths;
use super::space::Space;
use super::version::Version;
use super::{component, errors, event, link, security, server};

/// The OpenAPI 3.1 document of these project-versions.
///
/// # Errors
/// Two types, or two events, that would have one name.
pub fn document(versions: &[Version<'_>], naming: Naming, enums: Enums) -> Result<Value, Clash> {
    let groups = Groups::of_all(versions, naming);
    let (mut schemas, mut webhooks) = (Named::default(), Named::default());
    let (mut paths, mut tags) = (Paths::default(), BTreeMap::new());
    for version in versions {
        let space = Space::of_plan(version, naming, enums);
        component::own(version, &space, &groups, &mut schemas)?;
        component::of_contents(version, &Space::of_contents(version, naming, enums), &mut schemas)?;
        for operation in &version.plan.operations {
            let tag = tag(&operation.spec.id, &version.plan, &mut tags);
            paths.put(&space, operation, &tag);
        }
        for event in &version.plan.events {
            let tag = tag(&event.spec.id, &version.plan, &mut tags);
            let of = format!("the event `{}`", event.spec.id);
            webhooks.put(event.spec.event_type.clone(), of, event::webhook(&space, event, &tag))?;
        }
    }
    let ours = "what all documents have";
    let paths = Value::from(paths.finish());
    let webhooks = Value::from(webhooks.finish());
    let mut referred = BTreeSet::new();
    for part in [&paths, &webhooks] {
        references(part, &mut referred);
    }
    if !paths.as_object().is_some_and(Map::is_empty) {
        schemas.put(ERROR.to_owned(), ours.to_owned(), errors::schema())?;
    }
    for (name, schema) in [(EMPTY, empty()), (EVENT_HEADER, event::header())] {
        if referred.contains(name) {
            schemas.put(name.to_owned(), ours.to_owned(), schema)?;
        }
    }
    let mut components = Map::new();
    components.insert("schemas".to_owned(), schemas.finish().into());
    if !paths.as_object().is_some_and(Map::is_empty) {
        components.insert("responses".to_owned(), errors::responses());
        components.insert("securitySchemes".to_owned(), security::schemes());
    }
    let tags: Vec<Value> = tags
        .into_iter()
        .map(|(name, description)| json!({"name": name, "description": description}))
        .collect();
    Ok(json!({
        "openapi": "3.1.0",
        "info": info(versions, naming),
        "servers": server::open(),
        "tags": tags,
        "paths": paths,
        "webhooks": webhooks,
        "components": components,
    }))
}

/// What the document is of. Its version is the day on which the newest of its pages changed.
fn info(versions: &[Version<'_>], naming: Naming) -> Value {
    let title = match (versions, naming) {
        ([version], Naming::Plain) => format!("Feishu (Lark) {}", version.version),
        _ => "Feishu (Lark) server API".to_owned(),
    };
    let pages = versions.iter().flat_map(|version| {
        let operations = version.plan.operations.iter().map(|operation| &operation.spec.page);
        operations.chain(version.plan.events.iter().map(|event| &event.spec.page))
    });
    let newest = pages.max_by_key(|page| page.updated).and_then(link::updated);
    let day = newest
        .as_deref()
        .and_then(|time| time.split_once('T'))
        .map_or("0", |(day, _)| day);
    json!({
        "title": title,
        "version": day,
        "description": "Made from the documentation pages of the platform. Names of types are those of the Rust crate feishu-api.",
        "license": {"name": "MIT or Apache-2.0", "identifier": "MIT OR Apache-2.0"},
    })
}

/// The tag of an operation or event: its resource. What the resource is, is noted.
fn tag(id: &str, plan: &Plan<'_>, tags: &mut BTreeMap<String, String>) -> String {
    let tag = id.rsplit_once('.').map_or(id, |(resource, _)| resource);
    if !tags.contains_key(tag) {
        let resource = Id::parse(id).map_or(tag, |id| id.resource);
        let noun = plan.nouns.get(resource);
        let description = noun.map(|noun| match &noun.means {
            Some(means) => format!("{}: {means}.", capitalized(&noun.many)),
            None => format!("{}.", capitalized(&noun.many)),
        });
        let description = description.unwrap_or_else(|| format!("The resource `{resource}`."));
        tags.insert(tag.to_owned(), description);
    }
    tag.to_owned()
}

fn empty() -> Value {
    json!({"type": "object", "description": "A payload of which no page tells a member.", "additionalProperties": true})
}

/// The types that a part of a document refers to, by their names.
fn references<'v>(part: &'v Value, found: &mut BTreeSet<&'v str>) {
    match part {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            found.extend(reference.and_then(|reference| reference.strip_prefix(SCHEMAS)));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| references(element, found)),
        _ => {}
    }
}
