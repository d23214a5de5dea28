//! The example of an event: one message as the platform sends it, with the values that its page shows.
//!
//! **In**: the spec of an event. **Out**: `Sample` of its payload. A value that no page shows says what it is: the first of those that are
//! listed, else the name of the member, or 1. What is any JSON is an empty object.

use feishu_spec::{Event, EventVersion, Field, Type};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use super::context::Context;
use crate::names::ident;
use crate::plan::Payload;

/// The trait with the text of the message.
pub(super) fn emit(context: &Context<'_>, payload: &Payload<'_>) -> TokenStream {
    let (rt, name) = (&context.paths.rt, ident(&payload.name));
    let text = message(payload.spec).to_string();
    quote! {
        impl #rt::Sample for #name {
            const EXAMPLE: &'static str = #text;
        }
    }
}

/// What stands around the payload is the same for all events, as on their pages. The token is the app's own, so there is none.
fn message(spec: &Event) -> Value {
    let mut open = Vec::new();
    let mut event = object(spec, &spec.fields, &mut open);
    match spec.version {
        EventVersion::V2 => {
            let mut header = object(spec, &spec.header, &mut open);
            let known = [
                ("event_id", "5e3702a84e847582be8db7fb73283c02"),
                ("event_type", &spec.event_type),
                ("create_time", "1608725989000"),
                ("token", ""),
                ("app_id", "cli_9f5343c580712544"),
                ("tenant_key", "2ca1d211f64f6438"),
            ];
            header.extend(known.map(|(name, value)| (name.to_owned(), value.into())));
            json!({"schema": "2.0", "header": header, "event": event})
        }
        EventVersion::V1 => {
            event.insert("type".to_owned(), spec.event_type.as_str().into());
            json!({
                "uuid": "bc447199585340d1f3728d26b1c0297a",
                "ts": "1502199207.7171419",
                "token": "",
                "type": "event_callback",
                "event": event
            })
        }
    }
}

/// The members of an object. `open` are the types that are being made: one that holds itself ends there.
fn object<'s>(spec: &'s Event, fields: &'s [Field], open: &mut Vec<&'s str>) -> Map<String, Value> {
    let members = fields.iter().filter_map(|field| {
        let value = field
            .example
            .clone()
            .or_else(|| value(spec, field, &field.kind, open))?;
        Some((field.name.clone(), value))
    });
    members.collect()
}

fn value<'s>(spec: &'s Event, field: &'s Field, kind: &'s Type, open: &mut Vec<&'s str>) -> Option<Value> {
    let listed = field.values.first().map(|listed| listed.value.as_str());
    Some(match kind {
        Type::String => listed.unwrap_or(&field.name).into(),
        Type::Integer => listed.and_then(|listed| listed.parse::<i64>().ok()).unwrap_or(1).into(),
        Type::Number => 1.5.into(),
        Type::Boolean => true.into(),
        Type::File => return None,
        Type::Any | Type::Union(_) => json!({}),
        Type::Object(key) => {
            if open.contains(&key.as_str()) {
                return None;
            }
            open.push(key);
            let members = spec
                .types
                .get(key)
                .map(|object| self::object(spec, &object.fields, open));
            open.pop();
            members?.into()
        }
        Type::Array(inner) => value(spec, field, inner, open).into_iter().collect(),
        Type::Map(inner) => {
            let entry = value(spec, field, inner, open).map(|value| ("key".to_owned(), value));
            entry.into_iter().collect::<Map<_, _>>().into()
        }
    })
}
