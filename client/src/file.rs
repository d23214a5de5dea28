//! Files to upload.

use std::fmt;

use bytes::Bytes;

use crate::object::{Node, Open, Token, View, Want};

/// A file that a multipart request sends.
///
/// ```
/// use feishu_client::File;
///
/// let file = File::from(vec![0x89, b'P', b'N', b'G']).named("logo.png").typed("image/png");
/// assert_eq!(file.name(), "logo.png");
/// ```
#[derive(Clone, Default)]
pub struct File {
    name: Option<String>,
    content_type: Option<String>,
    content: Bytes,
}

impl File {
    /// Gives the file a name. Without one it is sent as `file`; the platform wants some name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Gives the file a content type: `image/png`. Without one it is sent as `application/octet-stream`, which suffices.
    #[must_use]
    pub fn typed(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name that is sent.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("file")
    }

    /// The content type that is sent.
    #[must_use]
    pub fn content_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/octet-stream")
    }

    pub(crate) fn content(&self) -> &Bytes {
        &self.content
    }
}

impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        File {
            content: content.into(),
            ..File::default()
        }
    }
}

impl From<&'static [u8]> for File {
    fn from(content: &'static [u8]) -> Self {
        File {
            content: Bytes::from_static(content),
            ..File::default()
        }
    }
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        File {
            content,
            ..File::default()
        }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name())
            .field("bytes", &self.content.len())
            .finish()
    }
}

impl Node for File {
    fn put(&mut self, token: Token<'_>) -> Result<(), Want> {
        match token {
            Token::Null => {
                *self = File::default();
                Ok(())
            }
            _ => Err(Want::Nothing),
        }
    }

    fn open(&mut self) -> Open<'_> {
        Open::No(Want::Nothing)
    }

    fn view(&self) -> View<'_> {
        View::File(self)
    }
}
