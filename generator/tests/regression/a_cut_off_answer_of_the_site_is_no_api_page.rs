//! The site's JSON, cut off, was read as Markdown: a page about something else, without a word.

use std::fs;

use serde_json::json;

/// Refreshes a tree from a folder with the good page and this one. Gives what was said.
fn said(text: &str) -> String {
    let (pages, tree) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(pages.path().join("good.md"), crate::page("im-v1-pin-delete.md")).unwrap();
    fs::write(pages.path().join("cut.json"), text).unwrap();
    let output = crate::generator(&["refresh", "--pages", pages.path().to_str().unwrap()], tree.path());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn an_answer_that_ends_early_is_an_error_with_its_file() {
    let content = crate::page("im-v1-pin-delete.md");
    let whole = json!({"code": 0, "data": {"fullPath": "/a", "content": content}}).to_string();
    let listed = format!("[ {whole}");
    for cut in [
        &whole[..1],
        &whole[..whole.len() / 2],
        &whole[..whole.len() - 1],
        &listed,
    ] {
        let said = said(cut);
        assert!(said.contains("cut.json: error: the file begins as JSON"), "{said}");
    }
}

#[test]
fn an_answer_of_another_shape_is_an_error_with_its_file() {
    let said = said(r#"{"data": "Page"}"#);
    assert!(said.contains("cut.json: error: the file begins as JSON"), "{said}");
}

#[test]
fn markdown_may_begin_with_a_link() {
    let page = generator::locate::locate(b"[Pins](/a)\n\n# T\n").unwrap();
    assert_eq!(page.sections.len(), 2);
}
