//! A [`Plan`](crate::plan::Plan) as tokens: data and short methods only; the behaviour is in the runtime, once.
//!
//! Every function that is emitted is `#[inline]`, so that it is compiled where it is called and costs nothing where it is not.

mod argument;
mod client;
mod content;
mod context;
mod enum_traits;
mod error;
mod event;
mod example;
mod member;
pub(crate) mod methods;
mod number;
pub(crate) mod object;
pub(crate) mod open_enum;
pub(crate) mod operation;
mod paths;
mod retries;
mod rules;
pub(crate) mod traits;
mod union;
mod variant;
mod word;

use feishu_spec::SharedErrors;
use feishu_spec::library::ProjectVersion;
use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

pub(crate) use self::context::{Context, OwnType};
pub(crate) use self::member::field_type;
pub(crate) use self::paths::Paths;
use self::retries::Retries;
use crate::docs;
use crate::index::Places;
use crate::names::{CONTENT, ident};
use crate::plan::{Plan, Uses};

/// Whether payloads have the example of their page, which only tests need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Examples {
    /// With it.
    Emitted,
    /// Without it.
    #[default]
    LeftOut,
}

/// Everything of one project-version: types, endpoints, errors, and the client's methods.
pub(crate) fn version(plan: &Plan<'_>, version: &ProjectVersion, places: &Places, examples: Examples) -> TokenStream {
    let retries = Retries::new(plan.operations.iter().map(|operation| operation.spec));
    let context = Context {
        paths: Paths::of_our_module(),
        visibility: quote!(pub),
        prefix: TokenStream::new(),
        objects: &plan.objects,
        enums: &plan.enums,
        unions: &[],
        contents: (!plan.contents.types.is_empty()).then(|| ident(CONTENT).into_token_stream()),
        own: &[],
        retries: Some(&retries),
    };
    let imports = context.paths.imports();
    let tables = retries.items(&context.paths.rt);
    let operations = plan.operations.iter().map(|operation| {
        places.put(
            &operation.request,
            operation::emit(&context, operation, &version.feature()),
        )
    });
    let events = plan.events.iter().map(|payload| {
        let event = event::emit(&context, payload, &version.feature());
        let example = (examples == Examples::Emitted).then(|| example::emit(&context, payload));
        places.put(&payload.name, quote!(#event #example))
    });
    let uses = Uses::of(plan);
    let objects = plan.objects.iter().zip(&uses.objects);
    let objects = objects.map(|(object, uses)| object::nested(&context, object, uses));
    let enums = plan.enums.iter().zip(&uses.enums);
    let enums = enums.map(|(open_enum, uses)| open_enum::emit(&context, open_enum, uses));
    let client = client::emit(&context, plan, version, places);
    let contents = content::emit(plan, version, places);
    let catalogue = catalogue(&context, plan);
    quote! {
        #imports
        #tables
        #(#operations)*
        #(#events)*
        #(#objects)*
        #(#enums)*
        #contents
        #client
        #catalogue
    }
}

/// The enum of the general error codes, for the root of the crate, which has `rt`.
pub(crate) fn general_errors(spec: &SharedErrors, documentation: &TokenStream) -> TokenStream {
    let paths = Paths::of_our_module();
    let codes = error::general(&paths, spec, documentation);
    let retries = retries::general(&paths.rt, &spec.errors);
    quote!(#codes #retries)
}

/// Lists of everything, to be looked through at run time.
fn catalogue(context: &Context<'_>, plan: &Plan<'_>) -> TokenStream {
    let rt = &context.paths.rt;
    let requests = plan.operations.iter().map(|operation| ident(&operation.request));
    let payloads = plan.events.iter().map(|payload| ident(&payload.name));
    let operations = docs::doc("Every operation of this module, by its id.");
    let events = docs::doc("Every event of this module, by its id.");
    quote! {
        #operations
        pub const OPERATIONS: &[&#rt::Operation] = &[#(<#requests as #rt::Endpoint>::OPERATION),*];
        #events
        pub const EVENTS: &[&#rt::EventKind] = &[#(<#payloads as #rt::EventPayload>::KIND),*];
    }
}
