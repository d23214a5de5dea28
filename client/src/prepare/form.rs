//! `multipart/form-data`, RFC 7578.

use bytes::{BufMut, Bytes, BytesMut};

use crate::file::File;
use crate::random;

/// The parts of a form. Texts go first, files last; otherwise in the order of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    texts: Vec<(String, String)>,
    files: Vec<(String, File)>,
}

impl Form {
    pub(crate) fn text(&mut self, name: &str, value: String) {
        self.texts.push((name.to_owned(), value));
    }

    pub(crate) fn file(&mut self, name: &str, file: File) {
        self.files.push((name.to_owned(), file));
    }

    /// Names and texts; for a file, its name.
    pub(crate) fn summary(&self) -> Vec<(String, String)> {
        let files = self
            .files
            .iter()
            .map(|(name, file)| (name.clone(), file.name().to_owned()));
        self.texts.iter().cloned().chain(files).collect()
    }

    /// The content type, with the boundary, and the body.
    pub(crate) fn encode(&self) -> (String, Bytes) {
        let boundary = boundary();
        let mut body = BytesMut::new();
        for (name, value) in &self.texts {
            let name = quoted(name);
            body.put_slice(format!("--{boundary}\r\nContent-Disposition: form-data; name={name}\r\n\r\n").as_bytes());
            body.put_slice(value.as_bytes());
            body.put_slice(b"\r\n");
        }
        for (name, file) in &self.files {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name={}; filename={}\r\nContent-Type: {}\r\n\r\n",
                quoted(name),
                quoted(file.name()),
                one_line(file.content_type()),
            );
            body.put_slice(head.as_bytes());
            body.put_slice(file.content());
            body.put_slice(b"\r\n");
        }
        body.put_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), body.freeze())
    }
}

/// A line that no content has.
fn boundary() -> String {
    format!("feishu-{:016x}{:016x}", random::number(), random::number())
}

/// A quoted name, escaped as browsers do it.
fn quoted(name: &str) -> String {
    format!(
        "\"{}\"",
        name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
    )
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
