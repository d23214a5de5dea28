//! The members around the payload of a reply. The reader of pages and the check of their examples share these facts.

/// Whether the call failed, and why.
pub(crate) const STATUS: [&str; 3] = ["code", "msg", "message"];
/// The payload.
const PAYLOAD: &str = "data";
/// More about a failure.
const DETAILS: [&str; 2] = ["error", "log_id"];

/// Whether every reply may have the member, so that no page needs to list it.
pub(crate) fn has(name: &str) -> bool {
    name == PAYLOAD || STATUS.contains(&name) || DETAILS.contains(&name)
}
