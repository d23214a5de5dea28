//! The Chinese README says what the English one says: the same headings in the same order, the same code, the same links to files.

use std::fs;

use super::folder;

/// What of a README does not depend on its language.
#[derive(Debug, Default, PartialEq, Eq)]
struct Frame {
    /// The level of each heading.
    headings: Vec<usize>,
    /// The blocks of code.
    code: Vec<String>,
    /// The rows of each table.
    tables: Vec<usize>,
    /// What is linked, sorted.
    links: Vec<String>,
}

fn frame(text: &str) -> Frame {
    let mut frame = Frame::default();
    let mut block: Option<String> = None;
    let mut in_table = false;
    for line in text.lines() {
        if line.starts_with("```") {
            match block.take() {
                Some(code) => frame.code.push(code),
                None => block = Some(line.to_owned()),
            }
            continue;
        }
        if let Some(code) = &mut block {
            code.push('\n');
            code.push_str(line);
            continue;
        }
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        frame.headings.extend((level > 0).then_some(level));
        let is_row = line.starts_with('|');
        match frame.tables.last_mut().filter(|_| in_table && is_row) {
            Some(rows) => *rows += 1,
            None => frame.tables.extend(is_row.then_some(1)),
        }
        in_table = is_row;
        let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let files = targets.filter(|target| !target.starts_with('#') && !target.starts_with("README"));
        frame.links.extend(files.map(str::to_owned));
    }
    frame.links.sort();
    frame
}

#[test]
fn both_readmes_have_one_frame() {
    let read = |file: &str| fs::read_to_string(folder("").join(file)).unwrap();
    let (english, chinese) = (frame(&read("README.md")), frame(&read("README.zh.md")));
    assert!(english.code.len() >= 5 && english.links.len() > 10, "{english:?}");
    assert_eq!(english, chinese);
}

#[test]
fn a_readme_that_lags_behind_is_found() {
    let text = "# a\n\n```sh\nls\n```\n\n| a |\n| - |\n\n[x](y.md)\n";
    assert_eq!(frame(text), frame(&text.replace("# a", "# b")));
    for other in ["## a", "\n# b\n# a"] {
        assert_ne!(frame(text), frame(&text.replace("# a", other)), "{other}");
    }
    assert_ne!(frame(text), frame(&text.replace("ls", "pwd")));
    assert_ne!(frame(text), frame(&text.replace("y.md", "z.md")));
    assert_ne!(frame(text), frame(&text.replace("| - |", "| - |\n| b |")));
}
