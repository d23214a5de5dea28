//! Scopes that are needed only for some members or values.
//!
//! **In**: specs of what a program uses. **Out**: scopes any one of which is enough, with what they are for. Nothing can fail. Whether a program
//! reads such a member is not known, so these are advice, and no part of the least set.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{Endpoint, Event, Field, ObjectType};

/// By scopes any one of which is enough: by id, what they are for.
pub type Optional<'s> = BTreeMap<BTreeSet<&'s str>, BTreeMap<&'s str, BTreeSet<String>>>;

/// The scopes that members and values of these operations and events need.
#[must_use]
pub fn optional<'s>(endpoints: &[&'s Endpoint], events: &[&'s Event]) -> Optional<'s> {
    let mut found = Found::default();
    for spec in endpoints {
        let response = spec.response.fields.iter().chain(&spec.response.headers);
        found.of_fields(&spec.id, spec.request_fields().chain(response), &spec.types);
        found.of_whole(&spec.id, &spec.field_scopes, "some members of the reply");
    }
    for spec in events {
        found.of_fields(&spec.id, &spec.fields, &spec.types);
        found.of_whole(&spec.id, &spec.field_scopes, "some members of the event");
    }
    found.0
}

#[derive(Default)]
struct Found<'s>(Optional<'s>);

impl<'s> Found<'s> {
    fn put(&mut self, id: &'s str, scopes: &'s [String], what: String) {
        if !scopes.is_empty() {
            let scopes = scopes.iter().map(String::as_str).collect();
            let of_scopes = self.0.entry(scopes).or_default();
            of_scopes.entry(id).or_default().insert(what);
        }
    }

    fn of_fields(
        &mut self,
        id: &'s str,
        fields: impl IntoIterator<Item = &'s Field>,
        types: &'s BTreeMap<String, ObjectType>,
    ) {
        let inner = types.values().flat_map(|object| &object.fields);
        for field in fields.into_iter().chain(inner) {
            self.put(id, &field.scopes, format!("`{}`", field.name));
            for (value, scopes) in &field.value_scopes {
                self.put(id, scopes, format!("`{}` = `{value}`", field.name));
            }
        }
    }

    /// The page does not say which member each of them is for.
    fn of_whole(&mut self, id: &'s str, scopes: &'s [String], what: &str) {
        for scope in scopes {
            self.put(id, std::slice::from_ref(scope), what.to_owned());
        }
    }
}
