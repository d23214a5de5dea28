//! Every operation is called once over a socket. The server checks method, path, query, headers and body against the spec and
//! answers with values made from it; the reply must come back whole.

use std::sync::{Arc, Mutex};

use feishu_api::Client;
use feishu_api::operation::Operation;
use feishu_spec::file::Spec as _;
use feishu_spec::library::{self, Id};
use feishu_spec::{Body, BodyKind, Endpoint, Field, ResponseKind, Type};
use feishu_tests::{Platform, is_token_request, token_answer};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::compare::differences;
use crate::probe::{Members, OPERATIONS, OperationProbe};
use crate::sample;

/// What the server answers next, and the requests that it saw.
#[derive(Default)]
struct Exchange {
    /// The path of the operation that is called, and its answer.
    expected: Option<(String, ResponseTemplate)>,
    seen: Vec<Request>,
}

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

fn answer(spec: &Endpoint, payload: &Value) -> ResponseTemplate {
    let answer = ResponseTemplate::new(200);
    match spec.response.kind {
        ResponseKind::Envelope | ResponseKind::InsideData => {
            answer.set_body_json(json!({"code": 0, "msg": "success", "data": payload}))
        }
        ResponseKind::Flat => {
            let mut body = payload.clone();
            body["code"] = json!(0);
            body["msg"] = json!("success");
            answer.set_body_json(body)
        }
        ResponseKind::Binary => answer.set_body_raw("the bytes", "application/octet-stream"),
        ResponseKind::EventStream => answer.set_body_raw(format!("data: {payload}\n\n"), "text/event-stream"),
        ResponseKind::Redirect => ResponseTemplate::new(302).insert_header("location", "https://example.com/"),
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
fn check(spec: &Endpoint, members: &Members, request: &Request) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |what: &str, expected: String, found: String| {
        if expected != found {
            wrong.push(format!("{what}: expected `{expected}`, found `{found}`"));
        }
    };
    expect("method", spec.method.as_str().to_owned(), request.method.to_string());

    let segments: Vec<String> = spec
        .path
        .split('/')
        .map(|segment| match segment.strip_prefix(':') {
            Some(name) => escaped(&texts(&members.path.iter().find(|(known, _)| known == name).unwrap().1)[0]),
            None => segment.to_owned(),
        })
        .collect();
    expect("path", segments.join("/"), request.url.path().to_owned());

    let query: Vec<(String, String)> = members
        .query
        .iter()
        .flat_map(|(name, value)| texts(value).into_iter().map(move |text| (name.clone(), text)))
        .collect();
    let found: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
    expect("query", format!("{query:?}"), format!("{found:?}"));

    for (name, value) in &members.header {
        let found = request
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        expect(name, texts(value)[0].clone(), found.to_owned());
    }
    let authorization = request.headers.get("authorization").is_some();
    expect(
        "authorization",
        (!spec.tokens.is_empty()).to_string(),
        authorization.to_string(),
    );
    wrong.extend(check_body(&spec.body, &members.body, request));
    wrong
}

fn check_body(body: &Body, fields: &[(String, Value)], request: &Request) -> Vec<String> {
    match body.kind {
        BodyKind::None if request.body.is_empty() => Vec::new(),
        BodyKind::None => vec![format!("a body of {} bytes", request.body.len())],
        BodyKind::Json => {
            let expected = match &body.value {
                Some(_) => fields[0].1.clone(),
                None => fields.iter().cloned().collect(),
            };
            match serde_json::from_slice(&request.body) {
                Ok(found) => differences(&expected, &found),
                Err(error) => vec![format!("the body is no JSON: {error}")],
            }
        }
        BodyKind::Multipart => {
            let form = String::from_utf8_lossy(&request.body);
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

async fn call(client: &Client, probe: &OperationProbe, exchange: &Mutex<Exchange>) -> Vec<String> {
    let spec = spec_of(probe.operation);
    let members = members(&spec);
    let payload = payload(&spec);
    exchange.lock().unwrap().expected = Some((spec.path.clone(), answer(&spec, &payload)));
    let reply = (probe.call)(client, &members).await;
    let Some(request) = exchange.lock().unwrap().seen.pop() else {
        return vec![format!("nothing was sent: {reply:?}")];
    };
    let mut wrong = check(&spec, &members, &request);
    let is_json = probe.payload.is_some() || spec.response.kind == ResponseKind::EventStream;
    match reply {
        Ok(reply) if is_json => wrong.extend(differences(&payload, &reply)),
        Ok(reply) if reply != "the bytes" => wrong.push(format!("the reply was {reply}")),
        Ok(_) => {}
        Err(_) if spec.response.kind == ResponseKind::Redirect => {}
        Err(error) => wrong.push(error),
    }
    wrong
}

#[tokio::test]
async fn every_operation_is_sent_and_answered_as_its_spec_says() {
    let platform = Platform::start().await;
    let exchange: Arc<Mutex<Exchange>> = Arc::default();
    let shared = Arc::clone(&exchange);
    platform
        .respond_to_all(move |request: &Request| {
            let mut exchange = shared.lock().unwrap();
            let (path, answer) = exchange.expected.clone().unwrap();
            // The client fetches tokens of its own on the way, by paths that are operations as well.
            if is_token_request(request) && path != request.url.path() {
                return token_answer();
            }
            exchange.seen.push(request.clone());
            answer
        })
        .await;
    let client = platform.client();
    let mut failures = Vec::new();
    for probe in OPERATIONS {
        for problem in call(&client, probe, &exchange).await {
            failures.push(format!("{}: {problem}", probe.operation.id));
        }
    }
    assert!(OPERATIONS.len() > 1500, "{} operations", OPERATIONS.len());
    assert!(
        failures.is_empty(),
        "{} problems:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
