//! What a refresh keeps from the spec that exists: what a person chose, and what the new page does not tell.
//!
//! Names of types and errors are kept where they are made ([`super::shapes`], [`super::errors`]).

use std::collections::BTreeMap;

use feishu_spec::{Endpoint, Event, Field, ObjectType, Page};

/// Keeps what `old` knows more than `new`.
pub(crate) fn endpoint(new: &mut Endpoint, old: &Endpoint) {
    page(&mut new.page, &old.page);
    value_names(&mut new.parameters.path, &old.parameters.path);
    value_names(&mut new.parameters.query, &old.parameters.query);
    value_names(&mut new.parameters.header, &old.parameters.header);
    value_names(&mut new.body.fields, &old.body.fields);
    value_names(&mut new.response.fields, &old.response.fields);
    types(&mut new.types, &old.types);
}

/// Keeps what `old` knows more than `new`.
pub(crate) fn event(new: &mut Event, old: &Event) {
    page(&mut new.page, &old.page);
    value_names(&mut new.header, &old.header);
    value_names(&mut new.fields, &old.fields);
    types(&mut new.types, &old.types);
}

/// Not every wrapping of a page tells its number and its address.
fn page(new: &mut Page, old: &Page) {
    if new.path == old.path {
        new.id = new.id.take().or_else(|| old.id.clone());
        new.source = new.source.take().or_else(|| old.source.clone());
    }
}

fn types(new: &mut BTreeMap<String, ObjectType>, old: &BTreeMap<String, ObjectType>) {
    for (name, object) in new {
        if let Some(old) = old.get(name) {
            value_names(&mut object.fields, &old.fields);
        }
    }
}

/// The symbolic names of values were chosen by a person.
fn value_names(new: &mut [Field], old: &[Field]) {
    for field in new {
        let Some(old) = old.iter().find(|old| old.name == field.name) else {
            continue;
        };
        for value in &mut field.values {
            let known = old.values.iter().find(|old| old.value == value.value);
            value.name = known.and_then(|known| known.name.clone());
        }
    }
}
