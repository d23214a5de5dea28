//! What must hold in an event.

use super::check::{Check, Problem};
use crate::Event;
use crate::event::EventKind;
use crate::field::{Type, field_at};
use crate::models::Table;

/// Checks an event.
#[must_use]
pub fn event(spec: &Event) -> Vec<Problem> {
    let mut check = Check::new(&spec.types);
    check.head(spec.schema, &spec.page);
    check.id(&spec.id);
    if spec.event_type.is_empty() {
        check.problem("$.event_type", "is empty, expected the event's name on the wire");
    }
    check.fields("$.header", &spec.header);
    check.payload("$", &spec.fields, spec.value.as_ref());
    for (at, fields) in [
        ("$.header", &spec.header),
        ("$.fields", &spec.fields),
        ("$.reply.fields", &spec.reply.fields),
    ] {
        check.no_files(at, fields);
    }
    check.known_by(spec);
    check.reply(spec);
    check.types();
    check.models(Table::of_event(spec));
    check.problems
}

impl Check<'_> {
    fn known_by(&mut self, spec: &Event) {
        for (index, path) in spec.known_by.iter().enumerate() {
            let field = field_at(&spec.fields, self.types, path);
            if !field.is_some_and(|field| matches!(field.kind, Type::String | Type::Integer)) {
                self.problem(
                    format!("$.known_by[{index}]"),
                    format!("names `{path}`, expected a text or an integer of the payload"),
                );
            }
        }
    }

    /// A reply is of a callback, and says of its variants what can be told apart.
    fn reply(&mut self, spec: &Event) {
        if spec.kind == EventKind::Event && !spec.reply.is_empty() {
            self.problem("$.reply", "answers an event, expected it of a callback alone");
        }
        self.fields("$.reply.fields", &spec.reply.fields);
        for (at, what) in spec.reply.faults(&spec.types) {
            self.problem(format!("$.reply.{at}"), what);
        }
    }
}
