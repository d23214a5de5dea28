//! A failure, told to the program. What the program gave to be told may panic, which ends nothing.

use bytes::Bytes;
use feishu_client::event::Event;

use super::caught::caught;
use crate::failure::{Failed, Failure};
use crate::settings::Settings;

/// An event that could not be handled.
pub(super) fn failed<'e>(event: &'e Event, error: &'e Failure, is_late: bool) -> Failed<'e> {
    Failed {
        event_type: event.event_type(),
        event_id: event.id(),
        app_id: event.app_id(),
        error,
        is_late,
    }
}

/// Tells of it.
pub(super) fn tell(settings: &Settings, failed: &Failed<'_>) {
    // Nobody is left to be told of a panic of the hook itself.
    let _ = caught("the function given to `on_error`", || (settings.on_error)(failed));
}

/// What a callback is answered with then.
pub(super) fn reply(settings: &Settings, failed: &Failed<'_>) -> Option<Bytes> {
    let reply = caught("the function given to `on_callback_error`", || {
        (settings.on_callback_error)(failed)
    });
    reply.ok().map(|reply| reply.to_string().into())
}
