//! What a project-version has: lines of its index in the source, and the table on the page of its module.

use std::fmt::Write as _;

use feishu_spec::{Direction, Foreign};

use super::text::{code, plain};
use crate::names::CONTENT;
use crate::plan::{Held, Object, Operation, Payload, Plan, Said};

/// Lines of an index that are longer are cut.
const INDEXED: usize = 130;

/// So much is always told of what something does.
const LEAST: usize = 40;

/// An operation in the index: what it does, or its title, and what is called.
pub(crate) fn indexed(operation: &Operation<'_>) -> String {
    let spec = operation.spec;
    line(&operation.said, &spec.title, &format!("{} {}", spec.method, spec.path))
}

/// An event in the index: what it tells, or its title, and its name on the wire.
pub(crate) fn indexed_event(payload: &Payload<'_>) -> String {
    line(&payload.said, &payload.spec.title, &payload.spec.event_type)
}

/// A content in the index: what it is, or its title, its kind, and in which directions it travels.
pub(crate) fn indexed_content(object: &Object, held: &Held<'_>) -> String {
    let Some(spec) = held.specs.first() else {
        return String::new();
    };
    let said = Said {
        line: object.said.clone(),
        search: Vec::new(),
    };
    line(&said, &spec.title, &format!("{}, {}", spec.kind, directions(held)))
}

/// In which directions a content travels.
pub(super) fn directions(held: &Held<'_>) -> &'static str {
    let travels = |direction| held.specs.iter().any(|spec| spec.direction == direction);
    match (travels(Direction::Sent), travels(Direction::Received)) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        _ => "received",
    }
}

/// One line, in which the beginning is cut rather than what follows it.
fn line(said: &Said, title: &str, fact: &str) -> String {
    let fact = Foreign::cut(fact, INDEXED).to_string();
    if let Some(line) = &said.line {
        let room = INDEXED.saturating_sub(fact.chars().count());
        return format!("{}: {fact}", Foreign::cut(line.trim_end_matches('.'), room.max(LEAST)));
    }
    // Most titles are Chinese, whose letters are two columns wide.
    match INDEXED.saturating_sub(fact.chars().count()) / 2 {
        0..3 => fact,
        room => format!("{}: {fact}", Foreign::cut(title, room)),
    }
}

/// The operations, events and contents of a module, each with the way to its page.
pub(crate) fn table(plan: &Plan<'_>) -> String {
    let mut text = String::new();
    if !plan.operations.is_empty() {
        text.push_str("\n| Call | | |\n| --- | --- | --- |\n");
    }
    for operation in plan.by_resource() {
        let (call, request, title) = (operation.call(), &operation.request, plain(&operation.spec.title));
        let line = plain(operation.said.line.as_deref().unwrap_or_default());
        let _ = writeln!(text, "| [`{call}`]({request}) | {line} | {title} |");
    }
    if !plan.events.is_empty() {
        text.push_str("\n| Event | | | |\n| --- | --- | --- | --- |\n");
    }
    for payload in &plan.events {
        let (name, event_type, title) = (
            &payload.name,
            code(&payload.spec.event_type),
            plain(&payload.spec.title),
        );
        let line = plain(payload.said.line.as_deref().unwrap_or_default());
        let _ = writeln!(text, "| [`{name}`] | {event_type} | {line} | {title} |");
    }
    if !plan.contents.types.is_empty() {
        text.push_str("\n| Content | | | |\n| --- | --- | --- | --- |\n");
    }
    text.push_str(&of_contents(plan));
    text
}

/// A row for each content, to be read where their module stands.
pub(super) fn of_contents(plan: &Plan<'_>) -> String {
    let mut text = String::new();
    for (held, object) in plan.contents.held() {
        let Some(spec) = held.specs.first() else { continue };
        let (name, kind, title) = (&object.name, code(&spec.kind), plain(&spec.title));
        let line = plain(object.said.as_deref().unwrap_or_default());
        let directions = directions(held);
        let _ = writeln!(
            text,
            "| [`{name}`]({CONTENT}::{name}) | {kind}, {directions} | {line} | {title} |"
        );
    }
    text
}
