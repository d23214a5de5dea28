//! Forms with files: `multipart/form-data`.
//!
//! **In**: a body and its content type. **Out**: its parts. **What can fail**: a body that is cut off, or has no boundary.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7578>, <https://www.rfc-editor.org/rfc/rfc2046#section-5.1>.

use bytes::Bytes;

use crate::recorded::Recorded;

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// There for files.
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

impl Part {
    /// The content of a part that is no file.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.content).into_owned()
    }
}

/// The parts of the form that a request carries.
///
/// # Errors
///
/// What is wrong with it, to be read after the words "the body".
pub(crate) fn parts(request: &Recorded) -> Result<Vec<Part>, &'static str> {
    let kind = request.header("content-type").unwrap_or_default();
    if !kind.to_ascii_lowercase().starts_with("multipart/form-data") {
        return Err("is no form: expected the content type multipart/form-data");
    }
    let boundary = value(kind, "boundary").ok_or("is a form without a boundary in its content type")?;
    let delimiter = format!("--{boundary}");
    let body = &request.body;
    let mut at = find(body, delimiter.as_bytes(), 0).ok_or("has no part with the boundary of its content type")?;
    let mut parts = Vec::new();
    loop {
        at += delimiter.len();
        if tail(body, at).starts_with(b"--") {
            return Ok(parts);
        }
        let head_ends = find(body, b"\r\n\r\n", at).ok_or("is cut off in the head of a part")?;
        let content = head_ends + 4;
        let next = format!("\r\n{delimiter}");
        let ends = find(body, next.as_bytes(), content).ok_or("is cut off: its last boundary is missing")?;
        let head = String::from_utf8_lossy(body.get(at..head_ends).unwrap_or_default()).into_owned();
        parts.push(part(&head, body.slice(content..ends))?);
        at = ends + 2;
    }
}

fn part(head: &str, content: Bytes) -> Result<Part, &'static str> {
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(':'));
        let line = lines.find(|(key, _)| key.trim().eq_ignore_ascii_case(name));
        line.map(|(_, value)| value.trim().to_owned())
    };
    let disposition = header("content-disposition").ok_or("has a part without Content-Disposition")?;
    Ok(Part {
        name: value(&disposition, "name").ok_or("has a part without a name")?,
        file_name: value(&disposition, "filename"),
        content_type: header("content-type"),
        content,
    })
}

/// A parameter of a header: `boundary=x`, `name="x"`, in which quotes and backslashes are escaped.
fn value(header: &str, name: &str) -> Option<String> {
    header.split(';').enumerate().skip(1).find_map(|(index, _)| {
        let rest = header.splitn(index + 1, ';').nth(index)?.trim_start();
        let rest = rest
            .get(..name.len())
            .filter(|key| key.eq_ignore_ascii_case(name))
            .and(rest.get(name.len()..))?;
        let rest = rest.strip_prefix('=')?;
        let Some(quoted) = rest.strip_prefix('"') else {
            return rest.split(';').next().map(|value| value.trim().to_owned());
        };
        let (mut text, mut escaped) = (String::new(), false);
        for letter in quoted.chars() {
            match letter {
                '\\' if !escaped => escaped = true,
                '"' if !escaped => break,
                _ => {
                    text.push(letter);
                    escaped = false;
                }
            }
        }
        // How browsers write quotes and line breaks.
        Some(text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
    })
}

fn tail(body: &[u8], from: usize) -> &[u8] {
    body.get(from..).unwrap_or_default()
}

fn find(body: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let place = tail(body, from)
        .windows(wanted.len())
        .position(|window| window == wanted);
    place.map(|place| from + place)
}
