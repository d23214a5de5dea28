//! Reads a page and describes what was read, in short lines that a person can type.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use feishu_spec::AnySpec;
use feishu_spec::{Endpoint, Event, Field, ObjectType, Per, RateLimit, Type};
use generator::interpret::Reading;

use crate::support::reading;

/// Reads a page; all rows must be accounted for.
pub(crate) fn read(name: &str) -> Reading {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/variants/pages/{name}.md"));
    let reading = reading(&std::fs::read(file).unwrap());
    assert_eq!(reading.errors().count(), 0, "{name}: {:?}", reading.problems);
    reading
}

pub(crate) fn operation(name: &str) -> Endpoint {
    match read(name).spec {
        Some(AnySpec::Endpoint(spec)) => *spec,
        other => panic!("{name}: {other:?}"),
    }
}

pub(crate) fn event(name: &str) -> Event {
    match read(name).spec {
        Some(AnySpec::Event(spec)) => *spec,
        other => panic!("{name}: {other:?}"),
    }
}

/// The address and who may call it: `POST /open-apis/… tenant,user custom,isv 100/s`.
pub(crate) fn head(spec: &Endpoint) -> String {
    let mut text = format!(
        "{} {}{}",
        spec.method,
        spec.host.as_deref().unwrap_or_default(),
        spec.path
    );
    let tokens: Vec<String> = spec
        .tokens
        .iter()
        .map(|token| format!("{token:?}").to_lowercase())
        .collect();
    let apps: Vec<String> = spec
        .app_types
        .iter()
        .map(|app| format!("{app:?}").to_lowercase())
        .collect();
    let _ = write!(text, " [{}] [{}]", tokens.join(","), apps.join(","));
    match &spec.rate_limit {
        None => {}
        Some(RateLimit::Special) => text.push_str(" special"),
        Some(RateLimit::Windows(windows)) => {
            for window in windows {
                let per = if window.per == Per::Second { 's' } else { 'm' };
                let _ = write!(text, " {}/{per}", window.requests);
                if let Some(by) = &window.by {
                    let _ = write!(text, "/{by}");
                }
            }
        }
    }
    text
}

/// Checks fields of an operation: `("body.filter.field", "string required")`. The path starts at `path`, `query`, `header`,
/// `body`, `reply` or `reply-header`.
pub(crate) fn fields(spec: &Endpoint, expected: &[(&str, &str)]) {
    for (path, expected) in expected {
        let (place, rest) = path.split_once('.').unwrap();
        let list = match place {
            "path" => &spec.parameters.path,
            "query" => &spec.parameters.query,
            "header" => &spec.parameters.header,
            "body" => &spec.body.fields,
            "reply" => &spec.response.fields,
            "reply-header" => &spec.response.headers,
            other => panic!("no place {other}"),
        };
        assert_eq!(describe(find(list, &spec.types, rest, path)), *expected, "{path}");
    }
}

/// Checks fields of an event, by their path in the payload.
pub(crate) fn event_fields(spec: &Event, expected: &[(&str, &str)]) {
    for (path, expected) in expected {
        assert_eq!(
            describe(find(&spec.fields, &spec.types, path, path)),
            *expected,
            "{path}"
        );
    }
}

/// The names of fields, in order.
pub(crate) fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

/// The codes, in order.
pub(crate) fn codes(spec: &Endpoint) -> Vec<i64> {
    spec.errors.iter().map(|error| error.code).collect()
}

/// Paging on one line: `token query page_token size=page_size items=items next=page_token more=has_more`.
pub(crate) fn paging(spec: &Endpoint) -> String {
    let Some(paging) = &spec.paging else {
        return String::new();
    };
    let mut text = format!("{:?} {:?} {}", paging.style, paging.place, paging.cursor).to_lowercase();
    let parts = [
        ("size", &paging.size),
        ("items", &paging.items),
        ("next", &paging.next),
        ("more", &paging.has_more),
        ("total", &paging.total),
    ];
    for (name, part) in parts {
        if let Some(part) = part {
            let _ = write!(text, " {name}={part}");
        }
    }
    text
}

fn find<'a>(mut list: &'a [Field], types: &'a BTreeMap<String, ObjectType>, path: &str, whole: &str) -> &'a Field {
    let mut found: Option<&Field> = None;
    for name in path.split('.') {
        if let Some(outer) = found {
            let Type::Object(object) = outer.kind.innermost() else {
                panic!("{whole}: {} has no members", outer.name)
            };
            list = &types[object].fields;
        }
        let field = list.iter().find(|field| field.name == name);
        found = Some(field.unwrap_or_else(|| panic!("{whole}: no {name} in {:?}", names(list))));
    }
    found.unwrap()
}

/// A field on one line: type, `required`, `=default`, `{values}`, `min`, `max`, `length`, `e.g.`.
fn describe(field: &Field) -> String {
    let mut text = kind(&field.kind);
    if field.required {
        text.push_str(" required");
    }
    if field.deprecated {
        text.push_str(" deprecated");
    }
    if let Some(default) = &field.default {
        let _ = write!(text, " ={default}");
    }
    if !field.values.is_empty() {
        let values: Vec<&str> = field.values.iter().map(|value| value.value.as_str()).collect();
        let _ = write!(text, " {{{}}}", values.join("|"));
    }
    if let Some(min) = &field.min {
        let _ = write!(text, " min {min}");
    }
    if let Some(max) = &field.max {
        let _ = write!(text, " max {max}");
    }
    if let Some(length) = field.min_length {
        let _ = write!(text, " length {length}..");
    }
    if let Some(length) = field.max_length {
        let _ = write!(text, " length ..{length}");
    }
    if let Some(example) = &field.example {
        let _ = write!(text, " e.g. {example}");
    }
    text
}

/// The type, whatever its object types are called.
fn kind(kind: &Type) -> String {
    match kind {
        Type::Object(_) => "object".to_owned(),
        Type::Array(inner) => format!("array<{}>", self::kind(inner)),
        Type::Map(inner) => format!("map<{}>", self::kind(inner)),
        scalar => scalar.to_string(),
    }
}
