//! A table of a page, whichever of the three kinds of markup it was written in.

use std::borrow::Cow;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// `<md-table>`
    Md,
    /// `<md-dt-table>`: rows know their level.
    Dt,
    /// A Markdown table.
    Pipe,
    /// A Markdown table as converters write it.
    Flat,
}

/// A table: the texts of its header, and its rows.
#[derive(Clone, Debug)]
pub struct Table {
    /// How it is written.
    pub kind: TableKind,
    /// The header cells, as plain text.
    pub header: Vec<String>,
    /// The rows below the header.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The depth that the markup states.
    pub level: Option<usize>,
    /// The cells from left to right.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The text of a cell, or nothing where the row is too short.
    #[must_use]
    pub fn text(&self, column: usize) -> Cow<'_, str> {
        self.cells.get(column).map(Cell::text).unwrap_or_default()
    }
}

/// A cell: Markdown text and the platform's elements, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// A part of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Markdown.
    Text(String),
    /// `<md-text type="field-name">` or `field-type`.
    Field(String),
    /// `<md-enum>`
    Enum(Vec<EnumItem>),
    /// `<md-perm name>`: a scope. Empty where the element has no name.
    Scope(String),
    /// `<md-tag type>` and its text.
    Tag {
        /// `token-tenant`, `field-required`, …
        kind: String,
        /// What readers see.
        text: String,
    },
    /// `<md-app-support types>`
    AppTypes(String),
}

/// `<md-enum-item key>` and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumItem {
    /// The value.
    pub key: String,
    /// The explanation.
    pub text: String,
}

impl Cell {
    /// A cell of nothing but text.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Cell {
            pieces: vec![Piece::Text(text.to_owned())],
        }
    }

    /// The readable text, trimmed.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        if let [Piece::Text(text) | Piece::Field(text)] = self.pieces.as_slice() {
            return Cow::Borrowed(trim(text));
        }
        let mut all = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) | Piece::Field(text) | Piece::Tag { text, .. } => all.push_str(text),
                Piece::Enum(_) | Piece::Scope(_) | Piece::AppTypes(_) => {}
            }
        }
        Cow::Owned(trim(&all).to_owned())
    }

    /// The text of the first field element, or else all text.
    #[must_use]
    pub fn field(&self) -> Cow<'_, str> {
        for piece in &self.pieces {
            if let Piece::Field(text) = piece {
                return Cow::Borrowed(trim(text));
            }
        }
        self.text()
    }

    /// The scopes in the cell that have a name.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Scope(name) if !name.is_empty() => Some(name.as_str()),
            _ => None,
        })
    }

    /// The kinds of the tags in the cell.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Tag { kind, .. } => Some(kind.as_str()),
            _ => None,
        })
    }
}

/// Trims white space and the invisible characters that pages pad with.
#[must_use]
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
    })
}
