//! What is sent as the content of a message.

/// What becomes the content of a message: a kind, and its JSON.
pub trait IntoContent {
    /// The kind and the JSON.
    fn into_content(self) -> SentContent;
}

/// A content that is ready to be sent.
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json>.
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
}

impl IntoContent for SentContent {
    fn into_content(self) -> SentContent {
        self
    }
}

impl<K: AsRef<str>, J: Into<String>> IntoContent for (K, J) {
    fn into_content(self) -> SentContent {
        SentContent::new(self.0.as_ref(), self.1)
    }
}
