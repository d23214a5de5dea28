//! Processes that are killed, and the event that the platform sends again.

use std::fs;

use crate::bot::{Bot, HANDLING};

/// How often a handler ran.
fn runs(file: &str) -> usize {
    fs::read_to_string(file).map_or(0, |text| text.lines().count())
}

/// Fault 15: what was answered is known after a restart.
pub(crate) fn after_the_answer(kind: &str, place: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("runs").display().to_string();
    let start = || Bot::start(kind, place, &file, "after", false);
    let mut first = start();
    assert_eq!(first.says(), "Handled", "{kind}");
    first.kill();
    for _ in 0..2 {
        let mut next = start();
        assert_eq!(next.says(), "Duplicate", "{kind}");
        next.kill();
    }
    assert_eq!(runs(&file), 1, "{kind}");
}

/// What was not answered is handled when it comes again. A store that outlives the process has its claim until `wait` was there.
pub(crate) fn inside_of_the_handler(kind: &str, place: &str, wait: impl Fn()) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("runs").display().to_string();
    let start = |hangs| Bot::start(kind, place, &file, "inside", hangs);
    let mut first = start(true);
    assert_eq!(first.says(), HANDLING, "{kind}");
    if kind == "redis" {
        assert_eq!(start(false).says(), "Busy", "another replica waits and sends it back");
    }
    first.kill();
    wait();
    let mut second = start(false);
    assert_eq!(second.says(), "Handled", "{kind}");
    second.kill();
    assert_eq!(start(false).says(), "Duplicate", "{kind}");
    assert_eq!(runs(&file), 2, "{kind}");
}
