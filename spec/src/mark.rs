//! Marks by which a linked program shows which operations it calls and which events it receives.
//!
//! The macros write one for each, and the linker keeps those of the calls that the program can reach. Neither stripping nor the format of the
//! program touches them.

/// What begins and ends a mark: a control character, which no id and hardly any text has.
pub const EDGE: char = '\u{1f}';
/// What follows the first edge where an operation is meant.
pub const OPERATION: &str = "feishu:";
/// What follows the first edge where an event is meant.
pub const EVENT: &str = "feishu-event:";

/// The mark of an operation.
///
/// ```
/// assert_eq!(feishu_spec::mark::of_operation("im.v1.chat.list"), "\u{1f}feishu:im.v1.chat.list\u{1f}");
/// ```
#[must_use]
pub fn of_operation(id: &str) -> String {
    format!("{EDGE}{OPERATION}{id}{EDGE}")
}

/// The mark of an event.
///
/// ```
/// assert_eq!(feishu_spec::mark::of_event("im.v1.message.receive"), "\u{1f}feishu-event:im.v1.message.receive\u{1f}");
/// ```
#[must_use]
pub fn of_event(id: &str) -> String {
    format!("{EDGE}{EVENT}{id}{EDGE}")
}
