//! From the rows of a table of fields to a tree of fields, still as text.
//!
//! Columns are found by their header. Depth is the level that the markup states, or the indent of the name, ranked with a
//! stack: what is indented deeper than the row above is its member.

use std::borrow::Cow;

use crate::interpret::context::{Context, Spot};
use crate::labels::{Column, Labels};
use crate::locate::table::trim;
use crate::locate::{Cell, Row, Table};
use crate::problem::Rule;

/// A row and the rows below it that describe its members.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) name: String,
    pub(crate) kind: Cow<'a, str>,
    /// `None` where the table has no such column.
    pub(crate) required: Option<bool>,
    pub(crate) description: Option<&'a Cell>,
    pub(crate) example: Cow<'a, str>,
    pub(crate) default: Cow<'a, str>,
    /// Where the value travels, on pages that mix places in one table.
    pub(crate) place: Cow<'a, str>,
    /// The row, counted from 0.
    pub(crate) row: usize,
    /// A further name in the cell of the node before it: it has no row of its own.
    pub(crate) further: bool,
    pub(crate) members: Vec<Node<'a>>,
}

impl Node<'_> {
    /// The rows of this node and its members.
    pub(crate) fn rows(&self) -> usize {
        usize::from(!self.further) + self.members.iter().map(Node::rows).sum::<usize>()
    }
}

/// Which column holds what.
pub(crate) struct Columns {
    found: Vec<Option<Column>>,
}

impl Columns {
    /// Reads the header. `None` when the table lists no fields: it has no column of names, or nothing beside it.
    pub(crate) fn of(table: &Table, labels: &Labels) -> Option<Self> {
        let mut found: Vec<Option<Column>> = table.header.iter().map(|text| labels.column(text)).collect();
        // Some pages call the type "format" and the place "type".
        if found.contains(&Some(Column::Format)) {
            for column in &mut found {
                *column = match *column {
                    Some(Column::Type) => Some(Column::Place),
                    Some(Column::Format) => Some(Column::Type),
                    other => other,
                };
            }
        }
        let has = |column| found.contains(&Some(column));
        (has(Column::Name) && (has(Column::Type) || has(Column::Description))).then_some(Columns { found })
    }

    fn index(&self, column: Column) -> Option<usize> {
        self.found.iter().position(|found| *found == Some(column))
    }

    fn cell<'a>(&self, row: &'a Row, column: Column) -> Option<&'a Cell> {
        row.cells.get(self.index(column)?)
    }

    fn text<'a>(&self, row: &'a Row, column: Column) -> Cow<'a, str> {
        self.cell(row, column).map(Cell::field).unwrap_or_default()
    }
}

/// Reads the rows of a table of fields. Rows that name no field are accounted for here; the others by whoever takes the nodes.
pub(crate) fn tree<'a>(context: &mut Context, section: &str, table: &'a Table, columns: &Columns) -> Vec<Node<'a>> {
    for (text, found) in table.header.iter().zip(&columns.found) {
        if found.is_none() && !trim(text).is_empty() {
            context.note(
                Spot::section(section),
                text,
                "expected a known column header: the column is not read",
            );
        }
    }
    let mut stack: Vec<Open<'a>> = Vec::new();
    let mut roots = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        let name_cell = columns.cell(row, Column::Name);
        let raw = name_cell.map(name_text).unwrap_or_default();
        let mut names = raw.split(is_name_end).map(clean_name).filter(|name| !name.is_empty());
        let place = Spot::row(section, index);
        let Some(name) = names.next() else {
            blank_row(context, place, row);
            continue;
        };
        if name.chars().all(|c| matches!(c, '=' | '-' | '—')) {
            context.rule(Rule::Separator, 1);
            continue;
        }
        if !is_wire_name(&name) {
            context.lost_row(place, &name, "expected the name of a field");
            continue;
        }
        let depth = row.level.unwrap_or_else(|| indent(&raw));
        while stack.last().is_some_and(|above| above.depth >= depth) {
            close(&mut stack, &mut roots);
        }
        if stack.len() >= DEEPEST {
            context.lost_row(place, &name, format!("expected at most {DEEPEST} levels of members"));
            continue;
        }
        let name = context.repaired(name);
        let node = node(context, section, index, row, columns, name);
        let mut twins = Vec::new();
        for name in names {
            if is_wire_name(&name) {
                twins.push(context.repaired(name));
            } else {
                context.note(place, &name, "expected the name of a field behind the first: left out");
            }
        }
        stack.push(Open { depth, node, twins });
    }
    while !stack.is_empty() {
        close(&mut stack, &mut roots);
    }
    roots
}

