//! What of a request its limits count by.
//!
//! **In**: windows, and a request in whatever form. **Out**: the members that they count by, each with its value as a text. **What can
//! fail**: a window by a member that the request does not have, since that would be no limit at all.

use serde_json::Value;

use super::additions::Additions;
use super::text;
use crate::error::ErrorKind;
use crate::object::Object;
use crate::operation::Window;

/// What a request has of a member.
pub(crate) enum Member {
    /// This, as a text.
    Value(String),
    /// Nothing this time.
    Empty,
    /// It has no such member.
    Unknown,
}

impl From<Value> for Member {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Member::Empty,
            Value::String(text) => Member::Value(text),
            other => Member::Value(other.to_string()),
        }
    }
}

/// The members that windows count by, each with its value. One that is empty this time is left out, and so the call is not counted by it.
///
/// # Errors
///
/// A member that the request does not have.
pub(crate) fn counted(
    windows: &[Window],
    member: &dyn Fn(&str) -> Member,
) -> Result<Vec<(&'static str, Box<str>)>, ErrorKind> {
    let mut counted = Vec::new();
    for name in windows.iter().filter_map(|window| window.by) {
        match member(name) {
            Member::Value(value) => counted.push((name, value.into())),
            Member::Empty => {}
            Member::Unknown => {
                return Err(ErrorKind::invalid(
                    name,
                    "is what a limit of this operation counts by, and the request has no such member; expected one that it has, by its name \
                     on the wire, or a `Window` without `by`, which counts all calls together",
                ));
            }
        }
    }
    Ok(counted)
}

/// What a request has of a member, were it that the call adds it.
pub(super) fn member(request: &dyn Object, additions: Option<&Additions>, name: &str) -> Member {
    if let Some(value) = additions.and_then(|additions| additions.value(name)) {
        return value.into();
    }
    let mut found = Member::Unknown;
    request.all(|meta, members| {
        let mut named = meta.fields.iter().zip(members);
        found = match named.find(|(known, _)| **known == name) {
            Some((_, member)) if member.absent() => Member::Empty,
            Some((_, member)) => Member::Value(text::one(member.view())),
            None => Member::Unknown,
        };
    });
    found
}
