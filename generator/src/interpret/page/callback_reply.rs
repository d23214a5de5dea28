//! What a callback is answered with: a table per way to answer, which have most members in common.
//!
//! The ways are one object. What only one of them has is a member of it; a member that has members of its own in one way and none in
//! another is any JSON, with a variant: the member beside it whose value differs between the examples tells.

use feishu_spec::{CallbackReply, Field, Type, Variant};
use serde_json::Value;

use crate::interpret::cell::lenient;
use crate::interpret::cell::sample::member;
use crate::interpret::context::{Context, Spot};
use crate::interpret::page::section::Sections;
use crate::interpret::table::fields::Builder;
use crate::interpret::table::rows::{Columns, Node, tree};
use crate::interpret::table::shapes::Shapes;
use crate::labels::Heading;
use crate::problem::Rule;

/// One way to answer.
struct Way<'a> {
    section: &'a str,
    nodes: Vec<Node<'a>>,
    sample: Option<Value>,
}

/// The members of a member of any JSON, in one of the ways.
struct Inside<'a> {
    /// The way, by its number.
    way: usize,
    path: Vec<String>,
    nodes: Vec<Node<'a>>,
}

/// Reads the sections of the reply. The first example is a sample.
pub(crate) fn read(context: &mut Context, shapes: &mut Shapes, sections: &Sections<'_>) -> CallbackReply {
    let mut ways = ways(context, sections);
    let mut insides = Vec::new();
    let mut all: Vec<Node<'_>> = Vec::new();
    for (number, way) in ways.iter_mut().enumerate() {
        let nodes = std::mem::take(&mut way.nodes);
        match number {
            0 => all = nodes,
            _ => merge(context, &mut all, nodes, &mut Vec::new(), number, &mut insides),
        }
    }
    let Some(first) = ways.first() else {
        return CallbackReply::default();
    };
    context.samples.reply.clone_from(&first.sample);
    let mut builder = Builder::new(context, shapes, first.section);
    let fields = builder.fields(&all, &mut vec!["reply".to_owned()], first.sample.as_ref());
    let variants = insides.iter();
    let variants = variants.filter_map(|inside| variant(context, shapes, &ways, inside));
    CallbackReply {
        fields,
        variants: variants.collect(),
    }
}

fn ways<'a>(context: &mut Context, sections: &Sections<'a>) -> Vec<Way<'a>> {
    let mut found = Vec::new();
    for section in sections.with(Heading::CallbackReply) {
        for table in sections.tables(section) {
            match Columns::of(table, context.labels) {
                Some(columns) => found.push(Way {
                    section: &section.heading,
                    nodes: tree(context, &section.heading, table, &columns),
                    sample: section.codes().filter_map(lenient::read).next(),
                }),
                None => context.rule(Rule::NoFields, table.rows.len()),
            }
        }
    }
    found
}

/// Puts the members of another way to those of the ways before it. A row that stands there already is counted under a rule.
fn merge<'a>(
    context: &mut Context,
    all: &mut Vec<Node<'a>>,
    nodes: Vec<Node<'a>>,
    path: &mut Vec<String>,
    way: usize,
    insides: &mut Vec<Inside<'a>>,
) {
    for mut node in nodes {
        let Some(known) = all.iter_mut().find(|known| known.name == node.name) else {
            all.push(node);
            continue;
        };
        let members = std::mem::take(&mut node.members);
        context.rule(Rule::FurtherTable, node.rows());
        path.push(node.name);
        let mut is_inside = |way, nodes| {
            let path = path.clone();
            insides.push(Inside { way, path, nodes });
        };
        match (known.members.is_empty(), members.is_empty()) {
            (true, true) => {}
            (true, false) => is_inside(way, members),
            // The ways before this one agreed: the first of them has the members.
            (false, true) => is_inside(0, std::mem::take(&mut known.members)),
            (false, false) => merge(context, &mut known.members, members, path, way, insides),
        }
        path.pop();
    }
}

/// The variant of a member of any JSON.
fn variant(context: &mut Context, shapes: &mut Shapes, ways: &[Way<'_>], inside: &Inside<'_>) -> Option<Variant> {
    let (name, holder) = inside.path.split_last()?;
    let way = ways.get(inside.way)?;
    let at = |way: &Way<'_>| {
        holder
            .iter()
            .try_fold(way.sample.clone()?, |value, name| member(Some(&value), name).cloned())
    };
    let here = at(way);
    let others: Vec<Value> = ways
        .iter()
        .filter(|other| !std::ptr::eq(*other, way))
        .filter_map(at)
        .collect();
    let texts = here.as_ref().and_then(Value::as_object).into_iter().flatten();
    let mut texts = texts.filter_map(|(name, value)| Some((name, value.as_str()?)));
    let tells = texts.find(|(by, value)| {
        let differs = |other: &Value| {
            other
                .get(by.as_str())
                .and_then(Value::as_str)
                .is_some_and(|other| other != *value)
        };
        !others.is_empty() && others.iter().all(differs)
    });
    let rows = inside.nodes.iter().map(Node::rows).sum::<usize>();
    let (Some((by, value)), Some(object)) = (tells, holder.last()) else {
        let expected = "expected a member beside it whose value tells when it has members: they are not in the spec";
        context.warn(Spot::section(way.section), name, expected);
        context.rows.problems += rows;
        return None;
    };
    let mut path: Vec<String> = std::iter::once("reply")
        .map(str::to_owned)
        .chain(inside.path.clone())
        .collect();
    let mut builder = Builder::new(context, shapes, way.section);
    let fields: Vec<Field> = builder.fields(&inside.nodes, &mut path, member(here.as_ref(), name));
    let kind: Type = shapes.object(&format!("{object}_{value}"), &path, fields);
    Some(Variant {
        at: inside.path.join("."),
        by: by.clone(),
        value: value.to_owned(),
        kind,
    })
}
