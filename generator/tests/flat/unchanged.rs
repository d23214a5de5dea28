//! Pages that both folders have, unchanged.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use feishu_spec::AnySpec;
use generator::interpret::{Reading, interpret};
use generator::locate::{Block, Form, Page, TableKind, locate};
use generator::run::source::Source;
use rayon::prelude::*;
use serde_json::Value;

fn folder(variable: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(variable).map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: {variable} names no folder of real pages");
    }
    folder
}

fn read(page: &Page) -> Reading {
    interpret(page, false)
}

/// The pages of two folders that have one name and one time, the original first.
fn pairs(site: &Path, flat: &Path) -> Vec<(String, Page, Page)> {
    let sources = Source::below(site).unwrap();
    sources
        .par_iter()
        .filter_map(|source| {
            let name = Path::new(&source.name()).strip_prefix(site).unwrap().to_owned();
            let other = Source::File(flat.join(&name)).read().ok()?;
            let (first, second) = (locate(&source.read().unwrap()).unwrap(), locate(&other).unwrap());
            (first.front.updated == second.front.updated).then(|| (name.display().to_string(), first, second))
        })
        .collect()
}

/// The line with the link to the API explorer, which the flat form has not.
fn link(page: &Page) -> Option<String> {
    let mut texts = page.sections.iter().flat_map(|section| section.texts());
    texts
        .find(|text| text.contains("api_explore_config?"))
        .map(str::to_owned)
}

/// The spec of a page, with the further ones in it by their ids.
fn json(reading: &Reading) -> Value {
    let value = |spec: &AnySpec| -> Value { serde_json::from_str(&spec.text().unwrap()).unwrap() };
    let mut json = reading.spec.as_ref().map_or(Value::Null, value);
    for (spec, _) in &reading.further {
        json[spec.id()] = value(spec);
    }
    json
}

/// Where two values differ: the path, and both sides.
fn differences(at: &str, first: &Value, second: &Value, found: &mut Vec<(String, String, String)>) {
    match (first, second) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for key in keys {
                let null = Value::Null;
                differences(
                    &format!("{at}.{key}"),
                    a.get(key).unwrap_or(&null),
                    b.get(key).unwrap_or(&null),
                    found,
                );
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() && a.iter().all(Value::is_object) => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                let name = a
                    .get("name")
                    .and_then(Value::as_str)
                    .map_or(index.to_string(), str::to_owned);
                differences(&format!("{at}[{name}]"), a, b, found);
            }
        }
        _ if first == second => {}
        _ => found.push((at.to_owned(), first.to_string(), second.to_string())),
    }
}

/// A fact that differs: its page, and its place in the spec.
type Fact = (String, String);

/// The facts that are known to be lost.
fn losses() -> BTreeSet<Fact> {
    let lines = include_str!("losses.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>().as_slice() {
            [_rule, page, fact] => ((*page).to_owned(), (*fact).to_owned()),
            _ => panic!("expected a rule, a page and a fact with tabs between them: {line}"),
        })
        .collect()
}

#[test]
fn unchanged_pages_give_the_same_specs() {
    let (Some(site), Some(flat)) = (folder("FEISHU_PAGES"), folder("FEISHU_FLAT_PAGES")) else {
        return;
    };
    let found: Vec<_> = pairs(&site, &flat)
        .into_par_iter()
        .map(|(name, site, mut flat)| {
            assert_eq!(
                (site.form, flat.form == Form::Flat),
                (Form::Site, has_tables(&flat)),
                "{name}"
            );
            if let Some(link) = link(&site) {
                flat.sections[0].blocks.push(Block::Text(link));
            }
            let (first, second) = (read(&site), read(&flat));
            assert!(second.rows.balance(), "{name}: {:?}", second.rows);
            let mut found = Vec::new();
            differences("", &json(&first), &json(&second), &mut found);
            (name, matches!(first.spec, Some(AnySpec::Endpoint(_))), found)
        })
        .collect();
    let operations = found.iter().filter(|(_, is_operation, _)| *is_operation);
    let same = operations.clone().filter(|(.., found)| found.is_empty()).count();
    let operations = operations.count();
    println!("{same} of {operations} operations are the same");
    let mut lost = losses();
    let mut new = Vec::new();
    for (name, _, found) in found {
        for (at, first, second) in found {
            if !lost.remove(&(name.clone(), at.clone())) {
                new.push(format!("{name} {at}\n  {first}\n  {second}"));
            }
        }
    }
    assert!(
        new.is_empty(),
        "differences that losses.txt does not name:\n{}",
        new.join("\n")
    );
    assert!(lost.is_empty(), "losses.txt names what does not differ: {lost:?}");
    assert!(same * 1000 >= operations * 994, "{same} of {operations}");
}

fn has_tables(page: &Page) -> bool {
    page.tables().any(|(_, table)| table.kind == TableKind::Flat)
}
