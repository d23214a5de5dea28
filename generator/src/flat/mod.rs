//! The flat form of a page: what a mirror leaves when it turns the site's markup into plain Markdown.
//!
//! All tables are Markdown tables. Line breaks in a cell have become `<br>` or a space, nesting is drawn with `└`, elements
//! such as scopes and tokens are code spans, alert boxes are quotes. In goes a page as [`crate::locate`] found it, out come the
//! pieces that the site's own markup gives, so that nobody after this needs to know. Only the words tell what such a cell was:
//! that is why this stands between locating, which knows none, and interpreting.
//!
//! - [`rows`] takes each cell by what its column is about.
//! - [`nesting`] reads the depth of a field off its name.
//! - [`lines`] puts the line breaks of a description back.
//! - [`values`] reads the list of values that stood on lines of its own.
//! - [`spilled`] finds the rows of a table of codes that the converter lost hold of.
//! - [`spans`] tells which code spans were scopes, tokens and kinds of app.
//!
//! Nothing here can fail: a cell that looks otherwise stays the text that it is.

mod lines;
mod nesting;
mod rows;
mod spans;
mod spilled;
mod values;

use std::borrow::Cow;

use crate::labels::Labels;
use crate::locate::{Block, Form, Page, TableKind};

/// The page with its tables and alert boxes as the site's own markup gives them. A page in another form stays as it is.
pub(crate) fn restored<'a>(page: &'a Page, labels: &Labels) -> Cow<'a, Page> {
    if page.form != Form::Flat {
        return Cow::Borrowed(page);
    }
    let mut page = page.clone();
    for section in &mut page.sections {
        spilled::collect(&mut section.blocks, labels);
        for block in &mut section.blocks {
            match block {
                Block::Table(table) if table.kind == TableKind::Flat => rows::restore(table, labels),
                Block::Text(text) => {
                    if let Some(alert) = alert(text) {
                        *block = Block::Alert(alert.to_owned());
                    }
                }
                _ => {}
            }
        }
    }
    Cow::Owned(page)
}

/// `> **Tip**: text` was an alert box with this text.
fn alert(text: &str) -> Option<&str> {
    let (kind, text) = text.strip_prefix("> **")?.split_once("**: ")?;
    kind.bytes().all(|byte| byte.is_ascii_alphabetic()).then(|| text.trim())
}