/// The most levels of members that a table may have. Who reads the tree goes down once per level.
const DEEPEST: usize = 32;

/// A node whose members may still come.
struct Open<'a> {
    depth: usize,
    node: Node<'a>,
    /// Further names in the cell: fields of the same description.
    twins: Vec<String>,
}

fn close<'a>(stack: &mut Vec<Open<'a>>, roots: &mut Vec<Node<'a>>) {
    let Some(Open { node, twins, .. }) = stack.pop() else {
        return;
    };
    let list = stack.last_mut().map_or(roots, |above| &mut above.node.members);
    let twin = |name| Node { name, ..further(&node) };
    let twins: Vec<Node<'a>> = twins.into_iter().map(twin).collect();
    list.push(node);
    list.extend(twins);
}

/// The same field again, without rows of its own.
fn further<'a>(node: &Node<'a>) -> Node<'a> {
    Node {
        further: true,
        members: node.members.iter().map(further).collect(),
        ..node.clone()
    }
}

fn node<'a>(
    context: &mut Context,
    section: &str,
    index: usize,
    row: &'a Row,
    columns: &Columns,
    name: String,
) -> Node<'a> {
    let required_cell = columns.text(row, Column::Required);
    let mut required = columns
        .index(Column::Required)
        .map(|_| context.labels.required(&required_cell) == Some(true));
    if columns.cell(row, Column::Required).is_some()
        && !required_cell.is_empty()
        && context.labels.required(&required_cell).is_none()
    {
        let place = Spot::row(section, index);
        context.warn(place, &required_cell, "expected a yes or no: taken as not required");
    }
    let name_cell = columns.cell(row, Column::Name);
    if name_cell.is_some_and(|cell| cell.tags().any(|tag| tag == "field-required")) {
        required = Some(true);
    }
    let mut kind = columns.text(row, Column::Type);
    let mut description = columns.cell(row, Column::Description);
    // A row too short for its description has it in the type column.
    if row.cells.len() < columns.found.len() && !kind.is_ascii() {
        description = columns.cell(row, Column::Type);
        kind = Cow::Borrowed("");
    }
    let overruled = |cell: &Cell| {
        let text = cell.text();
        context
            .labels
            .required_after_all
            .iter()
            .any(|words| text.contains(words))
    };
    if required == Some(false) && description.is_some_and(overruled) {
        required = Some(true);
    }
    Node {
        name,
        kind,
        required,
        description,
        example: columns.text(row, Column::Example),
        default: columns.text(row, Column::Default),
        place: columns.text(row, Column::Place),
        row: index,
        further: false,
        members: Vec::new(),
    }
}

fn blank_row(context: &mut Context, place: Spot<'_>, row: &Row) {
    let text = row.cells.iter().map(Cell::text).find(|text| !text.is_empty());
    match text {
        None => context.rule(Rule::Separator, 1),
        Some(text) => context.lost_row(place, &text, "expected the name of a field in the first column"),
    }
}

/// The text of the name cell with its indent, without tags.
fn name_text(cell: &Cell) -> String {
    use crate::locate::Piece;
    let mut text = String::new();
    for piece in &cell.pieces {
        if let Piece::Text(part) | Piece::Field(part) = piece {
            text.push_str(part);
        }
    }
    text.trim_matches(['\n', '\r', '\t']).to_owned()
}

fn is_branch(c: char) -> bool {
    matches!(c, '∟' | '└' | '├' | '─')
}

