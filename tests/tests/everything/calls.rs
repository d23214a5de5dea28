//! Every operation is called once over a socket, on the platform for tests. That one refuses what is not as the spec says; here it is
//! compared that each value arrived in its place, as it was given, and that the reply came back whole.

use feishu_api::Client;
use feishu_api::operation::Operation;
use feishu_mock::{Answer, Platform, Recorded};
use feishu_spec::file::Spec as _;
use feishu_spec::library::{self, Id};
use feishu_spec::{Body, BodyKind, Endpoint, Field, ResponseKind, Type};
use serde_json::{Value, json};

use crate::compare::differences;
use crate::probe::{Members, OPERATIONS, OperationProbe};
use crate::sample;

pub(crate) fn spec_of(operation: &Operation) -> Endpoint {
    let file = Id::parse(operation.id).unwrap().file();
    Endpoint::read(&library::shipped().join(library::ENDPOINTS).join(file)).unwrap_or_else(|error| panic!("{error}"))
}

/// A value for every member of the request.
pub(crate) fn members(spec: &Endpoint) -> Members {
    let values = |fields: &[Field], special: fn(&Type) -> Option<Value>| -> Vec<(String, Value)> {
        let value = |field: &Field| special(&field.kind).unwrap_or_else(|| sample::field(field, &spec.types));
        fields.iter().map(|field| (field.name.clone(), value(field))).collect()
    };
    // Objects in a query are JSON that the caller wrote.
    let written = |kind: &Type| matches!(kind, Type::Object(_) | Type::Map(_) | Type::Any).then(|| json!("{}"));
    // A header carries visible ASCII.
    let ascii = |kind: &Type| (kind == &Type::String).then(|| json!("bytes=0-9"));
    let mut body = values(&spec.body.fields, |_| None);
    body.extend(
        spec.body
            .value
            .iter()
            .map(|kind| ("body".to_owned(), sample::of_type(kind, &spec.types))),
    );
    Members {
        path: values(&spec.parameters.path, |_| None),
        query: values(&spec.parameters.query, written),
        header: values(&spec.parameters.header, ascii),
        body,
        ..Members::default()
    }
}

/// The payload that the server answers with.
pub(crate) fn payload(spec: &Endpoint) -> Value {
    match &spec.response.value {
        Some(kind) => sample::of_type(kind, &spec.types),
        None => sample::object(&spec.response.fields, &spec.types),
    }
}

/// The payload that the platform answered with.
fn answered(spec: &Endpoint, answer: &Answer) -> Option<Value> {
    let mut body = match spec.response.kind {
        ResponseKind::EventStream => {
            let text = std::str::from_utf8(answer.body()).ok()?;
            return serde_json::from_str(text.strip_prefix("data: ")?).ok();
        }
        ResponseKind::Binary => return None,
        ResponseKind::Redirect => return Some(json!({})),
        _ => answer.body_json()?,
    };
    match spec.response.kind {
        ResponseKind::Flat => {
            let own = |name: &str| spec.response.fields.iter().any(|field| field.name == name);
            body.as_object_mut()?
                .retain(|name, _| !matches!(name.as_str(), "code" | "msg") || own(name));
            Some(body)
        }
        _ => Some(body.get("data").cloned().unwrap_or(json!({}))),
    }
}

/// Texts of a scalar or list as a query carries them.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

/// What is wrong with a request.
fn check(spec: &Endpoint, members: &Members, request: &Recorded) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |what: &str, expected: String, found: String| {
        if expected != found {
            wrong.push(format!("{what}: expected `{expected}`, found `{found}`"));
        }
    };
    expect("method", spec.method.as_str().to_owned(), request.method().to_owned());

    let segments: Vec<String> = spec
        .path
        .split('/')
        .map(|segment| match segment.strip_prefix(':') {
            Some(name) => escaped(&texts(&members.path.iter().find(|(known, _)| known == name).unwrap().1)[0]),
            None => segment.to_owned(),
        })
        .collect();
    expect("path", segments.join("/"), request.path().to_owned());

    let query: Vec<(String, String)> = members
        .query
        .iter()
        .flat_map(|(name, value)| texts(value).into_iter().map(move |text| (name.clone(), text)))
        .collect();
    let found: Vec<(String, String)> = request.query().to_vec();
    expect("query", format!("{query:?}"), format!("{found:?}"));

    for (name, value) in &members.header {
        let found = request.header(name).unwrap_or_default();
        expect(name, texts(value)[0].clone(), found.to_owned());
    }
    let authorization = request.header("authorization").is_some();
    expect(
        "authorization",
        (!spec.tokens.is_empty()).to_string(),
        authorization.to_string(),
    );
    wrong.extend(check_body(&spec.body, &members.body, request));
    wrong
}

fn check_body(body: &Body, fields: &[(String, Value)], request: &Recorded) -> Vec<String> {
    match body.kind {
        BodyKind::None if request.body().is_empty() => Vec::new(),
        BodyKind::None => vec![format!("a body of {} bytes", request.body().len())],
        BodyKind::Json => {
            let expected = match &body.value {
                Some(_) => fields[0].1.clone(),
                None => fields.iter().cloned().collect(),
            };
            match serde_json::from_slice(request.body()) {
                Ok(found) => differences(&expected, &found),
                Err(error) => vec![format!("the body is no JSON: {error}")],
            }
        }
        BodyKind::Multipart => {
            let form = String::from_utf8_lossy(request.body());
            let part = |name: &str| format!("name=\"{name}\"");
            fields
                .iter()
                .filter(|(name, _)| !form.contains(&part(name)))
                .map(|(name, _)| format!("the form has no part `{name}`"))
                .collect()
        }
    }
}

/// Everything but unreserved characters is escaped, in upper-case hex.
fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(escape).collect()
}

async fn call(client: &Client, probe: &OperationProbe, platform: &Platform) -> Vec<String> {
    let spec = spec_of(probe.operation);
    let members = members(&spec);
    platform.reset();
    let reply = (probe.call)(client, &members).await;
    let Some(request) = platform.requests().pop() else {
        return vec![format!("nothing was sent: {reply:?}")];
    };
    let mut wrong = platform.wrong();
    wrong.extend(check(&spec, &members, &request));
    let answer = request.answer().cloned().unwrap();
    let payload = answered(&spec, &answer);
    match (reply, payload) {
        (Ok(reply), Some(payload)) => wrong.extend(differences(&payload, &reply)),
        (Ok(reply), None) if reply.as_str().map(str::as_bytes) == Some(answer.body()) => {}
        (Ok(reply), None) => wrong.push(format!("the reply was {reply}")),
        (Err(_), _) if spec.response.kind == ResponseKind::Redirect => {}
        (Err(error), _) => wrong.push(error),
    }
    wrong
}

#[tokio::test]
async fn every_operation_is_sent_and_answered_as_its_spec_says() {
    let platform = Platform::builder().answer_everything().strict().start().await;
    let client = platform.client();
    let mut failures = Vec::new();
    for probe in OPERATIONS {
        for problem in call(&client, probe, &platform).await {
            failures.push(format!("{}: {problem}", probe.operation.id));
        }
    }
    platform.reset();
    assert!(OPERATIONS.len() > 1500, "{} operations", OPERATIONS.len());
    assert!(
        failures.is_empty(),
        "{} problems:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
