//! The package that is built: where it is, and under which name it knows `feishu-api`.
//!
//! The name is the one in the manifest's tables of dependencies, which may rename the crate, be bound to a target, or inherit from
//! the workspace.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use serde_json::{Map, Value};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;

use super::mistakes::Mistakes;
use crate::names::ident;

/// The crate that a user depends on.
const CRATE: &str = "feishu-api";

/// The package that is built.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The folder of its manifest.
    folder: PathBuf,
}

impl Package {
    /// A package by the folder of its `Cargo.toml`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Package { folder: folder.into() }
    }

    /// The package that cargo is building.
    #[must_use]
    pub fn of_build() -> Self {
        Package::new(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default())
    }

    /// The folder of its manifest.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path of `feishu-api` in the code of this package. Where there is no manifest to read, or
    /// none that cargo would take, its own name.
    pub(super) fn runtime(&self, mistakes: &mut Mistakes) -> TokenStream {
        let Some(manifest) = read(&self.folder) else {
            return quote!(::feishu_api);
        };
        let Some(name) = self.dependency(&manifest) else {
            let message = "this package does not depend on `feishu-api`: expected it in the `[dependencies]` of \
                           `Cargo.toml`; where another crate re-exports it, write `crate = path::to::feishu_api`";
            mistakes.note(syn::Error::new(Span::call_site(), message));
            return quote!(::feishu_api);
        };
        let name = name.replace('-', "_");
        if Ident::parse_any.parse_str(&name).is_err() {
            return quote!(::feishu_api);
        }
        let name = ident(&name);
        quote!(::#name)
    }

    /// The name that the manifest gives to `feishu-api`.
    fn dependency(&self, manifest: &Map<String, Value>) -> Option<String> {
        if manifest.get("package").and_then(|package| package.get("name")) == Some(&CRATE.into()) {
            return Some(CRATE.to_owned());
        }
        let targets = manifest.get("target").and_then(Value::as_object);
        let tables =
            std::iter::once(manifest).chain(targets.into_iter().flat_map(Map::values).filter_map(Value::as_object));
        let dependencies = tables.flat_map(|table| {
            ["dependencies", "dev-dependencies", "build-dependencies"]
                .into_iter()
                .filter_map(|kind| table.get(kind)?.as_object())
        });
        let workspace = std::cell::OnceCell::new();
        dependencies.flatten().find_map(|(key, dependency)| {
            let inherited = dependency.get("workspace") == Some(&true.into());
            let dependency = if inherited {
                let workspace = workspace.get_or_init(|| self.workspace(manifest)).as_ref();
                workspace.and_then(|all| all.get(key)).unwrap_or(dependency)
            } else {
                dependency
            };
            let package = dependency.get("package").and_then(Value::as_str).unwrap_or(key);
            (package == CRATE).then(|| key.clone())
        })
    }

    /// The dependencies of the workspace that the package belongs to.
    fn workspace(&self, manifest: &Map<String, Value>) -> Option<Value> {
        let named = manifest
            .get("package")
            .and_then(|package| package.get("workspace"))
            .and_then(Value::as_str);
        let root = match named {
            Some(folder) => read(&self.folder.join(folder)),
            None => self
                .folder
                .ancestors()
                .filter_map(read)
                .find(|manifest| manifest.contains_key("workspace")),
        };
        root?.get("workspace")?.get("dependencies").cloned()
    }
}

/// The manifest in a folder, if there is one that can be read.
fn read(folder: &Path) -> Option<Map<String, Value>> {
    basic_toml::from_str(&fs::read_to_string(folder.join("Cargo.toml")).ok()?).ok()
}
