//! Texts.

use std::fmt;

use feishu_client::rt::Value;

use super::shape::{Shape, cells, text_of};
use super::{Segment, Text};

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

impl Shape for Text {
    const EXPECTED: &'static str = "a text, or a list of its segments";

    fn read(json: &Value) -> Option<Self> {
        let segments = match json {
            Value::String(text) => vec![Segment::new(text)],
            // An emptied cell.
            Value::Null => Vec::new(),
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

/// Nothing, of a text without a segment.
impl From<Text> for Option<String> {
    fn from(text: Text) -> Self {
        (!text.segments.is_empty()).then(|| text.to_string())
    }
}
