//! A page that gave no spec any more took the place of what was known of it, and `check` then found the report stale.

use std::fs;
use std::path::Path;

use crate::files::files;
use crate::generator;

/// Runs a command on a page with this text.
fn run(command: &[&str], text: &str, tree: &Path) -> Option<i32> {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.md");
    fs::write(&page, text).unwrap();
    generator(&[command, &[page.to_str().unwrap()]].concat(), tree)
        .status
        .code()
}

#[test]
fn a_page_that_cannot_be_read_leaves_all_as_it_was() {
    let tree = tempfile::tempdir().unwrap();
    let tree = tree.path();
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/pages");
    for command in [&["refresh", "--pages", pages][..], &["report"], &["check"]] {
        let output = generator(command, tree);
        assert!(output.status.success(), "{command:?}: {output:?}");
    }
    let good = crate::page("im-v1-pin-delete.md");
    let before = files(tree);
    assert!(before.contains_key(Path::new("coverage.json")));

    let with_error = good.replace("<md-td>DELETE</md-td>", "<md-td>REMOVE</md-td>");
    // Cut before its facts, it is no API page.
    let cut = good.split("<md-th>HTTP URL").next().unwrap();
    for bad in [with_error.as_str(), cut] {
        assert_eq!(run(&["add"], bad, tree), Some(1));
        assert!(files(tree) == before);
    }
    assert_eq!(run(&["refresh", "--pages"], &with_error, tree), Some(1));
    assert!(files(tree) == before);
    assert!(generator(&["check"], tree).status.success());
}
