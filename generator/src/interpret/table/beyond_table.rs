//! What the examples of a content say beyond its tables, and words in them that stand for other contents of the page.

use feishu_spec::{Field, Type};
use serde_json::{Map, Value};

use crate::interpret::cell::types::Written;
use crate::interpret::table::elements::is_languages;
use crate::interpret::table::infer::{infer, infer_kind, tagged};
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
    match (written, sample?) {
        (Written::Object, sample @ Value::Object(members)) if !members.is_empty() => {
            Some(infer_kind(shapes, sample, path))
        }
        (Written::Map(_), sample @ Value::Object(members)) if is_languages(members) => {
            Some(infer_kind(shapes, sample, path))
        }
        // A list may be one of elements, whatever the table calls it.
        (_, sample) => tagged(shapes, sample, path),
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
