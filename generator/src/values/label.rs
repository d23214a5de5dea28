//! A name from what a page says beside a value: `Not started` gives `not_started`.

use std::collections::BTreeSet;

use feishu_spec::EnumValue;
use feishu_spec::words::is_symbol;
use feishu_spec::words::words;

/// A longer label is a sentence about the value.
const WORDS: usize = 5;

/// Names values by their labels. Where two labels give one name, the later value takes its number to it.
pub(crate) fn name(values: &mut [EnumValue]) {
    let mut taken = BTreeSet::new();
    for value in values {
        let Some(name) = value.doc.as_deref().and_then(symbol) else {
            continue;
        };
        let numbered = format!("{name}_{}", value.value.replace('-', "minus_"));
        let free = [name, numbered].into_iter().find(|name| taken.insert(name.clone()));
        value.name = free;
    }
}

/// The words of an English label before the first mark of punctuation.
fn symbol(label: &str) -> Option<String> {
    let short = label.split([':', ';', ',', '.', '(']).next()?.trim();
    let words = Some(words(short)).filter(|words| short.is_ascii() && words.len() <= WORDS)?;
    Some(words.join("_")).filter(|name| is_symbol(name))
}

#[cfg(test)]
mod tests {
    use feishu_spec::EnumValue;

    fn names(labels: &[(&str, &str)]) -> Vec<Option<String>> {
        let value = |(value, label): &(&str, &str)| EnumValue {
            doc: Some((*label).to_owned()),
            ..EnumValue::new(*value)
        };
        let mut values: Vec<EnumValue> = labels.iter().map(value).collect();
        super::name(&mut values);
        values.into_iter().map(|value| value.name).collect()
    }

    #[test]
    fn an_english_label_is_a_name() {
        let found = names(&[
            ("1", "Not started"),
            ("2", "zoom"),
            ("3", "open: for all members"),
            ("4", "中文 label"),
            ("5", "3"),
            ("6", ""),
            ("7", "What is said of it is a sentence"),
        ]);
        let expected = [Some("not_started"), Some("zoom"), Some("open"), None, None, None, None];
        assert_eq!(found, expected.map(|name| name.map(str::to_owned)));
    }

    #[test]
    fn equal_labels_are_told_apart_by_the_value() {
        let found = names(&[("7", "Undefined"), ("14", "Undefined"), ("-1", "undefined")]);
        let expected = ["undefined", "undefined_14", "undefined_minus_1"];
        assert_eq!(found, expected.map(|name| Some(name.to_owned())));
    }
}
