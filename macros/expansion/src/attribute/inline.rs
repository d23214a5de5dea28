//! Makes the spec that a page would have given, from the attribute and the fields of the struct.

use std::collections::BTreeSet;

use feishu_spec::{
    AppType, Body, BodyKind, Endpoint, Field, Method, Page, Parameters, RateLimit, Response, SCHEMA_VERSION, Type,
};
use syn::LitStr;

use super::facts::Facts;
use super::item::{Item, OwnField, Place};
use super::mistakes::{Mistakes, did_you_mean, one_of};

/// The spec of `METHOD, "/path"` on a struct.
pub(super) fn spec(method: Method, path: &LitStr, facts: &mut Facts, item: &Item, mistakes: &mut Mistakes) -> Endpoint {
    let route = path.value();
    check_route(path, &route, mistakes);
    check_places(method, path, &route, item, mistakes);
    if facts.tokens.is_none() {
        let message = "no tokens are named: expected `tokens(tenant)`, with any of `tenant`, `user` and `app`; `tokens()` sends none";
        mistakes.at(path, message);
    }
    let mut spec = empty(method, &route);
    spec.tokens = facts.tokens.take().unwrap_or_default();
    spec.errors = std::mem::take(&mut facts.errors);
    spec.scopes = std::mem::take(&mut facts.scopes);
    if !facts.limits.is_empty() {
        spec.rate_limit = Some(RateLimit::Windows(std::mem::take(&mut facts.limits)));
    }
    spec.response.kind = facts.reply;
    spec.host = facts.host.take();
    spec.page.source = Some(facts.docs.take().unwrap_or_default());
    let fields = |word: &str| {
        item.fields
            .iter()
            .filter(|field| self::word(place(field)) == word)
            .map(documented)
            .collect()
    };
    spec.parameters = Parameters {
        path: fields("path"),
        query: fields("query"),
        header: fields("header"),
    };
    spec.body.fields = fields("body");
    spec.body.kind = match (item.fields.iter().any(OwnField::is_file), spec.body.fields.is_empty()) {
        (true, _) => BodyKind::Multipart,
        (false, true) => BodyKind::None,
        (false, false) => BodyKind::Json,
    };
    spec
}

/// The fields of the struct in the order of the request's members.
pub(super) fn order(item: &Item) -> Vec<usize> {
    let mut order: Vec<usize> = (0..item.fields.len()).collect();
    order.sort_by_key(|index| {
        let word = item.fields.get(*index).map(|field| word(place(field)));
        ["path", "query", "header"]
            .iter()
            .position(|known| word == Some(*known))
            .unwrap_or(3)
    });
    order
}

/// What stands in for a spec that could not be had.
pub(super) fn stand_in(item: &Item) -> Endpoint {
    let mut spec = empty(Method::Get, "/");
    spec.parameters.query = item.fields.iter().map(documented).collect();
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
        errors: Vec::new(),
        types: std::collections::BTreeMap::new(),
        doc: None,
    }
}

/// Where a field goes: into the body, unless it says something else.
fn place(field: &OwnField) -> Place {
    field.place().unwrap_or(Place::Body)
}

fn documented(own: &OwnField) -> Field {
    let mut field = Field::new(wire(own), Type::Any);
    field.required = !own.is_optional();
    field
}

/// The name on the wire. Headers have hyphens where Rust has underscores.
fn wire(own: &OwnField) -> String {
    match own.marker.as_ref().and_then(|marker| marker.wire.as_ref()) {
        Some(wire) => wire.value(),
        None if own.place() == Some(Place::Header) => own.plain_name().replace('_', "-"),
        None => own.plain_name(),
    }
}

fn check_route(path: &LitStr, route: &str, mistakes: &mut Mistakes) {
    if !route.starts_with('/') {
        let message = format!(
            "`{route}` is no path: expected one that starts with `/`, such as `/open-apis/x/v1/things`; another host goes into `host = \"…\"`"
        );
        mistakes.at(path, message);
    } else if route.contains(['?', '#']) {
        mistakes.at(
            path,
            format!("`{route}` has a query: expected the path alone; a field marked `#[query]` goes into the query"),
        );
    } else if route.contains(char::is_whitespace) {
        mistakes.at(path, format!("`{route}` has a space: expected a path"));
    }
    for segment in route.split('/') {
        if let Some(name) = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            mistakes.at(path, format!("a parameter in braces: write `:{name}` for `{segment}`"));
        }
    }
}

/// Every parameter of the path has one field, every such field is in the path, and each name is in a place once.
fn check_places(method: Method, path: &LitStr, route: &str, item: &Item, mistakes: &mut Mistakes) {
    let parameters: Vec<&str> = route
        .split('/')
        .filter_map(|segment| segment.strip_prefix(':'))
        .collect();
    let mut seen = BTreeSet::new();
    for field in &item.fields {
        let (place, wire) = (place(field), wire(field));
        let name = &field.name;
        if !seen.insert((word(place), wire.clone())) {
            mistakes.at(
                name,
                format!("a second `{wire}` in the {}: expected each name once", word(place)),
            );
        }
        if place == Place::Path && !parameters.contains(&wire.as_str()) {
            let near = did_you_mean(&wire, parameters.iter().copied());
            let message = format!(
                "`{wire}` is not in the path: expected {}{near}",
                one_of(parameters.iter().copied())
            );
            mistakes.at(name, message);
        }
        if method == Method::Get && matches!(place, Place::Body | Place::File) {
            let message =
                format!("`{name}` would go into the body, and `GET` has none: mark it `#[query]`, or `#[path]`");
            mistakes.at(name, message);
        }
    }
    let mut known = BTreeSet::new();
    for parameter in parameters {
        if parameter.is_empty() {
            mistakes.at(
                path,
                "a parameter without a name: expected one behind the colon, as in `:thing_id`",
            );
        } else if !known.insert(parameter) {
            mistakes.at(
                path,
                format!("`:{parameter}` stands twice: expected each parameter once"),
            );
        } else if !seen.contains(&("path", parameter.to_owned())) {
            mistakes.at(path, missing(parameter, item));
        }
    }
}

fn missing(parameter: &str, item: &Item) -> String {
    match item.fields.iter().find(|field| wire(field) == parameter) {
        Some(field) => format!(
            "`:{parameter}` has no field: mark the field `{}` with `#[path]`",
            field.name
        ),
        None => format!("`:{parameter}` has no field: expected `#[path] {parameter}: String` in the struct"),
    }
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body | Place::File => "body",
    }
}
