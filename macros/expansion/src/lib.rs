//! Turns specs of the Feishu (Lark) server API into Rust tokens.
//!
//! **In**: the spec files of a project-version. **Out**: a [`TokenStream`] with a request struct, a response struct and an
//! error enum per operation, the structs and enums that they share, and the client's methods. **What can fail**: reading a
//! spec ([`Error`] names file, operation and JSON path). No spec that was read makes the expansion panic, and no text of a
//! spec becomes code.
//!
//! An ordinary library: the macros are a few lines over it, and the generator shows with it what a spec becomes.
//!
//! - `shared` finds the object types that are equal; `plan` decides names and Rust types; `emit` writes tokens.
//! - `names` is the only place that makes identifiers, `docs` the only one that makes documentation text.

mod docs;
mod emit;
mod names;
mod plan;
mod shared;

use std::path::{Path, PathBuf};
use std::{fmt, io};

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, library};
use proc_macro2::TokenStream;

/// Expands every operation of a project-version, `im` and `v1`, from a tree of specs.
///
/// `root` is the path of the crate that has `rt` and `Client`: `crate` inside `feishu-api`, elsewhere the name that it
/// has there.
///
/// # Errors
/// All specs that cannot be read, and a project-version without any.
pub fn version(tree: &Path, project: &str, version: &str, root: &TokenStream) -> Result<TokenStream, Vec<Error>> {
    let folder = tree.join(library::ENDPOINTS).join(project).join(version);
    let files = library::files(&folder).map_err(|error| vec![Error::List(folder.clone(), error)])?;
    if files.is_empty() {
        return Err(vec![Error::NoSpecs(folder)]);
    }
    let (mut specs, mut errors) = (Vec::new(), Vec::new());
    for file in files {
        match Endpoint::read(&file) {
            Ok(spec) => specs.push(spec),
            Err(error) => errors.push(Error::Spec(error)),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(endpoints(&specs, project, version, root))
}

/// Expands the operations of a project-version.
#[must_use]
pub fn endpoints(specs: &[Endpoint], project: &str, version: &str, root: &TokenStream) -> TokenStream {
    emit::version(&plan::Plan::new(specs), root, project, version)
}

/// Why a project-version cannot be expanded.
#[derive(Debug)]
pub enum Error {
    /// The folder of the specs cannot be listed.
    List(PathBuf, io::Error),
    /// There are no specs.
    NoSpecs(PathBuf),
    /// A spec cannot be used.
    Spec(feishu_spec::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::List(folder, error) => write!(f, "cannot list the specs in `{}`: {error}", folder.display()),
            Error::NoSpecs(folder) => {
                write!(
                    f,
                    "no specs in `{}`, expected `<resource>/<method>.json` there",
                    folder.display()
                )
            }
            Error::Spec(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
