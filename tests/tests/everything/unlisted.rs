//! Values that no page lists, in every request and every reply: none may be lost or become another.

use feishu_api::Client;
use feishu_spec::{BodyKind, Endpoint};
use serde_json::Value;

use crate::calls::{members, payload, spec_of};
use crate::compare::differences;
use crate::probe::OPERATIONS;

/// The spec with no list of values, so that what is made from it is in none of them.
fn without_lists(mut spec: Endpoint) -> Endpoint {
    let nested = spec.types.values_mut().flat_map(|object| &mut object.fields);
    let own = spec.body.fields.iter_mut().chain(&mut spec.response.fields);
    for field in nested.chain(own) {
        field.values.clear();
    }
    spec
}

#[test]
fn what_no_page_lists_is_kept() {
    let client = Client::builder("cli_1", "secret").build().unwrap();
    let mut failures = Vec::new();
    for probe in OPERATIONS {
        let spec = without_lists(spec_of(probe.operation));
        let mut compare = |place: &str, sent: &Value, kept: Result<Value, String>| {
            let kept = kept.unwrap_or_else(Value::String);
            let found = differences(sent, &kept);
            failures.extend(found.iter().map(|found| format!("{} {place}: {found}", spec.id)));
        };
        if let Some(codec) = probe.payload {
            let payload = payload(&spec);
            compare("reply", &payload, codec(&payload));
        }
        if spec.body.kind == BodyKind::Json && spec.body.value.is_none() {
            let members = members(&spec);
            let body = members.body.iter().cloned().collect();
            compare("request", &body, (probe.body)(&client, &members));
        }
    }
    assert!(
        failures.is_empty(),
        "{} problems:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
