//! From the place of a fact to the paths of its items: what is put down, and what is found.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{ObjectType, Union};

use crate::diff::facts::Place;
use crate::diff::surface::Surface;

/// From facts to items.
pub(in crate::diff) struct Homes<'a> {
    pub(super) surface: &'a Surface,
    pub(super) types: Option<&'a BTreeMap<String, ObjectType>>,
    pub(super) unions: Option<&'a BTreeMap<String, Union>>,
    items: BTreeMap<Place, Vec<String>>,
    /// The items that stand for the whole spec by what they are, and the Rust types that its own types became.
    pub(in crate::diff) rust: BTreeMap<Place, String>,
}

impl<'a> Homes<'a> {
    pub(super) fn new(surface: &'a Surface, types: Option<&'a BTreeMap<String, ObjectType>>) -> Self {
        Homes {
            surface,
            types,
            unions: None,
            items: BTreeMap::new(),
            rust: BTreeMap::new(),
        }
    }

    /// The items that a fact decides about.
    pub(in crate::diff) fn items(&self, place: &[String]) -> BTreeSet<&str> {
        if place == ["id"] {
            return self.rust.values().map(String::as_str).collect();
        }
        let within = self.items.iter().filter(|(home, _)| home.starts_with(place));
        let mut items: BTreeSet<&str> = within.flat_map(|(_, items)| items).map(String::as_str).collect();
        let shaped = shaped(place);
        items.extend(shaped.into_iter().flat_map(|place| self.at(place)));
        let decides = shaped.is_some() || !items.is_empty() || place.len() == 2;
        let around = match place.first().map_or("", String::as_str) {
            "types" | "unions" => 2,
            "page" | "parameters" => 0,
            _ => 1,
        };
        if let Some(around) = place.get(..around).filter(|_| decides) {
            items.extend(self.at(around));
        }
        items
    }

    fn at(&self, place: &[String]) -> impl Iterator<Item = &str> {
        self.items.get(place).into_iter().flatten().map(String::as_str)
    }

    pub(super) fn put(&mut self, place: &[&str], items: impl IntoIterator<Item = String>) {
        let place = place.iter().map(|key| (*key).to_owned()).collect();
        self.items.entry(place).or_default().extend(items);
    }

    pub(super) fn root(&mut self, what: &str, rust: &str) {
        self.rust.insert(vec![what.to_owned()], rust.to_owned());
    }
}

/// The place of what a key decides about: a field for its type, an error code or an object type for its name.
fn shaped(place: &[String]) -> Option<&[String]> {
    let keys: Vec<&str> = place.iter().map(String::as_str).collect();
    let above = match keys[..] {
        ["errors", _, "name" | "status" | "retry"] | ["types", _, "name"] | ["unions", _, "of", _, "name"] => 1,
        [_, _, .., "type" | "required" | "values" | "enum_name" | "min_length"] => 1,
        [_, _, .., "values", _] => 2,
        _ => return None,
    };
    place.get(..place.len() - above)
}
