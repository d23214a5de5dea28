//! Records as structs of a program's own.

use std::collections::BTreeMap;

use feishu_client::Error;
use feishu_client::rt::serde::de::DeserializeOwned;
use feishu_client::rt::{Value, from_json};

use super::Cell;
use super::shape::Shape;
use crate::bitable_v1::AppTableRecord;

impl AppTableRecord {
    /// The fields of the record as a struct of your own. Empty cells do not come, so a field that may be empty is an `Option`, or has
    /// `#[serde(default)]`.
    ///
    /// # Errors
    ///
    /// A field that is missing or has another form; the error names it, and the record.
    pub fn fields_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let id = self.record_id.as_deref().unwrap_or("record");
        let fields = self.fields.iter().map(|(name, value)| (name.as_str(), value.clone()));
        from_json(fields.collect(), &format!("{id}.fields"))
    }

    /// Each field of the record, by its name. Nothing that a cell holds is an error.
    #[must_use]
    pub fn cells(&self) -> BTreeMap<&str, Cell> {
        let cell = |value: &Value| Cell::read(value).unwrap_or_default();
        self.fields
            .iter()
            .map(|(name, value)| (name.as_str(), cell(value)))
            .collect()
    }
}
