//! Texts that may lead an address elsewhere, for the property tests of every crate that accepts or makes one.

use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Pieces that are harmless alone, and all that ever led elsewhere.
const PIECES: &[&str] = &[
    "/",
    "/",
    "/",
    "//",
    "/:id",
    "\\",
    "\t",
    "\r",
    "\n",
    ".",
    "..",
    "%",
    "%2e",
    "%2E",
    "%2f",
    "%5C",
    "%09",
    "%00",
    "@",
    ":",
    ":id",
    "?",
    "#",
    "&",
    ";",
    " ",
    "[",
    "]",
    "a",
    "open-apis",
    "evil.example",
    "www.feishu.cn",
    "https:",
    "443",
    "\u{ff0f}",
    "\u{ff0e}",
    "\u{ff20}",
    "\u{3002}",
    "\u{202e}",
    "\u{200b}",
    "\u{0}",
];

/// A text of one to eight pieces.
pub(crate) fn text() -> impl Strategy<Value = String> {
    vec(select(PIECES), 1..=8).prop_map(|pieces| pieces.concat())
}

/// Tries ten thousand values, the same in every run.
pub(crate) fn try_all<S: Strategy>(strategy: &S, test: impl Fn(S::Value)) {
    let config = Config {
        cases: 10_000,
        failure_persistence: None,
        ..Config::default()
    };
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let tried = TestRunner::new_with_rng(config, random).run(strategy, |value| {
        test(value);
        Ok(())
    });
    if let Err(error) = tried {
        panic!("{error}");
    }
}
