//! The payload of an event, and what the runtime must know to recognise it.

use feishu_spec::EventVersion;
use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::object;
use crate::docs;
use crate::names::ident;
use crate::plan::Payload;

/// The payload's struct and its `EventPayload`.
pub(crate) fn emit(context: &Context<'_>, payload: &Payload<'_>, feature: &str) -> TokenStream {
    let rt = &context.paths.rt;
    let spec = payload.spec;
    let docs = docs::event(spec, &payload.said, &payload.name, feature);
    let structure = object::structure(context, &docs, &payload.name, &payload.members, false);
    let name = ident(&payload.name);
    let version = match spec.version {
        EventVersion::V1 => quote!(V1),
        EventVersion::V2 => quote!(V2),
    };
    let (id, title, event_type, scopes, docs) =
        (&spec.id, &spec.title, &spec.event_type, &spec.scopes, spec.page.link());
    quote! {
        #structure
        impl #rt::EventPayload for #name {
            const FACTS: #rt::EventFacts = #rt::EventFacts {
                id: #id,
                title: #title,
                event_type: #event_type,
                version: #rt::EventVersion::#version,
                scopes: &[#(#scopes),*],
                docs: #docs,
            };
        }
    }
}
