//! One page about an event or a callback.

use std::collections::BTreeMap;

use feishu_spec::{Event, EventKind, EventVersion, Field, SCHEMA_VERSION, Type};
use serde_json::Value;

use crate::interpret::cell::sample::member;
use crate::interpret::context::{Context, Spot};
use crate::interpret::page::about;
use crate::interpret::page::identity::{self, Identity};
use crate::interpret::page::section::{Sections, account_for_others, fields};
use crate::interpret::table::basic_facts::{self, Basics};
use crate::interpret::table::fields::{Builder, infer};
use crate::interpret::table::rows::{self, Columns, Node};
use crate::interpret::table::shapes::Shapes;
use crate::labels::Heading;
use crate::locate::{Page, Table};
use crate::problem::Rule;

/// The members of every event's header.
const HEADER: [&str; 6] = ["event_id", "event_type", "create_time", "token", "app_id", "tenant_key"];

/// The payload of an event as its table describes it.
#[derive(Default)]
struct Payload {
    version: Option<EventVersion>,
    header: Vec<Field>,
    fields: Vec<Field>,
    value: Option<Type>,
}

/// Reads a page with a basic table. `None` when it gives no spec; an error says why.
pub(crate) fn read(context: &mut Context, page: &Page, section: &str, table: &Table) -> Option<Event> {
    let sections = Sections::of(page, context.labels, Some(table));
    let basics = basic_facts::read(context, section, table);
    account_for_others(context, &sections, &[Heading::EventBody]);
    let nodes = fields(context, &sections, Heading::EventBody);
    let sample = sections
        .samples(&[Heading::EventExample, Heading::EventBody, Heading::Event])
        .next();
    build(context, page, &sections, basics, (nodes, sample))
}

/// Reads a page that names its event only in an example. Some have a table of fields under no heading.
pub(crate) fn from_example(context: &mut Context, page: &Page) -> Option<Event> {
    let sections = Sections::of(page, context.labels, None);
    let mut nodes = None;
    for (section, table) in page.tables() {
        let columns = Columns::of(table, context.labels);
        match columns.filter(|_| nodes.is_none()) {
            Some(columns) => {
                nodes = Some((
                    section.heading.as_str(),
                    rows::tree(context, &section.heading, table, &columns),
                ))
            }
            None => context.rule(Rule::OtherSection, table.rows.len()),
        }
    }
    let basics = Basics {
        event_type: event_type(page),
        ..Basics::default()
    };
    let sample = examples(page).next();
    build(context, page, &sections, basics, (nodes, sample))
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
    examples(page).find_map(|sample| {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let named = text(member(member(Some(&sample), "header"), "event_type"));
        named.or_else(|| text(member(member(Some(&sample), "event"), "type")))
    })
}

/// The nodes of the table of fields, with the heading of its section, and the example.
type Body<'a> = (Option<(&'a str, Vec<Node<'a>>)>, Option<Value>);

fn build(
    context: &mut Context,
    page: &Page,
    sections: &Sections<'_>,
    basics: Basics,
    (nodes, sample): Body<'_>,
) -> Option<Event> {
    let mut shapes = Shapes::default();
    let payload = match nodes {
        Some((section, nodes)) => {
            let mut builder = Builder::new(context, &mut shapes, section);
            payload(&mut builder, nodes, sample.as_ref())
        }
        None => undocumented(context, &mut shapes, sample.as_ref()),
    };
    let is_first = member(sample.as_ref(), "header").is_none() && member(sample.as_ref(), "uuid").is_some();
    context.samples.event = sample;
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
    let mut spec = Event {
        schema: SCHEMA_VERSION,
        id,
        title: about::title(page),
        page: source,
        deprecated: about::is_deprecated(page, sections, context.labels),
        kind,
        event_type,
        version: payload
            .version
            .unwrap_or(if is_first { EventVersion::V1 } else { EventVersion::V2 }),
        app_types: basics.app_types,
        scopes: basics.scopes,
        field_scopes: basics.field_scopes,
        header: payload.header,
        fields: payload.fields,
        value: payload.value,
        types: BTreeMap::new(),
        doc: about::summary(context, page),
    };
    spec.types = shapes.name(&mut [&mut spec.header, &mut spec.fields], &mut [&mut spec.value]);
    Some(spec)
}

/// A payload without a table: the example tells the names and types in it.
fn undocumented(context: &mut Context, shapes: &mut Shapes, sample: Option<&Value>) -> Payload {
    let found = "expected a table of the event's fields: they are taken from the example";
    context.warn(Spot::section(""), "", found);
    let event = member(sample, "event").and_then(Value::as_object);
    Payload {
        fields: event
            .map(|event| infer(shapes, event, &mut vec!["event".to_owned()]))
            .unwrap_or_default(),
        value: event.is_none().then_some(Type::Any),
        ..Payload::default()
    }
}

fn payload(builder: &mut Builder<'_>, nodes: Vec<Node<'_>>, sample: Option<&Value>) -> Payload {
    let has = |name: &str| nodes.iter().any(|node| node.name == name);
    let is_first = has("uuid") || has("ts") || member(sample, "uuid").is_some();
    let version = match has("header") || has("schema") || !is_first {
        true => EventVersion::V2,
        false => EventVersion::V1,
    };
    let mut found = Payload {
        version: Some(version),
        ..Payload::default()
    };
    let wrapped = has("event");
    let mut bare = Vec::new();
    for node in nodes {
        match node.name.as_str() {
            "event" => {
                builder.context.rule(Rule::EventEnvelope, 1);
                let sample = member(sample, "event");
                found.fields = builder.fields(&node.members, &mut vec!["event".to_owned()], sample);
                if node.members.is_empty()
                    && sample.is_some_and(|sample| sample.as_object().is_some_and(|event| !event.is_empty()))
                {
                    found.value = Some(Type::Any);
                }
            }
            "header" => {
                builder.context.rule(Rule::EventEnvelope, 1);
                let mut more = Vec::new();
                for mut member in node.members {
                    if !HEADER.contains(&member.name.as_str()) {
                        more.push(member);
                        continue;
                    }
                    // The usual members are scalars: what stands below one belongs beside it.
                    builder.context.rule(Rule::EventEnvelope, 1);
                    more.append(&mut member.members);
                }
                let sample = member(sample, "header");
                found.header = builder.fields(&more, &mut vec!["header".to_owned()], sample);
            }
            "schema" | "uuid" | "ts" | "token" | "type" if wrapped => {
                builder.context.rule(Rule::EventEnvelope, node.rows())
            }
            _ => bare.push(node),
        }
    }
    if !bare.is_empty() {
        let section = builder.section;
        if wrapped {
            let names: Vec<&str> = bare.iter().map(|node| node.name.as_str()).collect();
            builder.context.warn(
                Spot::section(section),
                &names.join(", "),
                "expected these beside no `event`: not in the spec",
            );
            builder.context.rows.problems += bare.iter().map(Node::rows).sum::<usize>();
        } else {
            let sample = member(sample, "event").or(sample);
            found.fields = builder.fields(&bare, &mut vec!["event".to_owned()], sample);
        }
    }
    found
}
