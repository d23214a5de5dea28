//! Rows of a table of codes that are text: a note inside a cell ended the table for the converter.
//!
//! What is left of such a row is a line with the code, and below it one with the message.

use crate::labels::{ErrorColumn, Labels};
use crate::locate::{Block, Cell, Row, Table};

/// Puts the rows that stand behind a table of codes back into it.
pub(super) fn collect(blocks: &mut [Block], labels: &Labels) {
    let mut blocks = blocks.iter_mut();
    while let Some(block) = blocks.next() {
        let Block::Table(table) = block else { continue };
        let columns: Vec<_> = table.header.iter().map(|text| labels.error_column(text)).collect();
        let at = |column| columns.iter().position(|found| *found == Some(column));
        let (Some(code), Some(message)) = (at(ErrorColumn::Code), at(ErrorColumn::Message)) else {
            continue;
        };
        rows(table, (code, message), blocks.as_slice());
    }
}

fn rows(table: &mut Table, (code, message): (usize, usize), behind: &[Block]) {
    let texts = behind.iter().take_while(|block| !matches!(block, Block::Table(_)));
    let texts: Vec<&str> = texts
        .filter_map(|block| match block {
            Block::Text(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    for pair in texts.windows(2) {
        let [number, text] = pair else { continue };
        if number.len() < 4 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let mut cells = vec![Cell::default(); table.header.len()];
        for (column, text) in [(code, number), (message, text)] {
            if let Some(cell) = cells.get_mut(column) {
                *cell = Cell::from_text(text);
            }
        }
        table.rows.push(Row { level: None, cells });
    }
}
