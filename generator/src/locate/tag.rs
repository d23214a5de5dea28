//! A tag as people wrote it: attributes with and without quotes, and with a quote missing.

/// The attributes that somebody reads.
const ATTRIBUTES: [&str; 5] = ["level", "key", "name", "type", "types"];

/// A tag as it stands in the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Whether it closes an element.
    pub(super) closing: bool,
    /// The attributes that somebody reads, with their values.
    pub(super) attributes: Vec<(&'static str, &'a str)>,
    /// How many bytes it takes.
    pub(super) length: usize,
}

impl<'a> Tag<'a> {
    /// Reads the tag at the start of `text`, if one stands there. Names are ASCII and lower case.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let body = text.strip_prefix('<')?;
        let (closing, body) = match body.strip_prefix('/') {
            Some(body) => (true, body),
            None => (false, body),
        };
        let end = body
            .find(|c: char| !(c.is_ascii_lowercase() || c == '-'))
            .unwrap_or(body.len());
        let (name, mut rest) = body.split_at_checked(end)?;
        if name.is_empty() || !rest.starts_with(|c: char| c.is_whitespace() || c == '/' || c == '>') {
            return None;
        }
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/' || c == '"');
            if let Some(after) = rest.strip_prefix('>') {
                return Some(Tag {
                    name,
                    closing,
                    attributes,
                    length: text.len() - after.len(),
                });
            }
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '<' | '/'))?;
            let (key, after) = rest.split_at_checked(end)?;
            if key.is_empty() && !after.starts_with('=') {
                return None;
            }
            rest = after.trim_start();
            if let Some(after) = rest.strip_prefix('=') {
                let (value, after) = value(after.trim_start())?;
                if let Some(known) = ATTRIBUTES.into_iter().find(|known| *known == key) {
                    attributes.push((known, value));
                }
                rest = after;
            }
        }
    }
}

/// The value of an attribute: quoted, or up to the next space. A quote that is never closed is part of the value.
fn value(text: &str) -> Option<(&str, &str)> {
    if let Some(body) = text.strip_prefix('"')
        && let Some(end) = body.find(['"', '<'])
        && let Some((value, rest)) = body.split_at_checked(end)
        && let Some(rest) = rest.strip_prefix('"')
    {
        return Some((value, rest));
    }
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '<'))?;
    let (value, rest) = text.split_at_checked(end)?;
    Some((value.trim_matches('"'), rest))
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn tags_are_read_with_the_attributes_that_matter() {
        let tag = Tag::read("<md-dt-tr level=\"2\" style=\"a > b\">x").unwrap();
        assert_eq!((tag.name, tag.closing, tag.length), ("md-dt-tr", false, 34));
        assert_eq!(tag.attributes, [("level", "2")]);
        assert!(Tag::read("</md-td>").unwrap().closing);
        assert_eq!(Tag::read("<md-enum-item key=a\" >").unwrap().attributes, [("key", "a")]);
    }

    #[test]
    fn other_text_is_no_tag() {
        for text in ["< a", "<>", "<a", "<a b", "a<b>", "<sheetId!>"] {
            assert_eq!(Tag::read(text), None, "{text}");
        }
    }
}
