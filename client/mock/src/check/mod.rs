//! Whether a request is as its page says.
//!
//! **In**: a spec, a request of its operation. **Out**: every rule that the request breaks, with the member that breaks it. Nothing can fail.
//!
//! It asks for more than the platform does: a page is wrong in places, and the platform takes a number as a text. So this is for tests.
//! Patterns are not looked at, since nothing that is built here can read them.

mod body;
mod text;
mod value;
mod violation;

use feishu_spec::{Endpoint, Token};

use violation::Report;
pub use violation::{Broken, Violation};

use crate::recorded::Recorded;
use crate::route;

/// What is wrong with a request.
pub(crate) fn check(spec: &Endpoint, request: &Recorded) -> Vec<Violation> {
    let mut report = Report::of(spec);
    token(spec, request, &mut report);
    parameters(spec, request, &mut report);
    body::check(spec, request, &mut report);
    report.found
}

fn token(spec: &Endpoint, request: &Recorded, report: &mut Report<'_>) {
    let found = match (request.token(), request.token_kind()) {
        (None, _) if spec.tokens.is_empty() => return,
        (None, _) => "is missing".to_owned(),
        (Some(_), None) => "has a token of no known kind".to_owned(),
        (Some(_), Some(kind)) if spec.tokens.contains(&kind) => return,
        (Some(_), Some(kind)) => format!("has the token of {}", name(kind)),
    };
    let problem = format!("{found}: {}", listed(&spec.tokens));
    report.add("authorization", Broken::Token, problem);
}

fn name(token: Token) -> &'static str {
    match token {
        Token::Tenant => "a tenant",
        Token::User => "a user",
        Token::App => "an app",
    }
}

fn listed(tokens: &[Token]) -> String {
    let names: Vec<_> = tokens.iter().map(|token| name(*token)).collect();
    match names.as_slice() {
        [] => "none is taken".to_owned(),
        names => format!("expected that of {}", names.join(" or ")),
    }
}

fn parameters(spec: &Endpoint, request: &Recorded, report: &mut Report<'_>) {
    let known = &spec.parameters;
    for (name, value) in route::parameters(spec.method.as_str(), &spec.path, request).unwrap_or_default() {
        if let Some(field) = known.path.iter().find(|field| field.name == name) {
            text::check(field, &[value.as_str()], &format!("path.{name}"), &spec.types, report);
        }
    }
    for field in &known.query {
        let values: Vec<_> = request.parameters(&field.name).collect();
        text::given(field, &values, &format!("query.{}", field.name), &spec.types, report);
    }
    for (name, _) in &request.query {
        if !known.query.iter().any(|field| field.name == *name) {
            report.add(format!("query.{name}"), Broken::Unknown, "is no parameter of the page");
        }
    }
    for field in &known.header {
        let values: Vec<_> = request.header(&field.name).into_iter().collect();
        text::given(field, &values, &format!("header.{}", field.name), &spec.types, report);
    }
}
