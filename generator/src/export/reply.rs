//! What an operation is answered with.

use feishu_expansion::plan::{Operation, Response};
use feishu_spec::ResponseKind;
use serde_json::{Map, Value, json};

use super::direction::Travel;
use super::errors;
use super::names::{EMPTY, reference};
use super::schema::file;
use super::space::Space;

/// The replies of an operation by their status. A failure may come with 200 too, which is why no reply promises a payload.
pub(crate) fn responses(space: &Space<'_>, operation: &Operation<'_>) -> Value {
    let spec = &operation.spec.response;
    let (status, description, content) = match spec.kind {
        ResponseKind::Envelope | ResponseKind::InsideData => {
            let schema = envelope(operation, Some(data(space, &operation.response)));
            ("200", "The payload is `data`.", Some(("application/json", schema)))
        }
        ResponseKind::Flat => {
            let payload = data(space, &operation.response);
            let schema = json!({"allOf": [envelope(operation, None), payload]});
            (
                "200",
                "The payload stands beside `code`.",
                Some(("application/json", schema)),
            )
        }
        ResponseKind::Binary => ("200", "The bytes.", Some(("application/octet-stream", file()))),
        ResponseKind::EventStream => {
            let schema = data(space, &operation.response);
            let description = "Server-sent events. The schema is that of the JSON in the data of each.";
            ("200", description, Some(("text/event-stream", schema)))
        }
        ResponseKind::Redirect => ("302", "The browser is sent elsewhere.", None),
    };
    let mut reply = Map::new();
    reply.insert("description".to_owned(), description.into());
    if let Some((media, schema)) = content {
        reply.insert("content".to_owned(), json!({media: {"schema": schema}}));
    }
    let mut headers: Map<String, Value> = spec
        .headers
        .iter()
        // A content type is told by the media type, and OpenAPI has none among headers.
        .filter(|header| !header.name.eq_ignore_ascii_case("content-type"))
        .map(|header| (header.name.clone(), json!({"schema": {"type": "string"}})))
        .collect();
    if spec.kind == ResponseKind::Redirect {
        headers.insert("Location".to_owned(), json!({"schema": {"type": "string"}}));
    }
    if !headers.is_empty() {
        reply.insert("headers".to_owned(), headers.into());
    }
    let mut responses = Map::new();
    responses.insert(status.to_owned(), reply.into());
    for other in ["4XX", "default"] {
        responses.insert(other.to_owned(), errors::reference());
    }
    responses.into()
}

/// The type of a payload with its name; none where it has no type of its own.
pub(crate) fn payload<'r>(space: &Space<'_>, response: &'r Response) -> Option<(&'r str, Value)> {
    match response {
        Response::Struct { name, members } if !members.is_empty() => {
            Some((name, space.members(members.iter(), Travel::Received).into()))
        }
        Response::EventStream(Some(message)) => payload(space, message),
        _ => None,
    }
}

/// What the payload is, by its name where it has one.
pub(crate) fn data(space: &Space<'_>, response: &Response) -> Value {
    match response {
        Response::Struct { members, .. } if members.is_empty() => reference(EMPTY),
        Response::Struct { name, .. } => reference(&space.called(name)),
        Response::Model { object, .. } => {
            let object = space.objects.get(*object);
            object.map_or(json!({}), |object| reference(&space.called(&object.name)))
        }
        Response::Value(kind) => space.kind(kind, Travel::Received),
        Response::Bytes => file(),
        Response::EventStream(Some(message)) => data(space, message),
        Response::EventStream(None) => json!({"type": "string"}),
    }
}

/// `code` and the message, with an example without which servers for tests make codes up.
fn envelope(operation: &Operation<'_>, data: Option<Value>) -> Value {
    let message = operation.spec.response.message_key.as_deref().unwrap_or("msg");
    let mut properties = Map::new();
    properties.insert(
        "code".to_owned(),
        json!({"type": "integer", "format": "int64", "description": "0 if the call succeeded.", "examples": [0]}),
    );
    properties.insert(message.to_owned(), json!({"type": "string", "examples": ["success"]}));
    properties.extend(data.map(|data| ("data".to_owned(), data)));
    json!({"type": "object", "properties": properties, "required": ["code"]})
}
