//! What an operation is sent in its body.

use feishu_expansion::plan::{Member, Operation};
use feishu_spec::BodyKind;
use serde_json::{Value, json};

use super::content::Groups;
use super::direction::Travel;
use super::names::reference;
use super::place::placed;
use super::schema::annotate;
use super::space::Space;

/// The body of an operation: none where nothing is sent in it.
pub(crate) fn request_body(space: &Space<'_>, operation: &Operation<'_>) -> Option<Value> {
    let media = match operation.spec.body.kind {
        BodyKind::None => return None,
        BodyKind::Json => "application/json",
        BodyKind::Multipart => "multipart/form-data",
    };
    let schema = match whole(operation) {
        Some(member) => space.member(member, Travel::Sent),
        None => reference(&space.called(&operation.request)),
    };
    let required = members(operation).any(|member| member.field.required);
    Some(json!({"required": required, "content": {media: {"schema": schema}}}))
}

/// The type of the body, by the name of the request; none where it has no type of its own.
pub(crate) fn schema(space: &Space<'_>, operation: &Operation<'_>, groups: &Groups) -> Option<Value> {
    let body = &operation.spec.body;
    if body.kind == BodyKind::None || whole(operation).is_some() {
        return None;
    }
    let mut schema = space.members(members(operation), Travel::Sent);
    if let Some(place) = &body.content {
        annotate(&mut schema, place, groups);
    }
    Some(schema.into())
}

/// The members of a request that are in its body.
pub(crate) fn members<'o>(operation: &'o Operation<'_>) -> impl Iterator<Item = &'o Member> {
    placed(operation)
        .filter(|(place, _)| place.is_in_body())
        .map(|(_, member)| member)
}

/// The member that is the whole body.
fn whole<'o>(operation: &'o Operation<'_>) -> Option<&'o Member> {
    operation.spec.body.value.as_ref()?;
    members(operation).last()
}
