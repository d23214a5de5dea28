//! What a tree has of each page and each operation: enough to know a spec again whose page has moved or lost its link.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use feishu_spec::AnySpec;
use feishu_spec::library::{self, ENDPOINTS, EVENTS};
use rayon::prelude::*;
use serde::Deserialize;

/// A spec that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// What it describes.
    pub address: String,
}

/// The specs of a tree.
#[derive(Debug, Default)]
pub struct Index {
    by_page: HashMap<(bool, String), Vec<Known>>,
    by_address: HashMap<String, Vec<String>>,
}

/// The start of a spec's file.
#[derive(Deserialize)]
struct Head {
    id: String,
    page: PageHead,
    #[serde(default)]
    method: String,
    #[serde(default)]
    host: Option<String>,
    #[serde(default)]
    path: String,
    #[serde(default)]
    event_type: Option<String>,
}

#[derive(Deserialize)]
struct PageHead {
    path: String,
}

impl Index {
    /// Reads the specs below a root. A file that is none is not known.
    #[must_use]
    pub fn read(root: &Path) -> Self {
        let mut index = Index::default();
        for folder in [ENDPOINTS, EVENTS] {
            let files = library::files(&root.join(folder)).unwrap_or_default();
            let read = |file: &std::path::PathBuf| serde_json::from_slice::<Head>(&fs::read(file).ok()?).ok();
            let heads: Vec<Head> = files.par_iter().filter_map(read).collect();
            for head in heads {
                let address = match &head.event_type {
                    Some(event) => event.clone(),
                    None => operation(&head.method, head.host.as_deref(), &head.path),
                };
                index.add(folder == EVENTS, head.page.path, head.id, address);
            }
        }
        index
    }

    /// Takes in a spec.
    pub fn insert(&mut self, spec: &AnySpec) {
        if let Some(address) = address(spec) {
            let is_event = matches!(spec, AnySpec::Event(_));
            self.add(is_event, spec.page().path.clone(), spec.id().to_owned(), address);
        }
    }

    fn add(&mut self, is_event: bool, page: String, id: String, address: String) {
        let ids = self.by_address.entry(address.clone()).or_default();
        if !ids.contains(&id) {
            ids.push(id.clone());
        }
        self.by_page
            .entry((is_event, page))
            .or_default()
            .push(Known { id, address });
    }

    /// The specs of the same kind that were read from the same page.
    #[must_use]
    pub fn of_page(&self, spec: &AnySpec) -> &[Known] {
        let is_event = matches!(spec, AnySpec::Event(_));
        let found = self.by_page.get(&(is_event, spec.page().path.clone()));
        found.map(Vec::as_slice).unwrap_or_default()
    }

    /// The ids of the specs that describe the same operation or event.
    #[must_use]
    pub fn of_address(&self, address: &str) -> &[String] {
        self.by_address.get(address).map(Vec::as_slice).unwrap_or_default()
    }
}

/// What a spec describes: method and address of an operation, the name of an event. The general error codes describe neither.
#[must_use]
pub fn address(spec: &AnySpec) -> Option<String> {
    match spec {
        AnySpec::Endpoint(spec) => Some(operation(spec.method.as_str(), spec.host.as_deref(), &spec.path)),
        AnySpec::Event(spec) => Some(spec.event_type.clone()),
        AnySpec::Content(_) | AnySpec::Errors(_) => None,
    }
}

/// Method, host and path. What a parameter is called says nothing about where a request goes.
fn operation(method: &str, host: Option<&str>, path: &str) -> String {
    let segments = path
        .split('/')
        .map(|segment| if segment.starts_with(':') { ":" } else { segment });
    let path: Vec<&str> = segments.collect();
    format!("{method} {}{}", host.unwrap_or_default(), path.join("/"))
}
