//! A tree that is not there any more said that it had no specs of one project-version, which sent people to look for a feature.

use std::path::Path;

use feishu_spec::library::{ProjectVersion, VersionSpecs, exists, shipped};

#[test]
fn a_tree_that_is_gone_is_told_as_such() {
    let version = ProjectVersion {
        project: "im".to_owned(),
        version: "v1".to_owned(),
    };
    let gone = Path::new("/nowhere/feishu-spec-0.1.0");
    let (specs, errors) = VersionSpecs::read(gone, &version);
    assert!(specs.is_empty());
    let [error] = errors.as_slice() else {
        panic!("{errors:?}")
    };
    // Who reads no project-version asks by itself.
    assert_eq!(exists(gone).unwrap_err().to_string(), error.to_string());
    assert!(exists(shipped()).is_ok());
    let said = error.to_string();
    for part in [
        "/nowhere/feishu-spec-0.1.0",
        "if it was moved",
        "cargo clean -p feishu-spec -p feishu-macros",
    ] {
        assert!(said.contains(part), "{said}");
    }
}
