//! The generator in a user's own project, outside this workspace.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// What the generator prints when it runs in a folder.
fn prints(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_generator"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_page_becomes_a_spec_and_the_spec_can_be_looked_at() {
    let project = tempfile::tempdir().unwrap();
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    fs::copy(pages.join("im-v1-pin-delete.md"), project.path().join("page.md")).unwrap();

    let added = prints(project.path(), &["add", "page.md", "--spec", "specs"]);
    let file = "specs/endpoints/im/v1/pin/delete.json";
    assert!(
        added.contains(&format!("#[feishu_endpoint(spec = {file:?})]")),
        "{added}"
    );
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/endpoints/im/v1/pin/delete.json");
    assert_eq!(fs::read(project.path().join(file)).unwrap(), fs::read(own).unwrap());
    let written: Vec<_> = fs::read_dir(project.path().join("specs"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(written, ["endpoints"], "a spec and nothing else");

    let code = prints(project.path(), &["expand", file]);
    assert!(
        code.contains("pub struct DeletePin {") && code.contains("BotOutsideGroup,") && code.contains("230002"),
        "{code}"
    );
    assert_eq!(
        prints(project.path(), &["expand", "im/v1/pin/delete", "--spec", "specs"]),
        code
    );
}
