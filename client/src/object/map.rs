//! Maps as members of objects.

use std::cmp::Ordering;
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Node, Open, Scalar, View, Want};

/// A map from text that a request or a reply may have or not have.
///
/// It reads as a [`BTreeMap`], so that nothing has to be unwrapped; an absent map has no entries. Whether it is there shows on the wire, as
/// with a [`List`](crate::List): an empty map is sent as `{}`, an absent one is left out, and they are equal.
///
/// ```
/// use feishu_client::Map;
///
/// let mut names = Map::<String>::default();
/// assert!(names.is_absent() && names.is_empty());
/// names.insert("zh_cn", "群".to_owned());
/// assert_eq!(names["zh_cn"], "群");
/// assert_eq!(names, Map::from([("zh_cn", "群".to_owned())]));
/// ```
pub struct Map<V>(Option<BTreeMap<String, V>>);

impl<V> Map<V> {
    /// A map that is not there, which is the default.
    #[inline]
    #[must_use]
    pub const fn absent() -> Self {
        Map(None)
    }

    /// A map that is there, without entries.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        Map(Some(BTreeMap::new()))
    }

    /// Whether the map is not there at all, and not only empty.
    #[inline]
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// Puts a value under a key, and gives back the one that was there.
    #[inline]
    pub fn insert(&mut self, key: impl Into<String>, value: V) -> Option<V> {
        self.as_mut_map().insert(key.into(), value)
    }

    /// The entries as a map that can be changed in any way. The map is there from then on.
    #[inline]
    pub fn as_mut_map(&mut self) -> &mut BTreeMap<String, V> {
        self.0.get_or_insert_default()
    }

    /// The entries; none if the map is absent.
    #[inline]
    #[must_use]
    pub fn into_map(self) -> BTreeMap<String, V> {
        self.0.unwrap_or_default()
    }
}

impl<V> Deref for Map<V> {
    type Target = BTreeMap<String, V>;

    #[inline]
    fn deref(&self) -> &BTreeMap<String, V> {
        match &self.0 {
            Some(entries) => entries,
            None => const { &BTreeMap::new() },
        }
    }
}

impl<V: Clone> Clone for Map<V> {
    #[inline]
    fn clone(&self) -> Self {
        Map(self.0.clone())
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
        (**self).fmt(f)
    }
}

impl<V> From<BTreeMap<String, V>> for Map<V> {
    #[inline]
    fn from(entries: BTreeMap<String, V>) -> Self {
        Map(Some(entries))
    }
}

impl<V> From<Option<BTreeMap<String, V>>> for Map<V> {
    #[inline]
    fn from(entries: Option<BTreeMap<String, V>>) -> Self {
        Map(entries)
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
        map.0
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
        self.as_mut_map().extend(entries);
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (String, V);
    type IntoIter = btree_map::IntoIter<String, V>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.into_map().into_iter()
    }
}

impl<'a, V> IntoIterator for &'a Map<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = btree_map::Iter<'a, String, V>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, V> IntoIterator for &'a mut Map<V> {
    type Item = (&'a String, &'a mut V);
    type IntoIter = btree_map::IterMut<'a, String, V>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.0.as_mut().map(BTreeMap::iter_mut).unwrap_or_default()
    }
}

impl<V: PartialEq> PartialEq for Map<V> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<V: Eq> Eq for Map<V> {}

impl<V: PartialEq> PartialEq<BTreeMap<String, V>> for Map<V> {
    #[inline]
    fn eq(&self, other: &BTreeMap<String, V>) -> bool {
        **self == *other
    }
}

impl<V: PartialEq> PartialEq<Map<V>> for BTreeMap<String, V> {
    #[inline]
    fn eq(&self, other: &Map<V>) -> bool {
        *self == **other
    }
}

impl<V: PartialOrd> PartialOrd for Map<V> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<V: Ord> Ord for Map<V> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<V: Hash> Hash for Map<V> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<V: Serialize> Serialize for Map<V> {
    /// An object; nothing (`null`) if the map is absent.
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Map<V> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Map)
    }
}

impl<V: Node + Default> Node for Map<V> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                self.0 = None;
                Ok(())
            }
            _ => Err(Want::Object),
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        let entries = self.as_mut_map();
        entries.clear();
        Open::Map(entries)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match &self.0 {
            Some(entries) => View::Map(entries),
            None => View::Absent,
        }
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_absent()
    }
}
