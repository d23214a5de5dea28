//! Which facts of the pages no document has, and why.

use feishu_expansion::plan::{Member, Response};

use super::bounds::facts;
use super::version::Version;

/// What was dropped, a line each: ``im.v1 `CreateMessage`, `uuid`: the example 5, expected a value of type string``.
#[must_use]
pub fn dropped(version: &Version<'_>) -> Vec<String> {
    let plan = &version.plan;
    let mut lines = Vec::new();
    let mut add = |owner: &str, members: &[Member]| {
        for member in members {
            for what in facts(member).dropped {
                lines.push(format!(
                    "{} `{owner}`, `{}`: {what}",
                    version.version, member.field.name
                ));
            }
        }
    };
    for operation in &plan.operations {
        add(&operation.request, &operation.members);
        if let Some((name, members)) = own(&operation.response) {
            add(name, members);
        }
    }
    for event in &plan.events {
        add(&event.name, &event.header);
        add(&event.name, &event.members);
        if let Some((name, members)) = event.reply.as_ref().and_then(own) {
            add(name, members);
        }
    }
    for object in plan.objects.iter().chain(&plan.contents.objects) {
        add(&object.name, &object.members);
    }
    lines
}

fn own(response: &Response) -> Option<(&str, &[Member])> {
    match response {
        Response::Struct { name, members } => Some((name, members)),
        Response::EventStream(Some(message)) => own(message),
        _ => None,
    }
}
