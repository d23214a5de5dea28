//! The name of a downloaded file, from `Content-Disposition` (RFC 6266), made harmless.

use percent_encoding::percent_decode_str;

use crate::visible::is_visible;

/// The longest name that file systems take, in bytes.
const LONGEST: usize = 255;

/// A longer ending is no ending that says what a file is, in bytes.
const ENDING: usize = 32;

/// The file's name, without directories. `filename*` wins over `filename`, unless no name is left of it; the platform writes the latter
/// percent-encoded or as plain UTF-8.
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let header = String::from_utf8_lossy(header);
    let (mut plain, mut extended) = (None, None);
    for (key, value) in Parameters(header.split_once(';')?.1) {
        match key.to_ascii_lowercase().as_str() {
            "filename" => plain = Some(decode(&value)),
            // `UTF-8'en'name`: the platform knows no other character set.
            "filename*" => extended = value.splitn(3, '\'').nth(2).map(decode),
            _ => {}
        }
    }
    [extended, plain].into_iter().flatten().find_map(|name| harmless(&name))
}

/// The name as a file may have it on any system, whatever it was chosen for: no folder, no stream, no device, nothing hidden, no option of a
/// command, nothing that cannot be seen. `None` if nothing is left.
///
/// Source: <https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions>.
fn harmless(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let seen: String = name.chars().filter(|c| is_visible(*c)).collect();
    // Windows drops dots and spaces at the end.
    let seen = seen.trim().trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    if seen.is_empty() {
        return None;
    }
    let mut safe = String::with_capacity(seen.len() + 1);
    if is_device(seen) {
        safe.push('_');
    }
    for (index, c) in seen.chars().enumerate() {
        let forbidden = matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*');
        let leads = index == 0 && matches!(c, '.' | '-' | '~');
        safe.push(if forbidden || leads { '_' } else { c });
    }
    Some(cut(safe))
}

/// Whether Windows takes the name for a device, with any ending.
fn is_device(name: &str) -> bool {
    let stem = name.split(['.', ':']).next().unwrap_or_default().trim_end();
    let stem = stem.to_uppercase();
    let numbered = |prefix| {
        let mut number = stem.strip_prefix(prefix).unwrap_or_default().chars();
        matches!(
            (number.next(), number.next()),
            (Some('0'..='9' | '¹' | '²' | '³'), None)
        )
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered("COM") || numbered("LPT")
}

/// A name of at most [`LONGEST`] bytes, with its ending.
fn cut(name: String) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let dot = name.rfind('.').filter(|dot| name.len() - dot <= ENDING);
    let (stem, ending) = name.split_at(dot.unwrap_or(name.len()));
    let room = LONGEST.saturating_sub(ending.len());
    let ends = stem.char_indices().map(|(start, c)| start + c.len_utf8());
    let end = ends.take_while(|end| *end <= room).last().unwrap_or(0);
    let stem = stem.get(..end).unwrap_or(stem);
    format!("{stem}{ending}")
}

fn decode(text: &str) -> String {
    percent_decode_str(text)
        .decode_utf8()
        .map_or_else(|_| text.to_owned(), std::borrow::Cow::into_owned)
}

/// `key=value` or `key="value"`, separated by semicolons.
struct Parameters<'a>(&'a str);

impl<'a> Iterator for Parameters<'a> {
    type Item = (&'a str, String);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, rest) = self.0.split_once('=')?;
        let mut value = String::new();
        let mut rest = rest.trim_start().chars();
        if rest.as_str().starts_with('"') {
            rest.next();
            while let Some(c) = rest.next() {
                match c {
                    '"' => break,
                    '\\' => value.extend(rest.next()),
                    c => value.push(c),
                }
            }
            self.0 = rest.as_str().split_once(';').map_or("", |(_, rest)| rest);
        } else {
            let (text, after) = rest.as_str().split_once(';').unwrap_or((rest.as_str(), ""));
            text.trim().clone_into(&mut value);
            self.0 = after;
        }
        Some((key.trim(), value))
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn the_name_is_found_in_every_spelling_and_loses_its_directories() {
        for (header, name) in [
            (r#"attachment; filename="pic 1.png""#, Some("pic 1.png")),
            (r#"attachment; filename="%E4%B8%AD.pdf""#, Some("中.pdf")),
            ("attachment; filename=\"中.pdf\"", Some("中.pdf")),
            (
                r#"attachment; filename="old.txt"; filename*=UTF-8''new%20%E4%B8%AD.txt"#,
                Some("new 中.txt"),
            ),
            (r#"ATTACHMENT;FileName*=utf-8'en'a.txt;size=3"#, Some("a.txt")),
            (r#"attachment; filename="a\"b;c.txt"; x=1"#, Some("a_b;c.txt")),
            ("attachment; filename=plain.txt", Some("plain.txt")),
            (r#"attachment; filename="100%.txt""#, Some("100%.txt")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="..%2F..%2Fpasswd""#, Some("passwd")),
            (r#"attachment; filename="C:\\x\\y.txt""#, Some("y.txt")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment; filename", None),
            ("inline", None),
            ("", None),
        ] {
            assert_eq!(file_name(header.as_bytes()).as_deref(), name, "{header}");
        }
    }
}
