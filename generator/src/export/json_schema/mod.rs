//! A JSON Schema per request, reply, event and content, for validators and for tools of language models, which read one file and follow no
//! references.
//!
//! **In**: a project-version. **Out**: schemas by the names of their files. What a type refers to stands in its place, to a [depth and a
//! size](Limits); where that is not enough, the schema says so, and where.

mod cut;
mod inline;

use std::collections::BTreeMap;

use feishu_expansion::plan::{Operation, Response};
use feishu_spec::ResponseKind;
use serde_json::{Map, Value, json};

pub use self::cut::Limits;
use self::cut::fit;
use super::clash::{Clash, Named};
use super::content::Groups;
use super::direction::Travel;
use super::names::{EMPTY, EVENT_HEADER, Naming};
use super::options::Enums;
use super::place::placed;
use super::schema::annotate;
use super::space::Space;
use super::version::Version;
use super::{component, event, reply};

/// The dialect of the schemas.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schemas of a project-version by the names of their files: `im.v1.message.create.request.json`.
///
/// A request has the members of path, query, headers and body side by side, as its struct in Rust has; of two of one name, the one
/// outside of the body has its place in front. A reply is its payload, without `code` and message.
///
/// # Errors
/// Two types that would have one name.
pub fn schemas(version: &Version<'_>, enums: Enums, limits: Limits) -> Result<BTreeMap<String, Value>, Clash> {
    let (sent, received) = (
        Types::new(version, enums, Travel::Sent)?,
        Types::new(version, enums, Travel::Received)?,
    );
    let mut files = BTreeMap::new();
    let mut put = |id: &str, part: &str, title: &str, schema: Value, types: &Types<'_>| {
        let name = format!("{id}.{part}");
        let mut whole = Map::new();
        whole.insert("$schema".to_owned(), DIALECT.into());
        whole.insert("title".to_owned(), title.into());
        whole.extend(fit(schema, &types.all, limits));
        files.insert(format!("{name}.json"), whole.into());
    };
    for operation in &version.plan.operations {
        let (spec, title) = (
            operation.spec,
            operation.said.line.as_ref().unwrap_or(&operation.spec.title),
        );
        put(&spec.id, "request", title, request(&sent, operation), &sent);
        let is_json = !matches!(spec.response.kind, ResponseKind::Binary | ResponseKind::Redirect);
        if is_json && !matches!(operation.response, Response::Bytes | Response::EventStream(None)) {
            put(
                &spec.id,
                "reply",
                title,
                reply::data(&received.space, &operation.response),
                &received,
            );
        }
    }
    for planned in &version.plan.events {
        let title = planned.said.line.as_ref().unwrap_or(&planned.spec.title);
        put(
            &planned.spec.id,
            "event",
            title,
            event::message(&received.space, planned),
            &received,
        );
        if let Some(answer @ Response::Struct { .. }) = &planned.reply {
            put(
                &planned.spec.id,
                "answer",
                title,
                reply::data(&sent.space, answer),
                &sent,
            );
        }
    }
    for held in &version.plan.contents.types {
        for spec in &held.specs {
            let types = match spec.direction {
                feishu_spec::Direction::Sent => &sent,
                feishu_spec::Direction::Received => &received,
            };
            let object = types.contents.objects.get(held.object);
            let name = object.map(|object| super::names::reference(&types.contents.called(&object.name)));
            put(
                &spec.id,
                "content",
                &spec.title,
                name.unwrap_or_else(|| json!({})),
                types,
            );
        }
    }
    Ok(files)
}

/// All types of a project-version, as they are in one direction.
struct Types<'a> {
    space: Space<'a>,
    contents: Space<'a>,
    groups: Groups,
    all: Map<String, Value>,
}

impl<'a> Types<'a> {
    fn new(version: &'a Version<'_>, enums: Enums, travel: Travel) -> Result<Self, Clash> {
        let space = Space::of_plan(version, Naming::Plain, enums).all(travel);
        let contents = Space::of_contents(version, Naming::Plain, enums).all(travel);
        let groups = Groups::of_all(std::slice::from_ref(version), Naming::Plain);
        let mut all = Named::default();
        component::own(version, &space, &groups, &mut all)?;
        component::of_contents(version, &contents, &mut all)?;
        let ours = "what all documents have";
        all.put(EMPTY.to_owned(), ours.to_owned(), json!({"type": "object"}))?;
        all.put(EVENT_HEADER.to_owned(), ours.to_owned(), event::header())?;
        Ok(Types {
            space,
            contents,
            groups,
            all: all.finish(),
        })
    }
}

/// All members of a request side by side.
fn request(types: &Types<'_>, operation: &Operation<'_>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    let members: Vec<_> = placed(operation).collect();
    for (index, (place, member)) in members.iter().enumerate() {
        let (place, name) = (place.word(), &member.field.name);
        let is_taken = members
            .iter()
            .skip(index + 1)
            .any(|(_, other)| other.field.name == *name);
        let name = if is_taken {
            format!("{place}_{name}")
        } else {
            name.clone()
        };
        let mut schema = types.space.member(member, Travel::Sent);
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("x-feishu-in".to_owned(), place.into());
        }
        if member.field.required {
            required.push(name.clone());
        }
        properties.insert(name, schema);
    }
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("additionalProperties".to_owned(), false.into());
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    if let Some(place) = &operation.spec.body.content {
        annotate(&mut schema, place, &types.groups);
    }
    schema.into()
}
