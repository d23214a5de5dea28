//! Specs that were deleted, and read from the same pages again, had other names, in Rust and for good.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;
use proptest::prelude::*;

use crate::page;

/// Pages about operations of one project-version. What sends a message is described in two ways by different pages, and the list
/// of its kinds in three, one of which holds the others.
fn pages(count: usize) -> Vec<Source> {
    let text = page("im-v1-message-create.md");
    (0..count)
        .map(|number| {
            let member = ["sender_type", "sender_kind"][number % 2];
            let text = text
                .replace("&method=create", &format!("&method=create_{number}"))
                .replace("message/create\"", &format!("message/create-{number}\""))
                .replace(
                    "open-apis/im/v1/messages<",
                    &format!("open-apis/im/v1/messages/number_{number}<"),
                )
                .replace(">sender_type<", &format!(">{member}<"));
            let text = match number % 3 {
                0 => text,
                1 => text.replacen("key=\"open_id\"", "key=\"other_id\"", 1),
                _ => text.replacen("key=\"open_id\"", "key=\"first_id\"", 1).replacen(
                    "key=\"union_id\"",
                    "key=\"other_id\"",
                    1,
                ),
            };
            Source::Fetched(format!("page {number}"), text)
        })
        .collect()
}

/// A tree that several runs made, each with more pages, one of them reworded: names in it are owed to what happened before.
fn tree() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let tree = Tree::new(root.path());
    let first = page("im-v1-message-create.md").replace("Bot outside group", "Bot not found here");
    let first = first
        .replace("&method=create", "&method=create_0")
        .replace("message/create\"", "message/create-0\"");
    run::refresh(&[Source::Fetched("first".to_owned(), first)], &tree, false).unwrap();
    for count in [1, 2, 5, 8] {
        run::refresh(&pages(count), &tree, false).unwrap();
    }
    root
}

fn files(root: &Path) -> BTreeMap<PathBuf, String> {
    let specs = feishu_spec::library::files(&root.join("endpoints")).unwrap();
    specs
        .into_iter()
        .map(|file| (file.clone(), fs::read_to_string(file).unwrap()))
        .collect()
}

#[test]
fn deleting_any_specs_and_refreshing_the_same_pages_is_the_identity() {
    let root = tree();
    let whole = files(root.path());
    assert_eq!(whole.len(), 8);
    assert!(
        whole.values().any(|text| text.contains("\"name\": \"create_")),
        "names are contested"
    );
    proptest!(ProptestConfig::with_cases(16), |(gone in proptest::collection::vec(any::<bool>(), 8))| {
        for (file, _) in whole.keys().zip(&gone).filter(|(_, gone)| **gone) {
            fs::remove_file(file).unwrap();
        }
        run::refresh(&pages(8), &Tree::new(root.path()), false).unwrap();
        prop_assert_eq!(&files(root.path()), &whole);
    });
}

#[test]
fn a_spec_that_was_cut_short_is_told_and_keeps_its_names() {
    let root = tree();
    let whole = files(root.path());
    for (file, text) in &whole {
        fs::write(file, &text[..text.len() / 2]).unwrap();
    }
    let outcomes = run::refresh(&pages(8), &Tree::new(root.path()), false).unwrap();
    assert_eq!(files(root.path()), whole);
    for outcome in outcomes {
        let told = outcome
            .problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n");
        let id = outcome.spec.unwrap().id().to_owned();
        let file = id.rsplit('.').next().unwrap();
        assert!(
            told.contains("cannot be used") && told.contains(&format!("{file}.json")),
            "{told}"
        );
    }
}
