//! Finds the spec of an endpoint: among those that ship with feishu-spec, or in a file of the user's package.

use std::path::Path;

use feishu_spec::library::{self, Id};
use feishu_spec::{Endpoint, Spec as _};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::mistakes::{Mistakes, did_you_mean};
use super::package::Package;

/// A spec, and what makes cargo rebuild when its file changes.
pub(super) struct Found {
    pub(super) spec: Endpoint,
    pub(super) tracked: Option<TokenStream>,
}

/// A spec that ships, by `im/v1/pin/delete` or `im.v1.pin.delete`.
pub(super) fn shipped(place: &LitStr, mistakes: &mut Mistakes) -> Option<Found> {
    let given = place.value();
    let dotted = given.replace('/', ".");
    let file = |folder: &str| Some(library::shipped().join(folder).join(Id::parse(&dotted)?.file()));
    match file(library::ENDPOINTS) {
        Some(file) if file.is_file() => match Endpoint::read(&file) {
            Ok(spec) => return Some(Found { spec, tracked: None }),
            Err(error) => mistakes.at(place, error),
        },
        _ if given.ends_with(".json") => mistakes.at(
            place,
            format!("`{given}` is the path of a file: write `spec = \"{given}\"`"),
        ),
        _ if file(library::EVENTS).is_some_and(|file| file.is_file()) => mistakes.at(
            place,
            format!("`{given}` is an event, expected an operation: events are decoded, see `feishu_api::event`"),
        ),
        _ => mistakes.at(place, unknown(&given, &dotted)),
    }
    None
}

/// What to say of an operation that no shipped spec has.
fn unknown(given: &str, dotted: &str) -> String {
    let tree = library::shipped().join(library::ENDPOINTS);
    let names: Vec<String> = library::files(&tree)
        .unwrap_or_default()
        .iter()
        .filter_map(|file| {
            Some(
                file.strip_prefix(&tree)
                    .ok()?
                    .with_extension("")
                    .to_str()?
                    .replace('\\', "/"),
            )
        })
        .collect();
    let near = did_you_mean(given, names.iter().map(String::as_str));
    if !near.is_empty() {
        return format!("no spec of `{given}` ships with this release{near}");
    }
    let resource = Id::parse(dotted).map(|id| format!("{}/{}/{}/", id.project, id.version, id.resource));
    let methods: Vec<String> = names
        .iter()
        .filter_map(|name| name.strip_prefix(resource.as_deref()?))
        .map(|method| format!("`{method}`"))
        .collect();
    if let (Some(resource), [_, ..]) = (&resource, methods.as_slice()) {
        return format!(
            "no spec of `{given}` ships with this release: `{}` has {}",
            resource.trim_end_matches('/'),
            methods.join(", ")
        );
    }
    format!(
        "no spec of `{given}` ships with this release: expected `project/version/resource/method`, as in `im/v1/pin/delete`; \
         for a page of your own run `generator add` and write `spec = \"file\"`"
    )
}

/// A spec file, relative to the manifest.
pub(super) fn file(place: &LitStr, package: &Package, mistakes: &mut Mistakes) -> Option<Found> {
    let given = place.value();
    let path = package.folder().join(&given);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let message = format!(
                "cannot read the spec file `{given}`: {error}; expected it relative to the folder of `Cargo.toml`, where \
                 `generator add PAGE --spec DIR` writes one"
            );
            mistakes.at(place, message);
            return None;
        }
    };
    match Endpoint::from_text(&text, Path::new(&given)) {
        Ok(spec) => Some(Found {
            spec,
            tracked: Some(tracked(&given)),
        }),
        // A page itself, as it seems.
        Err(error) if !text.trim_start().starts_with('{') => {
            let message = format!("{error}; `generator add PAGE --spec DIR` makes a spec of a page");
            mistakes.at(place, message);
            None
        }
        Err(error) => {
            mistakes.at(place, error);
            None
        }
    }
}

/// Names the file to the compiler, so that cargo rebuilds what was made of it.
fn tracked(given: &str) -> TokenStream {
    let path = if Path::new(given).is_absolute() {
        quote!(#given)
    } else {
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #given))
    };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    )
}
