//! A page about what messages hold: a content per kind.
//!
//! **In**: a page of the reviewed table. Each kind has a section whose heading ends in the value that tells it: `文本 text`. **Out**: a
//! spec per kind. **What can fail**: a page without any kind is an error; a kind without tables and examples is told and gives none.

use std::collections::HashMap;

use feishu_spec::words::is_symbol;
use feishu_spec::{AnySpec, Content, Field, Page as Source, SCHEMA_VERSION, Type};
use serde_json::Value;

use crate::contents::Group;
use crate::interpret::context::{Context, Samples, Spot};
use crate::interpret::page::about;
use crate::interpret::page::content_parts::{Parts, parts};
use crate::interpret::table::elements::{self, Elements};
use crate::interpret::table::fields::Builder;
use crate::interpret::table::infer::infer;
use crate::interpret::table::rows::{self, Columns, Node};
use crate::interpret::table::shapes::Shapes;
use crate::locate::{Page, Section, Table};
use crate::problem::Rule;

/// A kind of content on a page, with the sections that describe it.
struct Kind<'a> {
    kind: &'a str,
    title: &'a str,
    sections: Vec<&'a Section>,
}

/// Reads the page: the specs with their examples, in its order.
pub(crate) fn read(context: &mut Context, page: &Page, group: &'static Group) -> Vec<(AnySpec, Samples)> {
    let Some(source) = about::source(context, page) else {
        return Vec::new();
    };
    context.id_is_given = true;
    let kinds = kinds(context, page);
    let called = |kind: &Kind<'_>| group.names.get(kind.kind).map_or(kind.kind, String::as_str).to_owned();
    let names: HashMap<String, String> = kinds.iter().map(|kind| (kind.kind.to_owned(), called(kind))).collect();
    let mut specs = Vec::new();
    for kind in &kinds {
        specs.extend(content(context, kind, group, &names, &source));
    }
    // Of a page without a spec only errors are told.
    match kinds.as_slice() {
        [] => {
            let expected = "expected sections whose headings end in the kind of a content, such as `text`";
            context.error(Spot::section(""), "", expected);
        }
        [first, ..] if specs.is_empty() => {
            let expected = "expected a table or an example of the content below the heading of one kind at least: none gives a spec";
            context.error(Spot::section(first.title), first.kind, expected);
        }
        _ => {}
    }
    specs
}

/// The kinds of a page. Tables outside of them are under a rule.
fn kinds<'a>(context: &mut Context, page: &'a Page) -> Vec<Kind<'a>> {
    let mut kinds: Vec<Kind<'a>> = Vec::new();
    let mut level = None;
    for section in &page.sections {
        if let Some((title, kind)) = kind_of(&section.heading) {
            level = Some(section.level);
            if kinds.iter().any(|known| known.kind == kind) {
                let expected = "expected each kind once: the first is kept";
                context.warn(Spot::section(&section.heading), kind, expected);
                level = None;
            } else {
                kinds.push(Kind {
                    kind,
                    title,
                    sections: vec![section],
                });
                continue;
            }
        } else if level.is_some_and(|level| section.level <= level) {
            level = None;
        }
        match kinds.last_mut().filter(|_| level.is_some()) {
            Some(kind) => kind.sections.push(section),
            None => {
                let rows = section.tables().map(|table| table.rows.len()).sum();
                context.rule(Rule::OtherSection, rows);
            }
        }
    }
    kinds
}

/// `富文本 post` is a title and a kind.
fn kind_of(heading: &str) -> Option<(&str, &str)> {
    let (title, kind) = heading.rsplit_once(char::is_whitespace)?;
    is_symbol(kind).then(|| (title.trim(), kind))
}

