//! A misspelled `--spec` was an empty tree: `report` made the folder with a report of zeros, and `check` listed files that it lacked.

use std::fs;

use crate::generator;

#[test]
fn it_is_named_and_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let tree = folder.path().join("typo");
    for command in ["report", "check"] {
        let output = generator(&[command], &tree);
        assert_eq!(output.status.code(), Some(1), "{command}");
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        let expected = format!(
            "error: there are no specs in `{}`, expected a folder with `endpoints`\n",
            tree.display()
        );
        assert_eq!(said, expected, "{command}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
