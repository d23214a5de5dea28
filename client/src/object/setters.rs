//! What setters of generated types do.

use std::collections::BTreeMap;

/// Sets a member that may be absent.
#[inline]
pub fn set<T>(member: &mut Option<T>, value: impl Into<T>) {
    *member = Some(value.into());
}

/// Sets a list that may be absent.
#[inline]
pub fn set_list<T>(member: &mut Option<Vec<T>>, items: impl IntoIterator<Item = impl Into<T>>) {
    *member = Some(items.into_iter().map(Into::into).collect());
}

/// Sets a map that may be absent.
#[inline]
pub fn set_map<T>(member: &mut Option<BTreeMap<String, T>>, entries: impl IntoIterator<Item = (impl Into<String>, T)>) {
    *member = Some(entries.into_iter().map(|(key, value)| (key.into(), value)).collect());
}
