//! The names of everything that `feishu-api` holds, for tests that go through all of it.

use std::path::Path;

use feishu_spec::library::{self, VersionSpecs};
use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Error;
use crate::names::ident;
use crate::plan::{Plan, Response};

/// `operations: [(im_v1 DeletePin json) …] events: [(im_v1 MessageReceiveEvent) …] contents: [(im_v1 Text "im.v1.message.sent.text") …]`, where the last word of an operation is
/// what its reply is: `json`, `bytes`, `stream`, or `messages` for a stream of typed ones.
///
/// # Errors
/// All specs that cannot be read.
pub fn listing(tree: &Path) -> Result<TokenStream, Vec<Error>> {
    let mut errors = Vec::new();
    let (mut operations, mut events, mut contents) = (Vec::new(), Vec::new(), Vec::new());
    let versions = library::project_versions(tree).map_err(|error| vec![Error::Spec(error)])?;
    for version in versions {
        let module = ident(&version.module());
        let (specs, unusable) = VersionSpecs::read(tree, &version);
        errors.extend(unusable.into_iter().map(Error::Spec));
        let plan = Plan::of(&specs);
        operations.extend(plan.operations.iter().map(|operation| {
            let request = ident(&operation.request);
            let reply = match &operation.response {
                Response::Struct { .. } | Response::Model { .. } | Response::Value(_) => quote!(json),
                Response::Bytes => quote!(bytes),
                Response::EventStream(None) => quote!(stream),
                Response::EventStream(Some(_)) => quote!(messages),
            };
            quote!((#module #request #reply))
        }));
        events.extend(plan.events.iter().map(|payload| {
            let name = ident(&payload.name);
            quote!((#module #name))
        }));
        contents.extend(plan.contents.held().flat_map(|(held, object)| {
            let (module, name) = (&module, ident(&object.name));
            held.specs.iter().map(move |spec| {
                let id = &spec.id;
                quote!((#module #name #id))
            })
        }));
    }
    if errors.is_empty() {
        Ok(quote!(operations: [#(#operations)*] events: [#(#events)*] contents: [#(#contents)*]))
    } else {
        Err(errors)
    }
}
