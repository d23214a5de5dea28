//! What types and lists of values are called in their project-version, for ever.
//!
//! **In**: the specs of a project-version as they were read, and those that exist. **Out**: the same specs, with names that were given
//! before kept by the place where a type stands, and new ones given: by the [platform's table](platform), else by [rule]. What is called
//! alike is one type to whoever reads the specs ([`feishu_spec::models`]), so a page that comes, goes or changes adds members and
//! values, and renames nothing.

mod known;
mod listed;
mod lists;
mod models;
mod place;
mod platform;
mod reply;
mod rule;
mod split;
mod write;

use std::collections::{BTreeSet, HashSet};

use feishu_spec::models::identity;
use feishu_spec::{AnySpec, Endpoint, Event};

pub(crate) use self::known::Known;
use self::models::Models;
pub(crate) use self::place::file;
pub(crate) use self::platform::{Platform, shipped};
use self::split::Settled;

/// A model that had to be told apart: the spec, and what is told of it.
pub(crate) type Told = (usize, String);

/// Names the object types of a project-version (`im.v1`). `stands` are the specs that this run does not write.
pub(crate) fn models(
    version: &str,
    specs: &mut [AnySpec],
    known: &Known,
    stands: &HashSet<usize>,
    platform: &Platform,
) -> Vec<Told> {
    let reserved = reserved(specs);
    let read = specs.to_vec();
    let models = Models::new(&read, known.clone(), platform.version(version), &reserved);
    let settled = Settled::new(&models, &read, stands, &reserved);
    for (number, spec) in specs
        .iter_mut()
        .enumerate()
        .filter(|(number, _)| !stands.contains(number))
    {
        write::write(spec, number, &models, &settled);
    }
    reply::settle(specs, models.known(), stands);
    let told = settled.told.iter();
    told.map(|(node, member, name)| {
        let told = format!(
            "gives the member `{member}` of `{}` another type than most pages do: told apart as `{name}`",
            node.model
        );
        (node.spec, told)
    })
    .collect()
}

/// Names the lists of values of a project-version whose models are settled.
pub(crate) fn lists(specs: &mut [AnySpec], known: &Known) {
    let mut taken = reserved(specs);
    for (key, object) in specs.iter().filter_map(AnySpec::types).flatten() {
        taken.insert(identity(object.called(key)));
    }
    lists::settle(specs, known, &taken);
}

/// What the specs would say of these places, if nothing were known but the platform's table, and lists were called as their fields.
pub(crate) fn expected(spec: &AnySpec, known: &Known, platform: &Platform) -> Known {
    let version = feishu_spec::library::Id::parse(spec.id()).map(|id| format!("{}.{}", id.project, id.version));
    let table = version.and_then(|version| platform.version(&version));
    known.expected(spec, table)
}

/// The names that operations and events have.
fn reserved(specs: &[AnySpec]) -> BTreeSet<String> {
    let (mut endpoints, mut events): (Vec<Endpoint>, Vec<Event>) = (Vec::new(), Vec::new());
    for spec in specs {
        match spec {
            AnySpec::Endpoint(spec) => endpoints.push(Endpoint::clone(spec)),
            AnySpec::Event(spec) => events.push(Event::clone(spec)),
            AnySpec::Content(_) | AnySpec::Errors(_) => {}
        }
    }
    let names = feishu_expansion::reserved(&endpoints, &events);
    names.iter().map(|name| identity(name)).collect()
}

#[cfg(test)]
mod tests;
