//! The three wrappings of a page: an HTML-comment header, YAML front matter, and the documentation site's JSON.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

/// What the header of a page says about it. All of it may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Front {
    /// The page's title.
    pub title: Option<String>,
    /// The site's path of the page: `/uAjLw4CM/…/reference/im-v1/pin/delete`.
    pub path: Option<String>,
    /// The site's number for the page.
    pub id: Option<String>,
    /// The address that readers see.
    pub source: Option<String>,
    /// When the page was last changed, in milliseconds since 1970.
    pub updated: Option<u64>,
}

/// Bytes that hold no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not text.
    #[error("the file is binary, expected UTF-8 text: check that it is a saved page and not an image or archive")]
    Binary,
    /// No text.
    #[error("the file is empty, expected a page: save the page again")]
    Empty,
    /// JSON without a page in it.
    #[error(
        "the JSON holds no page, expected `data.content` with the page's text: save the site's answer for one page"
    )]
    NoContent,
    /// Text that begins as JSON and is none.
    #[error(
        "the file begins as JSON and is none, or not of the site's form, at line {line}, column {column}: it may have been cut off; \
         save the site's answer for the page again"
    )]
    Json {
        /// Where reading ended, counted from 1.
        line: usize,
        /// Likewise.
        column: usize,
    },
}

/// Takes the page out of its wrapping.
///
/// # Errors
/// [`Unreadable`] when there is no text, JSON without a page, or what begins as JSON and is none.
pub fn unwrap(bytes: &[u8]) -> Result<(Front, Cow<'_, str>), Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::Binary)?;
    if text.contains('\0') {
        return Err(Unreadable::Binary);
    }
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.is_empty() {
        return Err(Unreadable::Empty);
    }
    if is_json(text) {
        let json: Site = serde_json::from_str(text)?;
        return json.page();
    }
    let comment = text.strip_prefix("<!--").and_then(|rest| rest.split_once("-->"));
    let yaml = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n"));
    let yaml = yaml.and_then(|rest| rest.split_once("\n---"));
    Ok(match comment.or(yaml) {
        Some((header, body)) => (front(header), Cow::Borrowed(body)),
        None => (Front::default(), Cow::Borrowed(text)),
    })
}

/// Whether text begins as JSON. Markdown may begin with a link, and so with a bracket, but not with a list of objects.
fn is_json(text: &str) -> bool {
    let inner = text.strip_prefix('[').map_or(text, str::trim_start);
    inner.starts_with('{')
}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Unreadable::Json {
            line: error.line(),
            column: error.column(),
        }
    }
}

