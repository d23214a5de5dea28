//! Which fields have a list of values that is a type of its own.

use feishu_spec::{Field, Type};

/// Whether a field has a list of values that is a type of its own: of words, or of numbers that all have names.
pub(super) fn is_list(field: &Field) -> bool {
    let mut values = field.values.iter();
    match scalar(field) {
        Type::String => values.any(|value| value.value.starts_with(|first: char| first.is_ascii_alphabetic())),
        Type::Integer => !field.values.is_empty() && values.all(|value| value.name.is_some()),
        _ => false,
    }
}

/// The type of one value.
pub(super) fn scalar(field: &Field) -> &Type {
    match &field.kind {
        Type::Array(inner) | Type::Map(inner) => inner,
        kind => kind,
    }
}
