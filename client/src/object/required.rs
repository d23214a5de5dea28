//! What an object must have and certainly lacks.
//!
//! **In**: an object that is about to be sent. **Out**: the place of the first member, at any depth, that the page requires and that is not
//! there: `receive_id_type`, `children[2].block_type`. Nothing can fail.
//!
//! Certainly missing is what would be left out, and a word without letters where a word is listed. Zero, `false` and an empty text may be
//! meant, unless the page wants at least one letter.

use super::path::Path;
use super::{Meta, Node, Object, Sink, View};

impl Meta {
    /// Whether the member with this index must be there.
    fn requires(&self, index: usize) -> bool {
        u32::try_from(index).is_ok_and(|index| self.required.checked_shr(index).unwrap_or(0) & 1 == 1)
    }
}

/// The first member that must be there and is not, but for those of the object itself that are given elsewhere.
pub(crate) fn missing(object: &dyn Object, elsewhere: &dyn Fn(&str) -> bool) -> Option<String> {
    in_object(object, &Path::Root, elsewhere)
}

fn in_object(object: &dyn Object, path: &Path<'_>, elsewhere: &dyn Fn(&str) -> bool) -> Option<String> {
    let mut found = None;
    object.members(&mut Sink {
        take: &mut |meta, members| {
            let mut members = meta.fields.iter().zip(members).enumerate();
            found = members.find_map(|(index, (name, member))| {
                let path = Path::Member(path, name);
                if meta.requires(index) && is_missing(*member) && !elsewhere(name) {
                    return Some(path.to_string().trim_start_matches("$.").to_owned());
                }
                inside(member.view(), &path)
            });
        },
    });
    found
}

fn inside(view: View<'_>, path: &Path<'_>) -> Option<String> {
    match view {
        View::Object(object) => in_object(object, path, &|_| false),
        View::List(list) => {
            let mut elements = list.iter().enumerate();
            elements.find_map(|(index, node)| inside(node.view(), &Path::Element(path, index)))
        }
        View::Map(map) => {
            let mut found = None;
            map.each(&mut |key, node| {
                if found.is_none() {
                    found = inside(node.view(), &Path::Member(path, key));
                }
            });
            found
        }
        _ => None,
    }
}

fn is_missing(member: &dyn Node) -> bool {
    member.absent() || (matches!(member.view(), View::Str("")) && !member.optional())
}
