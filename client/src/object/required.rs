//! What a request must have and certainly lacks.
//!
//! **In**: a request that is about to be sent. **Out**: the first of its members that the page requires and that is not there. Nothing can
//! fail.
//!
//! Certainly missing is what would be left out, and a word without letters where a word is listed. Zero, `false` and an empty text may be
//! meant, unless the page wants at least one letter. What is inside of members is not looked at: pages require some of it that their own
//! examples leave out.

use super::{Meta, Node, Object, Sink, View};

impl Meta {
    /// Whether the member with this index must be there.
    fn requires(&self, index: usize) -> bool {
        u32::try_from(index).is_ok_and(|index| self.required.checked_shr(index).unwrap_or(0) & 1 == 1)
    }
}

/// The first member that must be there and is not, but for those that are given elsewhere, which is asked by index and name.
pub(crate) fn missing(request: &dyn Object, elsewhere: &dyn Fn(usize, &str) -> bool) -> Option<&'static str> {
    let mut found = None;
    request.members(&mut Sink {
        take: &mut |meta, members| {
            let mut members = meta.fields.iter().zip(members).enumerate();
            let first = members.find(|(index, (name, member))| {
                meta.requires(*index) && is_missing(**member) && !elsewhere(*index, name)
            });
            found = first.map(|(_, (name, _))| *name);
        },
    });
    found
}

/// Whether a member is not there, of those of which the runtime can tell.
pub(crate) fn is_missing(member: &dyn Node) -> bool {
    member.absent() || (matches!(member.view(), View::Str("")) && !member.optional())
}
