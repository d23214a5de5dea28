//! The payload of an event, and what the runtime must know to recognise it.

use feishu_spec::{EventVersion, mark};
use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::{methods, object};
use crate::docs;
use crate::names::ident;
use crate::plan::{Payload, Response};

/// The payload's struct and its `EventPayload`; of a callback, what it is answered with.
pub(crate) fn emit(context: &Context<'_>, payload: &Payload<'_>, feature: &str) -> TokenStream {
    let rt = &context.paths.rt;
    let spec = payload.spec;
    let docs = docs::event(payload, feature);
    let structure = object::structure(context, &docs, &payload.name, &payload.members, false);
    let reply = payload.reply.as_ref().map(|reply| self::reply(context, payload, reply));
    let name = ident(&payload.name);
    let version = match spec.version {
        EventVersion::V1 => quote!(V1),
        EventVersion::V2 => quote!(V2),
    };
    let (id, title, event_type, docs) = (&spec.id, &spec.title, &spec.event_type, spec.page.link());
    let mark = mark::of_event(id);
    let (scopes, known_by) = (&spec.scopes, &spec.known_by);
    quote! {
        #structure
        impl #rt::EventPayload for #name {
            const FACTS: #rt::EventFacts = #rt::EventFacts {
                id: #id,
                title: #title,
                event_type: #event_type,
                version: #rt::EventVersion::#version,
                scopes: &[#(#scopes),*],
                known_by: &[#(#known_by),*],
                docs: #docs,
                mark: #mark,
            };
        }
        #reply
    }
}

/// The struct that a callback is answered with, and its `CallbackPayload`.
fn reply(context: &Context<'_>, payload: &Payload<'_>, reply: &Response) -> TokenStream {
    let (rt, payload_name) = (&context.paths.rt, ident(&payload.name));
    let (kind, items) = match reply {
        Response::Struct { name, members } => {
            let docs = docs::doc(&format!("What [`{}`] is answered with.", payload.name));
            let structure = object::structure(context, &docs, name, members, false);
            let methods = methods::methods(context, name, members, None, &quote!(#[must_use]));
            let name = ident(name);
            (quote!(#name), quote!(#structure #methods))
        }
        _ => (quote!(#rt::Value), TokenStream::new()),
    };
    quote! {
        #items
        impl #rt::CallbackPayload for #payload_name {
            type Reply = #kind;
        }
    }
}
