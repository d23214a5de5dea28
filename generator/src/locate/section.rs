//! A section of a page: its heading, and the blocks below it.

use super::table::Table;

/// A heading and what stands below it, up to the next heading of any level.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// 1 to 6; 0 before the first heading.
    pub level: usize,
    /// The heading's text.
    pub heading: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug)]
pub enum Block {
    /// A table.
    Table(Table),
    /// A code block: a fence or `<md-code-json>`.
    Code(String),
    /// The text of an alert box.
    Alert(String),
    /// Any other line or lines, as written.
    Text(String),
}

impl Section {
    /// The tables of the section.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }

    /// The code blocks of the section.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Code(code) => Some(code.as_str()),
            _ => None,
        })
    }

    /// The text lines of the section.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// The texts between tables and code, in alert boxes or not.
    pub fn prose(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Text(text) | Block::Alert(text) => Some(text.as_str()),
            Block::Table(_) | Block::Code(_) => None,
        })
    }

    /// The texts of the alert boxes that have one.
    pub fn alerts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Alert(text) => Some(text.as_str()),
            _ => None,
        })
    }
}
