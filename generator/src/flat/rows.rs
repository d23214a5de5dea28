//! The rows of a table: each cell by what its column or its row is about.

use super::{lines, nesting, spans, values};
use crate::labels::{Basic, Column, Labels, Mark};
use crate::locate::{Cell, Piece, Row, SITE_LINK, Table};

/// How links to other pages begin here.
const LINK: &str = "https://open.larkoffice.com/document/";

/// Reads the cells of a table.
pub(super) fn restore(table: &mut Table, labels: &Labels) {
    let columns: Vec<Option<Column>> = table.header.iter().map(|text| labels.column(text)).collect();
    for row in &mut table.rows {
        rejoin(row, columns.len());
        match columns.contains(&Some(Column::Name)) {
            true => fields(row, &columns, labels),
            false => others(row, labels),
        }
    }
}

/// A pipe in the text of the last cell looks like the end of it.
fn rejoin(row: &mut Row, columns: usize) {
    while row.cells.len() > columns
        && let Some(extra) = row.cells.pop()
        && let Some(last) = row.cells.last_mut()
    {
        *last = Cell::from_text(&format!("{}|{}", raw(last), raw(&extra)));
    }
}

/// A row without a cell for the type has the others one column to the left.
fn shift(row: &mut Row, columns: &[Option<Column>]) {
    let Some(kind) = columns.iter().position(|column| *column == Some(Column::Type)) else {
        return;
    };
    if !row.text(kind).is_ascii() && row.cells.last().is_some_and(|last| last.text().is_empty()) {
        row.cells.pop();
        row.cells.insert(kind.min(row.cells.len()), Cell::default());
    }
}

/// A row of a table of fields.
fn fields(row: &mut Row, columns: &[Option<Column>], labels: &Labels) {
    shift(row, columns);
    let mut is_authorization = false;
    for (cell, column) in row.cells.iter_mut().zip(columns) {
        match column {
            Some(Column::Name) => {
                is_authorization = cell.text().eq_ignore_ascii_case("authorization");
                row.level = nesting::level(&raw(cell));
                spans::name(cell, &raw(cell), labels);
            }
            Some(Column::Type) => spans::kind(cell, &raw(cell)),
            Some(Column::Description) if is_authorization => spans::tokens(cell, &raw(cell)),
            Some(Column::Description) => *cell = description(&raw(cell), labels),
            _ => {}
        }
    }
}

/// A row of the table of basic facts, or of any table that lists no fields.
fn others(row: &mut Row, labels: &Labels) {
    for cell in &mut row.cells {
        // A line break with the indent that followed it, and the one before a list.
        if let [Piece::Text(text)] = cell.pieces.as_mut_slice() {
            *text = text.replace("    ", "\n").replace(" 1. ", "\n1. ");
        }
    }
    let basic = labels.basic(&row.text(0));
    let Some(cell) = row.cells.get_mut(1) else { return };
    match basic {
        Some(Basic::Scopes | Basic::FieldScopes) => cell.pieces = spans::scopes(&raw(cell)),
        Some(Basic::AppTypes) => cell.pieces = vec![Piece::AppTypes(raw(cell))],
        _ => {}
    }
}

/// The text of a cell whose elements have become text. The converter wrote entities inside code too.
fn raw(cell: &Cell) -> String {
    let text = match cell.pieces.as_slice() {
        [Piece::Text(text)] => text.trim_matches(' '),
        _ => &cell.text(),
    };
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// A description: text on its lines, and in it the values and scopes.
fn description(text: &str, labels: &Labels) -> Cell {
    let text = text.replace(LINK, SITE_LINK);
    let mut pieces: Vec<Piece> = Vec::new();
    for part in lines::parts(&text, labels) {
        let list = match part.mark {
            None | Some(Mark::Values) => values::list(&part.rest),
            _ => Vec::new(),
        };
        push(&mut pieces, &part.label, "\n");
        match (part.mark, list.is_empty()) {
            (_, false) => pieces.extend(list),
            (Some(Mark::Scopes | Mark::ValueScopes(_)), true) => pieces.extend(spans::scopes(&part.rest)),
            (None | Some(Mark::Other), true) => pieces.extend(spans::loose_scopes(&part.rest, labels)),
            _ => push(&mut pieces, &part.rest, ""),
        }
    }
    Cell { pieces }
}

fn push(pieces: &mut Vec<Piece>, text: &str, between: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(last)) => {
            last.push_str(between);
            last.push_str(text);
        }
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}
