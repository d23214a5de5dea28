//! What a room must never have.
//!
//! Each function gives the breaches, one line each, and names both sides: the file that breaks the rule and what it reaches for.

use crate::house::{Found, House};

/// Files that are in a room: a folder that ends in `/`, or a file.
fn is_in(file: &str, rooms: &[&str]) -> bool {
    rooms
        .iter()
        .any(|room| file == *room || (room.ends_with('/') && file.starts_with(room)))
}

/// Whether a path is one of `paths` or below it.
fn is_below(path: &str, paths: &[&str]) -> bool {
    paths.iter().any(|above| {
        path.strip_prefix(above)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    })
}

/// `rooms` name nothing that `others` define. A room of either that has no file would be guarded by nobody, and is told.
#[must_use]
pub fn never_names(house: &House, rooms: &[&str], others: &[&str]) -> Vec<String> {
    let files = house.files();
    let is_empty = |room: &&&str| !files.iter().any(|file| is_in(file, &[**room]));
    let empty = rooms.iter().chain(others).filter(is_empty);
    let empty = empty.map(|room| format!("{room} has no file: name the place where it is"));
    let breaches = house
        .arrows()
        .iter()
        .filter(|arrow| is_in(&arrow.from, rooms) && is_in(&arrow.to, others) && !is_in(&arrow.to, rooms));
    empty.chain(breaches.map(ToString::to_string)).collect()
}

/// `rooms` use nothing below `paths`, which lead out of the crate.
#[must_use]
pub fn never_uses(house: &House, rooms: &[&str], paths: &[&str]) -> Vec<String> {
    told(house.outside(), |found| {
        is_in(&found.file, rooms) && is_below(&found.what, paths)
    })
}

/// Nobody but `rooms` uses anything below `paths`, which lead out of the crate.
#[must_use]
pub fn only_uses(house: &House, rooms: &[&str], paths: &[&str]) -> Vec<String> {
    told(house.outside(), |found| {
        !is_in(&found.file, rooms) && is_below(&found.what, paths)
    })
}

/// Nobody but `rooms` has an `impl` of the type without a trait.
#[must_use]
pub fn only_implements(house: &House, rooms: &[&str], name: &str) -> Vec<String> {
    let what = format!("impl {name}");
    told(&house.inherent(), |found| {
        !is_in(&found.file, rooms) && found.what == what
    })
}

/// Nobody but `rooms` has an attribute `doc` in the code that it emits.
#[must_use]
pub fn only_documents(house: &House, rooms: &[&str]) -> Vec<String> {
    told(&house.emitted_docs(), |found| !is_in(&found.file, rooms))
}

/// No text or number in the code of `rooms` is refused.
#[must_use]
pub fn never_says(house: &House, rooms: &[&str], is_refused: impl Fn(&str) -> bool) -> Vec<String> {
    told(&house.literals(), |found| {
        is_in(&found.file, rooms) && is_refused(&found.what)
    })
}

fn told(found: &[Found], is_breach: impl Fn(&Found) -> bool) -> Vec<String> {
    let breaches = found.iter().filter(|found| is_breach(found));
    breaches.map(ToString::to_string).collect()
}
