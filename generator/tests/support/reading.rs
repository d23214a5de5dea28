//! A page read by itself, where no spec exists yet.

use std::path::Path;

use generator::interpret::{Reading, interpret};
use generator::locate::locate;
use generator::tree::Tree;

/// Reads a page; all of its rows must be accounted for.
pub(crate) fn reading(page: &[u8]) -> Reading {
    let page = locate(page).unwrap();
    let reading = interpret(&page, &Tree::new(Path::new("no such tree")), false);
    assert!(reading.rows.balance(), "{:?}: {:?}", page.front.path, reading.rows);
    reading
}
