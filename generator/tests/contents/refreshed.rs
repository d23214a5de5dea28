//! A page that changes: its specs change, and the report of changes says what that does to users.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use feishu_spec::file::Spec as _;
use feishu_spec::{Content, library};
use generator::run;
use generator::run::source::Source;
use generator::tree::{Change, Tree};

use crate::{RECEIVED, SENT};

/// Refreshes a tree from the two pages as they are given; the ids of the specs that changed.
fn refresh(tree: &Path, sent: &str, received: &str) -> Vec<String> {
    let pages = tempfile::tempdir().unwrap();
    fs::write(pages.path().join("sent.md"), sent).unwrap();
    fs::write(pages.path().join("received.md"), received).unwrap();
    let sources = Source::below(pages.path()).unwrap();
    let outcomes = run::refresh(&sources, &Tree::new(tree), false).unwrap();
    let errors: Vec<_> = outcomes.iter().filter(|outcome| !outcome.is_ok()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let changed = outcomes
        .iter()
        .filter(|outcome| outcome.change == Some(Change::Updated));
    let ids = changed.filter_map(|outcome| Some(outcome.spec.as_ref()?.id().to_owned()));
    ids.collect()
}

/// What `diff` prints of two trees, and its exit status.
fn diff(old: &Path, new: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    let output = command.arg("diff").args([old, new]).output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(printed).unwrap())
}

/// The ids that change and what `diff` says where the two pages change so.
fn changed(sent: impl Fn(&str) -> String, received: impl Fn(&str) -> String) -> (Vec<String>, i32, String) {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    refresh(&old, SENT, RECEIVED);
    refresh(&new, SENT, RECEIVED);
    refresh(&new, &later(&sent(SENT)), &later(&received(RECEIVED)));
    let (before, after) = (specs(&old), specs(&new));
    let changed = before.iter().filter(|(id, text)| after.get(*id) != Some(text));
    let ids = changed.map(|(id, _)| id.clone()).collect();
    let (status, printed) = diff(&old, &new);
    (ids, status, printed)
}

/// The contents of a tree but for the state of their pages, by id.
fn specs(tree: &Path) -> BTreeMap<String, String> {
    let files = library::files(&tree.join(library::CONTENTS)).unwrap();
    let specs = files.iter().map(|file| Content::read(file).unwrap());
    specs
        .map(|mut spec| {
            spec.page.updated = None;
            (spec.id.clone(), spec.to_text().unwrap())
        })
        .collect()
}

/// The page in a later state.
fn later(page: &str) -> String {
    page.replace("updateTime: \"17", "updateTime: \"18")
}

fn same(page: &str) -> String {
    page.to_owned()
}

#[test]
fn the_same_pages_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    refresh(folder.path(), SENT, RECEIVED);
    assert_eq!(refresh(folder.path(), SENT, RECEIVED), [""; 0]);
    let (status, printed) = diff(folder.path(), folder.path());
    assert!(status == 0 && printed.contains("Nothing changed."), "{printed}");
}

#[test]
fn a_member_that_comes_is_additive() {
    let row = "| image_key | string | 文";
    let (ids, status, printed) = changed(same, |page| {
        let at = page.rfind("### 文 file").unwrap();
        let at = page[..at].rfind(row).unwrap();
        format!("{}| width | int | 文 |\n{}", &page[..at], &page[at..])
    });
    assert_eq!(ids, ["im.v1.message.received.image"]);
    assert!(
        status == 0 && printed.contains("content::Image.width is new"),
        "{printed}"
    );
}

#[test]
fn a_tag_that_comes_is_told_and_one_that_goes_breaks() {
    let (ids, status, printed) = changed(
        |page| {
            let table = "| 名称 | 类型 | 是否必填 | 描述 |\n|---|---|---|---|\n| seconds | int | 是 | 文 |\n";
            page.replace("- **hr：文**", &format!("- **countdown：文**\n\n{table}\n- **hr：文**"))
        },
        same,
    );
    assert_eq!(ids, ["im.v1.message.sent.post"]);
    assert!(
        status == 0 && printed.contains("content::PostElement::Countdown is new"),
        "{status} {printed}"
    );
    let (ids, status, printed) = changed(
        |page| {
            let (before, rest) = page.split_once("- **md：Markdown 文**").unwrap();
            let (_, after) = rest.split_once("### 文 image").unwrap();
            // The example shows it as well.
            format!("{before}### 文 image{after}").replace("\"tag\": \"md\"", "\"tag\": \"hr\"")
        },
        same,
    );
    assert_eq!(ids, ["im.v1.message.sent.post"]);
    assert!(
        status == 3 && printed.contains("content::PostElement::Markdown is gone"),
        "{status} {printed}"
    );
}

#[test]
fn a_kind_that_comes_is_additive() {
    let (_, status, printed) = changed(same, |page| {
        format!("{page}\n### 文 poem\n\n```json\n{{\"verses\": [\"a\"]}}\n```\n")
    });
    assert!(
        status == 0 && printed.contains("im.v1.message.received.poem, new"),
        "{status} {printed}"
    );
}

#[test]
fn specs_that_are_deleted_come_back_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    refresh(folder.path(), SENT, RECEIVED);
    let post = folder.path().join("contents/im/v1/message.sent/post.json");
    let before = fs::read(&post).unwrap();
    fs::remove_file(&post).unwrap();
    refresh(folder.path(), SENT, RECEIVED);
    assert_eq!(fs::read(&post).unwrap(), before);
}
