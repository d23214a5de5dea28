//! Descriptions: the labelled facts between the sentences.
//!
//! A description is read line by line. A label (`**示例值**：`) says what the text after it is, up to the next label.

use std::collections::{BTreeMap, HashSet};

use feishu_spec::EnumValue;

use crate::interpret::cell::bounds::Bounds;
use crate::labels::{Labels, Mark};
use crate::locate::{Cell, EnumItem, Piece};

/// What a description says, values still as text.
#[derive(Debug, Default)]
pub(crate) struct Description {
    /// The sentences before the labels.
    pub(crate) prose: String,
    pub(crate) example: String,
    pub(crate) default: String,
    pub(crate) fixed: String,
    pub(crate) values: Vec<EnumValue>,
    pub(crate) bounds: Bounds,
    /// Validation rules that were not understood.
    pub(crate) other_rules: Vec<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) value_scopes: BTreeMap<String, Vec<String>>,
    /// Scopes that stand between sentences, without a label.
    pub(crate) loose_scopes: Vec<String>,
    pub(crate) deprecated: bool,
    /// Keys that an enum lists twice.
    pub(crate) repeated: Vec<String>,
}

/// Reads a description.
pub(crate) fn read(cell: &Cell, labels: &Labels) -> Description {
    let mut reader = Reader {
        labels,
        found: Description::default(),
        mark: None,
        list: List::default(),
        known: HashSet::new(),
    };
    for piece in &cell.pieces {
        match piece {
            Piece::Text(text) | Piece::Field(text) | Piece::Tag { text, .. } => {
                text.lines().for_each(|line| reader.line(line))
            }
            Piece::Enum(items) => reader.items(items),
            Piece::Scope(name) => reader.scope(name),
            Piece::AppTypes(_) => {}
        }
    }
    reader.finish()
}

struct Reader<'a> {
    labels: &'a Labels,
    found: Description,
    mark: Option<Mark>,
    list: List,
    /// The values so far.
    known: HashSet<String>,
}

