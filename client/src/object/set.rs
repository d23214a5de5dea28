//! What setters of generated types do.

/// Sets a member that may be absent.
#[inline]
pub fn set<T>(member: &mut Option<T>, value: impl Into<T>) {
    *member = Some(value.into());
}
