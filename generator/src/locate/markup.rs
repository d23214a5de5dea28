//! Reads cleaned markup with an HTML parser: the tables, and the text of alert boxes.

use scraper::{ElementRef, Html, Node};

use super::section::Block;
use super::table::{Cell, EnumItem, Piece, Row, Table, TableKind};

/// The blocks in cleaned markup.
#[must_use]
pub fn blocks(clean: &str) -> Vec<Block> {
    let html = Html::parse_fragment(clean);
    let mut blocks = Vec::new();
    for element in html.root_element().child_elements() {
        match element.value().name() {
            "md-table" => blocks.push(Block::Table(table(element))),
            "md-alert" => {
                let text: String = element.text().collect();
                if !text.trim().is_empty() {
                    blocks.push(Block::Alert(text.trim().to_owned()));
                }
            }
            _ => {}
        }
    }
    blocks
}

/// The pieces of a cell whose text was cleaned inside a table of one cell.
#[must_use]
pub fn lone_cell(clean: &str) -> Cell {
    blocks(clean)
        .into_iter()
        .find_map(|block| match block {
            Block::Table(table) => table.rows.into_iter().next(),
            _ => None,
        })
        .and_then(|row| row.cells.into_iter().next())
        .unwrap_or_default()
}

fn table(element: ElementRef<'_>) -> Table {
    let kind = match element.value().attr("kind") {
        Some("dt") => TableKind::Dt,
        _ => TableKind::Md,
    };
    let mut table = Table {
        kind,
        header: Vec::new(),
        rows: Vec::new(),
    };
    for part in element.child_elements() {
        match part.value().name() {
            "md-tr" => push_row(part, false, &mut table),
            name => {
                let head = name == "md-thead";
                for row in part.child_elements() {
                    push_row(row, head, &mut table);
                }
            }
        }
    }
    table
}

/// The first row inside `md-thead` is the header; a row of a table without one is a row.
fn push_row(element: ElementRef<'_>, head: bool, table: &mut Table) {
    let row = Row {
        level: element
            .value()
            .attr("level")
            .and_then(|level| level.trim().parse().ok()),
        cells: element.child_elements().map(cell).collect(),
    };
    if row.cells.is_empty() {
        return;
    }
    if head && table.header.is_empty() {
        table.header = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
    } else {
        table.rows.push(row);
    }
}

fn cell(element: ElementRef<'_>) -> Cell {
    let mut cell = Cell::default();
    pieces(element, &mut cell.pieces);
    let blank = |piece: &Piece| matches!(piece, Piece::Text(text) if text.trim().is_empty());
    cell.pieces.retain(|piece| !blank(piece));
    cell
}

fn pieces(element: ElementRef<'_>, out: &mut Vec<Piece>) {
    for node in element.children() {
        if let Node::Text(text) = node.value() {
            self::text(text, out);
        } else if let Some(child) = ElementRef::wrap(node) {
            self::child(child, out);
        }
    }
}

fn text(text: &str, out: &mut Vec<Piece>) {
    match out.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ => out.push(Piece::Text(text.to_owned())),
    }
}

fn child(child: ElementRef<'_>, out: &mut Vec<Piece>) {
    let text = || child.text().collect::<String>().trim().to_owned();
    let attribute = |name| child.value().attr(name).unwrap_or_default().trim().to_owned();
    match child.value().name() {
        "md-text" => field(child, out),
        "md-enum" => listed(child, out),
        "md-perm" => out.push(Piece::Scope(attribute("name"))),
        "md-app-support" => out.push(Piece::AppTypes(attribute("types"))),
        "md-tag" => out.push(tag(child)),
        "md-tooltip" => {}
        "md-table" => out.push(Piece::Text(text())),
        _ => pieces(child, out),
    }
}

/// The text of a field element, and what pages put into one beside it.
fn field(element: ElementRef<'_>, out: &mut Vec<Piece>) {
    let own: String = element
        .children()
        .filter_map(|node| node.value().as_text().map(|text| &**text))
        .collect();
    out.push(Piece::Field(own.trim().to_owned()));
    for child in element.child_elements() {
        match child.value().name() {
            "md-tag" => out.push(tag(child)),
            _ => pieces(child, out),
        }
    }
}

fn tag(element: ElementRef<'_>) -> Piece {
    Piece::Tag {
        kind: element.value().attr("type").unwrap_or_default().trim().to_owned(),
        text: element.text().collect::<String>().trim().to_owned(),
    }
}

/// The items of an enum. What pages put between them, and scopes inside of them, goes behind: it says more of the field than of an item.
fn listed(element: ElementRef<'_>, out: &mut Vec<Piece>) {
    let mut items = Vec::new();
    let mut behind = Vec::new();
    for node in element.children() {
        if let Node::Text(text) = node.value() {
            self::text(text, &mut behind);
        }
        let Some(child) = ElementRef::wrap(node) else { continue };
        if child.value().name() != "md-enum-item" {
            self::child(child, &mut behind);
            continue;
        }
        let mut inner = Cell::default();
        pieces(child, &mut inner.pieces);
        items.push(EnumItem {
            key: child.value().attr("key").unwrap_or_default().trim().to_owned(),
            text: inner.text().into_owned(),
        });
        let scopes = |piece: &Piece| matches!(piece, Piece::Scope(_) | Piece::AppTypes(_));
        behind.extend(inner.pieces.into_iter().filter(scopes));
    }
    out.push(Piece::Enum(items));
    out.extend(behind);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locate::clean::clean;

    #[test]
    fn a_cell_keeps_the_order_of_its_pieces() {
        let cell = lone_cell(&clean(
            "<md-table><md-tr><md-td>**可选值有**：<md-enum><md-enum-item key=\"a\" >x</md-enum-item></md-enum-item>\
             <md-enum-item key=\"b\">y</md-enum-item></md-enum>**当值为 `a`**：<md-perm name=\"s:t\">z</md-perm></md-td></md-tr></md-table>",
        ));
        let item = |key: &str, text: &str| EnumItem {
            key: key.into(),
            text: text.into(),
        };
        assert_eq!(
            cell.pieces,
            [
                Piece::Text("**可选值有**：".into()),
                Piece::Enum(vec![item("a", "x"), item("b", "y")]),
                Piece::Text("**当值为 `a`**：".into()),
                Piece::Scope("s:t".into()),
            ]
        );
    }

    #[test]
    fn levels_and_headers_are_read() {
        let found = blocks(&clean(
            "<md-dt-table><md-dt-thead><md-dt-tr><md-dt-th>名称</md-dt-th><md-dt-th>类型</md-dt-th></md-dt-tr></md-dt-thead>\
             <md-dt-tbody><md-dt-tr level=\"1\"><md-dt-td><md-text type=\"field-name\" >a</md-text></md-dt-td>\
             <md-dt-td>array<string></md-dt-td></md-dt-tr></md-dt-tbody></md-dt-table>",
        ));
        let [Block::Table(table)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(table.kind, TableKind::Dt);
        assert_eq!(table.header, ["名称", "类型"]);
        assert_eq!(table.rows[0].level, Some(1));
        assert_eq!(table.rows[0].cells[0].field(), "a");
        assert_eq!(table.rows[0].text(1), "array<string>");
    }
}
