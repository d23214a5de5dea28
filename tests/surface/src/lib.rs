//! What is public of a crate, as the JSON of rustdoc has it.
//!
//! **In**: the JSON. **Out**: which crates are named there, and what a type and the root of the crate have. The format is not stable;
//! only those of its members are read that any version has.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

/// What is public of a crate.
#[derive(Debug)]
pub struct Surface(Value);

impl Surface {
    /// Reads the file that rustdoc wrote.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        let text = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Surface(serde_json::from_slice(&text).expect("rustdoc writes JSON"))
    }

    fn item(&self, id: &Value) -> Option<&Value> {
        self.0["index"].get(id.to_string())
    }

    /// The items of this crate. Impls that a crate has for every type are none: nobody here wrote them.
    fn items(&self) -> impl Iterator<Item = &Value> {
        let all = self.0["index"].as_object().expect("an index").values();
        all.filter(|item| {
            let written = &item["inner"]["impl"];
            item["crate_id"] == 0 && written["blanket_impl"].is_null() && written["is_synthetic"] != true
        })
    }

    /// The other crates that signatures, impls and re-exports name, each with an example.
    #[must_use]
    pub fn crates(&self) -> BTreeMap<&str, String> {
        let mut crates = BTreeMap::new();
        for item in self.items() {
            self.named(&item["inner"], &mut |of_crate, path| {
                let place = item["span"]["filename"].as_str().unwrap_or_default();
                crates.entry(of_crate).or_insert_with(|| format!("{path} in {place}"));
            });
        }
        crates
    }

    /// Shows each path to another crate, below this value.
    fn named<'s>(&'s self, value: &'s Value, show: &mut dyn FnMut(&'s str, String)) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.named(value, show)),
            Value::Object(members) => {
                let is_path = members.contains_key("path") || members.contains_key("source");
                if let Some(id) = members.get("id").filter(|_| is_path)
                    && let Some(named) = self.0["paths"].get(id.to_string())
                    && named["crate_id"] != 0
                {
                    let of_crate = &self.0["external_crates"][named["crate_id"].to_string()]["name"];
                    let parts = named["path"].as_array().expect("a path");
                    let path: Vec<_> = parts.iter().filter_map(Value::as_str).collect();
                    show(of_crate.as_str().expect("a name"), path.join("::"));
                }
                members.values().for_each(|value| self.named(value, show));
            }
            _ => {}
        }
    }

    /// The names of the methods of a type that belong to no trait.
    ///
    /// # Panics
    ///
    /// If there is no such type.
    #[must_use]
    pub fn methods(&self, of_type: &str) -> BTreeSet<&str> {
        let is_it = |item: &&Value| item["name"] == of_type && !item["inner"]["struct"].is_null();
        let found = self.items().find(is_it).expect("a type of this name");
        let impls = found["inner"]["struct"]["impls"].as_array().expect("impls");
        let own = impls
            .iter()
            .filter_map(|id| self.item(id))
            .filter(|item| item["inner"]["impl"]["trait"].is_null());
        own.filter_map(|item| item["inner"]["impl"]["items"].as_array())
            .flatten()
            .filter_map(|id| self.item(id)?["name"].as_str())
            .collect()
    }

    /// What stands in the root of the crate, by name; a `*` for all of another place.
    #[must_use]
    pub fn root(&self) -> BTreeSet<&str> {
        let root = self.item(&self.0["root"]).expect("a root");
        let items = root["inner"]["module"]["items"].as_array().expect("items");
        items
            .iter()
            .filter_map(|id| self.item(id))
            .filter_map(|item| match &item["inner"]["use"] {
                Value::Null => item["name"].as_str(),
                used if used["is_glob"] == true => Some("*"),
                used => used["name"].as_str(),
            })
            .collect()
    }
}
