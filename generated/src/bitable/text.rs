//! Texts.

use std::fmt;

use feishu_client::rt::{Deserialize, Deserializer, Value};

use super::shape::{Shape, cells, text_of};

/// What stands in a field of text, of barcodes or of e-mail addresses. It is read in segments and written as one text.
///
/// ```
/// use feishu_api::bitable::Text;
///
/// let json = r#"[
///     {"type": "text", "text": "Ask "},
///     {"type": "mention", "text": "@Tom", "token": "ou_1", "mentionType": "User"}
/// ]"#;
/// let text: Text = serde_json::from_str(json)?;
/// assert_eq!(text.to_string(), "Ask @Tom");
/// assert_eq!(text.segments[1].token.as_deref(), Some("ou_1"));
/// assert_eq!(serde_json::to_string(&text)?, r#""Ask @Tom""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Text {
    /// The parts, in their order.
    pub segments: Vec<Segment>,
}

/// A part of a [`Text`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// What it is: `text`, `url`, or `mention` of a person or a document.
    pub kind: String,
    /// The text that is shown.
    pub text: String,
    /// Of a `url`: where it leads; `mailto:…` of an e-mail address.
    pub link: Option<String>,
    /// Of a `mention`: the id of the person, or the token of the document.
    pub token: Option<String>,
    /// Of a `mention`: `User`, `Docx`, `Sheet` or `Bitable`.
    pub mention_type: Option<String>,
    /// Of a mention of a person: whether the person was told.
    pub mention_notify: Option<bool>,
    /// Of a mention of a person: the name.
    pub name: Option<String>,
}

impl Segment {
    /// A plain text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Segment {
            kind: "text".to_owned(),
            text: text.into(),
            ..Segment::default()
        }
    }
}

/// Reads a text into a `String`, or into an `Option` of one: for `#[serde(deserialize_with = "feishu_api::bitable::text")]`. Such a field is
/// written as it is.
///
/// ```
/// use feishu_api::bitable;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Task {
///     #[serde(deserialize_with = "bitable::text")]
///     title: String,
///     #[serde(default, deserialize_with = "bitable::text")]
///     note: Option<String>,
/// }
///
/// let json = r#"{"title": [{"type": "text", "text": "Call"}]}"#;
/// let task: Task = serde_json::from_str(json)?;
/// assert_eq!((&*task.title, task.note), ("Call", None));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// What is no text.
pub fn text<'de, T: From<Text>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Text::deserialize(deserializer).map(T::from)
}

impl Shape for Text {
    const EXPECTED: &'static str = "a text, or a list of its segments";

    fn read(json: &Value) -> Option<Self> {
        let segments = match json {
            Value::String(text) => vec![Segment::new(text)],
            Value::Array(segments) => segments.iter().map(segment).collect::<Option<_>>()?,
            other => vec![segment(other)?],
        };
        Some(Text { segments })
    }

    fn write(&self) -> Value {
        Value::String(self.to_string())
    }
}

fn segment(json: &Value) -> Option<Segment> {
    Some(Segment {
        kind: text_of(json, "type")?,
        text: text_of(json, "text")?,
        link: text_of(json, "link"),
        token: text_of(json, "token"),
        mention_type: text_of(json, "mentionType"),
        mention_notify: json.get("mentionNotify").and_then(Value::as_bool),
        name: text_of(json, "name"),
    })
}

cells!(Text);

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.segments.iter().try_for_each(|segment| f.write_str(&segment.text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text::from(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text {
            segments: vec![Segment::new(text)],
        }
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.to_string()
    }
}

impl From<Text> for Option<String> {
    fn from(text: Text) -> Self {
        Some(text.to_string())
    }
}
