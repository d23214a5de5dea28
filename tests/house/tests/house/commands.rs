//! The commands that tell how to run an example name the features that it is built with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::folder;

/// Where such commands stand.
const READ: &[&str] = &["README.md", "README.zh.md", "generated/src/lib.rs", "tests/deaf.sh"];

/// The features that each example of feishu-api is built with, besides those that are on by default.
fn required() -> BTreeMap<String, Vec<String>> {
    let manifest = fs::read_to_string(folder("generated").join("Cargo.toml")).unwrap();
    let manifest: Value = basic_toml::from_str(&manifest).unwrap();
    let texts = |list: Option<&Value>| -> Vec<String> {
        let list = list.and_then(Value::as_array).into_iter().flatten();
        list.map(|feature| feature.as_str().unwrap().to_owned()).collect()
    };
    let default = texts(manifest.pointer("/features/default"));
    let examples = manifest.get("example").and_then(Value::as_array).unwrap();
    let required = examples.iter().map(|example| {
        let mut features = texts(example.get("required-features"));
        features.retain(|feature| !default.contains(feature));
        let name = example.get("name").and_then(Value::as_str).unwrap();
        (name.to_owned(), features)
    });
    required.collect()
}

/// The commands in a text that lack a feature, with their lines.
fn lacking(file: &Path, text: &str, required: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut told = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((_, command)) = line.split_once("-p feishu-api --example ") else {
            continue;
        };
        let mut words = command.split(|c: char| c.is_whitespace() || c == '`');
        let name = words.next().unwrap_or_default();
        let given = words
            .skip_while(|word| *word != "--features")
            .nth(1)
            .unwrap_or_default();
        let given: Vec<&str> = given.split(',').collect();
        let Some(required) = required.get(name) else {
            told.push(format!(
                "{}:{}: there is no example `{name}`",
                file.display(),
                index + 1
            ));
            continue;
        };
        for feature in required.iter().filter(|feature| !given.contains(&feature.as_str())) {
            told.push(format!(
                "{}:{}: `{name}` wants the feature `{feature}`",
                file.display(),
                index + 1
            ));
        }
    }
    told
}

#[test]
fn a_command_names_the_features_of_its_example() {
    let required = required();
    let mut files: Vec<_> = READ.iter().map(|path| folder(path)).collect();
    let examples = fs::read_dir(folder("generated/examples")).unwrap();
    files.extend(examples.map(|entry| entry.unwrap().path()));
    let told: Vec<String> = files
        .iter()
        .flat_map(|file| lacking(file, &fs::read_to_string(file).unwrap(), &required))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_command_that_lacks_a_feature_is_found() {
    let required = BTreeMap::from([("bot".to_owned(), vec!["message".to_owned(), "socket".to_owned()])]);
    let told = |text: &str| lacking(Path::new("a.md"), text, &required);
    let command = "cargo run -p feishu-api --example";
    assert!(told(&format!("`{command} bot --features socket,message`")).is_empty());
    assert_eq!(
        told(&format!("\n{command} bot --features im-v1,socket -- x")),
        ["a.md:2: `bot` wants the feature `message`"]
    );
    assert_eq!(told(&format!("{command} bott")), ["a.md:1: there is no example `bott`"]);
}
