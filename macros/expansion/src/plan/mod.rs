//! What will be emitted: every type with its name and members, every operation with its parts. No tokens yet.
//!
//! Who writes a project-version in another language reads it from here too, so that types and names are the same there.
//!
//! **In**: the specs of one project-version. **Out**: a [`Plan`]. Nothing can fail: specs are validated when they are read.
//!
//! What messages hold is planned alike, in a namespace of its own (`contents`). A plan is made in three steps: object types of one name
//! become one ([`feishu_spec::models`]), names are given out (`naming`), and the members get their Rust types (`resolver`). `model` has the
//! nouns, `uses` tells where a type stands.

mod contents;
mod enums;
mod merge;
mod model;
mod naming;
mod objects;
mod resolver;
mod said;
mod source;
mod specs;
mod unions;
mod uses;

use std::collections::BTreeMap;

use feishu_spec::english::Noun;
use feishu_spec::library::VersionSpecs;
use feishu_spec::{Content, Endpoint, Event};

pub use model::{
    Arm, Contents, Held, Kind, Member, Object, OpenEnum, Operation, Payload, Response, Said, Union, Variant,
};
pub(crate) use model::{Given, Presence};
pub use naming::reserved;
use resolver::Resolver;
pub(crate) use source::id;
use specs::Specs;
use unions::UnionBook;
pub(crate) use uses::{Use, Uses};

/// All that one project-version becomes.
pub struct Plan<'a> {
    /// Its operations, in the order of their ids.
    pub operations: Vec<Operation<'a>>,
    /// Its events, in the order of their ids.
    pub events: Vec<Payload<'a>>,
    /// The structs that members refer to by their numbers.
    pub objects: Vec<Object>,
    /// The enums that members refer to by their numbers.
    pub enums: Vec<OpenEnum>,
    /// What messages hold.
    pub contents: Contents<'a>,
    /// What resources are called in English, by the part of the id that is theirs.
    pub nouns: BTreeMap<String, Noun>,
}

impl<'a> Plan<'a> {
    /// The operations of each resource side by side, as a reader looks for them.
    pub(crate) fn by_resource(&self) -> Vec<&Operation<'a>> {
        let mut operations: Vec<_> = self.operations.iter().collect();
        operations.sort_by(|a, b| a.resource.cmp(&b.resource));
        operations
    }

    /// Plans the specs of a project-version.
    #[must_use]
    pub fn of(specs: &'a VersionSpecs) -> Self {
        Self::new(&specs.endpoints, &specs.events, &specs.contents)
    }

    /// Plans a project-version. Operations and events come out in the order of their ids.
    pub(crate) fn new(endpoints: &'a [Endpoint], events: &'a [Event], contents: &'a [Content]) -> Self {
        let specs = Specs::new(endpoints, events);
        let names = naming::name(&specs);
        let resolver = Resolver {
            models: &specs.models,
            sources: &specs.sources,
            lookup: &names.lookup,
            unions: &UnionBook::default(),
        };
        let first_event = specs.endpoints.len();
        let events = specs
            .events
            .iter()
            .zip(names.events)
            .enumerate()
            .map(|(index, (spec, names))| resolver.event(first_event + index, spec, names))
            .collect();
        let operations = specs
            .endpoints
            .iter()
            .zip(names.operations)
            .enumerate()
            .map(|(index, (spec, names))| resolver.operation(index, spec, names))
            .collect();
        let drafts = names.drafts.into_iter();
        let mut objects: Vec<Object> = drafts.map(|draft| resolver.object(draft)).collect();
        for (index, spec) in specs.events.iter().enumerate() {
            for (holder, variant) in resolver.variants(first_event + index, spec, &objects) {
                let object = objects
                    .get_mut(holder)
                    .filter(|object| !object.variants.contains(&variant));
                object
                    .into_iter()
                    .for_each(|object| object.variants.push(variant.clone()));
            }
        }
        Plan {
            operations,
            events,
            objects,
            enums: names.enums,
            contents: contents::contents(contents),
            nouns: BTreeMap::new(),
        }
    }
}
