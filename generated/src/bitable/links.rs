//! Links to other records.

use feishu_client::rt::Value;

use super::Links;
use super::shape::{Shape, cells};

impl Links {
    /// Links to the records with these ids.
    #[must_use]
    pub fn new(record_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Links {
            record_ids: record_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Shape for Links {
    const EXPECTED: &'static str = "links to records, an object with `link_record_ids`";

    fn read(json: &Value) -> Option<Self> {
        // A list without names around it is what is written.
        let ids = match json.get("link_record_ids") {
            // No link at all.
            Some(Value::Null) => return Some(Links::default()),
            Some(ids) => ids,
            None => json,
        };
        let ids = ids.as_array()?.iter().map(|id| id.as_str().map(str::to_owned));
        let record_ids = ids.collect::<Option<_>>()?;
        Some(Links { record_ids })
    }

    fn write(&self) -> Value {
        self.record_ids.as_slice().into()
    }
}

cells!(Links);
