//! What an operation is sent outside of its body.

use feishu_expansion::plan::{Kind, Member, Operation};
use serde_json::{Map, Value, json};

use super::direction::Travel;
use super::extension::put;
use super::place::{Place, placed};
use super::space::Space;

/// The parameters of an operation. `renamed` gives those of the path other names, in the order of the path.
pub(crate) fn parameters(space: &Space<'_>, operation: &Operation<'_>, renamed: &[(String, String)]) -> Vec<Value> {
    placed(operation)
        .filter(|(place, _)| !place.is_in_body())
        .map(|(place, member)| parameter(space, place, member, renamed))
        .collect()
}

fn parameter(space: &Space<'_>, place: Place, member: &Member, renamed: &[(String, String)]) -> Value {
    let field = &member.field;
    let other = renamed
        .iter()
        .find(|(own, _)| place == Place::Path && *own == field.name);
    let mut parameter = Map::new();
    parameter.insert(
        "name".to_owned(),
        other.map_or(&field.name, |(_, name)| name).as_str().into(),
    );
    parameter.insert("in".to_owned(), place.word().into());
    if field.required || place == Place::Path {
        parameter.insert("required".to_owned(), true.into());
    }
    let mut schema = space.member(member, Travel::Sent);
    if let Some(schema) = schema.as_object_mut() {
        for key in ["description", "deprecated"] {
            parameter.extend(schema.remove(key).map(|value| (key.to_owned(), value)));
        }
        for key in ["x-feishu-scopes", "x-feishu-value-scopes"] {
            parameter.extend(schema.remove(key).map(|value| (key.to_owned(), value)));
        }
    }
    put(&mut parameter, "wire-name", other.map(|(own, _)| own));
    match member.kind {
        // What is no scalar and no list of them is sent as JSON.
        Kind::Object(_) | Kind::Free(_) | Kind::Map(_) | Kind::Any | Kind::Union(_) => {
            parameter.insert("content".to_owned(), json!({"application/json": {"schema": schema}}));
        }
        _ => {
            parameter.insert("schema".to_owned(), schema);
        }
    }
    parameter.into()
}
