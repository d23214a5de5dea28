//! What is no page, or a broken one: one clear line each, and the specs that exist stay as they are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PAGE: &str = include_str!("../pages/im-v1-pin-delete.md");
const SPEC: &str = "endpoints/im/v1/pin/delete.json";

fn generator(arguments: &[&str], spec: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command.args(arguments).arg("--spec").arg(spec).output().unwrap()
}

/// Refreshes a folder with one page in a tree that holds the spec of the good page; gives what was printed.
fn refresh(name: &str, bytes: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let (pages, spec) = (folder.path().join("pages"), folder.path().join("spec"));
    fs::create_dir_all(&pages).unwrap();
    fs::write(pages.join("good.md"), PAGE).unwrap();
    assert!(
        generator(&["refresh", "--pages", pages.to_str().unwrap()], &spec)
            .status
            .success()
    );
    fs::remove_file(pages.join("good.md")).unwrap();
    let before = fs::read(spec.join(SPEC)).unwrap();

    fs::write(pages.join(name), bytes).unwrap();
    let output = generator(&["refresh", "--pages", pages.to_str().unwrap()], &spec);
    assert_eq!(fs::read(spec.join(SPEC)).unwrap(), before, "the spec was touched");
    let printed = String::from_utf8(output.stderr).unwrap();
    assert!(!printed.contains("panicked"), "{printed}");
    (output.status.success(), printed)
}

fn fails_with(name: &str, bytes: &[u8], words: &[&str]) {
    let (success, printed) = refresh(name, bytes);
    assert!(!success, "exit status 0 although nothing was read");
    assert_eq!(printed.lines().count(), 1, "{printed}");
    for word in words {
        assert!(printed.contains(word), "no {word:?} in {printed}");
    }
}

#[test]
fn an_empty_file() {
    fails_with("a.md", b"", &["a.md", "empty"]);
}

#[test]
fn a_binary_file() {
    fails_with("a.md", b"\x89PNG\r\n\x1a\n\0\0\xff", &["a.md", "binary"]);
}

#[test]
fn json_without_a_page() {
    fails_with("a.json", br#"{"code":404,"msg":"no"}"#, &["a.json", "data.content"]);
}

#[test]
fn a_page_about_something_else() {
    let page = "---\ntitle: \"Guide\"\nfullPath: \"/a/guide\"\n---\n# Guide\n\nText.\n";
    fails_with("a.md", page.as_bytes(), &["a.md", "no API page", "HTTP URL"]);
}

#[test]
fn an_unknown_method() {
    let page = PAGE.replace("<md-td>DELETE</md-td>", "<md-td>REMOVE</md-td>");
    fails_with(
        "a.md",
        page.as_bytes(),
        &["a.md", "`请求`, row 2", "REMOVE", "expected GET, POST"],
    );
}

#[test]
fn a_page_without_its_header() {
    let page = PAGE.split_once("-->").unwrap().1;
    fails_with("a.md", page.as_bytes(), &["a.md", "fullPath"]);
}

#[test]
fn a_page_cut_before_its_facts() {
    let cut = PAGE.find("<md-th>HTTP URL").unwrap();
    fails_with("a.md", &PAGE.as_bytes()[..cut], &["a.md", "no API page", "request"]);
}

#[test]
fn a_page_cut_behind_its_address() {
    let cut = PAGE.find("<md-th>HTTP Method").unwrap();
    fails_with("a.md", &PAGE.as_bytes()[..cut], &["a.md", "ends inside a table"]);
}

#[test]
fn a_page_cut_inside_a_table() {
    let cut = PAGE.find("230027").unwrap();
    fails_with("a.md", &PAGE.as_bytes()[..cut], &["a.md", "ends inside a table"]);
}

#[test]
fn a_page_cut_before_the_response() {
    let cut = PAGE.find("## 响应").unwrap();
    fails_with("a.md", &PAGE.as_bytes()[..cut], &["a.md", "section about the response"]);
}

#[test]
fn one_bad_page_does_not_stop_the_others() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), b"").unwrap();
    fs::write(folder.path().join("b.md"), PAGE).unwrap();
    let spec = folder.path().join("spec");
    let output = generator(&["refresh", "--pages", folder.path().to_str().unwrap()], &spec);
    assert!(output.status.success());
    assert!(spec.join(SPEC).exists());
    assert!(String::from_utf8(output.stderr).unwrap().contains("a.md"));
}

#[test]
fn pages_that_do_not_exist() {
    let folder = tempfile::tempdir().unwrap();
    let output = generator(&["add", "no/such/page.md"], folder.path());
    assert!(!output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("no/such/page.md"));
}
