//! Reads JSON that people wrote by hand: comments, trailing and missing commas, ellipses, raw line breaks in strings,
//! unknown escapes, full-width punctuation. Reads the first value and stops.

use serde_json::{Map, Number, Value};

/// Values nested deeper than this end the reading.
const DEPTH: usize = 64;

/// The first JSON value in a text; `None` where there is none.
#[must_use]
pub fn read(text: &str) -> Option<Value> {
    let text = text.trim_start();
    // The usual case is JSON as it should be.
    if let Some(Ok(value)) = serde_json::Deserializer::from_str(text).into_iter().next() {
        return Some(value);
    }
    // A remark may stand above it.
    let starts = |line: &&str| line.trim_start().starts_with(['{', '[']);
    let above: usize = text
        .split_inclusive('\n')
        .take_while(|line| !starts(line))
        .map(str::len)
        .sum();
    if text.get(..above)?.contains(['{', '[', '\'', '"']) {
        return None;
    }
    Reader {
        rest: text.get(above..)?,
    }
    .value(0)
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.rest = self.rest.get(next.len_utf8()..).unwrap_or_default();
        Some(next)
    }

    /// Skips white space, comments, and ellipses.
    fn space(&mut self) {
        loop {
            self.rest = self
                .rest
                .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '…'));
            let comment = match () {
                () if self.rest.starts_with("//") || self.rest.starts_with('#') => {
                    self.rest.find('\n').map(|at| at + 1)
                }
                () if self.rest.starts_with("/*") => self.rest.find("*/").map(|at| at + 2),
                () if self.rest.starts_with("...") => Some(3),
                () => return,
            };
            self.rest = comment.and_then(|length| self.rest.get(length..)).unwrap_or_default();
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.space();
        match self.peek()? {
            '{' if depth < DEPTH => self.object(depth),
            '[' if depth < DEPTH => self.array(depth),
            '{' | '[' => None,
            '"' | '“' | '”' => self.string().map(Value::String),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.next();
        let mut members = Map::new();
        loop {
            self.separators();
            match self.peek()? {
                '}' | ']' => {
                    self.next();
                    return Some(Value::Object(members));
                }
                _ => {}
            }
            let key = match self.peek()? {
                '"' | '“' | '”' => self.string()?,
                _ => self.bare()?,
            };
            self.space();
            if !matches!(self.peek()?, ':' | '：') {
                return None;
            }
            self.next();
            let value = self.value(depth + 1)?;
            members.insert(key, value);
        }
    }

    fn array(&mut self, depth: usize) -> Option<Value> {
        self.next();
        let mut items = Vec::new();
        loop {
            self.separators();
            match self.peek()? {
                ']' => {
                    self.next();
                    return Some(Value::Array(items));
                }
                // The wrong bracket: the list ends, and so does what is around it.
                '}' => return Some(Value::Array(items)),
                _ => items.push(self.value(depth + 1)?),
            }
        }
    }

    fn separators(&mut self) {
        loop {
            self.space();
            if !matches!(self.peek(), Some(',' | '，')) {
                return;
            }
            self.next();
        }
    }

    fn string(&mut self) -> Option<String> {
        self.next();
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '”' if !self.rest.starts_with('"') => return Some(text),
                '\\' => match self.next()? {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    'u' => {
                        let code = self.rest.get(..4).and_then(|code| u32::from_str_radix(code, 16).ok());
                        if let Some(code) = code {
                            text.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                            self.rest = self.rest.get(4..).unwrap_or_default();
                        }
                    }
                    other => text.push(other),
                },
                other => text.push(other),
            }
        }
    }

    /// A word without quotes, up to punctuation.
    fn bare(&mut self) -> Option<String> {
        let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '，' | ':' | '：' | '}' | ']' | '{' | '[' | '"');
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let end = self.rest.get(..end).and_then(|word| word.find("//")).unwrap_or(end);
        let (word, rest) = self.rest.split_at_checked(end)?;
        if word.is_empty() {
            return None;
        }
        self.rest = rest;
        Some(word.to_owned())
    }

    fn word(&mut self) -> Option<Value> {
        let word = self.bare()?;
        Some(match word.as_str() {
            "true" | "True" => Value::Bool(true),
            "false" | "False" => Value::Bool(false),
            "null" | "None" => Value::Null,
            word => match word.parse::<i64>() {
                Ok(number) => Value::Number(number.into()),
                Err(_) => match word.parse::<f64>().ok().and_then(Number::from_f64) {
                    Some(number) => Value::Number(number),
                    None => Value::String(word.to_owned()),
                },
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use serde_json::json;

    #[test]
    fn what_people_write_is_read() {
        for (text, expected) in [
            ("{\"a\": 1, // one\n \"b\": [1,2,],}", json!({"a": 1, "b": [1, 2]})),
            ("{\"a\": 1\n \"b\": 2}", json!({"a": 1, "b": 2})),
            ("{\"a\": [1, ...]}", json!({"a": [1]})),
            ("{“a”： “b”，\"c\": \"x\ny\"}", json!({"a": "b", "c": "x\ny"})),
            (r#"{"a": "^\d{9}$"}"#, json!({"a": "^d{9}$"})),
            ("{\"a\": 1}\n{\"a\": 2}", json!({"a": 1})),
            ("{\"a\": 1//价格 分，\n\"b\": 2}", json!({"a": 1, "b": 2})),
            ("// 注\n注意\n{\"a\": 1,}", json!({"a": 1})),
            ("{\"a\": 文本}", json!({"a": "文本"})),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_text_is_no_json() {
        assert_eq!(read("data: {\"a\":1}"), None);
        assert_eq!(read("curl -d '{\n\"a\":\n{\"b\":1}}'"), None);
        assert_eq!(read("{\"a\""), None);
        assert_eq!(read(&"[".repeat(10_000)), None);
    }
}
