//! Any byte sequence is a page: it gives a spec or problems, never a panic, and never takes more than linear time.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use generator::interpret::interpret;
use generator::locate::locate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The lines of real markup that documents are made of.
static LINES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let pages = [
        include_str!("../pages/im-v1-pin-delete.md"),
        include_str!("../pages/im-v1-chat-list.md"),
        include_str!("../pages/im-v1-image-create.md"),
        include_str!("../pages/im-v1-message-receive.md"),
    ];
    pages.iter().flat_map(|page| page.lines()).collect()
});

/// Text that makes trouble wherever it stands.
const TROUBLE: &[&str] = &[
    "<md-table>",
    "</md-table>",
    "<md-dt-table><md-dt-tr level=\"99999999999999999999\">",
    "<md-tr>",
    "</md-tr>",
    "<md-td>",
    "</md-td>",
    "<md-th>",
    "<md-enum-item key=a\" >",
    "<md-code-json>",
    "</md-code-json>",
    "<md-text type=\"field-name\">",
    "<div",
    "<md-td a=\"",
    ":::",
    ":::html",
    "::: note",
    "```",
    "``",
    "`",
    "# ",
    "## 请求",
    "### 响应体",
    "### 错误码",
    "### 230099 子错误码",
    "|",
    "|--|--|",
    "\\|",
    "&",
    "&lt;",
    "&#x110000;",
    "∟",
    "&emsp;∟",
    "**",
    "**示例值**：",
    "**数据校验规则**：\n- 取值范围：`1e400` ～ `-`",
    "**可选值有**：\n- `a`",
    "https://",
    "HTTP URL",
    "HTTP Method",
    "map<string, array<",
    "[][][][]",
    "{\"a\":[",
    "\u{feff}",
    "\u{200b}",
    "\r",
    "\t",
    "\u{3000}",
    "%s%d",
    "api_explore_config?project=../..&version=v1&resource=a/b&method=c",
    "\"",
    "'",
    "---",
    "<!--",
    "-->",
    "0",
    "9223372036854775808",
];

/// Reads a document and checks what must hold of any.
fn read(bytes: &[u8]) {
    let Ok(page) = locate(bytes) else { return };
    let reading = interpret(&page, true);
    assert!(reading.rows.balance(), "{:?}", reading.rows);
    if let Some(spec) = reading.spec {
        spec.text().unwrap();
    } else {
        assert!(!reading.problems.is_empty(), "no spec, and not a word about it");
    }
}

/// A run of lines of the real markup.
fn run() -> impl Strategy<Value = String> {
    (any::<Index>(), 1_usize..40).prop_map(|(start, length)| {
        let start = start.index(LINES.len());
        let end = (start + length).min(LINES.len());
        LINES[start..end].join("\n")
    })
}

/// Runs and trouble, spliced, with a header in front so that specs come out.
fn document() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => run(), 1 => select(TROUBLE).prop_map(str::to_owned)];
    vec((piece, prop::bool::weighted(0.8)), 1..8).prop_map(|pieces| {
        let mut text = String::from("---\nfullPath: \"/a\"\n---\n");
        for (piece, line_break) in pieces {
            text.push_str(&piece);
            if line_break {
                text.push('\n');
            }
        }
        text
    })
}

/// A whole page with a few places overwritten, removed or doubled.
fn mutated() -> impl Strategy<Value = String> {
    let page = include_str!("../pages/im-v1-image-create.md");
    let change = (any::<Index>(), 0_usize..60, select(TROUBLE), 0_u8..3);
    vec(change, 1..6).prop_map(move |changes| {
        let mut text: Vec<char> = page.chars().collect();
        for (at, length, trouble, kind) in changes {
            let at = at.index(text.len());
            let end = (at + length).min(text.len());
            match kind {
                0 => drop(text.splice(at..end, trouble.chars())),
                1 => drop(text.drain(at..end)),
                _ => {
                    let copy: Vec<char> = text[at..end].to_vec();
                    text.splice(at..at, copy);
                }
            }
            text.push('\n');
        }
        text.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spliced_markup(text in document()) {
        read(text.as_bytes());
    }

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..300)) {
        read(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_pages(text in mutated()) {
        read(text.as_bytes());
    }

    #[test]
    fn pages_cut_off(at in any::<Index>()) {
        let page = include_str!("../pages/im-v1-pin-delete.md");
        read(&page.as_bytes()[..at.index(page.len())]);
    }
}

/// What is quadratic takes minutes here; what is linear takes a moment, even unoptimised on a busy machine.
#[test]
fn repeated_trouble_takes_linear_time() {
    for trouble in TROUBLE {
        for frame in [
            "",
            "## 请求\n:::html\n<md-table><md-tbody><md-tr><md-td>",
            "### 响应体\n:::html\n<md-dt-table>",
        ] {
            let text = format!("{frame}{}", trouble.repeat(40_000 / trouble.len()));
            let start = Instant::now();
            read(text.as_bytes());
            let lines = format!("{frame}{}", format!("{trouble}\n").repeat(20_000 / trouble.len()));
            read(lines.as_bytes());
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "{trouble:?} in {frame:?}: {:?}",
                start.elapsed()
            );
        }
    }
}
