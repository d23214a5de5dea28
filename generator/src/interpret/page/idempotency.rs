//! Which field of a request makes it safe to send it again.
//!
//! Fields with the same name do other things too (`uuid` is the number of a mainboard somewhere), so the description decides and
//! the name does not.

use feishu_spec::{Field, Type};

use crate::interpret::context::{Context, Spot};
use crate::interpret::table::rows::Node;

/// Notes the field whose description says so, among `fields` that were made of `nodes`. A page with two has none that could be relied
/// on alone: the first is taken, and the other reported.
pub(crate) fn note(
    context: &mut Context,
    section: &str,
    nodes: &[Node<'_>],
    fields: &[Field],
    found: &mut Option<String>,
) {
    for node in nodes {
        let says_so = node.description.is_some_and(|cell| {
            let text = cell.text();
            context.labels.idempotency.iter().any(|words| text.contains(words))
        });
        // A list of values or of objects may speak of what is dropped inside it.
        let is_key = |field: &&Field| field.name == node.name && field.kind == Type::String && field.values.is_empty();
        if !says_so || !fields.iter().any(|field| is_key(&field)) {
            continue;
        }
        match found {
            None => *found = Some(node.name.clone()),
            Some(first) => {
                let expected = format!("expected one field that makes the request safe to repeat: `{first}` is taken");
                context.warn(Spot::row(section, node.row), &node.name, expected);
            }
        }
    }
}
