//! Lists as members of objects.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};
use std::slice;
use std::vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Node, Open, Scalar, View, Want};

/// A list that a request or a reply may have or not have.
///
/// It is a slice of its elements, so that nothing has to be unwrapped; an absent list has none. Whether it is there shows on the wire:
/// an empty list is sent as `[]`, an absent one is left out. Whatever a list is made of is there: a vector, an array, an iterator, what was
/// pushed. `null` in a reply reads as absent.
///
/// Equality, order and hash are those of the slice: an absent list equals an empty one. [`is_absent`](Self::is_absent) tells them apart.
///
/// ```
/// use feishu_client::List;
///
/// let mut ids = List::<String>::default();
/// assert!(ids.is_absent() && ids.is_empty());
/// ids.push("ou_1".to_owned());
/// ids.extend(["ou_2", "ou_3"].map(String::from));
/// assert_eq!(ids, ["ou_1", "ou_2", "ou_3"]);
/// assert_eq!(ids.first().map(String::as_str), Some("ou_1"));
///
/// let nobody = List::<String>::from([]);
/// assert!(!nobody.is_absent(), "`[]` is sent");
/// let plain: Vec<String> = ids.into_vec();
/// ```
pub struct List<T>(Option<Vec<T>>);

impl<T> List<T> {
    /// A list that is not there, which is the default.
    #[inline]
    #[must_use]
    pub const fn absent() -> Self {
        List(None)
    }

    /// A list that is there, without elements.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        List(Some(Vec::new()))
    }

    /// Whether the list is not there at all, and not only empty.
    #[inline]
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// Adds an element at the end.
    #[inline]
    pub fn push(&mut self, element: T) {
        self.as_mut_vec().push(element);
    }

    /// The elements as a vector that can be changed in any way. The list is there from then on.
    #[inline]
    pub fn as_mut_vec(&mut self) -> &mut Vec<T> {
        self.0.get_or_insert_default()
    }

    /// The elements; none if the list is absent.
    #[inline]
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0.unwrap_or_default()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl<T> DerefMut for List<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_deref_mut().unwrap_or_default()
    }
}

impl<T> AsRef<[T]> for List<T> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T: Clone> Clone for List<T> {
    #[inline]
    fn clone(&self) -> Self {
        List(self.0.clone())
    }
}

impl<T> Default for List<T> {
    #[inline]
    fn default() -> Self {
        List::absent()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T> From<Vec<T>> for List<T> {
    #[inline]
    fn from(elements: Vec<T>) -> Self {
        List(Some(elements))
    }
}

impl<T> From<Option<Vec<T>>> for List<T> {
    #[inline]
    fn from(elements: Option<Vec<T>>) -> Self {
        List(elements)
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    #[inline]
    fn from(elements: [T; N]) -> Self {
        List(Some(elements.into()))
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    #[inline]
    fn from(elements: &[T]) -> Self {
        List(Some(elements.into()))
    }
}

impl<T> From<List<T>> for Vec<T> {
    #[inline]
    fn from(list: List<T>) -> Self {
        list.into_vec()
    }
}

impl<T> From<List<T>> for Option<Vec<T>> {
    #[inline]
    fn from(list: List<T>) -> Self {
        list.0
    }
}

impl<T> FromIterator<T> for List<T> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        List(Some(elements.into_iter().collect()))
    }
}

impl<T> Extend<T> for List<T> {
    #[inline]
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        self.as_mut_vec().extend(elements);
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: PartialOrd> PartialOrd for List<T> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: Ord> Ord for List<T> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: Hash> Hash for List<T> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

/// Equality with what is a slice as well, either way round.
macro_rules! equal_to {
    ($($other:ident: $kind:ty $(, $length:ident)?;)*) => {$(
        impl<T: PartialEq<$other>, $other $(, const $length: usize)?> PartialEq<$kind> for List<T> {
            #[inline]
            fn eq(&self, other: &$kind) -> bool {
                **self == other[..]
            }
        }

        impl<T, $other: PartialEq<T> $(, const $length: usize)?> PartialEq<List<T>> for $kind {
            #[inline]
            fn eq(&self, other: &List<T>) -> bool {
                self[..] == **other
            }
        }
    )*};
}

equal_to! {
    U: Vec<U>;
    U: [U];
    U: &[U];
    U: [U; N], N;
    U: &[U; N], N;
}

impl<T: Serialize> Serialize for List<T> {
    /// An array; nothing (`null`) if the list is absent.
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(List)
    }
}

impl<T: Node + Default> Node for List<T> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                self.0 = None;
                Ok(())
            }
            _ => Err(Want::List),
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        let elements = self.as_mut_vec();
        elements.clear();
        Open::List(elements)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match &self.0 {
            Some(elements) => View::List(elements),
            None => View::Absent,
        }
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_absent()
    }
}
