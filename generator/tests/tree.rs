//! The committed tree: canonical, valid, fresh; and what a run does to a tree.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use feishu_spec::library;
use serde_json::Value;
use support::files;

#[path = "support/files.rs"]
mod support;

fn own() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn generator(arguments: &[&str], spec: &Path) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    let output = command.args(arguments).arg("--spec").arg(spec).output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(printed).unwrap())
}

#[test]
fn the_committed_tree_has_not_drifted() {
    let (success, printed) = generator(&["check"], &own());
    assert!(success, "{printed}");
}

#[test]
fn every_spec_validates_against_the_published_schema() {
    for (folder, schema) in [
        (library::ENDPOINTS, "endpoint.schema.json"),
        (library::EVENTS, "event.schema.json"),
        (library::CONTENTS, "content.schema.json"),
        (library::ERRORS, "errors.schema.json"),
    ] {
        let schema: Value = serde_json::from_slice(&fs::read(own().join(schema)).unwrap()).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for file in files_of(folder) {
            let spec: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
            let mistakes: Vec<_> = validator
                .iter_errors(&spec)
                .map(|mistake| mistake.to_string())
                .collect();
            assert!(mistakes.is_empty(), "{}: {mistakes:?}", file.display());
        }
    }
}

/// The specs of a folder of the tree; the general error codes are a file.
fn files_of(place: &str) -> Vec<PathBuf> {
    let path = own().join(place);
    if path.is_file() {
        vec![path]
    } else {
        library::files(&path).unwrap()
    }
}

#[test]
fn the_schema_refuses_what_is_no_spec() {
    let schema: Value = serde_json::from_slice(&fs::read(own().join("endpoint.schema.json")).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let file = own().join("endpoints/im/v1/pin/delete.json");
    let good: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    assert!(validator.is_valid(&good));
    for (key, value) in [
        ("method", "REMOVE".into()),
        ("tokens", Value::Null),
        ("surprise", true.into()),
    ] {
        let mut bad = good.clone();
        bad[key] = value;
        assert!(!validator.is_valid(&bad), "{key}");
    }
}

#[test]
fn specs_hold_no_sentences_and_stay_small() {
    let sentence = |text: &str| {
        let after = text.split(['。', '；']).skip(1);
        after.into_iter().any(|rest| rest.chars().count() >= 12)
    };
    let mut total = 0;
    for folder in library::FOLDERS {
        for file in library::files(&own().join(folder)).unwrap() {
            let text = fs::read_to_string(&file).unwrap();
            total += text.len();
            assert!(text.len() < 1 << 20, "{}", file.display());
            assert!(!text.split('"').any(sentence), "{}", file.display());
        }
    }
    assert!(total < 30 << 20, "{total}");
}

#[test]
fn two_runs_give_the_same_tree_and_the_second_writes_nothing() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    let arguments = ["refresh", "--pages", pages.to_str().unwrap()];
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    generator(&arguments, first.path());
    generator(&arguments, second.path());
    assert!(!files(first.path()).is_empty());
    assert_eq!(files(first.path()), files(second.path()));

    let times = |root: &Path| -> Vec<_> {
        let times = files(root)
            .into_keys()
            .map(|file| fs::metadata(root.join(file)).unwrap().modified().unwrap());
        times.collect()
    };
    let before = times(first.path());
    generator(&arguments, first.path());
    assert_eq!(before, times(first.path()));
}

#[test]
fn a_changed_spec_is_drift_and_names_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    let refresh = ["refresh", "--pages", pages.to_str().unwrap()];
    generator(&refresh, folder.path());
    generator(&["report"], folder.path());
    assert!(generator(&["check"], folder.path()).0);

    // A person chooses a better name; the next refresh keeps it.
    let file = folder.path().join("endpoints/im/v1/pin/delete.json");
    let chosen = fs::read_to_string(&file)
        .unwrap()
        .replace("chat_dissolved", "chat_gone");
    fs::write(&file, &chosen).unwrap();
    generator(&refresh, folder.path());
    assert_eq!(fs::read_to_string(&file).unwrap(), chosen);

    fs::write(&file, chosen.replace("DELETE", "GET")).unwrap();
    let (success, printed) = generator(&["check"], folder.path());
    assert!(!success);
    assert!(printed.contains("pin/delete.json"), "{printed}");

    fs::write(&file, chosen.replace("\"schema\": 1", "\"schema\":1")).unwrap();
    assert!(!generator(&["check"], folder.path()).0);
}

#[test]
fn two_pages_that_claim_one_id_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("pages");
    fs::create_dir_all(&pages).unwrap();
    let page = include_str!("../pages/im-v1-pin-delete.md");
    fs::write(pages.join("a.md"), page).unwrap();
    fs::write(
        pages.join("b.md"),
        page.replace("/reference/im-v1/pin/delete\n", "/reference/im-v1/pin/delete-copy\n")
            .replace("1733886822000", "1600000000000"),
    )
    .unwrap();
    let spec = folder.path().join("spec");
    let (success, printed) = generator(&["refresh", "--verbose", "--pages", pages.to_str().unwrap()], &spec);
    assert!(success);
    assert!(
        printed.contains("b.md: warning: claims the id im.v1.pin.delete"),
        "{printed}"
    );
    let text = fs::read_to_string(spec.join("endpoints/im/v1/pin/delete.json")).unwrap();
    assert!(!text.contains("delete-copy"));
}

#[test]
fn every_example_that_disagrees_was_reviewed() {
    let report = fs::read_to_string(own().join("REPORT.md")).unwrap();
    let unreviewed: Vec<&str> = report.lines().filter(|line| line.contains("not reviewed")).collect();
    assert_eq!(unreviewed, [""; 0]);
}

#[test]
fn prose_is_kept_only_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages/im-v1-pin-delete.md");
    let page = page.to_str().unwrap();
    let file = folder.path().join("endpoints/im/v1/pin/delete.json");
    generator(&["add", page, "--prose"], folder.path());
    let told = fs::read_to_string(&file).unwrap();
    for sentence in [
        "Takes a message off the pins of its chat.",
        "\"doc\": \"The message.\"",
        "Bot outside group",
    ] {
        assert!(told.contains(sentence), "no {sentence:?} in {told}");
    }
    generator(&["add", page], folder.path());
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        fs::read_to_string(own().join("endpoints/im/v1/pin/delete.json")).unwrap()
    );
}
