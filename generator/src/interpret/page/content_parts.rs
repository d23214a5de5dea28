//! The parts of a kind of content: tables of its own, tables per tag, and examples.
//!
//! A tag is a bold item of a list, `- **img：图片标签**`. What stands below belongs to it, up to the next tag or the next heading.

use serde_json::Value;

use crate::contents;
use crate::interpret::cell::lenient;
use crate::interpret::context::{Context, Spot};
use crate::locate::{Block, Section, Table};

/// What the sections of a kind hold.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    /// The tables of the content itself, with their sections.
    pub(crate) tables: Vec<(&'a Section, &'a Table)>,
    pub(crate) tags: Vec<Tag<'a>>,
    /// The contents in the examples.
    pub(crate) samples: Vec<Value>,
    /// The first sentence.
    pub(crate) summary: Option<&'a str>,
}

/// A tag that the page lists.
pub(crate) struct Tag<'a> {
    pub(crate) name: &'a str,
    pub(crate) tables: Vec<(&'a Section, &'a Table)>,
}

/// What a line says of tags.
enum Line<'a> {
    /// What follows belongs to this tag.
    Tag(&'a str),
    /// What follows belongs to a tag whose name is none.
    NoName(&'a str),
}

/// Takes the sections of a kind apart.
pub(crate) fn parts<'a>(context: &mut Context, sections: &[&'a Section], kind: &str) -> Parts<'a> {
    let mut parts = Parts::default();
    for section in sections {
        let mut line = None;
        for block in &section.blocks {
            match (block, &line) {
                (Block::Text(text), _) => match tag(text) {
                    Some(found) => {
                        if let Line::Tag(name) = found {
                            parts.tags.push(Tag {
                                name,
                                tables: Vec::new(),
                            });
                        }
                        line = Some(found);
                    }
                    None if parts.summary.is_none() && !text.starts_with(['*', '-', '!']) => parts.summary = Some(text),
                    None => {}
                },
                (Block::Table(table), None) => parts.tables.push((section, table)),
                (Block::Table(table), Some(Line::Tag(_))) => {
                    if let Some(tag) = parts.tags.last_mut() {
                        tag.tables.push((section, table));
                    }
                }
                (Block::Table(table), Some(Line::NoName(name))) => {
                    context.rows.problems += table.rows.len();
                    let expected = "expected a tag of one word: its table is not in the spec";
                    context.warn(Spot::section(&section.heading), name, expected);
                }
                (Block::Code(code), _) => {
                    let example = lenient::read(code).filter(Value::is_object);
                    parts.samples.extend(example.and_then(|example| inside(kind, example)));
                }
                (Block::Alert(_), _) => {}
            }
        }
    }
    parts
}

/// The tag that a line lists. A bold item in another script than ASCII is a remark.
fn tag(text: &str) -> Option<Line<'_>> {
    let item = text.trim().strip_prefix(['-', '*'])?.trim_start();
    let (label, rest) = item.strip_prefix("**")?.split_once("**")?;
    if !rest.trim().is_empty() {
        return None;
    }
    let name = label.split(['：', ':']).next().unwrap_or_default().trim();
    let is_word = |name: &str| {
        name.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    match name {
        name if name.is_empty() || !name.is_ascii() => None,
        name if is_word(name) => Some(Line::Tag(name)),
        name => Some(Line::NoName(name)),
    }
}

/// The content in an example: the example itself, or the text in that of a request of this kind.
fn inside(kind: &str, example: Value) -> Option<Value> {
    let table = contents::table();
    let says = table.by.iter().find_map(|by| example.get(by));
    match says {
        Some(says) if says == kind => serde_json::from_str(example.get(&table.at)?.as_str()?).ok(),
        Some(_) => None,
        None => Some(example),
    }
}
