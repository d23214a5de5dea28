//! Programs that call whole project-versions, and the whole platform.

use std::collections::{BTreeMap, BTreeSet};

use feishu_client::scopes::{Objective, Usage, needed};
use feishu_spec::{Endpoint, Spec as _, library};
use generator::scopes::opened::opened;

/// How many scopes the usual approximation takes: the one that opens most, again and again.
fn greedy(usages: &[Usage<'_>]) -> usize {
    let mut open: Vec<&Usage<'_>> = usages.iter().filter(|usage| !usage.scopes.is_empty()).collect();
    let mut taken = 0;
    while !open.is_empty() {
        let mut opens: BTreeMap<&str, usize> = BTreeMap::new();
        for scope in open.iter().flat_map(|usage| BTreeSet::from_iter(&usage.scopes)) {
            *opens.entry(scope).or_default() += 1;
        }
        let (best, _) = opens.into_iter().max_by_key(|(_, count)| *count).unwrap();
        open.retain(|usage| !usage.scopes.contains(&best));
        taken += 1;
    }
    taken
}

#[test]
fn every_operation_is_opened_by_no_more_scopes_than_the_greedy_way_takes() {
    let files = library::files(&library::shipped().join(library::ENDPOINTS)).unwrap();
    let specs: Vec<Endpoint> = files.iter().map(|file| Endpoint::read(file).unwrap()).collect();
    let opened: Vec<(&str, u32)> = opened(&specs, []).into_iter().collect();
    let weight = |scopes: &BTreeSet<String>| -> u32 {
        let of = |scope: &String| opened.iter().find(|(name, _)| name == scope).unwrap().1;
        scopes.iter().map(of).sum()
    };
    let mut programs: BTreeMap<String, Vec<Usage<'_>>> = BTreeMap::new();
    for spec in &specs {
        let version = library::Id::parse(&spec.id).unwrap().project_version().slug();
        let usage = Usage::new(&spec.id, spec.scopes.iter().map(String::as_str));
        for program in [version, "all".to_owned()] {
            programs.entry(program).or_default().push(usage.clone());
        }
    }
    for (name, usages) in programs {
        let fewest = needed(usages.iter().cloned(), Objective::Fewest, &opened);
        let narrowest = needed(usages.iter().cloned(), Objective::Narrowest, &opened);
        for usage in &usages {
            assert!(fewest.allow(usage) && narrowest.allow(usage), "{name}: {usage:?}");
        }
        let (fewest, narrowest) = (&fewest.tenant, &narrowest.tenant);
        assert!(
            fewest.len() <= greedy(&usages) && fewest.len() <= narrowest.len(),
            "{name}"
        );
        assert!(weight(narrowest) <= weight(fewest), "{name}");
    }
}
