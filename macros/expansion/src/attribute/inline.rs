//! Makes the spec that a page would have given, from the attribute and the fields of the struct.

use std::collections::BTreeSet;

use feishu_spec::address::{self, PathFault};
use feishu_spec::{
    AppType, Body, BodyKind, Endpoint, Foreign, Method, Page, Parameters, RateLimit, Response, SCHEMA_VERSION,
};
use syn::LitStr;

use super::facts::Facts;
use super::item::{Item, OwnField, Place};
use super::mistakes::{Mistakes, did_you_mean, one_of};

/// The spec of `METHOD, "/path"` on a struct, whose fields are brought into the order of the request's members.
pub(super) fn spec(method: Method, path: &LitStr, facts: &Facts, item: &mut Item, mistakes: &mut Mistakes) -> Endpoint {
    let route = path.value();
    check_route(path, &route, mistakes);
    check_fields(method, &route, &item.fields, mistakes);
    check_parameters(path, &route, &item.fields, mistakes);
    if facts.tokens.is_none() {
        let message = "no tokens are named: expected `tokens(tenant)`, with any of `tenant`, `user` and `app`; `tokens()` sends none";
        mistakes.at(path, message);
    }
    item.fields.sort_by_key(OwnField::place);
    let fields = |place: Place| {
        item.fields
            .iter()
            .filter(|own| own.place() == place)
            .map(OwnField::documented)
            .collect()
    };
    let mut spec = empty(method, &route);
    spec.parameters = Parameters {
        path: fields(Place::Path),
        query: fields(Place::Query),
        header: fields(Place::Header),
    };
    spec.body.fields = fields(Place::Body);
    spec.body.kind = match (item.fields.iter().any(OwnField::is_file), spec.body.fields.is_empty()) {
        (true, _) => BodyKind::Multipart,
        (false, true) => BodyKind::None,
        (false, false) => BodyKind::Json,
    };
    spec.tokens = facts.tokens.clone().unwrap_or_default();
    spec.errors.clone_from(&facts.errors);
    spec.scopes.clone_from(&facts.scopes);
    spec.rate_limit = (!facts.limits.is_empty()).then(|| RateLimit::Windows(facts.limits.clone()));
    spec.response.kind = facts.reply;
    spec.host.clone_from(&facts.host);
    spec.idempotency = facts
        .idempotency
        .as_ref()
        .and_then(|name| idempotency(name, &item.fields, mistakes));
    spec.page.source = Some(facts.docs.as_ref().map(LitStr::value).unwrap_or_default());
    spec
}

/// What stands in for a spec that could not be had.
pub(super) fn stand_in(item: &Item) -> Endpoint {
    let mut spec = empty(Method::Get, "/");
    spec.parameters.query = item.fields.iter().map(OwnField::documented).collect();
    spec
}

fn empty(method: Method, route: &str) -> Endpoint {
    Endpoint {
        schema: SCHEMA_VERSION,
        id: format!("{method} {route}"),
        title: String::new(),
        page: Page {
            path: String::new(),
            id: None,
            source: Some(String::new()),
            updated: None,
        },
        deprecated: false,
        method,
        host: None,
        path: route.to_owned(),
        tokens: Vec::new(),
        app_types: vec![AppType::Custom, AppType::Isv],
        rate_limit: None,
        scopes: Vec::new(),
        field_scopes: Vec::new(),
        parameters: Parameters::default(),
        body: Body::default(),
        response: Response::default(),
        paging: None,
        idempotency: None,
        errors: Vec::new(),
        types: std::collections::BTreeMap::new(),
        doc: None,
    }
}

