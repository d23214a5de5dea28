//! A folder named `delete.json`, as a copy that went wrong leaves it, was searched for specs, and the spec was missed by nobody.

use std::fs;

use feishu_spec::library::{ENDPOINTS, ProjectVersion, VersionSpecs, files, project_versions};

#[test]
fn it_is_named() {
    let tree = tempfile::tempdir().unwrap();
    let folder = tree.path().join(ENDPOINTS).join("im/v1/pin/delete.json");
    fs::create_dir_all(&folder).unwrap();
    let version = ProjectVersion {
        project: "im".to_owned(),
        version: "v1".to_owned(),
    };
    let (_, errors) = VersionSpecs::read(tree.path(), &version);
    let errors = [
        errors.into_iter().next().unwrap(),
        files(tree.path()).unwrap_err(),
        project_versions(tree.path()).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.file, folder);
        assert!(error.to_string().contains("is a folder"), "{error}");
    }
}
