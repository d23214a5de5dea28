//! The least scopes that are enough for what a program uses.

use std::collections::{BTreeMap, BTreeSet};

use super::set::Scopes;
use super::solve::cheapest;
use super::usage::{Identity, Usage};

/// What "least" means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Objective {
    /// What the scopes open is least: the number of operations that each of them opens, added up. Of sets that open as much, the one of fewer
    /// scopes.
    #[default]
    Narrowest,
    /// There are as few scopes as can be. Of sets of as many, the narrowest.
    Fewest,
}

/// How many operations of the whole platform a scope opens.
pub type Opened<'o> = &'o [(&'o str, u32)];

/// The least scopes that are enough: for each usage, one of those that it names.
///
/// The result is exact, and the same whatever the order of the usages; of sets that are equally good the choice is made by name. No scope is
/// taken to imply another, since no page says so: a broad one is enough for an operation where the operation's page lists it.
///
/// How much a scope opens is a fact of all operations, which a program does not have, so it is an argument; `feishu_api::scopes::OPENED` has
/// it. A scope that is not in the list opens what is used here and names it.
pub fn needed<'a, U: Into<Usage<'a>>>(
    usages: impl IntoIterator<Item = U>,
    objective: Objective,
    opened: Opened<'_>,
) -> Scopes {
    let mut rows: BTreeMap<Identity, BTreeSet<BTreeSet<&'a str>>> = BTreeMap::new();
    let mut here: BTreeMap<&'a str, BTreeSet<&'a str>> = BTreeMap::new();
    for usage in usages {
        let usage: Usage<'a> = usage.into();
        for scope in &usage.scopes {
            here.entry(scope).or_default().insert(usage.id);
        }
        let row = usage.scopes.into_iter().collect();
        rows.entry(usage.identity).or_default().insert(row);
    }
    let opened: BTreeMap<&str, u32> = opened.iter().copied().collect();
    let opens = |scope: &str| match opened.get(scope) {
        Some(count) => u128::from(*count),
        None => here.get(scope).map_or(0, BTreeSet::len) as u128,
    };
    // One number for both: no sum of the lesser reaches the greater.
    let cost = |scope: &'a str| match objective {
        Objective::Narrowest => (opens(scope) << u64::BITS) + 1,
        Objective::Fewest => (1 << u64::BITS) + opens(scope),
    };
    let mut needed = Scopes::default();
    for (identity, rows) in rows {
        let least = cheapest(rows, &cost);
        needed.of_mut(identity).extend(least.into_iter().map(str::to_owned));
    }
    needed
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPENED: Opened<'static> = &[("all", 90), ("read", 20), ("send", 2), ("send:one", 1)];

    fn tenant(usages: &[Usage<'static>], objective: Objective) -> Vec<String> {
        let needed = needed(usages.iter().cloned(), objective, OPENED);
        assert!(needed.user.is_empty());
        needed.tenant.into_iter().collect()
    }

    #[test]
    fn fewer_and_narrower_are_two_things() {
        let usages = [Usage::new("a", ["all", "send"]), Usage::new("b", ["all", "read"])];
        assert_eq!(tenant(&usages, Objective::Fewest), ["all"]);
        assert_eq!(tenant(&usages, Objective::Narrowest), ["read", "send"]);
    }

    #[test]
    fn what_is_as_few_is_as_narrow_as_can_be() {
        let usages = [Usage::new("a", ["all", "read", "send"])];
        assert_eq!(tenant(&usages, Objective::Fewest), ["send"]);
        // One that opens two is as narrow as two that open one each, and it is one.
        let opened = &[("both", 2), ("first", 1), ("second", 1)];
        let usages = [Usage::new("a", ["both", "first"]), Usage::new("b", ["both", "second"])];
        let needed = needed(usages, Objective::Narrowest, opened);
        assert_eq!(needed.tenant.into_iter().collect::<Vec<_>>(), ["both"]);
    }

    #[test]
    fn a_scope_that_nobody_counted_opens_what_names_it() {
        let usages = [Usage::new("a", ["own:x", "read"]), Usage::new("b", ["own:x"])];
        assert_eq!(tenant(&usages, Objective::Narrowest), ["own:x"]);
    }

    #[test]
    fn identities_are_apart_and_the_order_does_not_count() {
        let list = Usage::new("im.v1.chat.list", ["read", "all"]);
        let send = Usage::new("im.v1.message.create", ["send", "all"]);
        let usages = [list.clone().as_user(), send.clone(), Usage::new("bot.v3.bot.get", [])];
        let first = needed(usages.clone(), Objective::Narrowest, OPENED);
        assert_eq!(first.user, BTreeSet::from(["read".to_owned()]));
        assert_eq!(first.tenant, BTreeSet::from(["send".to_owned()]));
        assert_eq!(needed(usages.into_iter().rev(), Objective::Narrowest, OPENED), first);
    }
}
