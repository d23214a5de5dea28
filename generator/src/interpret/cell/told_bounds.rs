//! Bounds that a description tells in a sentence: "at least 1 and at most 200 characters", "a range of [1,16]".
//!
//! **In**: the sentences before the labels, and the type of the field. **Out**: what they say for sure. A length counts only with the word
//! for characters, since a sentence may count something else; two numbers for one bound tell neither.

use feishu_spec::Type;

use crate::interpret::cell::bounds::Bounds;
use crate::labels::Labels;

/// What the sentences tell of a field of this type.
pub(crate) fn read(sentences: &str, kind: &Type, labels: &Labels) -> Bounds {
    let mut bounds = Bounds::default();
    match kind {
        Type::String if !labels.other_characters.iter().any(|words| sentences.contains(words)) => {
            if let Some((min, max)) = range_of(sentences, labels.told_lengths, labels.characters) {
                (bounds.min_length, bounds.max_length) = (Some(min), Some(max));
            } else {
                bounds.min_length = only(sentences, labels.told_least, labels);
                bounds.max_length = only(sentences, labels.told_most, labels);
            }
        }
        Type::Integer | Type::Number => {
            if let Some((min, max)) = range_of(sentences, labels.told_ranges, &[]) {
                (bounds.min, bounds.max) = (Some(min.into()), Some(max.into()));
            }
        }
        _ => {}
    }
    bounds
}

/// The one number of characters behind one of the words.
fn only(sentences: &str, words: &[&str], labels: &Labels) -> Option<u64> {
    let mut told = words.iter().flat_map(|words| {
        sentences.match_indices(words).filter_map(|(at, words)| {
            let before = sentences.get(..at)?;
            let is_advice = labels.advised.iter().any(|words| before.ends_with(words));
            let (count, rest) = number(past(sentences.get(at + words.len()..)?, labels.fillers))?;
            let counts = starts_with(past(rest, labels.fillers), labels.characters);
            (counts && !is_advice).then_some(count)
        })
    });
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}

/// The two numbers behind one of the words, with one of the units behind them if there are any.
fn range_of(sentences: &str, words: &[&str], units: &[&str]) -> Option<(u64, u64)> {
    let mut told = words.iter().flat_map(|words| {
        sentences.match_indices(words).filter_map(|(at, words)| {
            let rest = sentences.get(at + words.len()..)?.trim_start_matches(['：', ':', ' ']);
            let (min, rest) = digits(rest.trim_start_matches('['))?;
            let rest = rest
                .trim_start()
                .strip_prefix(['-', '~', '～', ',', '，', '到', '至'])?;
            let (max, rest) = digits(rest.trim_start())?;
            let rest = rest.trim_start_matches([' ', '个']);
            // A fraction, or a third number, is another form.
            let goes_on = rest
                .strip_prefix(['.', ',', '-', '~'])
                .is_some_and(|more| more.starts_with(|c: char| c.is_ascii_digit()));
            let (min, max) = (min.parse::<u64>().ok()?, max.parse::<u64>().ok()?);
            let has_unit = units.is_empty() || starts_with(rest, units);
            (min < max && !goes_on && has_unit).then_some((min, max))
        })
    });
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}

/// A whole number, and what follows it.
fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).filter(|(digits, _)| !digits.is_empty())
}

/// A whole number that may have thousands separators, and what follows it.
fn number(text: &str) -> Option<(u64, &str)> {
    let (first, mut rest) = digits(text)?;
    let mut all = first.to_owned();
    while let Some((thousands, after)) = rest.strip_prefix(',').and_then(digits)
        && thousands.len() == 3
    {
        all.push_str(thousands);
        rest = after;
    }
    Some((all.parse().ok()?, rest))
}

fn past<'a>(mut text: &'a str, fillers: &[&str]) -> &'a str {
    while let Some(rest) = fillers.iter().find_map(|words| text.strip_prefix(words)) {
        text = rest;
    }
    text
}

fn starts_with(text: &str, units: &[&str]) -> bool {
    units.iter().any(|unit| text.starts_with(unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;

    fn lengths(sentences: &str) -> (Option<u64>, Option<u64>) {
        let bounds = read(sentences, &Type::String, LANGUAGES[0]);
        (bounds.min_length, bounds.max_length)
    }

    #[test]
    fn a_sentence_tells_how_many_characters_a_text_has() {
        for (sentences, expected) in [
            ("演示的名称，最少1个字符，最多200个字符", (Some(1), Some(200))),
            ("- 最小3字符，最大1,000字符", (Some(3), Some(1000))),
            ("**长度限制：** 最短 43 字符，最长 128 字符", (Some(43), Some(128))),
            ("标题，长度不能超过 255 字符。", (None, Some(255))),
            ("标题最大支持3000个utf8 字符。", (None, Some(3000))),
            ("代码，长度为 1 ~ 64 个字符。", (Some(1), Some(64))),
            ("以 `a` 开头，长度不得少于 9 个字符", (Some(9), None)),
        ] {
            assert_eq!(lengths(sentences), expected, "{sentences}");
        }
    }

    #[test]
    fn what_is_no_number_of_characters_is_no_length() {
        for sentences in [
            "建议不超过 100 字符",
            "最多 20 个字段",
            "最大 10 字节",
            "中文最多 5 个字符，英文最多 10 个字符",
            "最多 8 个字符，一个汉字算两个字符",
        ] {
            assert_eq!(lengths(sentences), (None, None), "{sentences}");
        }
    }

    #[test]
    fn a_sentence_tells_the_range_of_a_number() {
        let range = |sentences| {
            let bounds = read(sentences, &Type::Integer, LANGUAGES[0]);
            bounds.min.zip(bounds.max).map(|(min, max)| format!("{min} {max}"))
        };
        for (sentences, expected) in [
            ("红，取值范围[0,255]", Some("0 255")),
            ("缩进，取值范围：[1,16]", Some("1 16")),
            ("每页的数量，取值范围为1-100，默认值为20", Some("1 100")),
            ("取值范围[0.1-99]", None),
            ("取值范围为 (0,5000]", None),
            ("取值范围：0 ~ content.length", None),
        ] {
            assert_eq!(range(sentences).as_deref(), expected, "{sentences}");
        }
    }
}
