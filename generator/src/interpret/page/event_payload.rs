//! What an event carries: from the tree of its table, or from its example where the page has none.

use feishu_spec::{Event, EventVersion, Field, Type};
use serde_json::Value;

use crate::interpret::cell::sample::member;
use crate::interpret::context::{Context, Spot};
use crate::interpret::table::fields::Builder;
use crate::interpret::table::infer::infer;
use crate::interpret::table::rows::Node;
use crate::interpret::table::shapes::Shapes;
use crate::problem::Rule;

/// The members of every event's header.
const HEADER: [&str; 6] = ["event_id", "event_type", "create_time", "token", "app_id", "tenant_key"];

/// The payload of an event as its table describes it.
pub(crate) struct Payload {
    pub(crate) version: EventVersion,
    header: Vec<Field>,
    fields: Vec<Field>,
    value: Option<Type>,
}

impl Payload {
    fn of(version: EventVersion) -> Self {
        Payload {
            version,
            header: Vec::new(),
            fields: Vec::new(),
            value: None,
        }
    }

    /// The event with this payload. Types are numbers in `shapes` as long as these are not named.
    pub(crate) fn put(self, event: Event) -> Event {
        Event {
            version: self.version,
            header: self.header,
            fields: self.fields,
            value: self.value,
            ..event
        }
    }
}

/// Reads a payload: the tree of its table with the heading of its section, and its example.
pub(crate) fn read(
    context: &mut Context,
    shapes: &mut Shapes,
    nodes: Option<(&str, Vec<Node<'_>>)>,
    sample: Option<&Value>,
) -> Payload {
    match nodes {
        Some((section, nodes)) => documented(&mut Builder::of_received(context, shapes, section), nodes, sample),
        None => undocumented(context, shapes, sample),
    }
}

/// A payload without a table: the example tells the names and types in it.
fn undocumented(context: &mut Context, shapes: &mut Shapes, sample: Option<&Value>) -> Payload {
    let found = "expected a table of the event's fields: they are taken from the example";
    context.warn(Spot::section(""), "", found);
    let event = member(sample, "event").and_then(Value::as_object);
    let is_first = member(sample, "header").is_none() && member(sample, "uuid").is_some();
    Payload {
        fields: event
            .map(|event| infer(shapes, event, &mut vec!["event".to_owned()]))
            .unwrap_or_default(),
        value: event.is_none().then_some(Type::Any),
        ..Payload::of(if is_first { EventVersion::V1 } else { EventVersion::V2 })
    }
}

fn documented(builder: &mut Builder<'_>, nodes: Vec<Node<'_>>, sample: Option<&Value>) -> Payload {
    let has = |name: &str| nodes.iter().any(|node| node.name == name);
    let is_first = has("uuid") || has("ts") || member(sample, "uuid").is_some();
    let version = match has("header") || has("schema") || !is_first {
        true => EventVersion::V2,
        false => EventVersion::V1,
    };
    let mut found = Payload::of(version);
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
