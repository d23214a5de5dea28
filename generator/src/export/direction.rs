//! Which objects the platform sends.

use feishu_expansion::plan::{Contents, Kind, Member, Object, Plan, Response, Union};
use feishu_spec::Direction;

/// In which direction a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Travel {
    /// To the platform alone.
    Sent,
    /// From the platform, or both ways.
    Received,
}

/// Whether each object is received, by its number.
pub(crate) fn of_plan(plan: &Plan<'_>) -> Vec<bool> {
    let mut open = Vec::new();
    for operation in &plan.operations {
        reply(&operation.response, &mut open);
    }
    for event in &plan.events {
        members(&event.members, &mut open);
        members(&event.header, &mut open);
    }
    reached(open, &plan.objects, &[])
}

/// Whether each object of a content is received, by its number.
pub(crate) fn of_contents(contents: &Contents<'_>) -> Vec<bool> {
    let received = contents.types.iter().filter(|held| {
        let mut specs = held.specs.iter();
        specs.any(|spec| spec.direction == Direction::Received)
    });
    let open = received.map(|held| held.object).collect();
    reached(open, &contents.objects, &contents.unions)
}

/// The objects that these lead to, and these.
fn reached(mut open: Vec<usize>, objects: &[Object], unions: &[Union]) -> Vec<bool> {
    let mut reached = vec![false; objects.len()];
    while let Some(number) = open.pop() {
        let (Some(is_reached), Some(object)) = (reached.get_mut(number), objects.get(number)) else {
            continue;
        };
        if std::mem::replace(is_reached, true) {
            continue;
        }
        members(&object.members, &mut open);
        open.extend(object.variants.iter().map(|variant| variant.object));
        for member in &object.members {
            if let Kind::Union(union) = innermost(&member.kind) {
                let arms = unions.get(*union).into_iter().flat_map(|union| &union.arms);
                open.extend(arms.map(|arm| arm.object));
            }
        }
    }
    reached
}

fn reply(response: &Response, open: &mut Vec<usize>) {
    match response {
        Response::Struct { members, .. } => self::members(members, open),
        Response::Model { object, .. } => open.push(*object),
        Response::Value(kind) => open.extend(object(kind)),
        Response::EventStream(Some(message)) => reply(message, open),
        Response::EventStream(None) | Response::Bytes => {}
    }
}

fn members(members: &[Member], open: &mut Vec<usize>) {
    open.extend(members.iter().filter_map(|member| object(&member.kind)));
}

fn object(kind: &Kind) -> Option<usize> {
    match innermost(kind) {
        Kind::Object(number) | Kind::Free(number) => Some(*number),
        _ => None,
    }
}

/// The type inside all lists and maps around it.
pub(crate) fn innermost(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(inner) | Kind::Map(inner) => innermost(inner),
        other => other,
    }
}
