//! Comparing objects: `PartialEq` of generated structs.

use super::{Elements, Entries, Node, Object, Sink, View};

/// `PartialEq` of an object: of two objects of a type, those are equal that have the same values.
///
/// A number is compared as `f64` compares, files as [`File`](crate::File) does, and a value of the caller's own type as the JSON that it
/// becomes. An absent list or map equals an empty one: who reads it finds nothing either way.
#[inline]
pub fn equal<T: Object>(left: &T, right: &T) -> bool {
    objects(left, right)
}

fn objects(left: &dyn Object, right: &dyn Object) -> bool {
    let mut equal = false;
    left.members(&mut Sink {
        take: &mut |_, left| {
            right.members(&mut Sink {
                take: &mut |_, right| equal = left.iter().zip(right).all(|(left, right)| nodes(*left, *right)),
            });
        },
    });
    equal
}

/// Compares nodes of one type.
fn nodes(left: &dyn Node, right: &dyn Node) -> bool {
    match (left.view(), right.view()) {
        (View::Absent, View::Absent) => true,
        // An `Option` that has nothing is not one that has an empty list.
        (View::Absent, other) | (other, View::Absent) => !left.optional() && is_empty(&other),
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        (View::Named(left, _), View::Named(right, _)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Str(left), View::Str(right)) => left == right,
        (View::Object(left), View::Object(right)) => objects(left, right),
        (View::List(left), View::List(right)) => lists(left, right),
        (View::Map(left), View::Map(right)) => maps(left, right),
        (View::Value(left), View::Value(right)) => left == right,
        (View::Arm(left), View::Arm(right)) => left.number == right.number && objects(left.object, right.object),
        (View::File(left), View::File(right)) => left == right,
        // Two kinds are never the same, and what serde refuses has no value.
        (
            View::Bool(_)
            | View::Int(_)
            | View::Named(..)
            | View::Float(_)
            | View::Str(_)
            | View::Object(_)
            | View::List(_)
            | View::Map(_)
            | View::Value(_)
            | View::Arm(_)
            | View::File(_)
            | View::Refused(_),
            _,
        ) => false,
    }
}

/// Whether it is a list or a map that has nothing in it.
fn is_empty(view: &View<'_>) -> bool {
    match view {
        View::List(list) => list.is_empty(),
        View::Map(map) => map.is_empty(),
        _ => false,
    }
}

fn lists(left: &dyn Elements, right: &dyn Elements) -> bool {
    left.len() == right.len() && left.iter().zip(right.iter()).all(|(left, right)| nodes(left, right))
}

fn maps(left: &dyn Entries, right: &dyn Entries) -> bool {
    let mut equal = left.len() == right.len();
    left.each(&mut |key, left| {
        equal = equal && right.get(key).is_some_and(|right| nodes(left, right));
    });
    equal
}
