//! What a project-version has: lines of its index in the source, and the table on the page of its module.

use std::fmt::Write as _;

use feishu_spec::{Endpoint, Event, Foreign};

use super::text::{code, plain};
use crate::plan::Plan;

/// Lines of an index that are longer are cut.
const INDEXED: usize = 130;

/// An operation in the index: its title, and what is called.
pub(crate) fn indexed(spec: &Endpoint) -> String {
    line(&spec.title, &format!("{} {}", spec.method, spec.path))
}

/// An event in the index: its title, and its name on the wire.
pub(crate) fn indexed_event(spec: &Event) -> String {
    line(&spec.title, &spec.event_type)
}

/// One line, in which the title is cut rather than what follows it.
fn line(title: &str, fact: &str) -> String {
    let fact = Foreign::cut(fact, INDEXED).to_string();
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
        text.push_str("\n| Call | |\n| --- | --- |\n");
    }
    for operation in plan.by_resource() {
        let (call, request, title) = (operation.call(), &operation.request, plain(&operation.spec.title));
        let _ = writeln!(text, "| [`{call}`]({request}) | {title} |");
    }
    if !plan.events.is_empty() {
        text.push_str("\n| Event | | |\n| --- | --- | --- |\n");
    }
    for payload in &plan.events {
        let (name, event_type, title) = (
            &payload.name,
            code(&payload.spec.event_type),
            plain(&payload.spec.title),
        );
        let _ = writeln!(text, "| [`{name}`] | {event_type} | {title} |");
    }
    text
}
