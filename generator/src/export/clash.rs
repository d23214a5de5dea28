//! Parts of a document that would have one name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Two types, or two events, that would have one name in a document of several project-versions.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{one} and {other} are both called `{name}` in one document: expected different names; export their project-versions apart, with `--project`"
)]
pub struct Clash {
    /// The name.
    pub name: String,
    /// What has it.
    pub one: String,
    /// What would have it as well.
    pub other: String,
}

/// Parts of a document by their names, each with what it is of.
#[derive(Default)]
pub(crate) struct Named {
    all: BTreeMap<String, (String, Value)>,
}

impl Named {
    /// Takes a part in. `of` tells what it is: ``the type `Message` of im.v1``.
    pub(crate) fn put(&mut self, name: String, of: String, schema: Value) -> Result<(), Clash> {
        if let Some((one, _)) = self.all.get(&name) {
            return Err(Clash {
                one: one.clone(),
                other: of,
                name,
            });
        }
        self.all.insert(name, (of, schema));
        Ok(())
    }

    pub(crate) fn finish(self) -> Map<String, Value> {
        self.all.into_iter().map(|(name, (_, schema))| (name, schema)).collect()
    }
}
