//! A page about several events: which table of fields, and which example, belongs to which of them.
//!
//! In go the sections of a page, out come its tables of an event's fields, each with the example behind it. The example says which event
//! it shows. A table without one belongs to the event that the page names, as does the only table of a page.

use serde_json::Value;

use crate::interpret::cell::lenient;
use crate::interpret::cell::sample::member;
use crate::interpret::context::Context;
use crate::interpret::page::section::Sections;
use crate::interpret::table::rows::Columns;
use crate::labels::Heading;
use crate::locate::Table;
use crate::problem::Rule;

/// A table of an event's fields.
pub(crate) struct Part<'a> {
    pub(crate) heading: &'a str,
    pub(crate) table: &'a Table,
    pub(crate) columns: Columns,
    /// The first example between this table and the next.
    pub(crate) sample: Option<Value>,
}

/// The tables of a page, the one of the event that it names and those of others.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    pub(crate) named: Option<Part<'a>>,
    /// Further events, by their names on the wire.
    pub(crate) further: Vec<(String, Part<'a>)>,
}

/// Sorts the tables of a page whose event has the name `named`. A further event has a name that continues it; what is neither is under
/// a rule.
pub(crate) fn of<'a>(context: &mut Context, sections: &Sections<'a>, named: Option<&str>) -> Parts<'a> {
    let mut all = tables(context, sections);
    let names = |part: &Part<'_>| part.sample.as_ref().and_then(type_in);
    let own = all
        .iter()
        .position(|part| named.is_some() && names(part).as_deref() == named);
    let mut found = Parts::default();
    if !all.is_empty() {
        found.named = Some(all.remove(own.unwrap_or_default()));
    }
    for part in all {
        let name = names(&part).filter(|name| {
            let continues = named.is_some_and(|named| name.len() > named.len() && name.starts_with(named));
            continues && found.further.iter().all(|(known, _)| known != name)
        });
        match name {
            Some(name) => found.further.push((name, part)),
            None => context.rule(Rule::FurtherTable, part.table.rows.len()),
        }
    }
    found
}

/// The name of the event that an example shows.
pub(crate) fn type_in(sample: &Value) -> Option<String> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let named = text(member(member(Some(sample), "header"), "event_type"));
    named.or_else(|| text(member(member(Some(sample), "event"), "type")))
}

fn tables<'a>(context: &mut Context, sections: &Sections<'a>) -> Vec<Part<'a>> {
    let mut found: Vec<Part<'a>> = Vec::new();
    for (heading, section) in &sections.all {
        if !matches!(heading, Some(Heading::EventBody | Heading::EventExample)) {
            continue;
        }
        for table in sections
            .tables(section)
            .filter(|_| *heading == Some(Heading::EventBody))
        {
            match Columns::of(table, context.labels) {
                Some(columns) => found.push(Part {
                    heading: &section.heading,
                    table,
                    columns,
                    sample: None,
                }),
                None => context.rule(Rule::NoFields, table.rows.len()),
            }
        }
        if let Some(part) = found.last_mut().filter(|part| part.sample.is_none()) {
            part.sample = section.codes().filter_map(lenient::read).next();
        }
    }
    found
}
