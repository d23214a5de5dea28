//! Events, as the platform delivers them to a webhook.

use feishu_expansion::plan::{Payload, Response};
use feishu_spec::EventVersion;
use serde_json::{Map, Value, json};

use super::direction::Travel;
use super::extension::put;
use super::head::head;
use super::link;
use super::names::{EVENT_HEADER, reference};
use super::space::Space;

/// A webhook: the event as it is after decryption, and what it is answered with.
pub(crate) fn webhook(space: &Space<'_>, event: &Payload<'_>, tag: &str) -> Value {
    let spec = event.spec;
    let line = event.said.line.as_ref().unwrap_or(&spec.title);
    let mut operation = head(&spec.id, tag, line, [Some(&*spec.title), spec.doc.as_deref()]);
    let mut set = |key: &str, value: Value| operation.insert(key.to_owned(), value);
    set(
        "requestBody",
        json!({"required": true, "content": {"application/json": {"schema": message(space, event)}}}),
    );
    set("responses", json!({"200": answer(space, event.reply.as_ref())}));
    set("security", json!([]));
    if spec.deprecated {
        set("deprecated", true.into());
    }
    link::put(&mut operation, &spec.page);
    put(&mut operation, "scopes", &spec.scopes);
    put(&mut operation, "field-scopes", &spec.field_scopes);
    put(&mut operation, "app-types", &spec.app_types);
    put(&mut operation, "known-by", &spec.known_by);
    put(&mut operation, "updated", link::updated(&spec.page));
    json!({"post": operation})
}

/// The message around the payload.
pub(crate) fn message(space: &Space<'_>, event: &Payload<'_>) -> Value {
    let spec = event.spec;
    let payload = reference(&space.called(&event.name));
    let name = json!({"type": "string", "const": spec.event_type});
    match spec.version {
        EventVersion::V2 => {
            let mut own = extra(space, event);
            own.insert("event_type".to_owned(), name);
            json!({
                "type": "object",
                "properties": {
                    "schema": {"type": "string", "const": "2.0"},
                    "header": {"allOf": [reference(EVENT_HEADER), {"type": "object", "properties": own, "required": ["event_type"]}]},
                    "event": payload,
                },
                "required": ["schema", "header"],
            })
        }
        EventVersion::V1 => json!({
            "type": "object",
            "properties": {
                "uuid": {"type": "string", "description": "The id of the event: one that is sent again has the same."},
                "ts": {"type": "string", "description": "When it was sent: seconds since 1970, with a fraction."},
                "token": {"type": "string", "description": "The Verification Token of the app."},
                "type": {"type": "string", "const": "event_callback"},
                "event": {"allOf": [payload, {"type": "object", "properties": {"type": name}, "required": ["type"]}]},
            },
            "required": ["type", "event"],
        }),
    }
}

/// The header of every event of version 2.0.
pub(crate) fn header() -> Value {
    json!({
        "type": "object",
        "description": "What every event says of itself.",
        "properties": {
            "event_id": {"type": "string", "description": "The id of the event: one that is sent again has the same."},
            "event_type": {"type": "string", "description": "The name of the event."},
            "create_time": {"type": "string", "description": "When it happened: milliseconds since 1970."},
            "token": {"type": "string", "description": "The Verification Token of the app."},
            "app_id": {"type": "string", "description": "The app that it is sent to."},
            "tenant_key": {"type": "string", "description": "The tenant that it happened in."},
        },
    })
}

/// Members of the header that not every event has.
fn extra(space: &Space<'_>, event: &Payload<'_>) -> Map<String, Value> {
    let fields = event.header.iter();
    fields
        .map(|member| (member.field.name.clone(), space.member(member, Travel::Received)))
        .collect()
}

/// What the platform reads of an answer.
fn answer(space: &Space<'_>, reply: Option<&Response>) -> Value {
    let schema = match reply {
        None => return json!({"description": "The event was taken. What is answered is not read."}),
        Some(Response::Struct { name, .. }) => reference(&space.called(name)),
        Some(_) => json!({}),
    };
    json!({
        "description": "What the callback is answered with.",
        "content": {"application/json": {"schema": schema}},
    })
}
