//! Names stay when pages are added: half of the documentation first, then all of it, where FEISHU_PAGES names the folder with it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use feishu_spec::library;
use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;
use proc_macro2::TokenTree;

#[test]
fn pages_that_come_later_rename_nothing() {
    let Some(folder) = std::env::var_os("FEISHU_PAGES").map(PathBuf::from) else {
        println!("skipped: FEISHU_PAGES names no folder of real pages");
        return;
    };
    let tree = tempfile::tempdir().unwrap();
    let half: Vec<Source> = Source::below(&folder).unwrap().into_iter().step_by(2).collect();
    run::refresh(&half, &Tree::new(tree.path()), false).unwrap();
    let before = types(tree.path());
    assert!(before.len() > 1000, "{}", before.len());

    run::refresh(&Source::below(&folder).unwrap(), &Tree::new(tree.path()), false).unwrap();
    let after = types(tree.path());
    let lost: Vec<_> = before.difference(&after).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// The structs and enums that a tree expands to, with their modules. Tokens are walked, since to parse all of them takes a minute.
fn types(tree: &Path) -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    for version in library::project_versions(tree).unwrap() {
        let mut tokens = feishu_expansion::version(tree, &version)
            .unwrap_or_default()
            .into_iter();
        while let Some(token) = tokens.next() {
            if matches!(&token, TokenTree::Ident(word) if word == "struct" || word == "enum") {
                types.insert(format!("{}::{}", version.module(), tokens.next().unwrap()));
            }
        }
    }
    types
}
