//! A run that was killed while it wrote left half of its specs, which the next run took for settled.
//!
//! The long form, on real pages and full disks, is `tests/interrupted.sh`.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{files, generator};

/// Begins to refresh the pages of this crate.
fn begin(tree: &Path) -> Child {
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/variants/pages");
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command.args(["refresh", "--pages", pages, "--spec"]).arg(tree);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
fn the_next_run_gives_the_tree_of_an_undisturbed_one() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    assert!(begin(&whole).wait().unwrap().success());
    let expected = files(&whole);
    assert!(expected.len() > 40);
    for number in 0..6 {
        let tree = folder.path().join(number.to_string());
        // Killed when the new texts begin to be written, when all of them are, or when the first is in its place.
        let mark = tree.join([".refresh", ".refresh/journal.json", "endpoints"][number % 3]);
        let mut run = begin(&tree);
        while run.try_wait().unwrap().is_none() && !mark.exists() {}
        let _ = run.kill();
        run.wait().unwrap();
        assert!(begin(&tree).wait().unwrap().success());
        assert!(files(&tree) == expected, "run {number} gives another tree");
    }
}

#[test]
fn a_run_with_other_pages_finishes_what_was_begun() {
    let folder = tempfile::tempdir().unwrap();
    let tree = folder.path();
    let begun = tree.join(".refresh");
    std::fs::create_dir_all(&begun).unwrap();
    std::fs::write(begun.join("0"), "{}\n").unwrap();
    std::fs::write(begun.join("journal.json"), r#"["coverage.json"]"#).unwrap();
    assert!(generator(&["refresh"], tree).status.success());
    assert_eq!(std::fs::read_to_string(tree.join("coverage.json")).unwrap(), "{}\n");
    assert!(!begun.exists() && !tree.join(".lock").exists());
}

#[test]
fn two_runs_at_once_do_not_hurt_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    assert!(begin(&whole).wait().unwrap().success());
    let expected = files(&whole);
    for number in 0..2 {
        let tree = folder.path().join(number.to_string());
        let runs = [begin(&tree), begin(&tree), begin(&tree)];
        for mut run in runs {
            assert!(run.wait().unwrap().success());
        }
        assert!(files(&tree) == expected, "{number}");
    }
}
