//! The page that something is documented on.

use feishu_spec::Page;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// Adds the address of the page.
pub(crate) fn put(to: &mut Map<String, Value>, page: &Page) {
    let link = page.link();
    if !link.is_empty() {
        to.insert("externalDocs".to_owned(), json!({"url": link}));
    }
}

/// When the page was last changed, as RFC 3339 has it.
pub(crate) fn updated(page: &Page) -> Option<String> {
    let time = i64::try_from(page.updated?).ok()?;
    Some(Timestamp::from_millisecond(time).ok()?.to_string())
}
