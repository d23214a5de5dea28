//! What is sent as the content of a message.

use crate::object::{Object, to_json};

/// What becomes the content of a message: a kind, and its JSON.
///
/// Every kind that can be sent is a struct of `im_v1::content`. A kind and its JSON do as well, for what no page lists:
/// `("text", r#"{"text":"hello"}"#)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no content of a message",
    label = "not a content",
    note = "a text is sent as `Text::new(\"hello\")`; `Text` and all other kinds are in `feishu_api::im_v1::content`",
    note = "what no type is for is sent as its kind and its JSON: `(\"text\", r#\"{{\"text\":\"hello\"}}\"#)`"
)]
pub trait IntoContent {
    /// The kind and the JSON.
    fn into_content(self) -> SentContent;
}

/// A content that is ready to be sent.
///
/// ```
/// use feishu_client::content::{IntoContent, SentContent};
///
/// let content = ("text", r#"{"text":"hello"}"#).into_content();
/// assert_eq!(content, SentContent::new("text", r#"{"text":"hello"}"#));
/// assert_eq!((content.kind(), content.json()), ("text", r#"{"text":"hello"}"#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentContent {
    kind: String,
    json: String,
}

impl SentContent {
    /// A kind and its JSON, which go as they are.
    #[must_use]
    pub fn new(kind: impl Into<String>, json: impl Into<String>) -> Self {
        SentContent {
            kind: kind.into(),
            json: json.into(),
        }
    }

    /// Of any type that becomes one, so that contents of several kinds can stand in one list.
    #[must_use]
    pub fn of(content: impl IntoContent) -> Self {
        content.into_content()
    }

    /// The kind, as it is called on the wire: `text`, `post`.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The JSON, as text.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The kind and the JSON.
    #[must_use]
    pub fn into_parts(self) -> (String, String) {
        (self.kind, self.json)
    }
}

impl IntoContent for SentContent {
    #[inline]
    fn into_content(self) -> SentContent {
        self
    }
}

impl<K: AsRef<str>, J: Into<String>> IntoContent for (K, J) {
    #[inline]
    fn into_content(self) -> SentContent {
        SentContent::new(self.0.as_ref(), self.1)
    }
}

/// [`IntoContent`] of a generated type.
pub fn sent(kind: &str, content: &dyn Object) -> SentContent {
    // Only a caller's own type inside could refuse to be JSON, and generated types hold none.
    let json = to_json(content).unwrap_or_default();
    SentContent::new(kind, String::from_utf8(json).unwrap_or_default())
}
