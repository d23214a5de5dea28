//! What arrives, and what a callback is answered with.

use generator::diff::Class::{Additive, Behaviour, Breaking};
use serde_json::json;

use super::Kind;
use crate::api::list;

pub(super) const EVENTS: &[Kind] = &[
    (
        "a field is added",
        |api| list(&mut api.made["fields"]).push(json!({"name": "by", "type": "string"})),
        "fields.by",
        Additive,
        "ThingMadeEvent.by is new",
    ),
    (
        "a field gets another type",
        |api| api.made["fields"][0]["type"] = json!("integer"),
        "fields.thing_id.type",
        Breaking,
        "ThingMadeEvent.thing_id is `Option<i64>`, was `Option<String>`",
    ),
    (
        "another name on the wire",
        |api| api.made["event_type"] = json!("demo.thing.made_v2"),
        "event_type",
        Behaviour,
        "<ThingMadeEvent as EventPayload>::KIND.event_type",
    ),
    (
        "an event is removed",
        |api| api.made = json!(null),
        "id",
        Breaking,
        "ThingMadeEvent is gone",
    ),
    (
        "it is known by a member when it comes again",
        |api| api.made["known_by"] = json!(["thing_id"]),
        "known_by",
        Behaviour,
        "<ThingMadeEvent as EventPayload>::KIND.known_by",
    ),
];

pub(super) const CALLBACKS: &[Kind] = &[
    (
        "an answer's member is added",
        |api| list(&mut api.asked["reply"]["fields"]).push(json!({"name": "toast", "type": "string"})),
        "reply.fields.toast",
        Additive,
        "ThingAskedReply.toast is new",
    ),
    (
        "an answer's member is required",
        |api| api.asked["reply"]["fields"][0]["required"] = json!(true),
        "reply.fields.note.required",
        Breaking,
        "ThingAskedReply::new(note) is asked for",
    ),
    (
        "a member of any JSON is no object any more",
        |api| api.asked["reply"]["variants"] = json!([]),
        "reply.variants",
        Breaking,
        "Shown: From<ShownPlan> is not implemented any more",
    ),
    (
        "an object in an answer gets a member",
        |api| list(&mut api.asked["types"]["shown_plan"]["fields"]).push(json!({"name": "size", "type": "integer"})),
        "types.shown_plan.fields.size",
        Additive,
        "ShownPlan.size is new",
    ),
    (
        "the page tells of no answer any more",
        |api| {
            api.asked["reply"] = json!({"fields": []});
            api.asked["types"] = json!({});
        },
        "reply",
        Breaking,
        "<ThingAskedEvent as CallbackPayload>::Reply is `Value`, was `ThingAskedReply`",
    ),
    (
        "a callback is an event",
        |api| {
            api.asked["kind"] = json!("event");
            api.asked["reply"] = json!({"fields": []});
            api.asked["types"] = json!({});
        },
        "kind",
        Breaking,
        "ThingAskedEvent: CallbackPayload is not implemented any more",
    ),
];
