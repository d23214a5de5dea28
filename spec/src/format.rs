//! The one text of a spec: keys in the model's order, and every value that fits on a line on one line.
//!
//! A field or an error code is then a line of its own, so that a diff of two specs reads like a list of changes.

use serde::Serialize;

/// Values longer than this are broken over lines.
const WIDTH: usize = 120;

/// The canonical text of `value`, ending in a line break.
pub(crate) fn to_text<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    let compact = serde_json::to_string(value)?;
    let mut printer = Printer {
        rest: &compact,
        out: String::with_capacity(compact.len() * 5 / 4),
    };
    printer.value(0, 0);
    printer.out.push('\n');
    Ok(printer.out)
}

/// Re-prints compact JSON, which is known to be well formed.
struct Printer<'a> {
    rest: &'a str,
    out: String,
}

impl<'a> Printer<'a> {
    /// Prints the next value. `used` counts the characters that stand on its line already.
    fn value(&mut self, depth: usize, used: usize) {
        let (text, width) = first_value(self.rest);
        let (opens, tail) = match text.as_bytes().first() {
            Some(b'[' | b'{') => text.split_at(1),
            _ => return self.take(text),
        };
        if used + width <= WIDTH || tail.len() == 1 {
            spaced(text, &mut self.out);
            self.rest = self.rest.get(text.len()..).unwrap_or_default();
            return;
        }
        self.take(opens);
        loop {
            self.line(depth + 1);
            let mut used = (depth + 1) * 2;
            if opens == "{" {
                let (key, width) = first_value(self.rest);
                self.take(key);
                self.take(":");
                self.out.push(' ');
                used += width + 2;
            }
            // The comma that may follow the value.
            self.value(depth + 1, used + 1);
            if !self.rest.starts_with(',') {
                break;
            }
            self.take(",");
        }
        self.line(depth);
        self.take(if opens == "{" { "}" } else { "]" });
    }

    fn take(&mut self, text: &str) {
        self.out.push_str(text);
        self.rest = self.rest.get(text.len()..).unwrap_or_default();
    }

    fn line(&mut self, depth: usize) {
        self.out.push('\n');
        for _ in 0..depth {
            self.out.push_str("  ");
        }
    }
}

/// The first value of compact JSON, and how many characters it takes on one line.
fn first_value(json: &str) -> (&str, usize) {
    let (mut depth, mut width) = (0_usize, 0);
    for (at, c, in_string) in characters(json) {
        if !in_string {
            match c {
                '[' | '{' => depth += 1,
                // The end of a scalar: what follows belongs to the value around it.
                ',' | ':' | ']' | '}' if depth == 0 => return (json.get(..at).unwrap_or(json), width),
                ',' | ':' => width += 1,
                ']' | '}' if depth == 1 => return (json.get(..=at).unwrap_or(json), width + 1),
                ']' | '}' => depth -= 1,
                _ => {}
            }
        }
        width += 1;
    }
    (json, width)
}

/// Appends compact JSON with a space after each comma and colon.
fn spaced(json: &str, out: &mut String) {
    for (_, c, in_string) in characters(json) {
        out.push(c);
        if !in_string && matches!(c, ',' | ':') {
            out.push(' ');
        }
    }
}

/// The characters of JSON with their places, and whether each stands inside a string (its closing quote does).
fn characters(json: &str) -> impl Iterator<Item = (usize, char, bool)> {
    let (mut in_string, mut escaped) = (false, false);
    json.char_indices().map(move |(at, c)| {
        let inside = in_string;
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ => {}
        }
        (at, c, inside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn short_values_stand_on_one_line() {
        assert_eq!(
            to_text(&json!({"a": [1, "x,:\"y"], "b": {}})).unwrap(),
            "{\"a\": [1, \"x,:\\\"y\"], \"b\": {}}\n"
        );
    }

    #[test]
    fn long_values_are_broken_and_their_parts_are_not() {
        let long = "x".repeat(70);
        let text = to_text(&json!({"a": {"n": long, "t": 1}, "b": [long, 2]})).unwrap();
        let expected = format!("{{\n  \"a\": {{\"n\": \"{long}\", \"t\": 1}},\n  \"b\": [\"{long}\", 2]\n}}\n");
        assert_eq!(text, expected);
    }

    #[test]
    fn the_text_is_the_same_value() {
        let value =
            json!({"deep": [[{"k": "a\\\"b,c:d"}], [null, true, 1.5e300]], "s": "长".repeat(200), "e": [[], {}]});
        let text = to_text(&value).unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), value);
    }
}