/// A bullet list of values that is being read.
#[derive(Default)]
struct List {
    values: Vec<EnumValue>,
    indent: Option<usize>,
    /// An item was no value, so the list is no enum.
    broken: bool,
    /// A sentence announced it, so that it may be one as well.
    of_sentence: bool,
    over: bool,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) {
        let trimmed = line.trim();
        // A label may follow a sentence on its line.
        if let Some(at) = trimmed.find("**")
            && at > 0
            && let Some((before, label)) = trimmed.split_at_checked(at)
            && matches!(self.labels.mark(label), Some((Mark::Example | Mark::Default, _)))
        {
            self.content(before, before.trim());
            return self.line(label);
        }
        if let Some((mark, rest)) = self.labels.mark(trimmed) {
            self.end_list();
            self.mark = Some(mark);
            if !rest.is_empty() {
                self.content(rest, rest);
            }
            return;
        }
        self.content(line, trimmed);
        if self.mark.is_some() {
            return;
        }
        if self.ends_with_values_label(trimmed) {
            self.mark = Some(Mark::Values);
            self.list.of_sentence = true;
        } else {
            self.in_sentence(trimmed);
        }
    }

    /// "…。可选值：a、b 和 c。" inside of a line.
    fn in_sentence(&mut self, line: &str) {
        let labels = self.labels.marks.iter().filter(|(_, mark)| *mark == Mark::Values);
        let mut rests = labels.filter_map(|(label, _)| line.split_once(label)?.1.strip_prefix(['：', ':']));
        if let Some(values) = rests.next().and_then(|rest| listed(rest, self.labels)) {
            self.list.values = values;
            self.end_list();
        }
    }

    /// "…。可选值：" at the end of a sentence.
    fn ends_with_values_label(&self, line: &str) -> bool {
        let Some(line) = line.strip_suffix('：').or_else(|| line.strip_suffix(':')) else {
            return false;
        };
        let mut values = self.labels.marks.iter().filter(|(_, mark)| *mark == Mark::Values);
        values.any(|(label, _)| line.ends_with(label))
    }

    fn content(&mut self, line: &str, trimmed: &str) {
        let push = |text: &mut String| {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(trimmed);
        };
        let target = match &self.mark {
            None | Some(Mark::Other) => {
                if self.mark.is_none() {
                    push(&mut self.found.prose);
                }
                return;
            }
            Some(Mark::Values) => return self.bullet(line, trimmed),
            Some(Mark::Validation) => {
                if !trimmed.is_empty() && !self.found.bounds.read(trimmed, self.labels) {
                    self.found.other_rules.push(trimmed.to_owned());
                }
                return;
            }
            Some(Mark::Scopes | Mark::ValueScopes(_)) => return,
            Some(Mark::Example) => &mut self.found.example,
            Some(Mark::Default) => &mut self.found.default,
            Some(Mark::Fixed) => &mut self.found.fixed,
        };
        if !trimmed.is_empty() {
            push(target);
        } else if !target.is_empty() {
            self.mark = Some(Mark::Other);
        }
    }

    /// A line of a list of values: ``- `key`：explanation``. Lines indented deeper explain the item above.
    fn bullet(&mut self, line: &str, trimmed: &str) {
        if trimmed.is_empty() || self.list.over {
            return;
        }
        if std::mem::take(&mut self.list.of_sentence)
            && let Some(values) = listed(trimmed, self.labels)
        {
            (self.list.values, self.list.over) = (values, true);
            return;
        }
        let indent = line.len() - line.trim_start().len();
        let Some(item) = trimmed
            .strip_prefix(['-', '*'])
            .filter(|rest| rest.starts_with([' ', '`', '\t']))
        else {
            if self.list.indent.is_none_or(|first| indent <= first) {
                self.list.over = true;
            }
            return;
        };
        if self.list.indent.is_some_and(|first| indent > first) {
            return;
        }
        self.list.indent = Some(indent);
        match key(item.trim()) {
            Some(key) => self.list.values.push(EnumValue {
                value: key.to_owned(),
                name: None,
                doc: Some(explanation(item, key)),
            }),
            None => self.list.broken = true,
        }
    }

    fn end_list(&mut self) {
        let list = std::mem::take(&mut self.list);
        if !list.broken && self.found.values.is_empty() {
            for value in list.values {
                self.value(value);
            }
        }
    }

    fn items(&mut self, items: &[EnumItem]) {
        self.list = List::default();
        for item in items {
            self.value(EnumValue {
                value: item.key.clone(),
                name: None,
                doc: Some(item.text.clone()),
            });
        }
        self.mark = Some(Mark::Other);
    }

    fn value(&mut self, value: EnumValue) {
        // `{KEY}` stands for any text, and is none of the values.
        let stands_for_any = value.value.starts_with('{') && value.value.ends_with('}');
        if value.value.is_empty() || stands_for_any {
            return;
        }
        if self.known.insert(value.value.clone()) {
            self.found.values.push(value);
        } else {
            self.found.repeated.push(value.value);
        }
    }

    fn scope(&mut self, name: &str) {
        if name.is_empty() {
            return;
        }
        let scopes = match &self.mark {
            Some(Mark::Scopes) => &mut self.found.scopes,
            Some(Mark::ValueScopes(value)) if !value.is_empty() => {
                self.found.value_scopes.entry(value.clone()).or_default()
            }
            _ => &mut self.found.loose_scopes,
        };
        if !scopes.iter().any(|known| known == name) {
            scopes.push(name.to_owned());
        }
    }

    fn finish(mut self) -> Description {
        self.end_list();
        self.found.deprecated = is_deprecated(&self.found.prose, self.labels);
        let length = self.found.prose.trim_end().len();
        self.found.prose.truncate(length);
        self.found
    }
}

/// The value of a list item. It is one word of ASCII, in backticks or before a colon.
fn key(item: &str) -> Option<&str> {
    let key = match item.strip_prefix('`') {
        Some(rest) => rest.split_once('`')?.0,
        None => item.split(['：', ':', '，', ',', ' ', '(', '（']).next()?,
    };
    let key = key.trim().trim_matches('"');
    let is_value = !key.is_empty()
        && key.len() <= 64
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-./+*#".contains(&byte));
    is_value.then_some(key)
}

