//! Events that arrive.

use std::collections::HashMap;

use feishu_api::event::{Event, EventError, EventPayload};
use feishu_api::im_v1::MessageReceiveEvent;
use serde_json::json;

fn event() -> Event {
    let message = json!({
        "schema": "2.0",
        "header": {"event_id": "e_1", "event_type": "im.message.receive_v1"},
        "event": {"message": {"message_id": "om_1"}}
    });
    Event::from_value(&message).unwrap()
}

/// What a program does with a kind of event.
trait Handler: Send + Sync {
    fn handle(&self, event: &Event) -> Result<String, EventError>;
}

impl<F: Fn(&Event) -> Result<String, EventError> + Send + Sync> Handler for F {
    fn handle(&self, event: &Event) -> Result<String, EventError> {
        self(event)
    }
}

#[test]
fn handlers_by_the_kind_of_event() {
    let mut handlers: HashMap<&str, Box<dyn Handler>> = HashMap::new();
    let answer = |event: &Event| {
        let received = event.payload::<MessageReceiveEvent>()?.unwrap_or_default();
        Ok(received
            .message
            .and_then(|message| message.message_id)
            .unwrap_or_default())
    };
    handlers.insert(MessageReceiveEvent::KIND.event_type, Box::new(answer));
    assert_eq!(handlers[event().event_type()].handle(&event()).unwrap(), "om_1");
}

/// Calls a function with the payload, if it is of its kind.
fn on<T: EventPayload>(event: &Event, then: impl FnOnce(T)) -> Result<bool, EventError> {
    Ok(event.payload::<T>()?.map(then).is_some())
}

#[test]
fn a_function_for_any_payload() {
    let mut seen = None;
    assert!(on(&event(), |received: MessageReceiveEvent| seen = received.message).unwrap());
    assert!(seen.is_some());
}
