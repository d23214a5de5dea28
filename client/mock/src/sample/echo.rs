//! What a request says of the thing that its reply is about: members of one name and one type.

use std::collections::HashMap;

use feishu_spec::{Endpoint, Field, Type};
use serde_json::Value;

use crate::recorded::Recorded;
use crate::route;

/// The values of a request by name, each with its type.
#[derive(Default)]
pub(super) struct Echo {
    said: HashMap<String, (Type, Value)>,
}

impl Echo {
    pub(super) fn of(spec: &Endpoint, request: &Recorded) -> Self {
        let mut echo = Echo::default();
        let path = route::parameters(spec.method.as_str(), &spec.path, request).unwrap_or_default();
        for (field, pairs) in [(&spec.parameters.path, &path), (&spec.parameters.query, &request.query)] {
            for field in field {
                let text = pairs.iter().find(|(name, _)| *name == field.name);
                if let (Some((_, text)), Type::String) = (text, &field.kind) {
                    echo.put(field, Value::from(text.as_str()));
                }
            }
        }
        if let Some(Value::Object(mut body)) = request.json() {
            for field in &spec.body.fields {
                if let Some(value) = body.remove(&field.name).filter(|value| !value.is_null()) {
                    echo.put(field, value);
                }
            }
        }
        echo
    }

    fn put(&mut self, field: &Field, value: Value) {
        self.said.insert(field.name.clone(), (field.kind.clone(), value));
    }

    /// What the request said of a member of the reply. Objects are left out: one name may have other members in a reply.
    pub(super) fn of_field(&self, field: &Field) -> Option<&Value> {
        let (kind, value) = self.said.get(&field.name)?;
        let is_simple = !matches!(kind.innermost(), Type::Object(_) | Type::Any);
        (is_simple && *kind == field.kind && is_of(kind, value)).then_some(value)
    }

    /// The kind of ids that the request asks for: `union_id`.
    pub(super) fn id_type(&self) -> &str {
        let said = self.said.get("user_id_type").and_then(|(_, value)| value.as_str());
        said.unwrap_or("open_id")
    }
}

/// Whether a value that came is of its documented type: requests need not be right.
fn is_of(kind: &Type, value: &Value) -> bool {
    match (kind, value) {
        (Type::String, Value::String(_)) | (Type::Boolean, Value::Bool(_)) | (Type::Number, Value::Number(_)) => true,
        (Type::Integer, Value::Number(number)) => number.is_i64(),
        (Type::Array(inner), Value::Array(found)) => found.iter().all(|value| is_of(inner, value)),
        (Type::Map(inner), Value::Object(found)) => found.values().all(|value| is_of(inner, value)),
        _ => false,
    }
}
