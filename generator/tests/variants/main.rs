//! One page of every variant of markup, against expectations typed from the page by hand.
//!
//! The pages in `pages/` keep the markup and the facts of real pages and not their sentences: Chinese prose is cut to `文`,
//! links to `[文](/x)`, long tables to their first rows.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod events;
mod expect;
mod legacy;
mod malformed;
mod replies;
mod requests;
#[path = "../support/reading.rs"]
mod support;

/// How many pages have expectations.
#[test]
fn every_page_is_expected_somewhere() {
    let tests = [
        include_str!("events.rs"),
        include_str!("legacy.rs"),
        include_str!("malformed.rs"),
        include_str!("replies.rs"),
        include_str!("requests.rs"),
    ]
    .concat();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/variants/pages");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(tests.contains(&format!("\"{name}\"")), "no test reads {name}");
        count += 1;
    }
    assert!(count >= 40, "{count}");
}