/// Several values between commas, up to the end of the sentence.
fn listed(text: &str, labels: &Labels) -> Option<Vec<EnumValue>> {
    let sentence = text.split('。').next().unwrap_or_default().trim_end_matches('.');
    let sentence = labels
        .and
        .iter()
        .fold(sentence.to_owned(), |text, and| text.replace(and, "、"));
    let parts = sentence
        .split(['、', '，', ','])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let is_whole = |part: &&str| key(part) == Some(part.trim_matches(['`', '"']));
    let values: Option<Vec<EnumValue>> = parts
        .map(|part| Some(part).filter(is_whole).and_then(key).map(EnumValue::new))
        .collect();
    values.filter(|values| values.len() > 1)
}

fn explanation(item: &str, key: &str) -> String {
    let rest = item.split_once(key).map_or("", |(_, rest)| rest);
    rest.trim_start_matches(['`', '：', ':', ' ', '"']).trim().to_owned()
}

/// Only the first lines speak of the field itself.
fn is_deprecated(prose: &str, labels: &Labels) -> bool {
    let lead: String = prose
        .lines()
        .take_while(|line| !line.trim_start().starts_with(['-', '*']))
        .take(2)
        .collect();
    labels.deprecated_field.iter().any(|words| {
        lead.find(words)
            .is_some_and(|at| !lead.get(..at).unwrap_or_default().ends_with(labels.question))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;

    fn description(text: &str) -> Description {
        read(&Cell::from_text(text), LANGUAGES[0])
    }

    fn values(found: &Description) -> Vec<&str> {
        found.values.iter().map(|value| value.value.as_str()).collect()
    }

    #[test]
    fn labelled_facts_are_found() {
        let found = description(
            "Text here.\n\n**示例值**：\"a\"\n\n**默认值**：`b`\n\n**数据校验规则**：\n\n- 最大长度：`50` 字符\n- something else",
        );
        assert_eq!(found.prose, "Text here.");
        assert_eq!((found.example.as_str(), found.default.as_str()), ("\"a\"", "`b`"));
        assert_eq!(found.bounds.max_length, Some(50));
        assert_eq!(found.other_rules, ["- something else"]);
    }

    #[test]
    fn a_bullet_list_is_an_enum_only_under_its_label() {
        let found =
            description("Kind.\n\n**可选值有**：\n\n- text：文本\n- `post`: rich\n    - nested\n\nAfter.\n- other");
        assert_eq!(values(&found), ["text", "post"]);
        assert_eq!(values(&description("Kind.\n- text：文本\n- post: rich")), [""; 0]);
        assert_eq!(values(&description("Kind. 可选值：\n- A：x\n- B：y")), ["A", "B"]);
        assert_eq!(values(&description("**可选值有**：\n- 文本\n- `post`")), [""; 0]);
    }

    #[test]
    fn values_may_stand_in_a_sentence() {
        let expected = ["info", "success", "error", "warning"];
        assert_eq!(
            values(&description(
                "Kind. 可选值有：info、success、error、和 warning。\n\nmore"
            )),
            expected
        );
        assert_eq!(
            values(&description("Kind, 可选值：info、`success`，error 或 warning")),
            expected
        );
        assert_eq!(
            values(&description(
                "Kind, 可选值：\n\"info\"，\"success\"，\"error\"，\"warning\""
            )),
            expected
        );
        assert_eq!(values(&description("Kind. 可选值：text、line break。")), [""; 0]);
        assert_eq!(values(&description("Kind. 可选值：text。")), [""; 0]);
    }

    #[test]
    fn history_is_announced_by_the_first_lines() {
        assert!(description("已废弃，请使用 b").deprecated);
        assert!(!description("是否已废弃").deprecated);
        assert!(!description("Status.\n- 1：已下线").deprecated);
    }
}
