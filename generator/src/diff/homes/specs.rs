//! What the facts of each kind of spec become.

use feishu_spec::{Content, Direction, Endpoint, Event, Field, SharedErrors, Type};

use super::items::Homes;
use crate::diff::surface::{self, RECEIVED, Surface, path_of_associated};

/// The keys of an operation that the client acts on, with the entries that they become.
const ACTED_ON: [(&str, &str); 8] = [
    ("method", "method"),
    ("host", "host"),
    ("path", "path"),
    ("tokens", "tokens"),
    ("rate_limit", "limits"),
    ("paging", "paging"),
    ("idempotency", "idempotency"),
    ("body", "body"),
];

impl<'a> Homes<'a> {
    /// The homes of an operation's facts.
    pub(in crate::diff) fn of_endpoint(surface: &'a Surface, spec: &'a Endpoint) -> Self {
        let mut homes = Homes::new(surface, Some(&spec.types));
        let Some(request) = surface.requests.get(&spec.id) else {
            return homes;
        };
        let chosen = |name| path_of_associated(request, "Endpoint", name);
        homes.root("request", request);
        for (what, item) in ["method", "resource", "accessor"]
            .into_iter()
            .zip(surface.way_to(request))
        {
            homes.root(what, item);
        }
        for (key, entry) in ACTED_ON {
            homes.put(&[key], [format!("{}.{entry}", chosen("OPERATION"))]);
        }
        homes.put(
            &["response"],
            [chosen("Response"), format!("{}.reply", chosen("OPERATION"))],
        );
        homes.put(
            &["paging"],
            [
                format!("{request}: Paged"),
                path_of_associated(request, "Paged", "Item"),
            ],
        );
        let mut offset = 0;
        for (place, fields) in [
            (["parameters", "path"], &spec.parameters.path),
            (["parameters", "query"], &spec.parameters.query),
            (["parameters", "header"], &spec.parameters.header),
            (["body", "fields"], &spec.body.fields),
        ] {
            homes.fields(&place, request, offset, fields);
            offset += fields.len();
        }
        if let Some(place) = &spec.body.content {
            homes.given(request, place);
        }
        if let Some(kind) = &spec.body.value {
            homes.field(&["body", "value"], request, offset, &Field::new("body", kind.clone()));
        }
        if let Some(response) = surface.associated(request, "Endpoint", "Response") {
            homes.root("response", response);
            let response = surface.resolved(response);
            homes.put(&["response"], [response.to_owned()]);
            homes.fields(&["response", "fields"], response, 0, &spec.response.fields);
            homes.put(&["response", "content"], [format!("{response}::content")]);
            if let Some(Type::Object(name)) = spec.response.value.as_ref().map(Type::innermost) {
                homes.object(name, &surface::innermost(response));
            }
        }
        homes.put(&["errors"], [chosen("Error")]);
        if let Some(errors) = surface.associated(request, "Endpoint", "Error") {
            homes.root("error", errors);
            homes.codes(errors, &spec.errors);
        }
        homes
    }

    /// The homes of an event's facts.
    pub(in crate::diff) fn of_event(surface: &'a Surface, spec: &'a Event) -> Self {
        let mut homes = Homes::new(surface, Some(&spec.types));
        if let Some(payload) = surface.payloads.get(&spec.id) {
            homes.root("payload", payload);
            for key in ["event_type", "version", "known_by"] {
                let path = path_of_associated(payload, "EventPayload", "KIND");
                homes.put(&[key], [format!("{path}.{key}")]);
            }
            homes.fields(&["fields"], payload, 0, &spec.fields);
            let chosen = path_of_associated(payload, "CallbackPayload", "Reply");
            homes.put(&["kind"], [format!("{payload}: CallbackPayload"), chosen.clone()]);
            homes.put(&["reply"], [chosen]);
            if let Some(reply) = surface.associated(payload, "CallbackPayload", "Reply") {
                homes.root("reply", reply);
                homes.put(&["reply"], [reply.to_owned()]);
                homes.fields(&["reply", "fields"], reply, 0, &spec.reply.fields);
            }
            for variant in &spec.reply.variants {
                homes.variant(payload, variant);
            }
        }
        homes
    }

    /// The homes of a content's facts.
    pub(in crate::diff) fn of_content(surface: &'a Surface, spec: &'a Content) -> Self {
        let mut homes = Homes::new(surface, Some(&spec.types));
        homes.unions = Some(&spec.unions);
        let found = match spec.direction {
            Direction::Sent => {
                let rust = surface.sent.get(&spec.kind);
                rust.map(|rust| (format!("{rust}: rt::IntoContent"), rust.as_str()))
            }
            Direction::Received => surface.arm(RECEIVED, &spec.kind),
        };
        let Some((item, rust)) = found else { return homes };
        homes.root("type", rust);
        homes.put(&["kind"], [item]);
        homes.put(&["name"], [rust.to_owned()]);
        homes.fields(&["fields"], rust, 0, &spec.fields);
        homes
    }

    /// The homes of the general error codes.
    pub(in crate::diff) fn of_errors(surface: &'a Surface, spec: &SharedErrors) -> Self {
        let mut homes = Homes::new(surface, None);
        homes.root("errors", "GeneralError");
        homes.codes("GeneralError", &spec.errors);
        homes
    }
}