fn content(
    context: &mut Context,
    kind: &Kind<'_>,
    group: &'static Group,
    names: &HashMap<String, String>,
    source: &Source,
) -> Option<(AnySpec, Samples)> {
    let mut shapes = Shapes::of_content(Elements::new(group, kind.kind, names.clone()));
    let parts = parts(context, &kind.sections, kind.kind);
    for tag in &parts.tags {
        arm(context, &mut shapes, tag.name, &tag.tables);
    }
    let mut fields = own(context, &mut shapes, kind, &parts);
    let refused = shapes
        .elements
        .as_mut()
        .map(|elements| std::mem::take(&mut elements.refused));
    for tag in refused.unwrap_or_default() {
        let expected = "expected a tag that gives a name of its own: not in the spec";
        context.warn(Spot::section(kind.title), &tag, expected);
    }
    if fields.is_empty() {
        let expected = "expected a table or an example of the content: it gives no spec";
        context.warn(Spot::section(kind.title), kind.kind, expected);
        return None;
    }
    let union = shapes.elements.as_ref().map(Elements::union).unwrap_or_default();
    let mut arms = shapes.arms();
    shapes.tell_unknown(context);
    let mut types = shapes.name(&mut [&mut fields], &mut arms.iter_mut().map(|arm| &mut arm.kind));
    for field in fields
        .iter_mut()
        .chain(types.values_mut().flat_map(|object| &mut object.fields))
    {
        plain(field);
    }
    let union = (!arms.is_empty()).then(|| (union, elements::union(arms)));
    let spec = Content {
        schema: SCHEMA_VERSION,
        id: format!("{}.{}", group.group, kind.kind),
        title: kind.title.to_owned(),
        page: source.clone(),
        kind: kind.kind.to_owned(),
        direction: group.direction,
        name: group.names.get(kind.kind).cloned(),
        fields,
        types,
        unions: union.into_iter().collect(),
        doc: context.prose.then(|| parts.summary.map(str::to_owned)).flatten(),
    };
    let samples = Samples {
        contents: parts.samples,
        ..Samples::default()
    };
    Some((AnySpec::Content(Box::new(spec)), samples))
}

/// No spec has a message as a whole, nor a part of one that says something. What a page lists of free keys are keys, and no values.
fn plain(field: &mut Field) {
    field
        .example
        .take_if(|example| example.is_array() || example.is_object());
    if matches!(field.kind, Type::Map(_)) {
        field.values.clear();
    }
}

/// The members of a tag that the page lists: those of its first table.
fn arm(context: &mut Context, shapes: &mut Shapes, tag: &str, tables: &[(&Section, &Table)]) {
    let is_new = shapes.elements.as_mut().is_some_and(|elements| elements.list(tag));
    let mut fields = None;
    for (section, table) in tables {
        match Columns::of(table, context.labels) {
            None => context.rule(Rule::NoFields, table.rows.len()),
            Some(_) if fields.is_some() || !is_new => context.rule(Rule::FurtherTable, table.rows.len()),
            Some(columns) => {
                let nodes = rows::tree(context, &section.heading, table, &columns);
                let mut builder = Builder::new(context, shapes, &section.heading);
                fields = Some(builder.fields(&nodes, &mut vec![tag.to_owned()], None));
            }
        }
    }
    if let (Some(elements), Some(fields)) = (&mut shapes.elements, fields) {
        elements.describe(tag, fields);
    }
}

/// The members of a content itself: those of all its tables, or else of its examples.
fn own(context: &mut Context, shapes: &mut Shapes, kind: &Kind<'_>, parts: &Parts<'_>) -> Vec<Field> {
    let mut nodes: Vec<Node<'_>> = Vec::new();
    for (section, table) in &parts.tables {
        let Some(columns) = Columns::of(table, context.labels) else {
            context.rule(Rule::NoFields, table.rows.len());
            continue;
        };
        for node in rows::tree(context, &section.heading, table, &columns) {
            match nodes.iter().any(|known| known.name == node.name) {
                true => context.rule(Rule::FurtherTable, node.rows()),
                false => nodes.push(node),
            }
        }
    }
    let path = &mut vec![kind.kind.to_owned()];
    let is_listed = |name: &String| nodes.is_empty() || nodes.iter().any(|node| node.name == *name);
    let fitting = parts.samples.iter().filter_map(Value::as_object);
    let fitting = fitting.filter(|sample| sample.keys().all(is_listed));
    let sample = fitting.fold(Value::Null, |all, sample| joined(all, &Value::Object(sample.clone())));
    if let (true, Value::Object(sample)) = (nodes.is_empty(), &sample) {
        let found = "expected a table of the content's members: they are taken from the example";
        context.note(Spot::section(kind.title), kind.kind, found);
        return infer(shapes, sample, path);
    }
    Builder::new(context, shapes, kind.title).fields(&nodes, path, Some(&sample))
}

/// Two examples as one that shows all that either shows.
fn joined(one: Value, other: &Value) -> Value {
    match (one, other) {
        (Value::Object(mut members), Value::Object(others)) => {
            for (name, value) in others {
                let known = members.remove(name).unwrap_or_default();
                members.insert(name.clone(), joined(known, value));
            }
            Value::Object(members)
        }
        (Value::Null, other) => other.clone(),
        (Value::Array(items), other) if items.is_empty() => other.clone(),
        (one, _) => one,
    }
}
