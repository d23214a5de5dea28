//! The whole documentation, where FEISHU_PAGES names the folder with it: what issue after issue relies on.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use feishu_spec::AnySpec;
use generator::run::agreement::Part;
use generator::run::source::Source;
use generator::run::{self, Outcome};
use generator::tree::Tree;

fn outcomes() -> Option<Vec<Outcome>> {
    let Some(folder) = std::env::var_os("FEISHU_PAGES").map(PathBuf::from) else {
        println!("skipped: FEISHU_PAGES names no folder of real pages");
        return None;
    };
    let sources = Source::below(&folder).unwrap();
    Some(run::read(&sources, &Tree::new(Path::new("no such tree")), false).unwrap())
}

#[test]
fn the_whole_documentation() {
    let Some(outcomes) = outcomes() else { return };
    for outcome in &outcomes {
        assert!(outcome.rows.balance(), "{}: {:?}", outcome.name, outcome.rows);
    }
    let failed: Vec<_> = outcomes
        .iter()
        .filter(|outcome| !outcome.is_ok())
        .map(|outcome| &outcome.name)
        .collect();
    assert!(failed.len() <= 5, "{failed:?}");

    let endpoints = outcomes.iter().filter_map(|outcome| match &outcome.spec {
        Some(AnySpec::Endpoint(spec)) => Some(spec),
        _ => None,
    });
    let addresses: BTreeSet<_> = endpoints.map(|spec| (spec.method, spec.path.as_str())).collect();
    assert_eq!(addresses.len(), 1583);
    agreement(&outcomes);
}

/// The share of examples, in thousandths, whose names (and types) are all in the spec.
fn agreement(outcomes: &[Outcome]) {
    for outcome in outcomes {
        for found in &outcome.agreements {
            if !found.names.is_empty() || !found.types.is_empty() {
                println!("{} {:?} {:?} {:?}", outcome.name, found.part, found.names, found.types);
            }
        }
    }
    for (part, names_at_least, types_at_least) in [(Part::Request, 985, 0), (Part::Reply, 980, 958)] {
        let all: Vec<_> = outcomes
            .iter()
            .flat_map(|outcome| &outcome.agreements)
            .filter(|found| found.part == part)
            .collect();
        let share = |count: usize| count * 1000 / all.len();
        let names = share(all.iter().filter(|found| found.names.is_empty()).count());
        let both = share(
            all.iter()
                .filter(|found| found.names.is_empty() && found.types.is_empty())
                .count(),
        );
        println!(
            "{part:?}: {} examples, names {names}, names and types {both}",
            all.len()
        );
        assert!(names >= names_at_least, "{part:?}: names {names}");
        assert!(both >= types_at_least, "{part:?}: names and types {both}");
    }
}
