//! Specs of an older release hold facts that are refused by now, and what came of them must be told all the same.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{generator, page};

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(identity)
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_field_that_contradicts_itself_is_of_the_past() {
    let folder = tempfile::tempdir().unwrap();
    let tree = folder.path().join("spec");
    let saved = folder.path().join("page.md");
    fs::write(&saved, page("im-v1-chat-list.md")).unwrap();
    assert!(generator(&["add", saved.to_str().unwrap()], &tree).status.success());
    let spec = tree.join("endpoints/im/v1/chat/list.json");
    let new = fs::read_to_string(&spec).unwrap();
    let old = new.replacen(
        "\"name\": \"page_token\", \"type\": \"string\"",
        "\"name\": \"page_token\", \"type\": \"string\", \"max\": 100",
        1,
    );
    assert_ne!(old, new);
    fs::write(&spec, old.replace("im/v1/chats\"", "im/v1/chat\"")).unwrap();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "old"]);
    fs::write(&spec, new).unwrap();
    let output = generator(&["diff", "HEAD"], &tree);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("path: /open-apis/im/v1/chats, was /open-apis/im/v1/chat"),
        "{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
