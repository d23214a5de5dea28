//! What messages hold: types of a namespace of their own, each in both directions.

use std::collections::BTreeMap;

use feishu_spec::models::{Models, Table};
use feishu_spec::{Content, Direction};

use super::enums::EnumBook;
use super::model::{Contents, Held, Object};
use super::objects;
use super::resolver::Resolver;
use super::source::Source;
use super::unions::UnionBook;
use crate::names::{RECEIVED, Scope};

/// The names that the module has from the runtime.
const OF_THE_RUNTIME: [&str; 3] = ["IntoContent", "SentContent", "UnknownContent"];

/// Plans the contents of a project-version.
pub(super) fn contents<'a>(specs: &'a [Content]) -> Contents<'a> {
    let mut specs: Vec<&'a Content> = specs.iter().collect();
    specs.sort_by(|a, b| a.id.cmp(&b.id));
    let sources: Vec<Source<'_>> = specs.iter().map(|spec| Source::of_content(spec)).collect();
    let tables: Vec<Table<'_>> = sources.iter().map(|source| source.table).collect();
    let models = Models::new(&tables);
    let mut scope = Scope::of_types();
    for name in OF_THE_RUNTIME.into_iter().chain([RECEIVED]) {
        scope.claim(&[name.to_owned()]);
    }
    let drafts = objects::drafts(&sources, &models, &mut scope);
    let unions = UnionBook::new(&specs, &models, &mut scope);
    let mut book = EnumBook::default();
    for draft in &drafts {
        let fields = draft.fields.iter().map(|member| &member.field);
        fields.for_each(|field| book.add(&draft.name, field));
    }
    let (enums, lookup) = book.finish(&mut scope);
    let resolver = Resolver {
        models: &models,
        sources: &sources,
        lookup: &lookup,
        unions: &unions,
    };
    let drafts = drafts.into_iter().enumerate();
    let objects: Vec<Object> = drafts
        .map(|(number, draft)| Object {
            is_arm: unions.is_arm(number),
            ..resolver.object(draft)
        })
        .collect();
    let mut types: BTreeMap<usize, Vec<&'a Content>> = BTreeMap::new();
    let mut received: Vec<(&'a Content, usize)> = Vec::new();
    for (number, spec) in specs.iter().enumerate() {
        let Some(object) = models.of_whole(number) else {
            continue;
        };
        types.entry(object).or_default().push(spec);
        let known = received.iter().any(|(known, _)| known.kind == spec.kind);
        if spec.direction == Direction::Received && !known {
            received.push((spec, object));
        }
    }
    let types = types.into_iter().map(|(object, specs)| Held { object, specs });
    Contents {
        types: types.collect(),
        received,
        objects,
        enums,
        unions: unions.finish(),
    }
}
