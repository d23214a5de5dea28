//! What the platform calls its models: a table of `generator/data`, by project-version.
//!
//! An operation says what stands in its body and its reply, a model what its members are. The names of members are compared without
//! capitals and signs, since the table writes some otherwise than the wire.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use feishu_spec::AnySpec;
use feishu_spec::models::identity;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::place::Place;

/// The table of all project-versions.
#[derive(Debug, Default)]
pub(crate) struct Platform {
    versions: HashMap<String, Version>,
}

/// The names of a project-version.
#[derive(Debug, Default)]
pub(super) struct Version {
    operations: HashMap<(String, String), String>,
    members: HashMap<(String, String), String>,
}

static SHIPPED: LazyLock<Result<Platform, String>> =
    LazyLock::new(|| Platform::read(include_str!("../../data/models.json")));

/// The table that is built in.
///
/// # Errors
/// As [`Platform::read`].
pub(crate) fn shipped() -> Result<&'static Platform, String> {
    SHIPPED.as_ref().map_err(Clone::clone)
}

impl Platform {
    /// Reads a table.
    ///
    /// # Errors
    /// JSON that is none of a table; a place that is named twice, and two names of one project-version that differ only in how they are
    /// written, each with both places.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let table: Pairs<Tables> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut platform = Platform::default();
        for (version, tables) in table.0 {
            let read = Version::read(&version, tables)?;
            if platform.versions.insert(version.clone(), read).is_some() {
                return Err(format!(
                    "the project-version `{version}` stands twice, expected it once"
                ));
            }
        }
        Ok(platform)
    }

    /// The names of a project-version, `im.v1`.
    pub(super) fn version(&self, version: &str) -> Option<&Version> {
        self.versions.get(version)
    }
}

impl Version {
    fn read(version: &str, tables: Tables) -> Result<Self, String> {
        let mut known = Version::default();
        let mut spellings: HashMap<String, (String, String)> = HashMap::new();
        let mut name = |name: &str, place: &str| {
            let symbol = identity(name);
            let (first, at) = spellings
                .entry(symbol.clone())
                .or_insert_with(|| (name.to_owned(), place.to_owned()));
            if first == name {
                return Ok(symbol);
            }
            Err(format!(
                "{version}: `{name}` at `{place}` and `{first}` at `{at}` are one name, expected one spelling"
            ))
        };
        let twice = |place: String| {
            Err(format!(
                "{version}: `{place}` is named twice, expected one name of a place"
            ))
        };
        for (operation, places) in tables.operations.0 {
            for (at, model) in places.0 {
                let place = format!("{operation} {at}");
                let key = (operation_key(&operation), folded(&at));
                if known.operations.insert(key, name(&model, &place)?).is_some() {
                    return twice(place);
                }
            }
        }
        for (model, members) in tables.models.0 {
            let holder = name(&model, &model)?;
            for (member, kind) in members.0 {
                let place = format!("{model}.{member}");
                let key = (holder.clone(), folded(&member));
                if known.members.insert(key, name(&kind, &place)?).is_some() {
                    return twice(place);
                }
            }
        }
        Ok(known)
    }

    /// What stands at a place of a spec.
    pub(super) fn name_at(&self, place: &Place, spec: &AnySpec) -> Option<&str> {
        let name = match (place, spec) {
            (Place::Member(model, member), _) => self.members.get(&(model.clone(), folded(member))),
            (Place::Own(_, at), AnySpec::Endpoint(spec)) => {
                let place = at
                    .strip_prefix("response.")
                    .map_or(at.clone(), |member| format!("reply.{member}"));
                let operation = operation_key(&format!("{} {}", spec.method, spec.path));
                self.operations.get(&(operation, folded(&place)))
            }
            (Place::Own(..), _) => None,
        };
        name.map(String::as_str)
    }
}

/// Method and path, in which parameters have no names.
fn operation_key(operation: &str) -> String {
    let segments = operation.trim_end_matches('/').split('/');
    let segments = segments.map(|segment| if segment.starts_with(':') { ":" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

fn folded(name: &str) -> String {
    let known = |character: &char| character.is_ascii_alphanumeric() || *character == '.';
    name.chars()
        .filter(known)
        .map(|character| character.to_ascii_lowercase())
        .collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    operations: Pairs<Pairs<String>>,
    models: Pairs<Pairs<String>>,
}

/// The members of a JSON object in their order, also those that stand twice.
struct Pairs<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(std::marker::PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_have_no_names_and_members_neither_capitals_nor_signs() {
        let [one, other] = ["GET /docs/:document_id/blocks", "GET /docs/:id/blocks"].map(operation_key);
        assert_eq!(one, other);
        assert_ne!(one, operation_key("GET /docs/id/blocks"));
        assert_eq!(folded("zh-CN"), folded("zh_cn"));
    }

    #[test]
    fn a_place_that_is_named_twice_is_refused_with_its_place() {
        for (table, expected) in [
            (
                r#"{"a.v1": {"operations": {"GET /a": {"reply.x": "One", "reply.x": "Two"}}, "models": {}}}"#,
                "a.v1: `GET /a reply.x` is named twice",
            ),
            (
                r#"{"a.v1": {"operations": {}, "models": {"One": {"x": "Two"}, "One": {"x": "Three"}}}}"#,
                "a.v1: `One.x` is named twice",
            ),
            (
                r#"{"a.v1": {"operations": {"GET /a": {"reply.x": "I18nName"}}, "models": {"I18NName": {}}}}"#,
                "a.v1: `I18NName` at `I18NName` and `I18nName` at `GET /a reply.x` are one name",
            ),
            (
                r#"{"a.v1": {"operations": {}, "models": {}}, "a.v1": {"operations": {}, "models": {}}}"#,
                "`a.v1` stands twice",
            ),
        ] {
            let error = Platform::read(table).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn the_table_that_is_built_in_can_be_read() {
        assert!(shipped().unwrap().versions.len() > 40);
    }
}
