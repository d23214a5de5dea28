//! What a page is about, told by its content alone.

use crate::contents;
use crate::interpret::page::{event, general_errors};
use crate::labels::{Basic, Heading, Labels};
use crate::locate::{Page, Section, Table};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An operation.
    Endpoint,
    /// An event with a table of basic facts.
    Event,
    /// An event that is named only in an example.
    EventExample,
    /// A callback.
    Callback,
    /// The error codes that any operation may answer with.
    SharedErrors,
    /// What messages hold.
    Contents,
    /// Something else.
    NotApi,
}

/// What a page with this table of basic facts is about, or a page without one.
pub(crate) fn of(page: &Page, found: Option<(&Section, &Table)>, labels: &Labels) -> Kind {
    match found {
        Some((_, table)) => of_facts(table, labels),
        None if contents::of_page(page.front.path.as_deref()).is_some() => Kind::Contents,
        None if general_errors::is_page(page) => Kind::SharedErrors,
        None if is_event_example(page) => Kind::EventExample,
        None => Kind::NotApi,
    }
}

fn of_facts(table: &Table, labels: &Labels) -> Kind {
    let has = |basic| table.rows.iter().any(|row| labels.basic(&row.text(0)) == Some(basic));
    if has(Basic::Url) {
        Kind::Endpoint
    } else if has(Basic::EventType) {
        Kind::Event
    } else {
        Kind::Callback
    }
}

/// A page about one event without a table of basic facts: it has an example of an event, and the site files it as one.
fn is_event_example(page: &Page) -> bool {
    let path = page.front.path.as_deref().unwrap_or_default();
    let explorer = page
        .sections
        .iter()
        .flat_map(|section| section.texts())
        .any(|text| text.contains("&event="));
    (path.contains("/event/") || explorer) && event::event_type(page).is_some()
}

pub(crate) fn not_api(page: &Page, labels: &Labels) -> &'static str {
    let has = |heading| {
        page.sections
            .iter()
            .any(|section| labels.heading(&section.heading) == Some(heading))
    };
    if has(Heading::Request) || has(Heading::Event) {
        "no API page: it has a section for a request or an event, and no table with an HTTP URL or an event type in it"
    } else {
        "no API page: expected a table with an HTTP URL or an event type"
    }
}