/// A cell may hold two names.
fn is_name_end(c: char) -> bool {
    is_branch(c) || matches!(c, '、' | ',')
}

fn clean_name(text: &str) -> String {
    let text = text.replace('\\', "");
    let text = trim(&text).trim_matches(['*', '`', '"']);
    // A remark may follow the name: `id（必填）`.
    let text = text.split(['（', '(', '\n']).next().unwrap_or_default();
    trim(text).to_owned()
}

/// Names on the wire are ASCII words; two pages have a space in one.
pub(crate) fn is_wire_name(name: &str) -> bool {
    name.len() <= 80
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte))
        && name.matches(' ').count() <= 1
}

/// How far a name is indented. Only the order of these numbers means something; plain spaces in front, and white space
/// behind the last branch, are padding.
fn indent(name: &str) -> usize {
    let name = name.trim_start_matches([' ', '\t']);
    let width = |c: char| match c {
        '\u{2003}' => 4,
        '\u{2002}' => 2,
        c if is_branch(c) => 4,
        '\n' | '\r' | '\t' => 0,
        _ => 1,
    };
    let lead = name
        .find(|c: char| !c.is_whitespace() && !is_branch(c))
        .unwrap_or(name.len());
    let lead = name.get(..lead).unwrap_or_default();
    let counted = lead
        .rfind(is_branch)
        .map_or(lead, |at| lead.get(..at).unwrap_or_default());
    let branch = if lead.len() > counted.len() { 4 } else { 0 };
    counted.chars().map(width).sum::<usize>() + branch
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;
    use crate::locate::pipe;

    fn outline(lines: &[&str]) -> String {
        fn write(node: &Node<'_>, out: &mut String) {
            out.push_str(&node.name);
            if !node.members.is_empty() {
                out.push('{');
                node.members.iter().for_each(|member| write(member, out));
                out.push('}');
            }
            out.push(' ');
        }
        let (table, _) = pipe::table(lines).unwrap();
        let mut context = Context::new(LANGUAGES[0], false, None);
        let columns = Columns::of(&table, LANGUAGES[0]).unwrap();
        let mut out = String::new();
        tree(&mut context, "", &table, &columns)
            .iter()
            .for_each(|node| write(node, &mut out));
        out.trim_end().to_owned()
    }

    #[test]
    fn depth_is_ranked_by_indent() {
        let lines = [
            "|参数|说明|",
            "|-|-|",
            "|data||",
            "|&emsp;∟a||",
            "|&emsp;&emsp;&emsp;&emsp;∟b||",
            "|&emsp;∟c||",
            "|d||",
        ];
        assert_eq!(outline(&lines), "data{a{b } c } d");
        let lines = [
            "|参数|说明|",
            "|-|-|",
            "|data||",
            "|&nbsp; ∟items||",
            "|&nbsp; &nbsp; ∟id||",
        ];
        assert_eq!(outline(&lines), "data{items{id } }");
    }

    #[test]
    fn two_names_in_a_cell_are_two_fields() {
        let lines = ["|参数|说明|", "|-|-|", "|data||", "|∟ user_id&emsp;∟open_id||"];
        assert_eq!(outline(&lines), "data{user_id open_id }");
        // What is no name of a field is none behind another either.
        let lines = ["|参数|说明|", "|-|-|", "|name、用户名、open_id||", "|b||"];
        assert_eq!(outline(&lines), "name open_id b");
    }

    #[test]
    fn rows_without_a_field_are_accounted_for() {
        let lines = ["|参数|说明|", "|-|-|", "|====||", "|  |  |", "|参数一|x|", "|a|x|"];
        let (table, _) = pipe::table(&lines).unwrap();
        let mut context = Context::new(LANGUAGES[0], false, None);
        let columns = Columns::of(&table, LANGUAGES[0]).unwrap();
        let nodes = tree(&mut context, "", &table, &columns);
        assert_eq!(nodes.len(), 1);
        assert_eq!((context.rows.problems, context.rows.under_rules()), (1, 2));
    }
}
