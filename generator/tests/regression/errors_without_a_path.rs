//! Errors named no file, came after half of the writing, or were none at all.

use std::fs;

use crate::generator;

fn said(arguments: &[&str], tree: &std::path::Path) -> (Option<i32>, String) {
    let output = generator(arguments, tree);
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_damaged_record_is_named_before_anything_is_written() {
    for name in ["coverage.json", "names.json"] {
        let tree = tempfile::tempdir().unwrap();
        fs::write(tree.path().join(name), "{\"/a\": ").unwrap();
        let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/pages");
        let (status, said) = said(&["refresh", "--pages", pages], tree.path());
        assert_eq!(status, Some(1));
        assert!(said.contains(name) && said.contains("damaged"), "{said}");
        assert_eq!(
            fs::read_dir(tree.path()).unwrap().count(),
            1,
            "nothing else was written"
        );
    }
}

#[test]
fn a_file_in_the_way_of_a_folder_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let tree = folder.path().join("tree");
    fs::write(&tree, "a file").unwrap();
    let (status, told) = said(&["refresh"], &tree);
    assert_eq!(status, Some(1));
    assert!(told.contains(tree.to_str().unwrap()), "{told}");

    let tree = folder.path().join("other");
    fs::create_dir(&tree).unwrap();
    fs::write(tree.join("endpoints"), "a file").unwrap();
    let (status, told) = said(&["refresh"], &tree);
    assert_eq!(status, Some(1));
    assert!(told.contains("endpoints"), "{told}");
}

#[test]
fn a_folder_without_pages_is_an_error_and_nothing_is_written() {
    let (pages, tree) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (status, said) = said(&["refresh", "--pages", pages.path().to_str().unwrap()], tree.path());
    assert_eq!(status, Some(1));
    assert!(
        said.contains("no page") && said.contains(pages.path().to_str().unwrap()),
        "{said}"
    );
    assert_eq!(fs::read_dir(tree.path()).unwrap().count(), 0);
}
