//! Objects, options, boxes, vectors and maps as nodes.

use std::collections::{BTreeMap, HashMap, btree_map, hash_map};
use std::hash::BuildHasher;

use super::{Elements, Entries, Node, Object, Open, Scalar, Sink, View, Want};

impl<T: Object> Node for T {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                clear(self.inner_mut());
                Ok(())
            }
            _ => Err(Want::Object),
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        Open::Object(self.inner_mut())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Object(self.inner())
    }
}

/// Sets every member back to its default.
fn clear(object: &mut dyn Object) {
    for index in 0..object.meta().fields.len() {
        // `Null` never fails, see `Node::put`.
        let _ = object.slot(index).put(Scalar::Null);
    }
}

// A recursive type needs a box around itself.
impl<T: Object> Object for Box<T> {
    #[inline]
    fn members(&self, sink: &mut Sink<'_>) {
        (**self).members(sink);
    }

    #[inline]
    fn slot(&mut self, index: usize) -> &mut dyn Node {
        (**self).slot(index)
    }

    #[inline]
    fn inner(&self) -> &dyn Object {
        (**self).inner()
    }

    #[inline]
    fn inner_mut(&mut self) -> &mut dyn Object {
        (**self).inner_mut()
    }
}

impl<T: Node + Default> Node for Option<T> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        if matches!(scalar, Scalar::Null) {
            *self = None;
            return Ok(());
        }
        let mut value = T::default();
        value.put(scalar)?;
        *self = Some(value);
        Ok(())
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        self.insert(T::default()).open()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Node::view)
    }

    #[inline]
    fn optional(&self) -> bool {
        true
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Node + Default> Node for Vec<T> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                self.clear();
                Ok(())
            }
            _ => Err(Want::List),
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        self.clear();
        Open::List(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Node + Default> Elements for Vec<T> {
    fn grow(&mut self) -> Option<&mut dyn Node> {
        self.push(T::default());
        self.last_mut().map(|node| node as &mut dyn Node)
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> Option<&dyn Node> {
        self.as_slice().get(index).map(|node| node as &dyn Node)
    }
}

macro_rules! map_node {
    ($map:ident, $entries:ident, $($hasher:ident: $bound:ident)?) => {
        impl<T: Node + Default, $($hasher: $bound)?> Node for $map<String, T, $($hasher)?> {
            fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
                match scalar {
                    Scalar::Null => {
                        self.clear();
                        Ok(())
                    }
                    _ => Err(Want::Object),
                }
            }

            #[inline]
            fn open(&mut self) -> Open<'_> {
                self.clear();
                Open::Map(self)
            }

            #[inline]
            fn view(&self) -> View<'_> {
                View::Map(self)
            }

            #[inline]
            fn absent(&self) -> bool {
                self.is_empty()
            }
        }

        impl<T: Node + Default, $($hasher: $bound)?> Entries for $map<String, T, $($hasher)?> {
            fn entry(&mut self, key: String) -> &mut dyn Node {
                match $map::entry(self, key) {
                    $entries::Entry::Occupied(entry) => {
                        let node = entry.into_mut();
                        *node = T::default();
                        node
                    }
                    $entries::Entry::Vacant(entry) => entry.insert(T::default()),
                }
            }

            fn get(&self, key: &str) -> Option<&dyn Node> {
                $map::get(self, key).map(|node| node as &dyn Node)
            }

            fn len(&self) -> usize {
                $map::len(self)
            }

            fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Node)) {
                for (key, node) in self {
                    visit(key, node);
                }
            }
        }
    };
}

map_node!(BTreeMap, btree_map,);
map_node!(HashMap, hash_map, H: BuildHasher);
