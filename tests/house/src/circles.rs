//! Files that need each other.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::house::Arrow;

/// The shortest circle through each knot of files, as the arrows that close it. None is in two circles that are told.
#[must_use]
pub fn circles(arrows: &[Arrow]) -> Vec<Vec<Arrow>> {
    let mut from: BTreeMap<&str, Vec<&Arrow>> = BTreeMap::new();
    for arrow in arrows {
        from.entry(&arrow.from).or_default().push(arrow);
    }
    let mut all: Vec<Vec<Arrow>> = from.keys().filter_map(|file| back_to(file, &from)).collect();
    all.sort_by_key(Vec::len);
    let mut told: BTreeSet<String> = BTreeSet::new();
    all.retain(|circle| {
        let is_new = circle.iter().all(|arrow| !told.contains(&arrow.from));
        if is_new {
            told.extend(circle.iter().map(|arrow| arrow.from.clone()));
        }
        is_new
    });
    all
}

/// The shortest way from a file back to itself.
fn back_to(start: &str, from: &BTreeMap<&str, Vec<&Arrow>>) -> Option<Vec<Arrow>> {
    let mut reached: BTreeMap<&str, &Arrow> = BTreeMap::new();
    let mut next = VecDeque::from([start]);
    while let Some(file) = next.pop_front() {
        for arrow in from.get(file).into_iter().flatten() {
            if reached.contains_key(arrow.to.as_str()) {
                continue;
            }
            reached.insert(&arrow.to, arrow);
            if arrow.to == start {
                return Some(way(start, &reached));
            }
            next.push_back(&arrow.to);
        }
    }
    None
}

fn way(start: &str, reached: &BTreeMap<&str, &Arrow>) -> Vec<Arrow> {
    let mut way = Vec::new();
    let mut at = start;
    while let Some(arrow) = reached.get(at) {
        way.push((*arrow).clone());
        at = &arrow.from;
        if at == start {
            break;
        }
    }
    way.reverse();
    way
}
