//! The types of a project-version in a document.

use feishu_expansion::plan::Response;
use serde_json::Value;

use super::body;
use super::clash::{Clash, Named};
use super::content::Groups;
use super::direction::Travel;
use super::link;
use super::reply;
use super::schema::annotate;
use super::space::Space;
use super::version::Version;

/// Adds the types of a project-version: bodies, payloads, objects and lists of values.
pub(crate) fn own(version: &Version<'_>, space: &Space<'_>, groups: &Groups, to: &mut Named) -> Result<(), Clash> {
    let of = |name: &str| format!("the type `{name}` of {}", version.version);
    for operation in &version.plan.operations {
        if let Some(body) = body::schema(space, operation, groups) {
            to.put(space.called(&operation.request), of(&operation.request), body)?;
        }
        let place = operation.spec.response.content.as_ref();
        if let Some((name, mut payload)) = reply::payload(space, &operation.response) {
            if let (Some(place), Some(payload)) = (place, payload.as_object_mut()) {
                annotate(payload, place, groups);
            }
            to.put(space.called(name), of(name), payload)?;
        }
    }
    for event in &version.plan.events {
        let payload = space.members(event.members.iter(), Travel::Received);
        to.put(space.called(&event.name), of(&event.name), payload.into())?;
        if let Some(Response::Struct { name, members }) = &event.reply {
            let answer = space.members(members.iter(), Travel::Sent);
            to.put(space.called(name), of(name), answer.into())?;
        }
    }
    shared(version, space, groups, to)
}

/// Adds the types of what messages of a project-version hold.
pub(crate) fn of_contents(version: &Version<'_>, space: &Space<'_>, to: &mut Named) -> Result<(), Clash> {
    shared(version, space, &Groups::default(), to)
}

/// Adds what members refer to.
fn shared(version: &Version<'_>, space: &Space<'_>, groups: &Groups, to: &mut Named) -> Result<(), Clash> {
    let of = |name: &str| format!("the type `{name}` of {}", version.version);
    for (number, object) in space.objects.iter().enumerate() {
        let schema = described(version, space, number, space.object(number, object, groups));
        to.put(space.called(&object.name), of(&object.name), schema)?;
    }
    for listed in space.enums {
        to.put(space.called(&listed.name), of(&listed.name), space.listed(listed))?;
    }
    for union in space.unions {
        to.put(space.called(&union.name), of(&union.name), space.union(union))?;
    }
    Ok(())
}

/// A content has its title and its page.
fn described(version: &Version<'_>, space: &Space<'_>, number: usize, mut schema: Value) -> Value {
    let contents = &version.plan.contents;
    if !std::ptr::eq(space.objects, contents.objects.as_slice()) {
        return schema;
    }
    let mut types = contents.types.iter();
    let spec = types
        .find(|held| held.object == number)
        .and_then(|held| held.specs.first());
    if let (Some(spec), Some(schema)) = (spec, schema.as_object_mut()) {
        schema.insert("title".to_owned(), spec.title.as_str().into());
        link::put(schema, &spec.page);
    }
    schema
}
