//! Links to the web.

use feishu_client::rt::Value;

use super::Url;
use super::shape::{Shape, cells, text_of};

impl Url {
    /// A link with a text.
    #[must_use]
    pub fn new(text: impl Into<String>, link: impl Into<String>) -> Self {
        Url {
            text: text.into(),
            link: link.into(),
        }
    }
}

impl Shape for Url {
    const EXPECTED: &'static str = "a link, an object with `text` and `link`";

    fn read(json: &Value) -> Option<Self> {
        let link = text_of(json, "link")?;
        Some(Url {
            text: text_of(json, "text").unwrap_or_else(|| link.clone()),
            link,
        })
    }

    fn write(&self) -> Value {
        [("text", &*self.text), ("link", &*self.link)].into_iter().collect()
    }
}

cells!(Url);
