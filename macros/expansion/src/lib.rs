//! Turns specs of the Feishu (Lark) server API into Rust tokens.
//!
//! **In**: the spec files of a project-version. **Out**: a [`TokenStream`] with a request struct, a response struct and an
//! error enum per operation, the structs and enums that they share, and the client's methods. **What can fail**: reading a
//! spec ([`Error`] names file, operation and JSON path). No spec that was read makes the expansion panic, and no text of a
//! spec becomes code.
//!
//! An ordinary library: the macros are a few lines over it, and the generator shows with it what a spec becomes.
//!
//! - `attribute` reads `#[feishu_endpoint]`, and brings a user's own endpoint onto the same way.
//! - `plan` takes object types of one name as one ([`feishu_spec::models`]) and decides names and Rust types; `emit` writes tokens.
//! - `names` is the only place that makes identifiers, `docs` the only one that makes documentation text.

mod attribute;
mod docs;
mod emit;
mod error;
mod index;
mod listing;
mod names;
pub mod plan;

pub use attribute::{Package, endpoint};
pub use emit::Examples;
pub use error::Error;
pub use listing::listing;
pub use plan::reserved;

use std::path::Path;

use feishu_spec::english::English;
use feishu_spec::file::Spec;
use feishu_spec::library::{ProjectVersion, VersionSpecs};
use feishu_spec::{Content, Endpoint, Event, SharedErrors, library};
use index::{Index, Places};
use plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

/// Expands every operation and event of a project-version from a tree of specs.
///
/// The tokens belong into a module of `feishu-api`.
///
/// # Errors
/// All specs that cannot be read or contradict each other, and a project-version without any.
pub fn version(tree: &Path, version: &ProjectVersion) -> Result<TokenStream, Vec<Error>> {
    let (specs, english) = specs(tree, version)?;
    let plan = Plan::of(&specs).said(&english);
    Ok(emit::version(&plan, version, &Places::default(), Examples::LeftOut))
}

/// Expands the module of a project-version, which lists what is in it, from a tree of specs: see [`index`](fn@index). What is wrong
/// becomes compile errors.
#[must_use]
pub fn module(tree: &Path, list: TokenStream, examples: Examples) -> TokenStream {
    let read = syn::parse2::<Index>(list).and_then(|index| Ok((index.version()?, index)));
    let (version, index) = match read {
        Ok(read) => read,
        Err(error) => return error.to_compile_error(),
    };
    let (specs, english) = match specs(tree, &version) {
        Ok(read) => read,
        Err(errors) => {
            return errors
                .iter()
                .map(|error| index.error(error).to_compile_error())
                .collect();
        }
    };
    let plan = Plan::of(&specs).said(&english);
    let (places, errors) = index.hold_against(&plan);
    let mut tokens: TokenStream = errors.iter().map(syn::Error::to_compile_error).collect();
    tokens.extend(emit::version(&plan, &version, &places, examples));
    tokens
}

/// The table of a project-version's operations and events for the page of its module, as a text in Rust. `slug` is a text as well.
#[must_use]
pub fn contents(tree: &Path, slug: TokenStream) -> TokenStream {
    let made = syn::parse2::<syn::LitStr>(slug).and_then(|slug| {
        let specs = specs(tree, &index::version(&slug)?);
        let (specs, english) = specs.map_err(|errors| {
            let messages: Vec<String> = errors.iter().map(ToString::to_string).collect();
            syn::Error::new(slug.span(), messages.join("\n"))
        })?;
        Ok(docs::table(&Plan::of(&specs).said(&english)))
    });
    match made {
        Ok(table) => quote!(#table),
        Err(error) => error.to_compile_error(),
    }
}

/// The list of a project-version's operations and events as its module in `feishu-api` holds it, a call of the macro.
///
/// # Errors
/// As those of [`version`].
pub fn index(tree: &Path, version: &ProjectVersion) -> Result<String, Vec<Error>> {
    let (specs, english) = specs(tree, version)?;
    let plan = Plan::of(&specs).said(&english);
    Ok(index::write(&plan, version))
}

/// Reads all that a [`Plan`] of a project-version is made of from a tree of specs.
///
/// # Errors
/// As those of [`version`].
pub fn specs(tree: &Path, version: &ProjectVersion) -> Result<(VersionSpecs, English), Vec<Error>> {
    let (specs, mut errors) = VersionSpecs::read(tree, version);
    errors.extend(specs.contradictions(tree));
    let english = English::read(tree, version).map_err(|error| errors.push(error));
    if !errors.is_empty() {
        Err(errors.into_iter().map(Error::Spec).collect())
    } else if specs.is_empty() {
        Err(vec![Error::NoSpecs {
            tree: tree.to_owned(),
            version: version.clone(),
        }])
    } else {
        Ok((specs, english.unwrap_or_default()))
    }
}

/// Expands the operations, events and contents of a project-version.
#[must_use]
pub fn expand(endpoints: &[Endpoint], events: &[Event], contents: &[Content], version: &ProjectVersion) -> TokenStream {
    emit::version(
        &Plan::new(endpoints, events, contents),
        version,
        &Places::default(),
        Examples::LeftOut,
    )
}

/// Expands the general error codes of a tree of specs, with more documentation. The tokens belong into the root of `feishu-api`.
///
/// # Errors
/// A file of general error codes that cannot be read.
pub fn general_errors(tree: &Path, documentation: &TokenStream) -> Result<TokenStream, Vec<Error>> {
    let spec = SharedErrors::read(&tree.join(library::ERRORS)).map_err(|error| vec![Error::Spec(error)])?;
    Ok(emit::general_errors(&spec, documentation))
}

/// Expands general error codes.
#[must_use]
pub fn expand_general_errors(spec: &SharedErrors) -> TokenStream {
    emit::general_errors(spec, &TokenStream::new())
}
