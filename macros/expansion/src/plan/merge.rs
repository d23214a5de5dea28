//! The facts that several documentations of one field agree on.

use feishu_spec::Field;

/// Takes another documentation of the same field into account: what the two disagree on is forgotten, allowed values add up. Whether it
/// is required is not decided here.
pub(super) fn merge(field: &mut Field, other: &Field) {
    field.nullable |= other.nullable;
    // A page that lists no values has no name for the list either.
    if field.enum_name.is_none() {
        field.enum_name.clone_from(&other.enum_name);
    }
    field.deprecated &= other.deprecated;
    agree(&mut field.default, &other.default);
    agree(&mut field.min, &other.min);
    agree(&mut field.max, &other.max);
    agree(&mut field.min_length, &other.min_length);
    agree(&mut field.max_length, &other.max_length);
    agree(&mut field.pattern, &other.pattern);
    agree(&mut field.doc, &other.doc);
    if field.scopes != other.scopes {
        field.scopes.clear();
    }
    if field.value_scopes != other.value_scopes {
        field.value_scopes.clear();
    }
    for value in &other.values {
        if !field.values.iter().any(|known| known.value == value.value) {
            field.values.push(value.clone());
        }
    }
    if field.example.is_none() {
        field.example.clone_from(&other.example);
    }
}

fn agree<T: PartialEq>(fact: &mut Option<T>, other: &Option<T>) {
    if fact != other {
        *fact = None;
    }
}
