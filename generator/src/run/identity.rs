//! Ids that outlive what a page says of them.
//!
//! An operation keeps its id while its page or its address stays, whatever becomes of the link that the id was once read from. Only
//! what is not known by either is new. A page that would describe a known operation under another id is a problem, never a second
//! spec.

use super::outcome::Outcome;
use crate::problem::{Level, Problem};
use crate::tree::Tree;
use crate::tree::known::{Index, Known, address};

/// Gives the specs that were read the ids of those that exist.
pub(crate) fn settle(outcomes: &mut [Outcome], tree: &Tree) {
    let mut index = Index::read(tree.root());
    for outcome in outcomes.iter_mut() {
        by_page(outcome, &index);
    }
    // What the site names in this run is known as well, before what a rule has named.
    for spec in outcomes
        .iter()
        .filter(|outcome| outcome.id_is_given)
        .filter_map(|outcome| outcome.spec.as_ref())
    {
        index.insert(spec);
    }
    for outcome in outcomes.iter_mut().filter(|outcome| !outcome.id_is_given) {
        by_address(outcome, &index);
        if let Some(spec) = &outcome.spec {
            index.insert(spec);
        }
    }
}

/// The id of the spec that was read from the same page, if it describes the same operation. Where the address is another, the site may
/// name another operation; an id that a rule made of the page is no such word, but within the project-version.
fn by_page(outcome: &mut Outcome, index: &Index) {
    let Some(spec) = &outcome.spec else { return };
    let known = index.of_page(spec);
    let address = address(spec);
    let same: Vec<&Known> = known
        .iter()
        .filter(|known| Some(&known.address) == address.as_ref())
        .collect();
    let version = |id: &str| id.split('.').take(2).map(str::to_owned).collect::<Vec<_>>();
    let id = match (same.as_slice(), known) {
        (same, _) if same.iter().any(|known| known.id == spec.id()) => spec.id(),
        ([known], _) => &known.id,
        ([], [known]) if !outcome.id_is_given && version(&known.id) == version(spec.id()) => &known.id,
        _ => return,
    };
    let id = id.to_owned();
    take(outcome, &id, "the spec that was read from this page keeps its id");
}

/// The id of the spec with the same address, where the page's own was made by a rule.
fn by_address(outcome: &mut Outcome, index: &Index) {
    let Some(spec) = &outcome.spec else { return };
    let ids = address(spec)
        .map(|address| index.of_address(&address))
        .unwrap_or_default();
    match ids {
        [] => {}
        ids if ids.iter().any(|id| id == spec.id()) => {}
        [id] => {
            let id = id.clone();
            take(outcome, &id, "the spec with this address keeps its id");
        }
        ids => {
            let ids = ids.join(" and ");
            let told = format!("describes what {ids} describe, and nothing tells which: it gives no spec of its own");
            outcome.yield_to_twin(Level::Warning, told);
        }
    }
}

fn take(outcome: &mut Outcome, id: &str, why: &str) {
    let Some(spec) = &mut outcome.spec else { return };
    outcome.id_is_given = true;
    if spec.id() != id {
        let told = format!("would be {}: {why}, {id}", spec.id());
        outcome.problems.push(Problem::of_page(Level::Note, told));
        spec.set_id(id);
    }
}
