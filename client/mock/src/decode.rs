//! From a request on the wire to its type.
//!
//! **In**: a request, the operation that it is of. **Out**: the struct that was sent. **What can fail**: a value of another type, a body
//! that cannot be read. What the type does not know is passed over, as it is in replies; `strict` tells of it.

use feishu_client::File;
use feishu_client::endpoint::Endpoint;
use feishu_client::operation::{BodyKind, Operation};
use feishu_client::rt::{self, Node, Object, Open};
use serde_json::Value;

use crate::form;
use crate::recorded::Recorded;
use crate::route;

/// The request that was sent.
///
/// # Errors
///
/// The member that could not be read, and why.
pub(crate) fn decode<E: Endpoint + Default>(request: &Recorded) -> Result<E, String> {
    let mut decoded = E::default();
    fill(&mut decoded, E::OPERATION, request)?;
    Ok(decoded)
}

fn fill(object: &mut dyn Object, operation: &Operation, request: &Recorded) -> Result<(), String> {
    let names = object.meta().fields;
    let query = operation.path_fields;
    let header = query + operation.query_fields;
    let body = header + operation.header_fields;
    let parameters = route::parameters(operation.method.as_str(), operation.path, request).unwrap_or_default();
    for (index, name) in names.iter().enumerate().take(body) {
        let texts: Vec<String> = if index < query {
            let of_name = parameters.iter().filter(|(known, _)| known == name);
            of_name.map(|(_, value)| value.clone()).collect()
        } else if index < header {
            request.parameters(name).map(str::to_owned).collect()
        } else {
            request.header(name).map(str::to_owned).into_iter().collect()
        };
        if !texts.is_empty() {
            put_texts(object.slot(index), texts).map_err(|problem| format!("{name}: {problem}"))?;
        }
    }
    let members = names.get(body..).unwrap_or_default();
    match operation.body {
        BodyKind::None => Ok(()),
        BodyKind::Json => {
            let Value::Object(mut found) = json(request)? else {
                return Err("the body is no JSON object".to_owned());
            };
            for (index, name) in members.iter().enumerate() {
                if let Some(value) = found.remove(*name) {
                    rt::fill(object.slot(body + index), value).map_err(|error| format!("{name}: {error}"))?;
                }
            }
            Ok(())
        }
        BodyKind::JsonValue => match members.is_empty() {
            true => Ok(()),
            false => rt::fill(object.slot(body), json(request)?).map_err(|error| error.to_string()),
        },
        BodyKind::Multipart => {
            let parts = form::parts(request).map_err(|problem| format!("the body {problem}"))?;
            for (index, name) in members.iter().enumerate() {
                let of_name: Vec<_> = parts.iter().filter(|part| part.name == *name).collect();
                let node = object.slot(body + index);
                if let [part] = of_name.as_slice()
                    && let Open::File(slot) = node.open()
                {
                    *slot = file(part);
                } else if of_name.is_empty() {
                    rt::fill(node, Value::Null).map_err(|error| error.to_string())?;
                } else {
                    let texts = of_name.iter().map(|part| part.text()).collect();
                    put_texts(node, texts).map_err(|problem| format!("{name}: {problem}"))?;
                }
            }
            Ok(())
        }
        _ => Err(format!(
            "the body of {} is of a kind that is not known here",
            operation.id
        )),
    }
}

/// No body is an object without members.
fn json(request: &Recorded) -> Result<Value, String> {
    match request.body.as_ref() {
        [] => Ok(Value::Object(serde_json::Map::new())),
        body => serde_json::from_slice(body).map_err(|error| format!("the body is no JSON: {error}")),
    }
}

/// What a query, a path or a part of a form has: a text, or several for a list. What is deeper is JSON in a text.
fn put_texts(node: &mut dyn Node, texts: Vec<String>) -> Result<(), String> {
    let value = match node.open() {
        Open::List(_) => Value::from(texts),
        Open::Object(_) | Open::Map(_) => {
            let text = texts.first().map(String::as_str).unwrap_or_default();
            serde_json::from_str(text).map_err(|error| format!("expected JSON in a text: {error}; if it is declared in a struct of your own, answer with `Platform::at`"))?
        }
        _ => texts.into_iter().next().map_or(Value::Null, Value::from),
    };
    rt::fill(node, value).map_err(|error| error.to_string())
}

fn file(part: &form::Part) -> File {
    let file = File::from(part.content.clone());
    let file = match &part.file_name {
        Some(name) => file.named(name.clone()),
        None => file,
    };
    match &part.content_type {
        Some(kind) => file.typed(kind.clone()),
        None => file,
    }
}
