//! The lines of a description. A paragraph has become `<br>`, any other line break a space.
//!
//! Lines matter where they begin with a label (`**示例值**：`) or with the dash of a list; there they are put back.

use crate::labels::{Labels, Mark};

/// A part of a description: what follows a label, up to the next one.
pub(super) struct Part {
    /// What the label announces; `None` before the first.
    pub(super) mark: Option<Mark>,
    /// The label as written.
    pub(super) label: String,
    /// What follows it, on its lines.
    pub(super) rest: String,
}

/// Cuts a description at its labels.
pub(super) fn parts(text: &str, labels: &Labels) -> Vec<Part> {
    let mut starts = vec![(0, None, 0)];
    for at in candidates(text) {
        let Some(from) = text.get(at..) else { continue };
        let Some((mark, rest)) = labels.mark(from) else {
            continue;
        };
        if mark != Mark::Other || has_colon(from) {
            let label = from.strip_suffix(rest).unwrap_or(from).trim_end_matches(' ');
            starts.push((at, Some(mark), at + label.len()));
        }
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(at, ..)| *at).chain([text.len()]).collect();
    let mut parts: Vec<Part> = Vec::new();
    for ((at, mark, body), end) in starts.into_iter().zip(ends) {
        let (Some(label), Some(rest)) = (text.get(at..body), text.get(body..end)) else {
            continue;
        };
        if let Some(list) = parts.last_mut().filter(|last| last.mark == Some(Mark::Values))
            && mark == Some(Mark::Other)
        {
            // A remark on a value.
            list.rest.extend(["\n", label, &unjoined(rest)]);
            continue;
        }
        parts.push(Part {
            label: label.to_owned(),
            rest: match mark {
                Some(Mark::Example | Mark::Default | Mark::Fixed) => value(rest),
                _ => unjoined(rest),
            },
            mark,
        });
    }
    parts
}

/// Where a label may begin: at a bold word, or behind the spaces that a line with nothing on it leaves.
fn candidates(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ("", 0);
    text.char_indices().filter_map(move |(at, character)| {
        let (last, spaces) = before;
        let bold = character == '*' && last != "*" && text.get(at..).is_some_and(|rest| rest.starts_with("**"));
        let found = bold || (character != ' ' && spaces > 1);
        before = match character {
            '*' => ("*", 0),
            ' ' => ("", spaces + 1),
            _ => ("", 0),
        };
        found.then_some(at)
    })
}

/// Whether a bold word has a colon at its end or behind it.
fn has_colon(text: &str) -> bool {
    let Some((word, rest)) = text.strip_prefix("**").and_then(|text| text.split_once("**")) else {
        return false;
    };
    word.ends_with(['：', ':']) || rest.starts_with(['：', ':'])
}

/// A value. The converter puts backticks around each `{…}` in text. Several values were a list.
fn value(text: &str) -> String {
    let text = text.replace("`{", "{").replace("}`", "}").replace('\n', "\n\n");
    match text.trim_start_matches(['：', ':', ' ']).starts_with("- ") || text.contains("： - ") {
        true => unjoined(&text),
        false => text,
    }
}

/// The text with each item of a list on a line of its own, with its indent, and an empty line at each `<br>`.
fn unjoined(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut code = false;
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        code ^= character == '`';
        let after = rest.trim_start_matches(' ');
        let spaces = rest.len() - after.len();
        if spaces > 0 && !code && is_item(&out, after) {
            // A line may have ended in a space of its own.
            let indent = if spaces > 2 { spaces - 1 } else { 0 };
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            rest = after;
            continue;
        }
        match character {
            '\n' => out.push_str("\n\n"),
            _ => out.push(character),
        }
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
    }
    out
}

/// Whether the dash or star at the start of `text` begins an item. Between two numbers it is a range.
fn is_item(before: &str, text: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let Some(item) = text.strip_prefix("- ").or_else(|| text.strip_prefix("* ")) else {
        return false;
    };
    !(before.ends_with(digit) && item.starts_with(digit))
}