/// The answer of the documentation site, or the `data` of one.
#[derive(Deserialize)]
struct Site {
    data: Option<SitePage>,
    #[serde(flatten)]
    bare: SitePage,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct SitePage {
    id: Option<Value>,
    full_path: Option<String>,
    title: Option<String>,
    name: Option<String>,
    update_time: Option<Value>,
    content: Option<String>,
}

impl Site {
    fn page(self) -> Result<(Front, Cow<'static, str>), Unreadable> {
        let page = self.data.unwrap_or(self.bare);
        let content = page.content.ok_or(Unreadable::NoContent)?;
        let text = |value: Value| match value {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let front = Front {
            title: page.title.or(page.name),
            path: page.full_path,
            id: page.id.and_then(text),
            source: None,
            updated: page.update_time.and_then(text).and_then(|time| time.parse().ok()),
        };
        Ok((front, Cow::Owned(content)))
    }
}

/// Reads the lines `key: value` of a header, by the names that the site and the mirrors give them.
fn front(header: &str) -> Front {
    let mut front = Front::default();
    for line in header.lines() {
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        let value = unquoted(value.trim());
        if value.is_empty() {
            continue;
        }
        match key.trim() {
            "title" => front.title = Some(value),
            "fullPath" | "full_path" => front.path = Some(value),
            "id" | "document_id" => front.id = Some(value),
            "source" | "source_url" => front.source = Some(value),
            "updateTime" | "updatedAt" | "updated_at" => front.updated = milliseconds(&value),
            _ => {}
        }
    }
    front
}

/// A value may be quoted as in JSON, or in single quotes as YAML has them: there a quote is written twice.
fn unquoted(value: &str) -> String {
    let single = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    match single {
        Some(inner) => inner.replace("''", "'"),
        None => serde_json::from_str(value).unwrap_or_else(|_| value.to_owned()),
    }
}

/// A time: milliseconds since 1970, or a date and time with its offset (RFC 3339).
fn milliseconds(value: &str) -> Option<u64> {
    let time = || value.parse::<jiff::Timestamp>().ok()?.as_millisecond().try_into().ok();
    value.parse().ok().or_else(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn front_of(bytes: &str) -> (Front, String) {
        let (front, body) = unwrap(bytes.as_bytes()).unwrap();
        (front, body.trim().to_owned())
    }

    #[test]
    fn three_wrappings_tell_the_same() {
        let comment = "<!--\ntitle: T\nid: 71\nfullPath: /a/b\nupdatedAt: 9\nsource: https://x/y\n-->\n# T";
        let yaml = "---\ntitle: \"T\"\nfullPath: \"/a/b\"\nupdateTime: \"9\"\n---\n\n# T";
        let json = r##"{"code":0,"data":{"id":"71","fullPath":"/a/b","title":"T","updateTime":9,"content":"# T"}}"##;
        for (text, id, source) in [
            (comment, Some("71"), Some("https://x/y")),
            (yaml, None, None),
            (json, Some("71"), None),
        ] {
            let (front, body) = front_of(text);
            assert_eq!(body, "# T", "{text}");
            assert_eq!(front.title.as_deref(), Some("T"));
            assert_eq!(front.path.as_deref(), Some("/a/b"));
            assert_eq!(front.updated, Some(9));
            assert_eq!(front.id.as_deref(), id);
            assert_eq!(front.source.as_deref(), source);
        }
    }

    #[test]
    fn a_mirror_s_own_keys_tell_the_same() {
        let yaml = "---\ntitle: 'It''s'\nfull_path: '/a/b'\ndocument_id: '71'\nupdated_at: '2024-12-11T11:13:41+08:00'\n\
                    source_url: 'https://x/y'\n---\n# T";
        let (front, _) = front_of(yaml);
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(front.title, text("It's"));
        assert_eq!(
            (front.path, front.id, front.source),
            (text("/a/b"), text("71"), text("https://x/y"))
        );
        assert_eq!(front.updated, Some(1_733_886_821_000));
        for (time, expected) in [
            ("1733886821000", Some(1_733_886_821_000)),
            ("2024-12-11T03:13:41Z", Some(1_733_886_821_000)),
            ("2024-12-11T03:13:41.5Z", Some(1_733_886_821_500)),
            ("1969-01-01T00:00:00Z", None),
            ("yesterday", None),
        ] {
            let (front, _) = front_of(&format!("---\nupdated_at: {time}\n---\n# T"));
            assert_eq!(front.updated, expected, "{time}");
        }
    }

    #[test]
    fn what_is_no_page_is_said() {
        assert_eq!(unwrap(b" \n\t").unwrap_err(), Unreadable::Empty);
        assert_eq!(unwrap(b"\x89PNG\r\n\x1a\n\0").unwrap_err(), Unreadable::Binary);
        assert_eq!(unwrap(b"text\0text").unwrap_err(), Unreadable::Binary);
        assert_eq!(unwrap(br#"{"code":404}"#).unwrap_err(), Unreadable::NoContent);
    }

    #[test]
    fn a_header_cut_off_is_text() {
        let (front, body) = front_of("<!--\ntitle: T");
        assert_eq!(front, Front::default());
        assert_eq!(body, "<!--\ntitle: T");
    }
}
