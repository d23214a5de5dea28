//! By what an event is known again that is handled without its type.

/// The type of an event says by which of its members it is known, and a handler that takes any event has none. Messages come again under
/// another id often enough, and are taken by their name often enough, to be known here. Whoever takes another such event without its type
/// looks after it.
pub(super) fn without_type(event_type: &str) -> &'static [&'static str] {
    match event_type {
        "im.message.receive_v1" => &["message.message_id"],
        _ => &[],
    }
}
