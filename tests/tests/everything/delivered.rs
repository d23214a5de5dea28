//! Each type of event, delivered to a handler of it.

use std::sync::{Arc, Mutex};

use feishu_api::event::Event;
use feishu_api::events::{Events, Outcome};
use feishu_spec::library;
use futures_util::FutureExt as _;
use serde_json::Value;
use tokio::task::unconstrained;

use crate::compare::differences;
use crate::probe::EVENTS;

/// What a handler was given.
#[derive(Clone, Default)]
pub(crate) struct Told(Arc<Mutex<Vec<Result<Value, String>>>>);

impl Told {
    pub(crate) fn put(&self, payload: Result<Value, String>) {
        self.0.lock().unwrap().push(payload);
    }
}

/// What the handler was given that `events` has. It is called once, and at once.
pub(crate) fn delivered(events: &Events, message: &Value, told: &Told) -> Result<Value, String> {
    let event = Event::from_value(message).map_err(|error| error.to_string())?;
    let event_type = event.event_type().to_owned();
    let answer = unconstrained(events.deliver(event)).now_or_never();
    match answer.map(|answer| answer.outcome()) {
        Some(Outcome::Handled) => {}
        Some(Outcome::Unhandled) => return Err(format!("`{event_type}` has another name or shape than its type")),
        outcome => return Err(format!("`{event_type}` came to {outcome:?}")),
    }
    let mut told = told.0.lock().unwrap();
    match (told.pop(), told.len()) {
        (Some(payload), 0) => payload,
        (_, more) => Err(format!(
            "the handler of `{event_type}` was called {more} times too often"
        )),
    }
}

#[tokio::test]
async fn every_event_is_delivered_from_its_example_to_a_typed_handler() {
    let mut wrong = Vec::new();
    for probe in EVENTS {
        let message: Value = serde_json::from_str(probe.example).unwrap();
        match (probe.payload)(&message) {
            Ok(ours) => wrong.extend(
                differences(&message["event"], &ours)
                    .iter()
                    .map(|found| format!("{}: {found}", probe.id)),
            ),
            Err(error) => wrong.push(format!("{}: {error}", probe.id)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let specs = library::files(&library::shipped().join(library::EVENTS)).unwrap();
    assert_eq!(EVENTS.len(), specs.len());
}
