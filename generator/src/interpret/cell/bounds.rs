//! Validation rules: lengths, values and patterns.

use serde_json::Number;

use crate::labels::{Bound, Labels};

/// The bounds of a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<String>,
}

impl Bounds {
    /// Reads one rule: ``长度范围：`1` ～ `50` 字符``. `false` when it is not understood.
    pub(crate) fn read(&mut self, line: &str, labels: &Labels) -> bool {
        let line = line.trim_start_matches(['-', '*', ' ', '\t', '·']).trim();
        let found = labels.bounds.iter().find_map(|(label, bound)| {
            // The label may follow a few words: "content 总长度最大值：…" is a maximum for another thing, and not taken.
            Some((*bound, line.strip_prefix(label)?))
        });
        let Some((bound, rest)) = found else { return false };
        let rest = rest.trim_start_matches(['：', ':', ' ']);
        if bound == Bound::Pattern {
            let pattern = rest.trim().trim_matches('`');
            self.pattern = (!pattern.is_empty()).then(|| pattern.to_owned());
            return self.pattern.is_some();
        }
        let numbers = numbers(rest);
        let (first, second) = (numbers.first(), numbers.get(1));
        let length = |text: Option<&String>| text.and_then(|text| text.parse::<u64>().ok());
        match (bound, first, second) {
            (Bound::Lengths, Some(_), Some(_)) => {
                (self.min_length, self.max_length) = (length(first), length(second));
                self.min_length.is_some() && self.max_length.is_some()
            }
            (Bound::Values, Some(min), Some(max)) => {
                (self.min, self.max) = (number(min), number(max));
                self.min.is_some() && self.max.is_some()
            }
            (Bound::MaxLength, Some(_), None) => {
                self.max_length = length(first);
                self.max_length.is_some()
            }
            (Bound::MinLength, Some(_), None) => {
                self.min_length = length(first);
                self.min_length.is_some()
            }
            (Bound::Max, Some(max), None) => {
                self.max = number(max);
                self.max.is_some()
            }
            (Bound::Min, Some(min), None) => {
                self.min = number(min);
                self.min.is_some()
            }
            _ => false,
        }
    }
}

/// The largest page that the sentences on a page size tell: `默认 10，最大值为 200`.
pub(crate) fn largest_page(sentences: &str, labels: &Labels) -> Option<Number> {
    let words = labels.largest_page.iter();
    let mut places = words.flat_map(|words| sentences.match_indices(words));
    places.find_map(|(at, words)| {
        let after = sentences.get(at + words.len()..)?;
        let after = after.trim_start_matches([' ', '`', '：', ':']);
        let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        // "最大值 0 < page_size <= 50" begins with the smallest.
        number(after.get(..end)?).filter(|number| number.as_u64() != Some(0))
    })
}

/// The numbers in a text, without thousands separators. A `-` counts as a sign only where no number stands before it.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut before = ' ';
    for character in text.chars().chain([' ']) {
        let sign = character == '-' && current.is_empty() && !before.is_ascii_digit();
        let exponent = matches!(character, 'e' | 'E' | '+')
            && current.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'e' | 'E'));
        if character.is_ascii_digit() || sign || (character == '.' && !current.is_empty()) || exponent {
            current.push(character);
        } else if character != ',' || current.is_empty() {
            if current.contains(|c: char| c.is_ascii_digit()) {
                numbers.push(current.trim_end_matches('.').to_owned());
            }
            current.clear();
        }
        before = character;
    }
    numbers
}

/// A number as JSON has it: whole where it fits 64 bits.
fn number(text: &str) -> Option<Number> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(whole.into());
    }
    Number::from_f64(text.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;

    fn read(line: &str) -> Option<Bounds> {
        let mut bounds = Bounds::default();
        bounds.read(line, LANGUAGES[0]).then_some(bounds)
    }

    #[test]
    fn the_templates_of_the_pages_are_read() {
        let lengths = |min, max| Bounds {
            min_length: min,
            max_length: max,
            ..Bounds::default()
        };
        let values = |min: Option<i64>, max: Option<i64>| Bounds {
            min: min.map(Into::into),
            max: max.map(Into::into),
            ..Bounds::default()
        };
        assert_eq!(read("- 长度范围：`1` ～ `50` 字符"), Some(lengths(Some(1), Some(50))));
        assert_eq!(
            read("* 长度范围：`1`~`10,000`字符"),
            Some(lengths(Some(1), Some(10_000)))
        );
        assert_eq!(read("- 最大长度：`50` 字符"), Some(lengths(None, Some(50))));
        assert_eq!(read("- 长度范围: 1-100字符"), Some(lengths(Some(1), Some(100))));
        assert_eq!(
            read("- 取值范围：`-1` ～ `9223372036854775807`"),
            Some(values(Some(-1), Some(i64::MAX)))
        );
        assert_eq!(read("- 最小值：`0`"), Some(values(Some(0), None)));
        let pattern = read("- 正则校验：`^[a-z]{1,2}$`").and_then(|bounds| bounds.pattern);
        assert_eq!(pattern.as_deref(), Some("^[a-z]{1,2}$"));
        let huge = read("- 最大值：`100000000000000000000`").and_then(|bounds| bounds.max);
        assert_eq!(huge, Number::from_f64(1e20));
    }

    #[test]
    fn the_largest_page_stands_in_a_sentence() {
        let largest = |sentences| largest_page(sentences, LANGUAGES[0]).map(|number| number.to_string());
        for (sentences, expected) in [
            ("分页大小，默认 10，最大值为 200", Some("200")),
            ("分页大小。最大为 `50`", Some("50")),
            ("最大个数（最大 100），0 自动", Some("100")),
            ("分页大小, 不能超过 200", Some("200")),
            ("分页大小，最大 100 条", Some("100")),
            ("分页大小，最大值支持传100", Some("100")),
            ("最大值 0 < page_size <= 50", None),
            ("分页大小，即一次请求的最大数量", None),
            ("分页大小", None),
        ] {
            assert_eq!(largest(sentences).as_deref(), expected, "{sentences}");
        }
    }

    #[test]
    fn other_rules_are_refused() {
        assert_eq!(read("- 选项值的个数不可超过 500 个"), None);
        assert_eq!(read("- 长度范围：很长"), None);
    }
}
