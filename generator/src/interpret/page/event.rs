//! One page about an event or a callback.

use std::collections::BTreeMap;

use feishu_spec::{AnySpec, CallbackReply, Event, EventKind, SCHEMA_VERSION};
use serde_json::Value;

use crate::interpret::cell::sample::member;
use crate::interpret::context::{Context, Further, Samples, Spot};
use crate::interpret::page::about;
use crate::interpret::page::callback_reply;
use crate::interpret::page::event_parts::{self, Part};
use crate::interpret::page::event_payload;
use crate::interpret::page::identity::{self, Identity};
use crate::interpret::page::known_by;
use crate::interpret::page::section::{Sections, account_for_others};
use crate::interpret::table::basic_facts::{self, Basics};
use crate::interpret::table::rows::{self, Columns, Node};
use crate::interpret::table::shapes::Shapes;
use crate::labels::Heading;
use crate::locate::{Page, Table};
use crate::problem::Rule;

/// Reads a page with a basic table: the event that it names, and any further ones. `None` when it gives no spec; an error says why.
pub(crate) fn read(context: &mut Context, page: &Page, section: &str, table: &Table) -> Option<(Event, Vec<Further>)> {
    let sections = Sections::of(page, context.labels, Some(table));
    let basics = basic_facts::read(context, section, table);
    let taken: &[Heading] = match &basics.event_type {
        Some(_) => &[Heading::EventBody],
        None => &[Heading::EventBody, Heading::CallbackReply],
    };
    account_for_others(context, &sections, taken);
    let parts = event_parts::of(context, &sections, basics.event_type.as_deref());
    let named = parts.named.as_ref();
    let sample = match named.and_then(|part| part.sample.clone()) {
        Some(sample) if !parts.further.is_empty() => Some(sample),
        _ => sections
            .samples(&[Heading::EventExample, Heading::EventBody, Heading::Event])
            .next(),
    };
    let nodes_of_named = named.and_then(|part| nodes(context, part));
    let event = build(context, page, &sections, basics, nodes_of_named, sample.as_ref());
    context.samples.event = sample;
    let event = event?;
    let mut further = Vec::new();
    for (event_type, part) in parts.further {
        let nodes = nodes(context, &part);
        let spec = continued(context, &event, event_type, nodes, part.sample.as_ref());
        let samples = Samples {
            event: part.sample,
            ..Samples::default()
        };
        further.push((AnySpec::Event(Box::new(spec)), samples));
    }
    Some((event, further))
}

/// Reads a page that names its event only in an example. Some have a table of fields under no heading.
pub(crate) fn from_example(context: &mut Context, page: &Page) -> Option<Event> {
    let sections = Sections::of(page, context.labels, None);
    let mut nodes = None;
    for (section, table) in page.tables() {
        let columns = Columns::of(table, context.labels);
        match columns.filter(|_| nodes.is_none()) {
            Some(columns) => {
                let tree = rows::tree(context, &section.heading, table, &columns);
                nodes = Some((section.heading.as_str(), tree));
            }
            None => context.rule(Rule::OtherSection, table.rows.len()),
        }
    }
    let basics = Basics {
        event_type: event_type(page),
        ..Basics::default()
    };
    let sample = examples(page).next();
    let event = build(context, page, &sections, basics, nodes, sample.as_ref());
    context.samples.event = sample;
    event
}

/// The examples of an event on a page.
fn examples(page: &Page) -> impl Iterator<Item = Value> {
    let codes = page.sections.iter().flat_map(|section| section.codes());
    let samples = codes
        .filter(|code| code.contains("event"))
        .filter_map(crate::interpret::cell::lenient::read);
    samples.filter(|sample| member(Some(sample), "event").is_some())
}

/// The name of the event in the first example that has one.
pub(crate) fn event_type(page: &Page) -> Option<String> {
    examples(page).find_map(|sample| event_parts::type_in(&sample))
}

/// The tree of an event's table of fields, with the heading of its section.
type Nodes<'a> = Option<(&'a str, Vec<Node<'a>>)>;

fn nodes<'a>(context: &mut Context, part: &Part<'a>) -> Nodes<'a> {
    Some((
        part.heading,
        rows::tree(context, part.heading, part.table, &part.columns),
    ))
}

fn build(
    context: &mut Context,
    page: &Page,
    sections: &Sections<'_>,
    basics: Basics,
    nodes: Nodes<'_>,
    sample: Option<&Value>,
) -> Option<Event> {
    let mut shapes = Shapes::default();
    let payload = event_payload::read(context, &mut shapes, nodes, sample);
    let source = about::source(context, page)?;
    let (kind, event_type) = match (basics.event_type, basics.callback_type) {
        (Some(event_type), _) => (EventKind::Event, event_type),
        (None, Some(callback_type)) => (EventKind::Callback, callback_type),
        (None, None) => {
            context.error(Spot::section(""), "", "expected the name of the event");
            return None;
        }
    };
    let Identity { id, given } = match identity::event(page, &event_type) {
        Ok(identity) => identity,
        Err((found, expected)) => {
            context.error(Spot::section(""), &found, expected);
            return None;
        }
    };
    context.id_is_given = given;
    let event = Event {
        schema: SCHEMA_VERSION,
        id,
        title: about::title(page),
        page: source,
        deprecated: about::is_deprecated(page, sections, context.labels),
        kind,
        event_type,
        version: payload.version,
        app_types: basics.app_types,
        scopes: basics.scopes,
        field_scopes: basics.field_scopes,
        header: Vec::new(),
        fields: Vec::new(),
        value: None,
        known_by: Vec::new(),
        reply: CallbackReply::default(),
        types: BTreeMap::new(),
        doc: about::summary(context, page),
    };
    let mut event = payload.put(event);
    if event.kind == EventKind::Callback {
        event.reply = callback_reply::read(context, &mut shapes, sections);
    }
    let mut event = with_types(context, event, shapes);
    event.known_by = known_by::find(page, context.labels, &event);
    Some(event)
}

/// A further event of the page. What the basic table says holds for it as well.
fn continued(
    context: &mut Context,
    named: &Event,
    event_type: String,
    nodes: Nodes<'_>,
    sample: Option<&Value>,
) -> Event {
    let mut shapes = Shapes::default();
    let payload = event_payload::read(context, &mut shapes, nodes, sample);
    let event = Event {
        id: identity::further_event(&named.id, &named.event_type, &event_type),
        event_type,
        known_by: Vec::new(),
        reply: CallbackReply::default(),
        ..named.clone()
    };
    with_types(context, payload.put(event), shapes)
}

/// The event with its object types, which are numbers until here.
fn with_types(context: &mut Context, mut event: Event, shapes: Shapes) -> Event {
    shapes.tell_unknown(context);
    let variants = event.reply.variants.iter_mut().map(|variant| &mut variant.kind);
    event.types = shapes.name(
        &mut [&mut event.header, &mut event.fields, &mut event.reply.fields],
        &mut event.value.iter_mut().chain(variants),
    );
    event
}
