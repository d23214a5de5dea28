//! Links in a circle, pipes, and one closed folder.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::Command;

use generator::run::source::Source;

#[test]
fn every_page_is_found_once() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::create_dir(root.join("inner")).unwrap();
    fs::write(root.join("inner/page.md"), "").unwrap();
    symlink(root, root.join("inner/up")).unwrap();
    symlink(root, root.join("inner/up2")).unwrap();
    symlink(root.join("inner/page.md"), root.join("inner/same.md")).unwrap();
    symlink(root.join("nowhere"), root.join("dangling.md")).unwrap();
    let made = Command::new("mkfifo").arg(root.join("pipe.md")).status().unwrap();
    assert!(made.success());
    let names: Vec<String> = Source::below(root).unwrap().iter().map(Source::name).collect();
    let ends: Vec<&str> = names.iter().map(|name| name.rsplit('/').next().unwrap()).collect();
    assert_eq!(ends, ["dangling.md", "page.md"], "{names:?}");
}

#[test]
fn a_page_or_folder_that_cannot_be_read_is_named_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::write(root.join("good.md"), crate::page("im-v1-pin-delete.md")).unwrap();
    symlink(root.join("nowhere"), root.join("dangling.md")).unwrap();
    let closed = root.join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything, as root may, reads this folder too.
    let can_be_closed = fs::read_dir(&closed).is_err();
    let tree = tempfile::tempdir().unwrap();
    let output = crate::generator(&["refresh", "--pages", root.to_str().unwrap()], tree.path());
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(tree.path().join("endpoints/im/v1/pin/delete.json").is_file());
    assert!(said.contains("dangling.md: error: "), "{said}");
    assert!(!can_be_closed || said.contains("closed: error: "), "{said}");
}
