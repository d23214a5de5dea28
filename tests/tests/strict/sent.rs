//! A request made from a spec, and sent without a type.

use feishu_client::Client;
use feishu_client::operation::Method;
use feishu_mock::{Platform, Violation};
use feishu_spec::{BodyKind, Endpoint, Field, Token, Type};
use serde_json::{Value, json};

use crate::sample;

/// What a request has, by the place that carries it.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) header: Vec<(String, String)>,
    /// Of a form its parts.
    pub(crate) body: Value,
    pub(crate) token: Option<&'static str>,
}

/// A request that is right.
pub(crate) fn right(spec: &Endpoint) -> Parts {
    let pairs = |fields: &[Field]| fields.iter().flat_map(|field| texts(spec, field)).collect();
    let body = match &spec.body.value {
        Some(kind) => sample::of_type(kind, &spec.types),
        None => sample::object(&spec.body.fields, &spec.types),
    };
    Parts {
        path: pairs(&spec.parameters.path),
        query: pairs(&spec.parameters.query),
        // A header carries visible ASCII.
        header: pairs(&spec.parameters.header)
            .into_iter()
            .map(|(name, text): (String, String)| (name, text.replace(|letter: char| !letter.is_ascii(), "x")))
            .collect(),
        body,
        token: spec.tokens.first().map(|token| match token {
            Token::Tenant => "t-1",
            Token::User => "u-1",
            Token::App => "a-1",
        }),
    }
}

/// The pairs that a query has for a field: one for each element of a list.
pub(crate) fn texts(spec: &Endpoint, field: &Field) -> Vec<(String, String)> {
    let value = match &field.kind {
        Type::Object(_) | Type::Map(_) | Type::Any => json!(sample::field(field, &spec.types).to_string()),
        _ => sample::field(field, &spec.types),
    };
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match &value {
        Value::Array(values) => values.iter().map(|value| (field.name.clone(), text(value))).collect(),
        value => vec![(field.name.clone(), text(value))],
    }
}

fn method(spec: &Endpoint) -> Method {
    match spec.method {
        feishu_spec::Method::Get => Method::Get,
        feishu_spec::Method::Post => Method::Post,
        feishu_spec::Method::Put => Method::Put,
        feishu_spec::Method::Patch => Method::Patch,
        feishu_spec::Method::Delete => Method::Delete,
    }
}

/// Sends a request, and returns what the platform finds wrong with it.
pub(crate) async fn violations(platform: &Platform, client: &Client, spec: &Endpoint, parts: &Parts) -> Vec<Violation> {
    platform.reset();
    let mut call = client.raw(method(spec), spec.path.clone()).without_token().no_retry();
    for (name, value) in &parts.path {
        call = call.path(name, value);
    }
    for (name, value) in &parts.query {
        call = call.query(name, value);
    }
    for (name, value) in &parts.header {
        call = call.header(name, value.as_str());
    }
    if let Some(token) = parts.token {
        call = call.tenant_token(token);
    }
    match spec.body.kind {
        BodyKind::None => {}
        BodyKind::Json => call = call.json(&parts.body),
        BodyKind::Multipart => {
            for (name, value) in parts.body.as_object().unwrap() {
                call = match value.get(sample::FILE) {
                    Some(_) => call.file(name, sample::content(value).named("a.png")),
                    None => call.text(name, value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
                };
            }
        }
    }
    // What is answered counts for nothing: files are no JSON.
    let sent = call.await;
    let requests = platform.requests();
    assert!(!requests.is_empty(), "{}: {sent:?}", spec.id);
    platform.violations()
}
