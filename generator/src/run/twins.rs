//! Pages that claim one id: which of them gives the spec.
//!
//! The site keeps copies: for its own staff, and of pages that moved. The loser is reported and never overwrites silently.

use std::collections::HashMap;
use std::mem::{self, Discriminant};

use feishu_spec::AnySpec;
use feishu_spec::Page;

use super::outcome::Outcome;
use crate::labels::LANGUAGES;
use crate::locate::Form;
use crate::problem::Level;
use crate::tree::Tree;

/// The reasons to prefer one state of a page over another, best first.
const OF_ONE_PAGE: [(&str, Prefers); 2] = [("it is older", older), ("its form tells less", poorer)];

/// The reasons to prefer one page over another, best first.
const RULES: [(&str, Prefers); 4] = [
    ("it is for the platform's own staff", internal),
    ("it announces itself as history", deprecated),
    ("it is older", older),
    ("the other's path comes first", later_in_order),
];

/// Whether the first page yields to the second.
type Prefers = fn(&Claim, &Claim) -> bool;

/// A page that claims an id.
#[derive(Clone)]
struct Claim {
    title: String,
    page: Page,
    deprecated: bool,
    form: Form,
}

fn internal(first: &Claim, second: &Claim) -> bool {
    let is = |claim: &Claim| {
        LANGUAGES
            .iter()
            .any(|labels| claim.title.contains(labels.internal_page))
    };
    is(first) && !is(second)
}

fn deprecated(first: &Claim, second: &Claim) -> bool {
    first.deprecated && !second.deprecated
}

fn older(first: &Claim, second: &Claim) -> bool {
    first.page.updated < second.page.updated
}

fn poorer(first: &Claim, second: &Claim) -> bool {
    first.form < second.form
}

fn later_in_order(first: &Claim, second: &Claim) -> bool {
    first.page.path > second.page.path
}

/// Leaves each id to one page, and no id to a page that yields to the spec that exists.
pub(crate) fn resolve(outcomes: &mut [Outcome], tree: &Tree) {
    let mut claims: HashMap<(Discriminant<AnySpec>, String), Vec<usize>> = HashMap::new();
    for (index, outcome) in outcomes.iter().enumerate() {
        if let Some(spec) = &outcome.spec {
            let kind = mem::discriminant(spec);
            claims.entry((kind, spec.id().to_owned())).or_default().push(index);
        }
    }
    for ((_, id), indices) in claims {
        let mut winner: Option<(usize, Claim)> = None;
        for index in indices {
            let Some(claim) = outcomes.get(index).and_then(own_claim) else {
                continue;
            };
            let Some((held, holder)) = &winner else {
                winner = Some((index, claim));
                continue;
            };
            let (loser, other, next) = match reason(holder, &claim) {
                Some(_) => (*held, claim.clone(), Some((index, claim.clone()))),
                None => (index, holder.clone(), None),
            };
            if let Some(outcome) = outcomes.get_mut(loser) {
                lose(outcome, &id, &other);
            }
            winner = next.or(winner);
        }
        let Some((index, claim)) = winner else { continue };
        let Some(outcome) = outcomes.get_mut(index) else {
            continue;
        };
        if let Some(old) = outcome
            .spec
            .as_ref()
            .and_then(|spec| tree.existing(spec).ok()?)
            .map(|old| self::claim(&old, tree.form(&old.page().path)))
            && old.page.path != claim.page.path
            && !tree.has_lost(&old.page.path)
            && reason(&claim, &old).is_some()
        {
            lose(outcome, &id, &old);
        }
    }
}

fn lose(outcome: &mut Outcome, id: &str, winner: &Claim) {
    let Some(own) = own_claim(outcome) else {
        return;
    };
    let reason = reason(&own, winner).unwrap_or("it is the same page");
    let text = format!(
        "claims the id {id}, as does the page {}: it yields because {reason}",
        winner.page.path
    );
    let one_page = own.page.path == winner.page.path;
    let expected = one_page || internal(&own, winner) || deprecated(&own, winner);
    outcome.yield_to_twin(if expected { Level::Note } else { Level::Warning }, text);
}

/// Why the first yields to the second, if it does.
fn reason(first: &Claim, second: &Claim) -> Option<&'static str> {
    let rules: &[(&'static str, Prefers)] = match first.page.path == second.page.path {
        true => &OF_ONE_PAGE,
        false => &RULES,
    };
    for (reason, rule) in rules {
        if rule(first, second) {
            return Some(reason);
        }
        if rule(second, first) {
            return None;
        }
    }
    None
}

fn own_claim(outcome: &Outcome) -> Option<Claim> {
    Some(claim(outcome.spec.as_ref()?, outcome.form))
}

fn claim(spec: &AnySpec, form: Form) -> Claim {
    Claim {
        title: spec.title().to_owned(),
        page: spec.page().clone(),
        deprecated: spec.is_deprecated(),
        form,
    }
}
