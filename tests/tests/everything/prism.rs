//! A stranger's server takes what our types send, and our types read what it answers.
//!
//! The server is Prism, which knows nothing but the exported OpenAPI document: it refuses a request that the document does not allow, and
//! answers by it. So two independent readings of the specs meet on the wire. `tests/openapi/run` starts it and sets `FEISHU_PRISM`.

use std::collections::BTreeMap;

use feishu_api::Client;
use feishu_spec::{Endpoint, Field, ObjectType, ResponseKind, Type};
use serde_json::{Map, Value, json};

use crate::calls::spec_of;
use crate::probe::{Members, OPERATIONS, Options};
use crate::sample;

/// Prism makes up no answer for these. A block of a document is "too complex to generate", and no object is written as an event.
const NOT_ANSWERED: &[&str] = &[
    "aily.v1.app.knowledge.ask",
    "docx.v1.chat.announcement.block.batch_update",
    "docx.v1.chat.announcement.block.children.create",
    "docx.v1.chat.announcement.block.children.get",
    "docx.v1.chat.announcement.block.get",
    "docx.v1.chat.announcement.block.list",
    "docx.v1.document.block.batch_update",
    "docx.v1.document.block.children.create",
    "docx.v1.document.block.children.get",
    "docx.v1.document.block.descendant.create",
    "docx.v1.document.block.get",
    "docx.v1.document.block.list",
    "docx.v1.document.block.patch",
    "docx.v1.document.convert",
];

/// What a request must have, and nothing else.
fn least(fields: &[Field], types: &BTreeMap<String, ObjectType>) -> Vec<(String, Value)> {
    let required = fields.iter().filter(|field| field.required);
    required
        .map(|field| (field.name.clone(), value(&field.kind, field, types)))
        .collect()
}

/// A plain value of a type: what is strange in texts is for the platform for tests.
fn value(kind: &Type, field: &Field, types: &BTreeMap<String, ObjectType>) -> Value {
    match kind {
        Type::String if field.values.is_empty() => match (&field.pattern, &field.example) {
            (Some(_), Some(example)) => json!(example),
            _ => json!("x".repeat(field.min_length.unwrap_or(1).max(1) as usize)),
        },
        Type::Object(name) => Value::Object(Map::from_iter(least(&types[name].fields, types))),
        Type::Array(inner) => {
            let length = field.min_length.filter(|_| *kind == field.kind).unwrap_or(1).max(1);
            (0..length).map(|_| value(inner, field, types)).collect()
        }
        Type::Map(inner) => json!({"key": value(inner, field, types)}),
        Type::Any | Type::Union(_) => json!({"key": "x"}),
        // Of a list's elements, too, the field tells the values.
        _ => {
            let field = Field {
                kind: kind.clone(),
                ..field.clone()
            };
            sample::field(&field, types)
        }
    }
}

fn members(spec: &Endpoint) -> Members {
    let values = |fields: &[Field]| least(fields, &spec.types);
    let mut body = values(&spec.body.fields);
    body.extend(spec.body.value.iter().map(|kind| {
        (
            "body".to_owned(),
            value(kind, &Field::new("body", kind.clone()), &spec.types),
        )
    }));
    let token = |kind: feishu_spec::Token, text: &str| spec.tokens.contains(&kind).then(|| text.to_owned());
    let tenant_token = token(feishu_spec::Token::Tenant, "t-prism");
    Members {
        // Each is required, which pages do not say.
        path: spec
            .parameters
            .path
            .iter()
            .map(|field| (field.name.clone(), value(&field.kind, field, &spec.types)))
            .collect(),
        query: values(&spec.parameters.query),
        header: values(&spec.parameters.header),
        body,
        options: Options {
            user_token: token(feishu_spec::Token::User, "u-prism").filter(|_| tenant_token.is_none()),
            tenant_token,
            tenant_key: None,
        },
    }
}

#[tokio::test]
async fn a_server_made_from_the_exported_document_takes_each_request_and_is_understood() {
    let Ok(address) = std::env::var("FEISHU_PRISM") else {
        println!("FEISHU_PRISM is not set: no server of the exported document was called");
        return;
    };
    let client: Client = Client::builder("cli_a1b2c3d4e5f6", "secret-of-the-app")
        .base_url(&address)
        .accounts_url(&address)
        .without_limits()
        .without_pauses()
        .build()
        .unwrap();
    let mut failures = Vec::new();
    for probe in OPERATIONS {
        let spec = spec_of(probe.operation);
        match (probe.call)(&client, &members(&spec)).await {
            Ok(_) if NOT_ANSWERED.contains(&probe.operation.id) => {
                failures.push(format!("{}: answered, and listed as not answered", probe.operation.id));
            }
            Ok(_) => {}
            // It answers with the address to go to, which a client without a browser does not follow.
            Err(_) if spec.response.kind == ResponseKind::Redirect => {}
            // The request was taken: one that is not allowed is refused before an answer is made.
            Err(error) if NOT_ANSWERED.contains(&probe.operation.id) && error.contains("HTTP 500") => {}
            Err(error) => failures.push(format!("{}: {error}", probe.operation.id)),
        }
    }
    assert!(OPERATIONS.len() > 1500, "{} operations", OPERATIONS.len());
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
