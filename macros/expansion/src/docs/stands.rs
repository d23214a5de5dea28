//! Where a type or a member stands.

use super::text::codes;
use crate::plan::Use;

/// So many are named.
const SHOWN: usize = 3;

/// Where a type stands, after a comma: the first places, and how many there are beside them. Nothing where none is known.
pub(crate) fn stands(uses: &[Use]) -> String {
    let mut shown: Vec<String> = uses.iter().take(SHOWN).map(place).collect();
    match uses.len().saturating_sub(SHOWN) {
        0 => {}
        1 => shown.push("one other place".to_owned()),
        more => shown.push(format!("{more} other places")),
    }
    match shown.split_last() {
        None => String::new(),
        Some((only, [])) => format!(", {only}"),
        Some((last, first)) => format!(", {} and {last}", first.join(", ")),
    }
}

fn place(place: &Use) -> String {
    match place {
        Use::Member { owner, member } => format!("in [`{owner}::{member}`](field@{owner}::{member})"),
        Use::Arm { owner, arm } => format!("in [`{owner}::{arm}`]"),
        Use::Reply { request } => format!("the reply to [`{request}`]"),
    }
}

/// The operations and events that alone have a member, where it is not all that have the object.
pub(crate) fn only_in(ids: &[String]) -> Option<String> {
    if ids.is_empty() {
        return None;
    }
    let shown = codes(ids.iter().take(SHOWN).map(String::as_str));
    match ids.len().saturating_sub(SHOWN) {
        0 => Some(format!("Only in {shown}.")),
        more => Some(format!("Only in {shown} and {more} more.")),
    }
}
