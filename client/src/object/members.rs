//! The members of an object, to be read: how generated code hands them out, and how the runtime goes through them.

use super::{Node, Object};

/// The names of an [`Object`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The Rust name of the struct.
    pub name: &'static str,
    /// The members as they are called on the wire. A request lists path, query, header and body members in this order.
    pub fields: &'static [&'static str],
}

/// Receives the names and members of an [`Object`].
pub struct Sink<'f> {
    take: Take<'f>,
}

/// Called with the names, the members, and the indices of those that are never absent.
type Take<'f> = &'f mut dyn FnMut(&'static Meta, &[&dyn Node], &[usize]);

impl Sink<'_> {
    /// Takes the names, and every member in the order of [`Meta::fields`].
    pub fn put(&mut self, meta: &'static Meta, members: &[&dyn Node]) {
        (self.take)(meta, members, &[]);
    }

    /// As [`put`](Self::put); the members with these indices count as there even if they are empty lists or maps.
    pub fn put_and_keep(&mut self, meta: &'static Meta, members: &[&dyn Node], kept: &[usize]) {
        (self.take)(meta, members, kept);
    }
}

impl dyn Object + '_ {
    /// The type's name and the wire names of its members.
    #[must_use]
    pub fn meta(&self) -> &'static Meta {
        let mut found = &Meta { name: "", fields: &[] };
        self.members(&mut Sink {
            take: &mut |meta, _, _| found = meta,
        });
        found
    }

    /// Shows the members that are there, in order, each with its index and its wire name.
    #[inline]
    pub fn each(&self, mut visit: impl FnMut(usize, &'static str, &dyn Node)) {
        self.members(&mut Sink {
            take: &mut |meta, members, kept| {
                for (index, (name, member)) in meta.fields.iter().zip(members).enumerate() {
                    if !member.absent() || kept.contains(&index) {
                        visit(index, name, *member);
                    }
                }
            },
        });
    }
}
