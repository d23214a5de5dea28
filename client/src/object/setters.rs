//! What setters of generated types do.

use super::{List, Map};

/// Sets a member that may be absent.
#[inline]
pub fn set<T>(member: &mut Option<T>, value: impl Into<T>) {
    *member = Some(value.into());
}

/// Sets a list.
#[inline]
pub fn set_list<T>(member: &mut List<T>, items: impl IntoIterator<Item = impl Into<T>>) {
    *member = items.into_iter().map(Into::into).collect();
}

/// A list of texts.
#[inline]
pub fn texts(items: impl IntoIterator<Item = impl AsRef<str>>) -> List<String> {
    items.into_iter().map(|text| text.as_ref().to_owned()).collect()
}

/// Sets a map.
#[inline]
pub fn set_map<T>(member: &mut Map<T>, entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) {
    *member = entries.into_iter().map(|(key, value)| (key, value.into())).collect();
}
