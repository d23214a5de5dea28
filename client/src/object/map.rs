//! Maps as members of objects.

use std::cmp::Ordering;
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Node, Open, Scalar, View, Want};

/// A map from text that a request or a reply may have or not have.
///
/// It is used as the [`BTreeMap`] that it is, so that nothing has to be unwrapped; an absent map has no entries. As with a
/// [`List`](crate::List), an absent map is left out and an empty one is `{}` on the wire, and both are equal.
///
/// ```
/// use feishu_client::Map;
///
/// let mut names = Map::<String>::default();
/// assert!(names.is_absent() && names.is_empty());
/// names.insert("zh_cn".to_owned(), "群".to_owned());
/// assert_eq!(names["zh_cn"], "群");
/// assert_eq!(names, Map::from([("zh_cn", "群".to_owned())]));
/// ```
#[derive(Clone)]
pub struct Map<V> {
    entries: BTreeMap<String, V>,
    /// There even if it has no entries.
    kept: bool,
}

impl<V> Map<V> {
    /// A map that is not there, which is the default.
    #[inline]
    #[must_use]
    pub const fn absent() -> Self {
        Map {
            entries: BTreeMap::new(),
            kept: false,
        }
    }

    /// A map that is there, without entries.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        Map::of(BTreeMap::new())
    }

    /// Whether the map is not there at all, and not only empty.
    #[inline]
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.entries.is_empty() && !self.kept
    }

    /// The entries; none if the map is absent.
    #[inline]
    #[must_use]
    pub fn into_map(self) -> BTreeMap<String, V> {
        self.entries
    }

    /// A map that is there.
    const fn of(entries: BTreeMap<String, V>) -> Self {
        Map { entries, kept: true }
    }
}

impl<V> Deref for Map<V> {
    type Target = BTreeMap<String, V>;

    #[inline]
    fn deref(&self) -> &BTreeMap<String, V> {
        &self.entries
    }
}

impl<V> DerefMut for Map<V> {
    #[inline]
    fn deref_mut(&mut self) -> &mut BTreeMap<String, V> {
        &mut self.entries
    }
}

impl<V> Default for Map<V> {
    #[inline]
    fn default() -> Self {
        Map::absent()
    }
}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.entries.fmt(f)
    }
}

impl<V> From<BTreeMap<String, V>> for Map<V> {
    #[inline]
    fn from(entries: BTreeMap<String, V>) -> Self {
        Map::of(entries)
    }
}

impl<V> From<Option<BTreeMap<String, V>>> for Map<V> {
    #[inline]
    fn from(entries: Option<BTreeMap<String, V>>) -> Self {
        entries.map_or_else(Map::absent, Map::of)
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for Map<V> {
    #[inline]
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<V> From<Map<V>> for BTreeMap<String, V> {
    #[inline]
    fn from(map: Map<V>) -> Self {
        map.into_map()
    }
}

impl<V> From<Map<V>> for Option<BTreeMap<String, V>> {
    #[inline]
    fn from(map: Map<V>) -> Self {
        (!map.is_absent()).then_some(map.entries)
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for Map<V> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Map::empty();
        map.extend(entries);
        map
    }
}

impl<K: Into<String>, V> Extend<(K, V)> for Map<V> {
    #[inline]
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value));
        self.entries.extend(entries);
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (String, V);
    type IntoIter = btree_map::IntoIter<String, V>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a Map<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = btree_map::Iter<'a, String, V>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<'a, V> IntoIterator for &'a mut Map<V> {
    type Item = (&'a String, &'a mut V);
    type IntoIter = btree_map::IterMut<'a, String, V>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter_mut()
    }
}

impl<V: PartialEq> PartialEq for Map<V> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<V: Eq> Eq for Map<V> {}

impl<V: PartialEq> PartialEq<BTreeMap<String, V>> for Map<V> {
    #[inline]
    fn eq(&self, other: &BTreeMap<String, V>) -> bool {
        self.entries == *other
    }
}

impl<V: PartialEq> PartialEq<Map<V>> for BTreeMap<String, V> {
    #[inline]
    fn eq(&self, other: &Map<V>) -> bool {
        *self == other.entries
    }
}

impl<V: PartialOrd> PartialOrd for Map<V> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.entries.partial_cmp(&other.entries)
    }
}

impl<V: Ord> Ord for Map<V> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.entries.cmp(&other.entries)
    }
}

impl<V: Hash> Hash for Map<V> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.entries.hash(state);
    }
}

impl<V: Serialize> Serialize for Map<V> {
    /// An object; nothing (`null`) if the map is absent.
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_absent() {
            serializer.serialize_none()
        } else {
            self.entries.serialize(serializer)
        }
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Map<V> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<BTreeMap<_, _>>::deserialize(deserializer).map(Map::from)
    }
}

impl<V: Node + Default> Node for Map<V> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                *self = Map::absent();
                Ok(())
            }
            _ => Err(Want::Object),
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        *self = Map::empty();
        Open::Map(&mut self.entries)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        if self.is_absent() {
            View::Absent
        } else {
            View::Map(&self.entries)
        }
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_absent()
    }
}
