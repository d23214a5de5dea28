//! Reads Markdown tables. Their writers were not strict: widths of header and delimiter row disagree, outer pipes are
//! missing, and cells hold the platform's elements.

use super::clean::clean;
use super::markup;
use super::table::{Cell, Row, Table, TableKind, trim};

/// The table at the start of `lines` and the number of its lines; `None` unless one starts there.
#[must_use]
pub fn table(lines: &[&str]) -> Option<(Table, usize)> {
    let [first, second, rest @ ..] = lines else { return None };
    if !first.contains('|') || !is_delimiter(second) {
        return None;
    }
    let kind = match is_converters(second) {
        true => TableKind::Flat,
        false => TableKind::Pipe,
    };
    let header = cells(first, kind)
        .iter()
        .map(|text| cell(text).text().into_owned())
        .collect();
    let rows: Vec<Row> = rest
        .iter()
        .take_while(|line| line.contains('|') && !line.trim_start().starts_with(":::"))
        .map(|line| Row {
            level: None,
            cells: cells(line, kind).iter().map(|text| cell(text)).collect(),
        })
        .collect();
    let used = rows.len() + 2;
    let table = Table { kind, header, rows };
    Some((table, used))
}

/// `|--|:-:|`: dashes, and nothing but pipes, colons and spaces beside them.
fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// `| --- | --- |`: the row that converters write.
fn is_converters(line: &str) -> bool {
    let cells = line
        .trim_end()
        .strip_prefix("| ")
        .and_then(|rest| rest.strip_suffix(" |"));
    cells.is_some_and(|cells| cells.split(" | ").all(|cell| cell == "---"))
}

/// Cuts a row at its pipes, but not inside inline code, nor at `\|`, which the flat form does not know.
fn cells(line: &str, kind: TableKind) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut characters = line.chars().peekable();
    let mut code = false;
    let ticks = line.matches('`').count();
    while let Some(character) = characters.next() {
        match character {
            '\\' if kind == TableKind::Pipe && characters.peek() == Some(&'|') => {
                characters.next();
                push(&mut cells, '|');
            }
            '`' if ticks.is_multiple_of(2) => {
                code = !code;
                push(&mut cells, '`');
            }
            '|' if !code => cells.push(String::new()),
            other => push(&mut cells, other),
        }
    }
    if cells.len() > 1 && cells.last().is_some_and(|last| last.trim().is_empty()) {
        cells.pop();
    }
    cells
}

fn push(cells: &mut [String], character: char) {
    if let Some(last) = cells.last_mut() {
        last.push(character);
    }
}

/// A cell. Leading white space stays: it is how these tables show nesting.
fn cell(text: &str) -> Cell {
    if text.contains(['<', '&']) {
        return markup::lone_cell(&clean(&format!(
            "<md-table><md-tr><md-td>{text}</md-td></md-tr></md-table>"
        )));
    }
    match trim(text) {
        "" => Cell::default(),
        _ => Cell::from_text(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(table: &Table) -> Vec<Vec<String>> {
        let row = |row: &Row| row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        table.rows.iter().map(row).collect()
    }

    #[test]
    fn widths_may_disagree() {
        let lines = ["|参数|说明|", "|-|-|-|", "|code|返回码|", "a|b", "", "text"];
        let (table, used) = table(&lines).unwrap();
        assert_eq!(used, 4);
        assert_eq!(table.header, ["参数", "说明"]);
        assert_eq!(texts(&table), [["code", "返回码"], ["a", "b"]]);
    }

    #[test]
    fn escapes_code_and_entities() {
        let lines = ["|a|b|", "|--|--|", "|x\\|y|`p|q`|", "|&emsp;∟z|array<string><br>w|"];
        let (table, _) = table(&lines).unwrap();
        assert_eq!(texts(&table), [["x|y", "`p|q`"], ["∟z", "array<string>\nw"]]);
    }

    #[test]
    fn a_line_with_a_pipe_is_no_table() {
        assert!(table(&["a|b", "text"]).is_none());
        assert!(table(&["a|b"]).is_none());
    }
}
