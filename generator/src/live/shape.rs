//! What the site's answers look like.
//!
//! Only what is used is read, and all of it must be there: an answer of another shape is a [`Fault`] that shows it.

use feishu_spec::Foreign;
use reqwest::{StatusCode, Url};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::fault::{Fault, Passing};

/// The `data` of an answer.
pub trait Shape: DeserializeOwned {
    /// The answer, for people.
    const EXPECTED: &'static str;
}

/// The list of all pages.
#[derive(Debug, Deserialize)]
pub struct Directory {
    /// The top level: one [`Node`] per part of the documentation, not read yet, so that an odd one does not spoil the rest.
    pub items: Vec<Value>,
}

impl Shape for Directory {
    const EXPECTED: &'static str = "the list of pages as JSON, `{code, data: {items: [{id, type, fullPath, items}]}}`";
}

/// A page or a folder of pages. What is in a folder is its `items`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Node {
    /// `DocumentType` or `DirectoryType`.
    pub r#type: String,
    /// The path of a page.
    #[serde(default)]
    pub full_path: Option<String>,
    /// When the page was last changed, in whatever unit: it is only compared.
    #[serde(default)]
    pub update_time: Value,
}

/// A page.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// The path that was asked for.
    pub full_path: String,
    /// Its text in the site's markup, which is not read here.
    #[serde(rename = "content")]
    _content: String,
}

impl Shape for Page {
    const EXPECTED: &'static str = "a page as JSON, `{code, msg, data: {fullPath, title, updateTime, content}}`";
}

/// The list of all operations.
#[derive(Debug, Deserialize)]
pub struct Catalogue {
    /// The operations.
    pub apis: Vec<Api>,
}

impl Shape for Catalogue {
    const EXPECTED: &'static str = "the list of operations as JSON, `{data: {apis: [{url, fullPath, meta}]}}`";
}

/// An operation in the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Api {
    /// Method and path: `DELETE:/open-apis/im/v1/pins/:message_id`.
    pub url: String,
    /// The path of its page.
    #[serde(default)]
    pub full_path: Option<String>,
    /// The parts of its id.
    #[serde(default)]
    pub meta: Option<Meta>,
}

/// The parts of an operation's id.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Meta {
    /// `im`
    pub project: String,
    /// `v1`
    pub version: String,
    /// `pin`
    pub resource: String,
    /// `delete`
    pub name: String,
}

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    /// What was asked for.
    pub url: Url,
    /// The status.
    pub status: StatusCode,
    /// `Content-Type`, or nothing.
    pub content_type: String,
    /// `Location` of a redirect that was not followed.
    pub location: Option<String>,
    /// How long the site wants to be left alone.
    pub retry_after: Option<std::time::Duration>,
    /// The body.
    pub body: Vec<u8>,
}

/// What all answers have in common.
#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    code: i64,
    #[serde(default)]
    msg: Option<String>,
    #[serde(default)]
    data: Option<Box<RawValue>>,
}

const ELSEWHERE: &str = "open the address in a browser: if the site has moved, `--base-url` names another one, and saved pages can be read with `refresh --pages`";
const SIGN_IN: &str = "open the address in a browser: the site, or a proxy on the way, may ask to sign in; saved pages can be read with `refresh --pages`";
const BUSY: &str = "try again later, and lower `--rate` and `--concurrency`";
const REPORT: &str = "the site may have changed its answers: please report it; until then, saved pages can be read with `refresh --pages`";

impl Answer {
    /// Reads the answer: the `data` in it, and the bytes of that.
    ///
    /// # Errors
    /// An answer of another kind or shape.
    pub fn read<T: Shape>(&self) -> Result<(T, Box<RawValue>), Fault> {
        if !self.status.is_success() {
            return Err(self.status_fault::<T>());
        }
        let envelope: Envelope = serde_json::from_slice(&self.body).map_err(|error| self.not_json::<T>(&error))?;
        if envelope.code != 0 {
            let msg = envelope.msg.unwrap_or_default();
            let found = format!("the code {}, `{}`", envelope.code, excerpt(msg.as_bytes()));
            return Err(Fault {
                answered: true,
                ..self.fault::<T>(found, REFUSED)
            });
        }
        let Some(data) = envelope.data else {
            return Err(self.fault::<T>(format!("JSON without `data`: {}", self.excerpt()), REPORT));
        };
        let mut json = serde_json::Deserializer::from_str(data.get());
        match serde_path_to_error::deserialize::<_, T>(&mut json) {
            Ok(value) => Ok((value, data)),
            Err(error) => {
                let place = match error.path().to_string().as_str() {
                    "." => "data".to_owned(),
                    path => format!("data.{path}"),
                };
                let found = format!("JSON with another `{place}` ({}): {}", error.inner(), self.excerpt());
                Err(self.fault::<T>(found, REPORT))
            }
        }
    }

    fn status_fault<T: Shape>(&self) -> Fault {
        let mut found = format!("the status {}", self.status);
        if let Some(location) = &self.location {
            found.push_str(&format!(", a redirect to {location}"));
        } else if !self.body.is_empty() {
            found.push_str(&format!(" with {}", self.excerpt()));
        }
        let busy = self.status == StatusCode::TOO_MANY_REQUESTS || self.status.is_server_error();
        if !busy {
            return self.fault::<T>(
                found,
                if self.status.is_redirection() {
                    SIGN_IN
                } else {
                    ELSEWHERE
                },
            );
        }
        Fault {
            passing: self.retry_after.map_or(Passing::Soon, Passing::After),
            ..self.fault::<T>(found, BUSY)
        }
    }

