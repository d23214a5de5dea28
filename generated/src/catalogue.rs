//! Every operation and event of the enabled project-versions, to be looked through at run time.
//!
//! ```
//! use feishu_api::catalogue;
//! use feishu_api::operation::Method;
//!
//! for operation in catalogue::operations().filter(|operation| operation.method == Method::Delete) {
//!     println!("{}: {} {}, any of {:?}", operation.id, operation.method, operation.path, operation.scopes);
//! }
//! ```

use crate::event::EventKind;
use crate::operation::Operation;
use crate::versions;

/// Every operation, sorted by id within its project-version.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    versions::OPERATIONS.iter().copied().flatten().copied()
}

/// Every kind of event, sorted by id within its project-version.
pub fn events() -> impl Iterator<Item = &'static EventKind> {
    versions::EVENTS.iter().copied().flatten().copied()
}

/// The operation with this id: `im.v1.pin.delete`.
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    operations().find(|operation| operation.id == id)
}

/// The kind of event with this name on the wire: `im.message.receive_v1`.
#[must_use]
pub fn event(event_type: &str) -> Option<&'static EventKind> {
    events().find(|kind| kind.event_type == event_type)
}
