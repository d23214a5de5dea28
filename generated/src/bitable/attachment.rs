//! Files in cells.

use feishu_client::rt::Value;

use super::shape::{Shape, cells, only, text_of};

/// A file in a field of attachments. Such a cell is a list of at most a hundred of them.
///
/// Only the token is written. Who has it from `drive_v1::UploadAllMedia`, with the Base as the parent, may put the file into a record;
/// `drive_v1::DownloadMedia` gives the file back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attachment {
    /// The token of the file.
    pub file_token: String,
    /// The name of the file.
    pub name: Option<String>,
    /// The type of the file, `image/png`.
    pub mime_type: Option<String>,
    /// The size of the file in bytes.
    pub size: Option<u64>,
    /// Where it is downloaded, with an access token.
    pub url: Option<String>,
    /// Where an address is had that needs no access token for a day, with an access token.
    pub tmp_url: Option<String>,
}

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
