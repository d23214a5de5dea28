//! Code in what users read is no wider than a page of rustdoc shows: beyond that it is cut off at the right edge.

use std::fs;
use std::path::Path;

use crate::folder;

/// Columns that rustdoc shows beside its sidebar.
const WIDEST: usize = 90;

/// What users read. The forms of generated code, which are written without line breaks, are not among it.
const READ: &[&str] = &[
    "README.md",
    "macros/src/feishu_endpoint.md",
    "generated/src",
    "client/events/src",
    "client/mock/src",
    "client/src",
];
const NOT_READ: &str = "client/src/object";

/// The lines of examples that are too wide, with file and line. Lines that rustdoc hides count for nothing.
fn wide(file: &Path, text: &str) -> Vec<String> {
    let is_rust = file.extension().is_some_and(|extension| extension == "rs");
    let (mut inside, mut told) = (false, Vec::new());
    for (index, line) in text.lines().enumerate() {
        let line = match (is_rust, line.trim_start()) {
            (false, _) => line,
            (true, code) => match code.strip_prefix("///").or_else(|| code.strip_prefix("//!")) {
                Some(documentation) => documentation.strip_prefix(' ').unwrap_or(documentation),
                // A fence may depend on a feature.
                None if code.starts_with("#![cfg_attr(") => {
                    inside |= code.contains("doc = \"```");
                    continue;
                }
                None => {
                    inside = false;
                    continue;
                }
            },
        };
        if line.starts_with("```") {
            inside = !inside;
        } else if inside && line.chars().count() > WIDEST && !line.starts_with("# ") {
            told.push(format!("{}:{}: {line}", file.display(), index + 1));
        }
    }
    told
}

fn below(path: &Path) -> Vec<std::path::PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|entry| below(&entry)).collect()
}

#[test]
fn examples_are_seen_whole() {
    let mut told = Vec::new();
    for file in READ.iter().flat_map(|path| below(&folder(path))) {
        if !file.starts_with(folder(NOT_READ)) {
            told.extend(wide(&file, &fs::read_to_string(&file).unwrap()));
        }
    }
    assert!(told.is_empty(), "at most {WIDEST} columns:\n{}", told.join("\n"));
}

#[test]
fn an_example_that_is_cut_off_is_found() {
    let long = "x".repeat(WIDEST + 1);
    let markdown = format!("{long}\n```\n{long}\n# {long}\n```\n{long}\n");
    assert_eq!(wide(Path::new("a.md"), &markdown), [format!("a.md:3: {long}")]);
    let rust = format!(
        "//! {long}\n#![cfg_attr(x, doc = \"```\")]\n//! {long}\n//! ```\n/// ```\n/// {long}\n/// ```\nfn a() {{ {long} }}\n"
    );
    assert_eq!(
        wide(Path::new("a.rs"), &rust),
        [format!("a.rs:3: {long}"), format!("a.rs:6: {long}")]
    );
}
