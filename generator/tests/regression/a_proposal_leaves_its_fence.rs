//! Titles of pages could end the block that a proposal shows them in, and the job that read them could write to the repository.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn github() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github")
}

/// The text of a proposal.
fn proposal(changelog: &str, report: &str, problems: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("changelog.md", changelog),
        ("report.txt", report),
        ("problems.txt", problems),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let output = Command::new("bash")
        .arg(github().join("proposal.sh"))
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The parts of Markdown that stand outside of blocks of code, by the rule of CommonMark: a block ends at a line of at least as many
/// backticks as it began with.
fn outside(text: &str) -> String {
    let mut open = 0;
    let mut out = String::new();
    for line in text.lines() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        let alone = line.trim_start_matches('`').trim().is_empty();
        if open == 0 && ticks >= 3 {
            open = ticks;
        } else if open > 0 && ticks >= open && alone {
            open = 0;
        } else if open == 0 {
            out.push_str(line);
            out.push('\n');
        }
    }
    assert_eq!(open, 0, "a block has no end in\n{text}");
    out
}

const HOSTILE: &str =
    "```\n</details>\nCloses #1 @maintainer\n``````\n![x](https://evil.example/t.png)\n\u{1b}[31m\u{7}\r\n";

#[test]
fn what_pages_say_stays_in_its_block() {
    let text = proposal("### Added\n\n- ours\n", HOSTILE, &format!("{HOSTILE}{HOSTILE}"));
    let outside = outside(&text);
    assert!(
        outside.contains("- ours") && outside.contains("<summary>report</summary>"),
        "{text}"
    );
    assert!(
        !outside.contains("Closes") && !outside.contains("evil.example"),
        "{text}"
    );
    assert_eq!(outside.matches("</details>").count(), 2, "{text}");
    assert!(
        text.contains("Closes #1 @maintainer"),
        "nothing is hidden from the reviewer"
    );
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
}

#[test]
fn a_long_account_is_cut_between_lines() {
    let line = format!("- `im/v1`: `{}`\n", "中".repeat(30));
    let text = proposal(&line.repeat(2_000), &"r\n".repeat(20_000), "");
    assert!(text.chars().count() < 65_536);
    for line in outside(&text).lines().filter(|line| line.starts_with('-')) {
        assert_eq!(line.matches('`').count(), 4, "{line}");
    }
}

#[test]
fn who_may_write_runs_no_code_and_who_runs_code_has_no_token() {
    let refresh = fs::read_to_string(github().join("workflows/refresh.yml")).unwrap();
    let (before, propose) = refresh.split_once("\n  propose:\n").unwrap();
    assert!(!before.contains(": write") && !before.contains("GH_TOKEN") && !before.contains("github.token"));
    assert!(before.contains("persist-credentials: false") && before.contains("--locked"));
    for code in ["cargo", "generator", ".sh", "rustup"] {
        assert!(!propose.contains(code), "the job that may write runs {code}");
    }
    for file in fs::read_dir(github().join("workflows")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for action in text
            .lines()
            .filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: "))
        {
            let (_, rest) = action.split_once('@').unwrap();
            let (hash, version) = rest
                .split_once(" # v")
                .unwrap_or_else(|| panic!("{action} names no version"));
            let is_hash = hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_hash && !version.is_empty(), "{action} can become another");
        }
    }
}
