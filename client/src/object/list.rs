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
/// It is used as the vector that it is, so that nothing has to be unwrapped; an absent list has no elements. On the wire an absent list is
/// left out, an empty one is `[]`. A list is there if it has elements, and if it was made from something, were it an empty vector; the
/// default is absent, and so is what a reply does not have, or has as `null`.
///
/// Equality, order and hash are those of the elements: an absent list equals an empty one. [`is_absent`](Self::is_absent) tells them apart.
///
/// ```
/// use feishu_client::List;
///
/// let mut ids = List::<String>::default();
/// assert!(ids.is_absent() && ids.is_empty());
/// ids.push("ou_1".to_owned());
/// ids.extend(["ou_2", "ou_3"].map(String::from));
/// assert_eq!(ids, ["ou_1", "ou_2", "ou_3"]);
/// assert_eq!(ids.pop().as_deref(), Some("ou_3"));
///
/// let nobody = List::<String>::from([]);
/// assert!(!nobody.is_absent(), "`[]` is sent");
/// let plain: Vec<String> = ids.into_vec();
/// ```
#[derive(Clone)]
pub struct List<T> {
    elements: Vec<T>,
    /// There even if it has no elements.
    kept: bool,
}

impl<T> List<T> {
    /// A list that is not there, which is the default.
    #[inline]
    #[must_use]
    pub const fn absent() -> Self {
        List {
            elements: Vec::new(),
            kept: false,
        }
    }

    /// A list that is there, without elements.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        List::of(Vec::new())
    }

    /// Whether the list is not there at all, and not only empty.
    #[inline]
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.elements.is_empty() && !self.kept
    }

    /// The elements; none if the list is absent.
    #[inline]
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.elements
    }

    /// A list that is there.
    const fn of(elements: Vec<T>) -> Self {
        List { elements, kept: true }
    }
}

impl<T> Deref for List<T> {
    type Target = Vec<T>;

    #[inline]
    fn deref(&self) -> &Vec<T> {
        &self.elements
    }
}

impl<T> DerefMut for List<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.elements
    }
}

impl<T> AsRef<[T]> for List<T> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
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
        self.elements.fmt(f)
    }
}

impl<T> From<Vec<T>> for List<T> {
    #[inline]
    fn from(elements: Vec<T>) -> Self {
        List::of(elements)
    }
}

impl<T> From<Option<Vec<T>>> for List<T> {
    #[inline]
    fn from(elements: Option<Vec<T>>) -> Self {
        elements.map_or_else(List::absent, List::of)
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    #[inline]
    fn from(elements: [T; N]) -> Self {
        List::of(elements.into())
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    #[inline]
    fn from(elements: &[T]) -> Self {
        List::of(elements.into())
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
        (!list.is_absent()).then_some(list.elements)
    }
}

impl<T> FromIterator<T> for List<T> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        List::of(elements.into_iter().collect())
    }
}

impl<T> Extend<T> for List<T> {
    #[inline]
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        self.elements.extend(elements);
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.elements.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.elements.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.elements.iter_mut()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.elements == other.elements
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: PartialOrd> PartialOrd for List<T> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.elements.partial_cmp(&other.elements)
    }
}

impl<T: Ord> Ord for List<T> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.elements.cmp(&other.elements)
    }
}

impl<T: Hash> Hash for List<T> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.elements.hash(state);
    }
}

/// Equality with what is a slice as well, either way round.
macro_rules! equal_to {
    ($($other:ident: $kind:ty $(, $length:ident)?;)*) => {$(
        impl<T: PartialEq<$other>, $other $(, const $length: usize)?> PartialEq<$kind> for List<T> {
            #[inline]
            fn eq(&self, other: &$kind) -> bool {
                self.elements[..] == other[..]
            }
        }

        impl<T, $other: PartialEq<T> $(, const $length: usize)?> PartialEq<List<T>> for $kind {
            #[inline]
            fn eq(&self, other: &List<T>) -> bool {
                self[..] == other.elements[..]
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
        if self.is_absent() {
            serializer.serialize_none()
        } else {
            self.elements.serialize(serializer)
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Vec<T>>::deserialize(deserializer).map(List::from)
    }
}

impl<T: Node + Default> Node for List<T> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                *self = List::absent();
                Ok(())
            }
            _ => Err(Want::List),
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        *self = List::empty();
        Open::List(&mut self.elements)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        if self.is_absent() {
            View::Absent
        } else {
            View::List(&self.elements)
        }
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_absent()
    }
}
