//! `#[feishu_endpoint]`: an endpoint in a user's own crate.
//!
//! **In**: the tokens of the attribute, the struct below it, and the package that is built. **Out**: what `feishu-api` has for an
//! endpoint of its own, around the user's struct. **What can fail**: anything that a person can write; every mistake becomes a
//! `compile_error!` at the smallest span, all of them at once, and the rest is expanded as well as can be, so that one mistake
//! stays one error.
//!
//! [`arguments`], [`facts`] and [`item`] read what the user wrote, by the means of [`reader`]. [`spec_file`] finds a spec, to which [`additions`] adds
//! fields, [`inline`] makes one, and [`package`] finds the name of `feishu-api`. [`fit()`](fit::fit) puts the user's struct into the plan of the endpoint, and
//! [`expand()`](expand::expand) hands it to the emission that our own endpoints go through.

mod additions;
mod arguments;
mod expand;
mod facts;
mod fit;
mod inline;
mod item;
mod mistakes;
mod package;
mod reader;
mod spec_file;

pub use package::Package;

use arguments::{Arguments, Source};
use expand::expand;
use fit::Declared;
use item::Item;
use mistakes::Mistakes;
use proc_macro2::TokenStream;
use quote::quote;
use spec_file::Found;

/// Expands `#[feishu_endpoint(args)]` on `item`, in the build of `package`.
#[must_use]
pub fn endpoint(args: TokenStream, item: TokenStream, package: &Package) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let arguments = Arguments::read(args, &mut mistakes);
    let mut item = match Item::read(item, &mut mistakes) {
        Ok(item) => item,
        Err(item) => return mistakes.before(item),
    };
    let root = match &arguments.krate {
        Some(path) => path.clone(),
        None => package.runtime(&mut mistakes),
    };
    let found = match &arguments.source {
        Some(Source::Shipped(id)) => spec_file::shipped(id, &mut mistakes),
        Some(Source::File(file)) => spec_file::file(file, package, &mut mistakes),
        Some(Source::Inline { method, path }) => {
            let spec = inline::spec(*method, path, &arguments.facts, &mut item, &mut mistakes);
            let expanded = expand(&spec, Declared::All, &item, &arguments, &root, &mut mistakes);
            return mistakes.before(expanded);
        }
        None => None,
    };
    let Some(Found { mut spec, tracked }) = found else {
        // There is still the struct with the fields that the user declared.
        let spec = inline::stand_in(&item);
        let mut following = Mistakes::default();
        let expanded = expand(&spec, Declared::All, &item, &arguments, &root, &mut following);
        following.forget();
        return mistakes.before(expanded);
    };
    arguments.facts.refuse(&mut mistakes);
    additions::add(&mut spec, &mut item, &mut mistakes);
    let expanded = expand(&spec, Declared::ByName, &item, &arguments, &root, &mut mistakes);
    mistakes.before(quote!(#expanded #tracked))
}