    fn not_json<T: Shape>(&self, error: &serde_json::Error) -> Fault {
        let is_html = self.content_type.contains("html") || self.body.trim_ascii_start().starts_with(b"<");
        match (is_html, error.is_eof()) {
            (true, _) => self.fault::<T>(format!("an HTML page: {}", self.excerpt()), SIGN_IN),
            // An answer that was cut off looks whole when the connection does not tell its length.
            (false, true) => Fault {
                passing: Passing::Soon,
                ..self.fault::<T>(format!("JSON that is cut off: {}", self.excerpt()), BUSY)
            },
            (false, false) => self.fault::<T>(format!("what is no such JSON ({error}): {}", self.excerpt()), REPORT),
        }
    }

    /// A fault of the answer that does not go by.
    pub(super) fn fault<T: Shape>(&self, found: String, advice: &'static str) -> Fault {
        Fault::of(&self.url, found, T::EXPECTED.to_owned(), advice)
    }

    fn excerpt(&self) -> String {
        let kind = if self.content_type.is_empty() {
            "no content type"
        } else {
            &self.content_type
        };
        match self.body.is_empty() {
            true => format!("an empty body ({kind})"),
            false => format!("`{}` ({kind}, {} bytes)", excerpt(&self.body), self.body.len()),
        }
    }
}

const REFUSED: &str = "check the address: the page may be gone, or have another path than readers see; `refresh --live` reads the paths from the site";

/// The most that is quoted of an answer, in characters.
const QUOTE: usize = 120;

/// The beginning of a text, on one line and without control characters.
fn excerpt(bytes: &[u8]) -> String {
    let start = bytes.get(..QUOTE * 4).unwrap_or(bytes);
    let mut short = Foreign::cut(&String::from_utf8_lossy(start), QUOTE).to_string();
    if start.len() < bytes.len() && !short.ends_with('…') {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, content_type: &str, body: &str) -> Answer {
        Answer {
            url: Url::parse("http://site/x").unwrap(),
            status: StatusCode::from_u16(status).unwrap(),
            content_type: content_type.to_owned(),
            location: None,
            retry_after: None,
            body: body.as_bytes().to_vec(),
        }
    }

    fn fault(status: u16, content_type: &str, body: &str) -> Fault {
        answer(status, content_type, body).read::<Directory>().unwrap_err()
    }

    #[test]
    fn a_directory_is_read() {
        let body = r#"{"code":0,"data":{"items":[{"id":"103","name":"API","type":"DirectoryType","fullPath":"/a/b",
            "items":[{"id":7,"name":"P","type":"DocumentType","fullPath":"/a/b/c","updateTime":9,"items":[]}]}]}}"#;
        let (directory, _) = answer(200, "application/json", body).read::<Directory>().unwrap();
        let page = Node::deserialize(&directory.items[0]["items"][0]).unwrap();
        assert_eq!(page.full_path.as_deref(), Some("/a/b/c"));
        assert_eq!(page.update_time, 9);
    }

    #[test]
    fn another_shape_is_shown() {
        for (body, words) in [
            (
                r#"{"code":0,"data":{"nodes":[]}}"#,
                "another `data` (missing field `items`",
            ),
            (
                r#"{"code":0,"data":{"items":5}}"#,
                "another `data.items` (invalid type: integer `5`, expected a sequence",
            ),
            (
                r#"{"code":0}"#,
                r#"without `data`: `{"code":0}` (application/json, 10 bytes)"#,
            ),
            (r#"{"code":404,"msg":"not found"}"#, "the code 404, `not found`"),
            ("[1,2]", "no such JSON"),
            (r#""text""#, "no such JSON"),
        ] {
            let fault = fault(200, "application/json", body);
            assert_eq!(fault.passing, Passing::Never, "{body}");
            let text = fault.to_string();
            assert!(text.contains(words), "no {words:?} in {text}");
            assert!(
                text.contains("http://site/x") && text.contains("expected the list of pages as JSON"),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_json_is_shown() {
        let html = fault(200, "text/html", "<!doctype html>\n<title>Sign in</title>");
        assert_eq!(html.passing, Passing::Never);
        assert!(
            html.found
                .contains("an HTML page: `<!doctype html> <title>Sign in</title>`"),
            "{html}"
        );
        assert!(html.advice.contains("sign in"));
        let cut = fault(200, "application/json", r#"{"code":0,"data":{"items":[{"id"#);
        assert_eq!(cut.passing, Passing::Soon);
        assert!(cut.found.contains("cut off"), "{cut}");
        assert!(fault(200, "", "").found.contains("an empty body (no content type)"));
        assert!(fault(200, "", &"x".repeat(5000)).found.len() < 300);
    }

    #[test]
    fn a_status_says_whether_to_try_again() {
        assert_eq!(fault(404, "text/plain", "no").passing, Passing::Never);
        assert_eq!(fault(429, "text/plain", "no").passing, Passing::Soon);
        assert_eq!(fault(502, "text/plain", "no").passing, Passing::Soon);
        assert!(
            fault(404, "text/plain", "no")
                .found
                .contains("404 Not Found with `no` (text/plain, 2 bytes)")
        );
    }
}
