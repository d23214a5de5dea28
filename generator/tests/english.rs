//! The lines in English: those that are shipped, and that they are our own words.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;
use std::{env, fs};

use feishu_spec::english::{self, English, Meaning, Owner};
use feishu_spec::library;
use generator::english::check;

/// So many words in a row are a sentence of somebody.
const RUN: usize = 6;

#[test]
fn everything_has_a_line_and_no_line_is_unfit() {
    let checked = check(library::shipped()).unwrap();
    assert_eq!(checked.problems, []);
    let count = checked.count;
    assert_eq!(count.entries_told, count.entries);
    assert!(count.entries >= 1887, "{count:?}");
    let share = count.members_told * 100 / count.members;
    assert!(share >= 40, "{share} % of {} members", count.members);
}

#[test]
fn the_commonest_names_of_members_are_decided() {
    let tree = library::shipped();
    let mut names: Vec<_> = check(tree).unwrap().names.into_iter().collect();
    names.sort_by_key(|(name, count)| (usize::MAX - count, name.clone()));
    let decided = english::members(tree).unwrap();
    let open: Vec<_> = names
        .iter()
        .take(1000)
        .filter(|(name, _)| !decided.contains_key(name))
        .collect();
    assert_eq!(
        open,
        Vec::<&(String, usize)>::new(),
        "a line, or `null` where it would say nothing new"
    );
}

/// The words of a text, in lower case. Names on the wire are none, nor are letters that are repeated, as in formats of dates.
fn words(text: &str) -> Vec<String> {
    let words = text
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .map(str::to_lowercase);
    let is_word = |word: &String| {
        let first = word.chars().next();
        word.chars().all(|c| c.is_ascii_alphabetic()) && word.chars().any(|c| Some(c) != first)
    };
    words.filter(is_word).collect()
}

fn runs(text: &str) -> impl Iterator<Item = String> + use<> {
    let words = words(text);
    let runs: Vec<String> = words.windows(RUN).map(|run| run.join(" ")).collect();
    runs.into_iter()
}

/// Facts may be told; sentences of the pages may not be copied.
#[test]
fn no_line_has_six_words_in_a_row_of_a_page() {
    let folders: Vec<PathBuf> = ["FEISHU_PAGES", "FEISHU_FLAT_PAGES"]
        .into_iter()
        .filter_map(|folder| env::var_os(folder).map(PathBuf::from))
        .collect();
    if folders.is_empty() {
        println!("skipped: FEISHU_PAGES names no folder of real pages");
        return;
    }
    let tree = library::shipped();
    let mut ours: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |text: &str| ours.extend(runs(text).map(|run| (run, text.to_owned())));
    for version in library::project_versions(tree).unwrap() {
        let english = English::read(tree, &version).unwrap();
        english.version().texts().for_each(&mut add);
    }
    let members = english::members(tree).unwrap();
    let meanings = members.values().flatten().flat_map(Meaning::lines);
    meanings.for_each(|(_, line)| add(line));
    assert!(ours.len() > 1000, "{}", ours.len());

    let mut pages = folders;
    let (mut copied, mut read) = (HashSet::new(), 0);
    while let Some(path) = pages.pop() {
        if path.is_dir() {
            pages.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        read += 1;
        let found = runs(&String::from_utf8_lossy(&bytes)).filter_map(|run| ours.get(&run).cloned());
        copied.extend(found.map(|line| (path.clone(), line)));
    }
    assert!(read > 1000, "{read} pages");
    assert_eq!(copied, HashSet::new());
}

#[test]
fn the_narrower_line_counts() {
    let tree = tempfile::tempdir().unwrap();
    let folder = tree.path().join(english::FOLDER);
    fs::create_dir_all(folder.join("demo")).unwrap();
    fs::write(
        folder.join("demo/v1.json"),
        r#"{"models": {"thing": {"line": "A thing of the test.", "members": {"time": "Told by its model."}}},
            "nouns": {"demo.v1.item": {"one": "old item", "many": "old items"}}}"#,
    )
    .unwrap();
    fs::write(
        folder.join(english::MEMBERS),
        r#"{"time": {"string": "Told by its type.", "request": "Told by its place.", "except": ["demo.v1.thing.get reply"]}, "name": null}"#,
    )
    .unwrap();
    let version = library::ProjectVersion {
        project: "demo".into(),
        version: "v1".into(),
    };
    let english = English::read(tree.path(), &version).unwrap();
    let field =
        |name: &str, kind: &str| serde_json::from_value(serde_json::json!({"name": name, "type": kind})).unwrap();
    let (text, number) = (field("time", "string"), field("time", "integer"));
    assert_eq!(english.member(Owner::Model("thing"), &text), Some("Told by its model."));
    assert_eq!(english.member(Owner::Model("other"), &text), Some("Told by its type."));
    assert_eq!(
        english.member(Owner::Request("demo.v1.thing.get"), &number),
        Some("Told by its place.")
    );
    assert_eq!(english.member(Owner::Reply("demo.v1.thing.list"), &number), None);
    assert_eq!(english.member(Owner::Reply("demo.v1.thing.get"), &text), None);
    assert_eq!(
        english.member(Owner::Request("demo.v1.thing.get"), &field("name", "string")),
        None
    );
    assert_eq!(english.model("thing"), Some("A thing of the test."));
    // What the method says surely of a noun that is known; nothing else is guessed.
    for (id, line) in [
        ("demo.v1.item.list", Some("Lists old items.")),
        ("demo.v1.item.get", Some("Gets an old item.")),
        ("demo.v1.item.create", Some("Creates an old item.")),
        ("demo.v1.item.delete", Some("Deletes an old item.")),
        ("demo.v1.item.patch", None),
        ("demo.v1.thing.list", None),
    ] {
        assert_eq!(english.line(&library::Id::parse(id).unwrap()).as_deref(), line, "{id}");
    }
}

#[test]
fn a_phrase_finds_no_more_than_a_reader_sees() {
    let tree = tempfile::tempdir().unwrap();
    let folder = tree.path().join(english::FOLDER).join("im");
    fs::create_dir_all(&folder).unwrap();
    for (version, search) in [
        ("v1", "send message"),
        ("v2", "send message"),
        ("v3", "send message"),
        ("v4", "post"),
    ] {
        let id = format!("im.{version}.message.create");
        let spec = fs::read_to_string(library::shipped().join("endpoints/im/v1/message/create.json")).unwrap();
        let spec = spec
            .replace("im.v1.message.create", &id)
            .replace("im/v1", &format!("im/{version}"));
        let file = tree.path().join(format!("endpoints/im/{version}/message/create.json"));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, spec).unwrap();
        fs::write(
            folder.join(format!("{version}.json")),
            format!(
                r#"{{"operations": {{"{id}": {{"line": "Sends a message to a user.", "search": ["{search}"]}}}}}}"#
            ),
        )
        .unwrap();
    }
    let problems = check(tree.path()).unwrap().problems;
    let keys: Vec<_> = problems
        .iter()
        .map(|problem| (&*problem.key, problem.file.ends_with("im/v3.json")))
        .collect();
    assert_eq!(keys, [("operations.im.v3.message.create.search", true)], "{problems:?}");
}
