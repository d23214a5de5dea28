//! What resources are called.

use std::collections::BTreeSet;

use feishu_spec::library::{Id, ProjectVersion, VersionSpecs};

use super::text::{self, Kind};
use super::version::Version;

impl Version<'_> {
    pub(super) fn nouns(&mut self, version: &ProjectVersion, specs: &VersionSpecs) {
        let ids = specs
            .endpoints
            .iter()
            .map(|spec| &spec.id)
            .chain(specs.events.iter().map(|spec| &spec.id));
        let resources: BTreeSet<String> = ids
            .filter_map(|id| Id::parse(id))
            .map(|id| format!("{}.{}.{}", version.project, version.version, id.resource))
            .collect();
        for (resource, noun) in &self.english.version().nouns {
            let key = format!("nouns.{resource}");
            if !resources.contains(resource) {
                self.problem(key.clone(), "is no resource of any spec: remove it, or correct its id");
            }
            let texts = [Some(&noun.one), Some(&noun.many), noun.means.as_ref()];
            for text in texts.into_iter().flatten() {
                if let Err(fault) = text::check(Kind::Noun, text) {
                    self.problem(key.clone(), fault.to_string());
                }
            }
        }
    }
}
