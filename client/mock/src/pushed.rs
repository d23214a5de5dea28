//! Events by their name on the wire, for those who have no type of it.

use feishu_events::testing::{TestEvent, event_named};
use feishu_spec::{Event, EventVersion, Spec as _, library};

use crate::sample;

/// The event of this name, `im.message.receive_v1`, with the values of its page's example, but for members by which it is known again: two
/// are two events. `None` for a name that no page has, and for events of the shape 1.0. Who has the type takes [`sample`](crate::sample) of it.
#[must_use]
pub fn sample_named(event_type: &str) -> Option<TestEvent> {
    let files = library::files(&library::shipped().join(library::EVENTS)).ok()?;
    // Only the file that says so is read as a whole.
    let quoted = format!("\"{event_type}\"");
    let mut named = files.into_iter().filter(|file| {
        let text = std::fs::read_to_string(file);
        text.is_ok_and(|text| text.contains(&quoted))
    });
    let spec = named.find_map(|file| {
        let spec = Event::read(&file).ok()?;
        (spec.event_type == event_type && spec.version == EventVersion::V2).then_some(spec)
    })?;
    Some(event_named(event_type, sample::event(&spec)).known_by(&spec.known_by))
}
