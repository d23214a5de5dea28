//! How much memory a reply may become.
//!
//! A few bytes of JSON can ask for a large struct: an empty object in a list of wide objects takes three bytes on the wire and more than a
//! kilobyte in memory. So reading counts what it makes, and stops where a limit is reached.

use std::cell::Cell;

use serde::de::Error;

/// What is left to be made, in bytes. An estimate that is rather too high: it knows sizes of types, and not what an allocator adds.
#[derive(Debug)]
pub(crate) struct Budget {
    left: Cell<u64>,
    spent: Cell<bool>,
}

/// As many entries have room in the smallest piece of a map that is allocated.
/// Source: `CAPACITY` in <https://github.com/rust-lang/rust/blob/master/library/alloc/src/collections/btree/node.rs>.
const ENTRIES: u64 = 11;

impl Budget {
    pub(crate) const fn of(bytes: u64) -> Self {
        Budget {
            left: Cell::new(bytes),
            spent: Cell::new(false),
        }
    }

    /// For what the caller reads by himself.
    pub(crate) const fn unlimited() -> Self {
        Budget::of(u64::MAX)
    }

    /// Whether reading stopped for it.
    pub(crate) fn is_spent(&self) -> bool {
        self.spent.get()
    }

    /// Counts something of this size.
    pub(super) fn take<E: Error>(&self, bytes: usize) -> Result<(), E> {
        self.spend(bytes as u64)
    }

    /// Counts an entry of a map: the size of its value, the length of its key, and whether it is the first.
    pub(super) fn take_entry<E: Error>(&self, value: usize, key: usize, first: bool) -> Result<(), E> {
        let slot = (size_of::<String>() + value) as u64;
        let slots = if first { slot.saturating_mul(ENTRIES) } else { slot };
        self.spend(slots.saturating_add(key as u64))
    }

    #[inline]
    fn spend<E: Error>(&self, bytes: u64) -> Result<(), E> {
        match self.left.get().checked_sub(bytes) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => {
                self.spent.set(true);
                Err(E::custom("more than may be in memory"))
            }
        }
    }
}
