//! Files in cells.

use feishu_client::rt::Value;

use super::Attachment;
use super::shape::{Shape, cells, only, text_of};

impl Attachment {
    /// The file with this token.
    #[must_use]
    pub fn new(file_token: impl Into<String>) -> Self {
        Attachment {
            file_token: file_token.into(),
            ..Attachment::default()
        }
    }
}

impl Shape for Attachment {
    const EXPECTED: &'static str = "an attachment, an object with `file_token`";

    fn read(json: &Value) -> Option<Self> {
        Some(Attachment {
            file_token: text_of(json, "file_token")?,
            name: text_of(json, "name"),
            mime_type: text_of(json, "type"),
            size: json.get("size").and_then(Value::as_u64),
            url: text_of(json, "url"),
            tmp_url: text_of(json, "tmp_url"),
        })
    }

    fn write(&self) -> Value {
        only("file_token", &self.file_token)
    }
}

cells!(Attachment);
