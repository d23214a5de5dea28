//! Every message of the attribute, in a folder named after the mistake.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::Path;

/// The cases are built in a package of trybuild's own, below the target folder, and a spec file is looked for in the package that
/// is built.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap().path();
        let copy = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            self::copy(&entry, &copy);
        } else {
            fs::copy(&entry, &copy).unwrap();
        }
    }
}

#[test]
fn every_mistake_is_told_with_what_to_write() {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("../tests/trybuild")
        .join(env!("CARGO_PKG_NAME"));
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("specs"),
        &package.join("specs"),
    );
    trybuild::TestCases::new().compile_fail("tests/mistakes/*/*.rs");
}
