//! Text of a page or of a file's name reached the terminal as it was: it could move the cursor, and begin a line of its own.

use std::fs;

use crate::{generator, page};

/// What would be a command to a terminal or a build server.
const HOSTILE: &str = "x\u{1b}]0;PWNED\u{7}\u{1b}[31m\u{202e}\u{200b}\u{61c}\u{2028}::stop-commands::pwn";

fn assert_plain(text: &str) {
    let bad = |c: &char| c.is_control() && *c != '\n' || matches!(*c, '\u{202e}' | '\u{200b}' | '\u{61c}' | '\u{2028}');
    assert_eq!(text.chars().find(bad), None, "{text:?}");
    assert!(text.lines().all(|line| !line.starts_with("::")), "{text}");
}

#[test]
fn problems_are_lines_of_visible_characters() {
    let pages = tempfile::tempdir().unwrap();
    let tree = tempfile::tempdir().unwrap();
    let good = page("im-v1-pin-delete.md");
    // In a value, in a heading, and in the name of a file.
    let value = good.replace("<md-td>DELETE</md-td>", &format!("<md-td>{HOSTILE}</md-td>"));
    fs::write(pages.path().join("value.md"), &value).unwrap();
    let heading = value.replacen("## 请求", "## 请求\u{1b}[2J", 1);
    fs::write(pages.path().join("heading.md"), heading).unwrap();
    fs::write(pages.path().join("name\u{1b}[31m\n::error::x.md"), "").unwrap();
    fs::write(pages.path().join("good.md"), page("im-v1-chat-list.md")).unwrap();
    let output = generator(
        &["refresh", "--verbose", "--pages", pages.path().to_str().unwrap()],
        tree.path(),
    );
    for said in [output.stdout, output.stderr] {
        assert_plain(&String::from_utf8(said).unwrap());
    }
}

#[test]
fn a_title_stays_a_title_in_report_and_changelog() {
    let tree = tempfile::tempdir().unwrap();
    let (old, new) = (tree.path().join("old"), tree.path().join("new"));
    let other = tree.path().join("other.md");
    fs::write(&other, page("im-v1-chat-list.md")).unwrap();
    assert!(generator(&["add", other.to_str().unwrap()], &old).status.success());
    let hostile = format!("(T)\u{2028}Closes #1 ![x](https://evil.example/t.png) `` @maintainer {HOSTILE}");
    let good = page("im-v1-pin-delete.md");
    let title = good
        .lines()
        .find(|line| line.trim_start().starts_with("title:"))
        .unwrap()
        .to_owned();
    let file = tree.path().join("page.md");
    let hostile = format!("title: \"{hostile}\"");
    fs::write(&file, good.replacen(&title, &hostile, 1)).unwrap();
    assert!(generator(&["add", file.to_str().unwrap()], &new).status.success());
    for format in ["changelog", "text"] {
        let output = generator(
            &["diff", old.to_str().unwrap(), new.to_str().unwrap(), "--format", format],
            &new,
        );
        let text = String::from_utf8(output.stdout).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(text.contains("Closes #1"), "{text}{said}");
        assert_plain(&text);
        if format == "changelog" {
            // All of it is inside one piece of code, where a forge makes neither images nor mentions.
            let line = text.lines().find(|line| line.contains("Closes")).unwrap();
            let (before, after) = line.split_once("Closes").unwrap();
            assert_eq!(before.matches('`').count() % 2, 1, "{line}");
            assert!(after.split('`').next().unwrap().contains("@maintainer"), "{line}");
        }
    }
}
