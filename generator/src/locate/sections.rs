//! Cuts a page into sections and the blocks in them, line by line.
//!
//! A block `:::html` ends at its own bare `:::`, even when a table in it was never closed; a `:::` that closes a note
//! opened inside the table does not end it. A heading ends a block that holds no open element. All in one pass.

use super::section::{Block, Section};
use super::{clean, markup, pipe};

/// Cuts the text of a page into sections. `true` when the text ends inside a table or a code block: it was cut off.
#[must_use]
pub fn sections(text: &str) -> (Vec<Section>, bool) {
    let mut cut = false;
    let lines: Vec<&str> = text.lines().collect();
    let mut sections = vec![Section::default()];
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = lines.get(at..).unwrap_or_default();
        let trimmed = line.trim();
        if let Some((level, heading)) = heading(line) {
            sections.push(Section {
                level,
                heading: heading.to_owned(),
                blocks: Vec::new(),
            });
            at += 1;
            continue;
        }
        let Some(section) = sections.last_mut() else { break };
        let opens_html = trimmed.strip_prefix(":::").is_some_and(|kind| kind.trim() == "html");
        if opens_html || trimmed.starts_with("<md-") {
            let skip = usize::from(opens_html);
            let gathered = html_block(rest.get(skip..).unwrap_or_default(), opens_html);
            html(&gathered.text, &mut section.blocks);
            cut |= gathered.cut;
            at += skip + gathered.lines.max(1 - skip);
        } else if trimmed.starts_with(":::") || trimmed.is_empty() {
            at += 1;
        } else if trimmed.starts_with("```") {
            let body = rest.get(1..).unwrap_or_default();
            let length = body.iter().position(|line| line.trim_start().starts_with("```"));
            cut |= length.is_none();
            let length = length.unwrap_or(body.len());
            section
                .blocks
                .push(Block::Code(body.get(..length).unwrap_or_default().join("\n")));
            at += length + 2;
        } else if let Some((table, used)) = pipe::table(rest) {
            section.blocks.push(Block::Table(table));
            at += used;
        } else {
            section.blocks.push(Block::Text(trimmed.to_owned()));
            at += 1;
        }
    }
    (sections, cut)
}

/// `## 请求` gives level 2 and the text without emphasis.
fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let text = line.get(level..)?;
    if !(1..=6).contains(&level) || !text.starts_with([' ', '\t']) {
        return None;
    }
    let text = text.trim().trim_end_matches('#').trim();
    Some((level, text.trim_matches('*').trim()))
}

/// The lines of a block of markup.
struct Gathered {
    text: String,
    /// How many lines it took, the closing `:::` included.
    lines: usize,
    /// The page ends while an element is open.
    cut: bool,
}

/// Gathers the lines of a block of markup.
///
/// `fenced` says that the block was opened by `:::html`; otherwise it ends where its elements are closed.
fn html_block(lines: &[&str], fenced: bool) -> Gathered {
    let mut text = String::new();
    let (mut notes, mut open) = (0_usize, 0_usize);
    let mut end = lines.len();
    for (index, line) in lines.iter().enumerate() {
        let trimmed = line.trim();
        if let Some(kind) = trimmed.strip_prefix(":::") {
            match kind.trim() {
                "" if notes == 0 => {
                    (end, open) = (index + 1, 0);
                    break;
                }
                "" => notes -= 1,
                // A block opened while one is open: inside a table it belongs there, elsewhere the first was left open.
                _ if open > 0 => notes += 1,
                _ => {
                    end = index;
                    break;
                }
            }
            continue;
        }
        if open == 0 && index > 0 && heading(line).is_some() {
            end = index;
            break;
        }
        for tag in line.split('<').skip(1) {
            let (closes, name) = tag.strip_prefix('/').map_or((false, tag), |name| (true, name));
            if name.starts_with("md-table") || name.starts_with("md-dt-table") || name.starts_with("md-code") {
                open = if closes { open.saturating_sub(1) } else { open + 1 };
            }
        }
        text.push_str(line);
        text.push('\n');
        if !fenced && open == 0 {
            end = index + 1;
            break;
        }
    }
    Gathered {
        text,
        lines: end,
        cut: open > 0,
    }
}

/// Reads a block of markup.
fn html(text: &str, blocks: &mut Vec<Block>) {
    let start = text.trim_start();
    if let Some(rest) = start.strip_prefix("<md-code-json>") {
        let code = rest.split("</md-code-json>").next().unwrap_or_default();
        blocks.push(Block::Code(code.to_owned()));
    } else if start.contains("<md-table") || start.contains("<md-dt-table") || start.starts_with("<md-alert") {
        blocks.extend(markup::blocks(&clean::clean(text)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(section: &Section) -> Vec<usize> {
        section.tables().map(|table| table.rows.len()).collect()
    }

    const OPEN: &str =
        "<md-table>\n<md-thead><tr><md-th>a</md-th></tr></md-thead>\n<md-tbody>\n<md-tr><md-td>1</md-td></md-tr>\n";

    #[test]
    fn a_table_left_open_ends_at_its_fence() {
        let text = format!("## A\n:::html\n{OPEN}:::\n## B\n:::html\n{OPEN}</md-tbody></md-table>\n:::\n");
        let (found, _) = sections(&text);
        let headings: Vec<_> = found.iter().map(|section| section.heading.as_str()).collect();
        assert_eq!(headings, ["", "A", "B"]);
        assert_eq!(rows(&found[1]), [1]);
        assert_eq!(rows(&found[2]), [1]);
    }

    #[test]
    fn a_note_inside_a_table_does_not_end_it() {
        let text = format!(
            ":::html\n{OPEN}<md-tr><md-td>2\n:::note\n# not a heading\n:::\n</md-td></md-tr>\n</md-tbody></md-table>\n:::\n## B"
        );
        let (found, _) = sections(&text);
        assert_eq!(rows(&found[0]), [2]);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn hashes_in_code_are_no_headings() {
        let text = "## A\n```python\n# no\n```\n:::html\n<md-code-json>\n# no\n</md-code-json>\n:::\n#no\n## B";
        let headings: Vec<_> = sections(text).0.into_iter().map(|section| section.heading).collect();
        assert_eq!(headings, ["", "A", "B"]);
    }

    #[test]
    fn a_fence_left_open_takes_the_rest() {
        let (found, cut) = sections("## A\n```json\n{}\n");
        assert!(cut);
        assert_eq!(found[1].codes().collect::<Vec<_>>(), ["{}"]);
    }

    #[test]
    fn a_page_that_ends_inside_a_table_was_cut_off() {
        assert!(sections(&format!(":::html\n{OPEN}")).1);
        assert!(!sections(&format!(":::html\n{OPEN}</md-tbody></md-table>\n")).1);
    }

    #[test]
    fn a_table_outside_a_fence_is_read() {
        let (found, _) = sections(&format!("## A\n{OPEN}</md-tbody></md-table>\ntext\n"));
        assert_eq!(rows(&found[1]), [1]);
        assert_eq!(found[1].texts().collect::<Vec<_>>(), ["text"]);
    }
}
