//! What a project-version has: lines of its index in the source, and the table on the page of its module.

use std::fmt::Write as _;

use feishu_spec::Foreign;

use super::text::{code, plain};
use crate::plan::{Operation, Payload, Plan, Said};

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

/// The operations and events of a module, each with the way to its page.
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
    text
}
