//! The operations of a document by their paths.

use std::collections::BTreeMap;

use feishu_expansion::plan::Operation;
use serde_json::{Map, Value};

use super::also;
use super::operation::operation;
use super::space::Space;

/// Operations by path and method.
#[derive(Default)]
pub(crate) struct Paths {
    /// By the path without the names of its parameters, since OpenAPI takes two that differ in these alone for one.
    all: BTreeMap<String, Item>,
}

struct Item {
    path: String,
    methods: BTreeMap<String, Map<String, Value>>,
}

impl Paths {
    /// Takes an operation in.
    pub(crate) fn put(&mut self, space: &Space<'_>, planned: &Operation<'_>, tag: &str) {
        let spec = planned.spec;
        let item = self.all.entry(written(&spec.path, |_| "")).or_insert_with(|| Item {
            path: written(&spec.path, |name| name),
            methods: BTreeMap::new(),
        });
        let (own, first) = (written(&spec.path, |name| name), item.path.clone());
        let renamed: Vec<(String, String)> = own
            .split('/')
            .zip(first.split('/'))
            .filter(|(own, first)| own != first)
            .filter_map(|(own, first)| Some((bare(own)?.to_owned(), bare(first)?.to_owned())))
            .collect();
        let operation = operation(space, planned, tag, &renamed);
        match item.methods.get_mut(&method(spec)) {
            Some(known) => also::merge(known, operation),
            None => {
                item.methods.insert(method(spec), operation);
            }
        }
    }

    pub(crate) fn finish(self) -> Map<String, Value> {
        let items = self.all.into_values().map(|item| {
            let methods: Map<String, Value> = item
                .methods
                .into_iter()
                .map(|(method, operation)| (method, operation.into()))
                .collect();
            (item.path, methods.into())
        });
        items.collect()
    }
}

fn method(spec: &feishu_spec::Endpoint) -> String {
    spec.method.as_str().to_lowercase()
}

/// A path with its parameters in braces.
fn written(path: &str, name: impl Fn(&str) -> &str) -> String {
    let segments = path.split('/').map(|segment| match segment.strip_prefix(':') {
        Some(parameter) => format!("{{{}}}", name(parameter)),
        None => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

fn bare(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
