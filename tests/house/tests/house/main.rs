//! The sources of all crates, held against what ARCHITECTURE.md rules out. Planted faults show that a fault would be found.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod circles;
mod commands;
mod examples;
mod invariants;
mod planted;
mod readmes;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use feishu_house_tests::house::House;
use feishu_house_tests::sources;

/// The folders of the crates that the project is made of.
const CRATES: &[&str] = &[
    "spec",
    "generator",
    "macros/expansion",
    "macros",
    "client",
    "client/events",
    "client/mock",
    "generated",
    "tests",
    "tests/house",
];

fn folder(of_crate: &str) -> PathBuf {
    let workspace = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    workspace.join(of_crate)
}

/// A crate, which is read once for all tests.
fn house(of_crate: &str) -> &'static House {
    static HOUSES: LazyLock<BTreeMap<&str, House>> = LazyLock::new(|| {
        let read = |of_crate: &&'static str| {
            let sources = sources::of_crate(&folder(of_crate)).unwrap_or_else(|error| panic!("{of_crate}: {error}"));
            let house = House::read(&sources).unwrap_or_else(|error| panic!("{of_crate}/{error}"));
            (*of_crate, house)
        };
        CRATES.iter().map(read).collect()
    });
    HOUSES
        .get(of_crate)
        .unwrap_or_else(|| panic!("{of_crate} is none of the crates that are read"))
}
