//! The embedded pages: they give the committed specs, and what the real pages give.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::path::{Path, PathBuf};

use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;

fn nowhere() -> Tree {
    Tree::new(Path::new("no such tree"))
}

#[test]
fn embedded_pages_give_the_committed_specs() {
    let tree = Tree::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    let outcomes = run::read(&Source::embedded(), &tree, false).unwrap();
    assert!(outcomes.len() >= 7);
    for outcome in outcomes {
        assert_eq!(outcome.problems, [], "{}", outcome.name);
        assert!(outcome.rows.balance(), "{}: {:?}", outcome.name, outcome.rows);
        let spec = outcome.spec.unwrap();
        let file = tree.file(&spec).unwrap();
        let committed = std::fs::read_to_string(&file).unwrap();
        assert_eq!(spec.text().unwrap(), committed, "{}", file.display());
    }
}

/// The real pages, in both forms, where they are at hand.
fn real_pages() -> Vec<Source> {
    let folders = ["FEISHU_PAGES", "FEISHU_FLAT_PAGES"].map(std::env::var_os);
    let folders: Vec<PathBuf> = folders.into_iter().flatten().map(PathBuf::from).collect();
    if folders.is_empty() {
        println!("skipped: FEISHU_PAGES names no folder of real pages");
    }
    folders
        .iter()
        .flat_map(|folder| Source::below(folder).unwrap())
        .collect()
}

#[test]
fn embedded_pages_give_what_the_real_pages_give() {
    let mut sources = real_pages();
    if sources.is_empty() {
        return;
    }
    let embedded = run::read(&Source::embedded(), &nowhere(), false).unwrap();
    let paths: Vec<String> = embedded
        .iter()
        .map(|outcome| format!("\"{}\"", outcome.path.as_deref().unwrap()))
        .collect();
    sources.retain(|source| {
        let text = String::from_utf8(source.read().unwrap()).unwrap();
        paths
            .iter()
            .any(|path| text.lines().take(8).any(|line| line.ends_with(path)))
    });
    let real = run::read(&sources, &nowhere(), false).unwrap();
    for outcome in &embedded {
        let spec = outcome.spec.as_ref().unwrap();
        let real = real
            .iter()
            .find(|real| real.path == outcome.path && real.spec.is_some());
        let real = real.unwrap_or_else(|| panic!("no real page for {}", outcome.name));
        let mut twin = real.spec.clone().unwrap();
        if twin.page().updated < spec.page().updated {
            println!("skipped {}: the newer page is not at hand", outcome.name);
            continue;
        }
        // The number and the address of a page are told by one wrapping only, and then kept.
        let page = twin.page_mut();
        (page.id, page.source) = (spec.page().id.clone(), spec.page().source.clone());
        assert_eq!(spec.text().unwrap(), twin.text().unwrap(), "{}", outcome.name);
        assert_eq!(outcome.rows.spec, real.rows.spec, "{}", outcome.name);
    }
}
