//! Members of an object and elements of a list, as the runtime goes through them.

use std::ptr;

use super::{Elements, Meta, Node, Object, Sink};

impl dyn Object + '_ {
    /// The type's name and the wire names of its members.
    #[must_use]
    pub fn meta(&self) -> &'static Meta {
        let mut found = &Meta {
            name: "",
            fields: &[],
            required: 0,
        };
        self.members(&mut Sink {
            take: &mut |meta, _| found = meta,
        });
        found
    }

    /// Shows all members at once, those that are absent too, with their names.
    pub(crate) fn all(&self, mut visit: impl FnMut(&'static Meta, &[&dyn Node])) {
        self.members(&mut Sink { take: &mut visit });
    }

    /// The wire name of the member in this place.
    pub(crate) fn name_of(&self, place: *const ()) -> Option<&'static str> {
        let mut found = None;
        self.members(&mut Sink {
            take: &mut |meta, members| {
                let mut named = meta.fields.iter().zip(members);
                found = named
                    .find(|(_, member)| ptr::addr_eq(**member, place))
                    .map(|(name, _)| *name);
            },
        });
        found
    }

    /// Shows the members that are there, in order, each with its index and its wire name.
    #[inline]
    pub fn each(&self, mut visit: impl FnMut(usize, &'static str, &dyn Node)) {
        self.members(&mut Sink {
            take: &mut |meta, members| {
                for (index, (name, member)) in meta.fields.iter().zip(members).enumerate() {
                    if !member.absent() {
                        visit(index, name, *member);
                    }
                }
            },
        });
    }

    /// As `each`, up to the first error.
    ///
    /// # Errors
    ///
    /// The first error of `visit`.
    #[inline]
    pub fn try_each<E>(&self, mut visit: impl FnMut(usize, &'static str, &dyn Node) -> Result<(), E>) -> Result<(), E> {
        let mut result = Ok(());
        self.members(&mut Sink {
            take: &mut |meta, members| {
                let mut there = meta.fields.iter().zip(members).enumerate();
                result = there.try_for_each(|(index, (name, member))| match member.absent() {
                    true => Ok(()),
                    false => visit(index, name, *member),
                });
            },
        });
        result
    }
}

impl dyn Elements + '_ {
    /// The elements in order.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = &dyn Node> {
        (0..).map_while(|index| self.get(index))
    }
}
