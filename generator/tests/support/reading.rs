//! A page read by itself, where no spec exists yet.

use generator::interpret::{Reading, interpret};
use generator::locate::locate;

/// Reads a page; all of its rows must be accounted for.
pub(crate) fn reading(page: &[u8]) -> Reading {
    let page = locate(page).unwrap();
    let reading = interpret(&page, false);
    assert!(reading.rows.balance(), "{:?}: {:?}", page.front.path, reading.rows);
    reading
}