fn check_route(path: &LitStr, route: &str, mistakes: &mut Mistakes) {
    let shown = Foreign::new(route);
    match address::check_path(route) {
        Ok(()) => {}
        Err(PathFault::NoSlash) => mistakes.at(
            path,
            format!(
                "`{shown}` is no path: expected one that starts with `/`, such as `/open-apis/x/v1/things`; another host goes into `host = \"…\"`"
            ),
        ),
        Err(PathFault::Query) => mistakes.at(
            path,
            format!("`{shown}` has a query: expected the path alone; a field marked `#[query]` goes into the query"),
        ),
        Err(PathFault::Blank) => mistakes.at(path, format!("`{shown}` has a space: expected a path")),
        Err(fault) => mistakes.at(
            path,
            format!("`{shown}` {fault}: expected a plain path, such as `/open-apis/x/v1/things`"),
        ),
    }
    for segment in route.split('/') {
        if let Some(name) = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            mistakes.at(path, format!("a parameter in braces: write `:{name}` for `{segment}`"));
        }
    }
}

/// The parameters of a path: what follows a colon at the start of a segment.
fn parameters(route: &str) -> impl Iterator<Item = &str> + Clone {
    route.split('/').filter_map(|segment| segment.strip_prefix(':'))
}

/// Each name is in a place once, one in the path is a parameter, and there is a body to be in.
fn check_fields(method: Method, route: &str, fields: &[OwnField], mistakes: &mut Mistakes) {
    let mut seen = BTreeSet::new();
    for field in fields {
        let (name, place, wire) = (&field.name, field.place(), field.wire());
        if !seen.insert((place, wire.clone())) {
            let message = format!("a second `{wire}` in the {}: expected each name once", word(place));
            mistakes.at(name, message);
        }
        if place == Place::Path && !parameters(route).any(|parameter| parameter == wire) {
            let near = did_you_mean(&wire, parameters(route));
            let message = format!(
                "`{wire}` is not in the path: expected {}{near}",
                one_of(parameters(route))
            );
            mistakes.at(name, message);
        }
        if place == Place::Body && method == Method::Get {
            let message =
                format!("`{name}` would go into the body, and `GET` has none: mark it `#[query]`, or `#[path]`");
            mistakes.at(name, message);
        }
    }
}

/// Every parameter of the path is there once, and has a field.
fn check_parameters(path: &LitStr, route: &str, fields: &[OwnField], mistakes: &mut Mistakes) {
    let mut seen = BTreeSet::new();
    for parameter in parameters(route) {
        let named = || fields.iter().filter(|field| field.wire() == parameter);
        let message = if parameter.is_empty() {
            "a parameter without a name: expected one behind the colon, as in `:thing_id`".to_owned()
        } else if !seen.insert(parameter) {
            format!("`:{parameter}` stands twice: expected each parameter once")
        } else if named().any(|field| field.place() == Place::Path) {
            continue;
        } else if let Some(field) = named().next() {
            format!(
                "`:{parameter}` has no field: mark the field `{}` with `#[path]`",
                field.name
            )
        } else {
            format!("`:{parameter}` has no field: expected `#[path] {parameter}: String` in the struct")
        };
        mistakes.at(path, message);
    }
}

/// The field that makes the request safe to repeat, if there is such a one.
fn idempotency(name: &LitStr, fields: &[OwnField], mistakes: &mut Mistakes) -> Option<String> {
    let wire = name.value();
    let named: Vec<&OwnField> = fields.iter().filter(|field| field.wire() == wire).collect();
    let message = match named.as_slice() {
        [] => {
            let names: Vec<String> = fields.iter().map(OwnField::wire).collect();
            let known = || names.iter().map(String::as_str);
            let near = did_you_mean(&wire, known());
            format!("no field has the name `{wire}`: expected {}{near}", one_of(known()))
        }
        [field] if field.place() == Place::Path => {
            format!("`{wire}` is in the path: expected a field of the query, the headers or the body")
        }
        [field] if field.is_file() => format!("`{wire}` is bytes to upload: expected a field with a text"),
        [_] => return Some(wire),
        _ => format!("`{wire}` stands in two places: expected a name that stands in one"),
    };
    mistakes.at(name, message);
    None
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "headers",
        Place::Body => "body",
    }
}
