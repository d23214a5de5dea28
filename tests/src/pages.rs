//! The pages that suites go through, and what is known of them.

use std::collections::BTreeSet;
use std::path::Path;

use generator::run::source::Source;

/// All pages of the folders that `FEISHU_FLAT_PAGES` and `FEISHU_PAGES` name, in this order, so that of a page in both forms the one of the
/// site comes last. `None` where one of the two is not set, which is said.
///
/// # Panics
/// If one of them names no folder, which fails the test.
#[must_use]
#[allow(clippy::panic, reason = "a test helper fails the test")]
pub fn all() -> Option<Vec<Source>> {
    let folders = ["FEISHU_FLAT_PAGES", "FEISHU_PAGES"].map(std::env::var);
    let [Ok(flat), Ok(site)] = folders else {
        eprintln!("not run: FEISHU_PAGES and FEISHU_FLAT_PAGES name no folders of pages");
        return None;
    };
    let below = |folder: String| {
        Source::below(Path::new(&folder)).unwrap_or_else(|error| panic!("there are no pages in `{folder}`: {error}"))
    };
    Some([flat, site].into_iter().flat_map(below).collect())
}

/// The keys of a list with `key: cause` on each line. Lines that begin with `#` are remarks.
#[must_use]
pub fn known(list: &str) -> BTreeSet<&str> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
        .map(|(key, _)| key)
        .collect()
}
