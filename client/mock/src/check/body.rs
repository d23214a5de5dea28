//! The body of a request against its page.

use feishu_spec::{BodyKind, Endpoint, Field, Type};
use serde_json::Value;

use super::violation::{Broken, Report};
use super::{text, value};
use crate::form::{self, Part};
use crate::recorded::Recorded;

pub(super) fn check(spec: &Endpoint, request: &Recorded, report: &mut Report<'_>) {
    match spec.body.kind {
        // An object without members says nothing, and Node's SDK sends one with every GET.
        BodyKind::None if matches!(request.body.as_ref(), b"" | b"{}") => {}
        BodyKind::None => report.add(
            "body",
            Broken::Body,
            format!("has {} bytes: expected none", request.body.len()),
        ),
        BodyKind::Json => json(spec, request, report),
        BodyKind::Multipart => multipart(spec, request, report),
    }
}

fn json(spec: &Endpoint, request: &Recorded, report: &mut Report<'_>) {
    let found: Value = match serde_json::from_slice(&request.body) {
        Ok(found) => found,
        // No body is one without members, where none is required.
        Err(_) if request.body.is_empty() => Value::Object(serde_json::Map::new()),
        Err(error) => return report.add("body", Broken::Body, format!("is no JSON: {error}")),
    };
    // What is JSON and comes without a type is taken: Python's SDK asks for its token so.
    let kind = request.header("content-type").unwrap_or("application/json");
    if !request.body.is_empty() && !kind.starts_with("application/json") {
        report.add(
            "body",
            Broken::Body,
            format!("comes as `{kind}`: expected application/json"),
        );
    }
    match (&spec.body.value, &found) {
        (Some(kind), found) => value::check(
            &Field::new("body", kind.clone()),
            kind,
            found,
            "body",
            &spec.types,
            report,
        ),
        (None, Value::Object(found)) => value::members(&spec.body.fields, found, "body", &spec.types, report),
        (None, _) => report.add("body", Broken::Type, "is JSON and no object: expected an object"),
    }
}

fn multipart(spec: &Endpoint, request: &Recorded, report: &mut Report<'_>) {
    let parts = match form::parts(request) {
        Ok(parts) => parts,
        // A client that has no part to send sends no form.
        Err(_) if request.body.is_empty() => Vec::new(),
        Err(problem) => return report.add("body", Broken::Body, problem),
    };
    for field in &spec.body.fields {
        let place = format!("body.{}", field.name);
        let mut found = parts.iter().filter(|part| part.name == field.name).peekable();
        // Any bytes are a file, also without a name: both official SDKs send bytes so.
        if *field.kind.innermost() == Type::File && found.peek().is_some() {
            continue;
        }
        let texts: Vec<_> = found.map(Part::text).collect();
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        text::given(field, &texts, &place, &spec.types, report);
    }
    for part in parts
        .iter()
        .filter(|part| !spec.body.fields.iter().any(|field| field.name == part.name))
    {
        report.add(format!("body.{}", part.name), Broken::Unknown, "is no part of the page");
    }
}
