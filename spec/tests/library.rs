//! Reading a tree of specs: what can be used comes, and what cannot is named.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use feishu_spec::library::{ENDPOINTS, FOLDERS, ProjectVersion, VersionSpecs, project_versions, shipped};

const PIN: &str = "im/v1/pin/delete.json";

fn im() -> ProjectVersion {
    ProjectVersion {
        project: "im".to_owned(),
        version: "v1".to_owned(),
    }
}

fn write(tree: &Path, file: &str, text: &str) {
    let file = tree.join(ENDPOINTS).join(file);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

#[test]
fn a_spec_that_cannot_be_used_is_named_and_the_others_are_read() {
    let tree = tempfile::tempdir().unwrap();
    let pin = fs::read_to_string(shipped().join(ENDPOINTS).join(PIN)).unwrap();
    write(tree.path(), PIN, &pin);
    write(tree.path(), "im/v1/pin/list.json", "{}");
    write(tree.path(), "im/v1/pin/notes.txt", "no spec");
    write(tree.path(), "im/v2/pin/list.json", "{}");
    let (specs, errors) = VersionSpecs::read(tree.path(), &im());
    let ids: Vec<&str> = specs.endpoints.iter().map(|spec| spec.id.as_str()).collect();
    assert_eq!((ids, specs.events.len()), (vec!["im.v1.pin.delete"], 0));
    let [error] = errors.as_slice() else {
        panic!("{errors:?}")
    };
    assert_eq!(error.file, tree.path().join("endpoints/im/v1/pin/list.json"));
    assert!(error.to_string().contains("missing field"), "{error}");
}

#[test]
fn a_project_version_that_is_not_there_is_empty() {
    let tree = tempfile::tempdir().unwrap();
    let (specs, errors) = VersionSpecs::read(tree.path(), &im());
    assert!(specs.is_empty() && errors.is_empty(), "{errors:?}");
}

#[test]
fn a_folder_that_cannot_be_listed_is_named() {
    let tree = tempfile::tempdir().unwrap();
    write(tree.path(), "im/v1", "a file");
    let (_, errors) = VersionSpecs::read(tree.path(), &im());
    let [error] = errors.as_slice() else {
        panic!("{errors:?}")
    };
    let folder = tree.path().join("endpoints/im/v1");
    let start = format!("folder `{}`: cannot list the specs in it: ", folder.display());
    assert!(error.to_string().starts_with(&start), "{error}");

    let tree = tempfile::tempdir().unwrap();
    fs::write(tree.path().join(ENDPOINTS), "a file").unwrap();
    let error = project_versions(tree.path()).unwrap_err();
    assert_eq!(error.file, tree.path().join(ENDPOINTS));
}

#[test]
fn cargo_looks_at_every_folder_of_specs() {
    let script = include_str!("../build.rs");
    for folder in FOLDERS {
        let line = format!("cargo::rerun-if-changed={folder}\"");
        assert!(script.contains(&line), "no {line:?} in build.rs");
        assert!(shipped().join(folder).is_dir(), "{folder}");
    }
}
