//! The name of a downloaded file, from `Content-Disposition` (RFC 6266).

use percent_encoding::percent_decode_str;

/// The file's name, without directories. `filename*` wins over `filename`; the platform writes the latter percent-encoded or as plain UTF-8.
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
    let name = extended.or(plain)?;
    let name = name.rsplit(['/', '\\']).next()?.trim();
    let harmless = !matches!(name, "" | "." | "..") && !name.chars().any(char::is_control);
    harmless.then(|| name.to_owned())
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
            (r#"attachment; filename="a\"b;c.txt"; x=1"#, Some("a\"b;c.txt")),
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
