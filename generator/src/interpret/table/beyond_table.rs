//! What the examples of a content say beyond its tables, and words in them that stand for other contents of the page.

use feishu_spec::{Field, Type};
use serde_json::{Map, Value};

use crate::interpret::cell::types::Written;
use crate::interpret::table::elements::is_languages;
use crate::interpret::table::infer::{infer, tagged};
use crate::interpret::table::shapes::Shapes;

/// The type of a member of a content that has no members in its table, where its example or a word for a kind says more than the table.
pub(crate) fn leaf(
    shapes: &mut Shapes,
    written: &Written,
    sample: Option<&Value>,
    path: &mut Vec<String>,
) -> Option<Type> {
    let elements = shapes.elements.as_ref()?;
    if let Written::Named(word) = written
        && let Some(name) = elements.kinds.get(word).cloned()
    {
        return Some(shapes.object(&name, path, Vec::new()));
    }
    let sample = sample?;
    if let Some(kind) = tagged(shapes, sample, path) {
        return Some(kind);
    }
    let Value::Object(members) = sample else { return None };
    match written {
        Written::Object | Written::Map(_) if is_languages(members) => Some(Type::Map(Box::new(Type::String))),
        Written::Object if !members.is_empty() => {
            let fields = infer(shapes, members, path);
            let name = path.last().cloned().unwrap_or_default();
            Some(shapes.object(&name, path, fields))
        }
        _ => None,
    }
}

/// The members that an example of a content has beyond those of its table.
pub(crate) fn members(
    shapes: &mut Shapes,
    fields: &[Field],
    sample: Option<&Value>,
    path: &mut Vec<String>,
) -> Vec<Field> {
    let (Some(_), Some(Value::Object(sample))) = (&shapes.elements, sample) else {
        return Vec::new();
    };
    let unknown = sample
        .iter()
        .filter(|(name, _)| fields.iter().all(|field| field.name != **name));
    let unknown: Map<String, Value> = unknown.map(|(name, value)| (name.clone(), value.clone())).collect();
    infer(shapes, &unknown, path)
}
