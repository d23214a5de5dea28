//! A page whose link to the API explorer went away gave its operation again, under an id made of its address. A page of which the type
//! word of a body went away renamed the type.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::problem::{Level, Problem};
use generator::run::source::Source;
use generator::run::{self, Outcome};
use generator::tree::Tree;

use super::files::files;
use super::page;

/// Refreshes a tree with pages; gives the specs in it and what was said.
fn refresh(pages: &[&str], root: &Path) -> (BTreeMap<PathBuf, Vec<u8>>, Vec<Problem>) {
    let fetched = |page: &&str| Source::Fetched("page".to_owned(), (*page).to_owned());
    let sources: Vec<Source> = pages.iter().map(fetched).collect();
    let outcomes = run::refresh(&sources, &Tree::new(root), false).unwrap();
    let problems = outcomes.into_iter().flat_map(|outcome: Outcome| outcome.problems);
    (files(&root.join("endpoints")), problems.collect())
}

fn told(problems: &[Problem], level: Level, words: &str) -> bool {
    problems
        .iter()
        .any(|problem| problem.level == level && problem.expected.contains(words))
}

/// The page without the link in its first sentence.
fn without_link(page: &str) -> String {
    let (before, rest) = page.split_once("{尝试一下}(url=").unwrap();
    format!("{before}{}", rest.split_once(')').unwrap().1)
}

/// The page at another place of the site, where its path names no operation.
fn moved(page: &str) -> String {
    let path = page.lines().find(|line| line.starts_with("fullPath: ")).unwrap();
    page.replace(path, "fullPath: \"/uATNzUjLwUzM14CM1MTN\"")
}

#[test]
fn the_id_is_kept_by_the_page_s_path() {
    let folder = tempfile::tempdir().unwrap();
    let text = page("im-v1-pin-delete.md");
    // The path names no operation, so that only the tree knows the id.
    let text = moved(&text);
    let (first, _) = refresh(&[&text], folder.path());
    let (second, problems) = refresh(&[&without_link(&text)], folder.path());
    assert_eq!(first, second);
    assert!(
        first.contains_key(Path::new("im/v1/pin/delete.json")),
        "{:?}",
        first.keys()
    );
    assert!(
        told(&problems, Level::Note, "keeps its id, im.v1.pin.delete"),
        "{problems:?}"
    );
}

#[test]
fn the_id_is_kept_by_the_address() {
    let folder = tempfile::tempdir().unwrap();
    let text = page("im-v1-pin-delete.md");
    let (first, _) = refresh(&[&text], folder.path());
    let newer = moved(&without_link(&text)).replace("updatedAt: 1", "updatedAt: 91");
    let newer = newer.replace(":message_id", ":id").replace(">message_id<", ">id<");
    let (second, problems) = refresh(&[&newer], folder.path());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    assert!(
        told(&problems, Level::Note, "the spec with this address keeps its id"),
        "{problems:?}"
    );
}

#[test]
fn what_two_specs_describe_is_no_third() {
    let folder = tempfile::tempdir().unwrap();
    let text = page("im-v1-pin-delete.md");
    let second = text
        .replace("method=delete", "method=remove")
        .replace("/im-v1/pin/delete", "/im-v1/pin/remove");
    let (both, _) = refresh(&[&text, &second], folder.path());
    assert_eq!(both.len(), 2);
    let (still, problems) = refresh(&[&moved(&without_link(&text))], folder.path());
    assert_eq!(both, still);
    assert!(
        told(&problems, Level::Warning, "im.v1.pin.delete and im.v1.pin.remove"),
        "{problems:?}"
    );
}

#[test]
fn one_run_does_not_double_either() {
    let folder = tempfile::tempdir().unwrap();
    let text = page("im-v1-pin-delete.md");
    let (specs, _) = refresh(&[&moved(&without_link(&text)), &text], folder.path());
    assert_eq!(specs.keys().collect::<Vec<_>>(), [Path::new("im/v1/pin/delete.json")]);
}

#[test]
fn a_type_keeps_its_name_by_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let text = page("im-v1-chat-list.md");
    let (first, _) = refresh(&[&text], folder.path());
    let spec = first.values().next().unwrap();
    assert!(String::from_utf8_lossy(spec).contains("\"im_list_chat\": "));
    // The word is gone, and a member is new.
    let newer = text
        .replace(">list_chat[]<", ">object[]<")
        .replace(">list_chat\\[\\]<", ">object\\[\\]<");
    let newer = newer
        .replacen(">tenant_key<", ">tenant_code<", 1)
        .replace("updateTime: \"", "updateTime: \"9");
    assert_ne!(newer, text);
    let (second, _) = refresh(&[&newer], folder.path());
    let spec = String::from_utf8_lossy(second.values().next().unwrap()).into_owned();
    assert!(
        spec.contains("\"im_list_chat\": ") && spec.contains("tenant_code"),
        "{spec}"
    );
}
