//! One operation.

use feishu_expansion::plan::Operation;
use feishu_spec::{BodyKind, Method};
use serde_json::{Map, Value};

use super::extension::put;
use super::head::head;
use super::space::Space;
use super::{body, errors, link, parameter, reply, security, server};

/// What most programs cannot send, told where it is needed.
const BODY_OF_GET: &str = "A GET with a body: what is built on `fetch` cannot send it.";

/// An operation. `renamed` gives parameters of its path other names.
pub(crate) fn operation(
    space: &Space<'_>,
    planned: &Operation<'_>,
    tag: &str,
    renamed: &[(String, String)],
) -> Map<String, Value> {
    let spec = planned.spec;
    let asked = (spec.method == Method::Get && spec.body.kind != BodyKind::None).then_some(BODY_OF_GET);
    let line = planned.said.line.as_ref().unwrap_or(&spec.title);
    let mut operation = head(&spec.id, tag, line, [Some(&*spec.title), asked, spec.doc.as_deref()]);
    let mut set = |key: &str, value: Value| operation.insert(key.to_owned(), value);
    let parameters = parameter::parameters(space, planned, renamed);
    if !parameters.is_empty() {
        set("parameters", parameters.into());
    }
    if let Some(body) = body::request_body(space, planned) {
        set("requestBody", body);
    }
    set("responses", reply::responses(space, planned));
    set("security", security::any_of(&spec.tokens));
    if let Some(host) = &spec.host {
        set("servers", server::of_host(host));
    }
    if spec.deprecated {
        set("deprecated", true.into());
    }
    link::put(&mut operation, &spec.page);
    put(&mut operation, "scopes", &spec.scopes);
    put(&mut operation, "field-scopes", &spec.field_scopes);
    put(&mut operation, "app-types", &spec.app_types);
    put(&mut operation, "rate-limit", &spec.rate_limit);
    put(&mut operation, "paging", &spec.paging);
    put(&mut operation, "idempotency", &spec.idempotency);
    put(&mut operation, "updated", link::updated(&spec.page));
    put(&mut operation, "errors", errors::codes(&spec.errors));
    operation
}
