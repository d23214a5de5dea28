//! The examples of documentation pages against the exported schemas: a second reading of the pages, by somebody else's validator.
//!
//! All pages of the folders that `FEISHU_PAGES` and `FEISHU_FLAT_PAGES` name, where they are set. What a schema refuses must be among the
//! known differences between tables and examples, or in `refused.txt` with its cause.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use feishu_spec::{AnySpec, BodyKind};
use generator::interpret::{Samples, interpret};
use generator::locate::locate;
use generator::run::source::Source;
use jsonschema::Validator;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use crate::documents::{DOCUMENTS, READ};

/// `id part: cause`, a line each: what does not come through the types of Rust.
const KNOWN: &str = include_str!("../../../tests/tests/everything/differences.txt");
/// As those, of what only a schema refuses.
const REFUSED: &str = include_str!("refused.txt");

/// A schema by `id part`, with the types of its document.
fn schemas() -> HashMap<String, (&'static Value, &'static Value)> {
    let mut found = HashMap::new();
    for (name, document) in DOCUMENTS.iter().filter(|(name, _)| name != "whole") {
        let types = &document["components"]["schemas"];
        for methods in document["paths"].as_object().unwrap().values() {
            for operation in methods.as_object().unwrap().values() {
                let also = operation["x-feishu-also"].as_array().into_iter().flatten();
                for one in std::iter::once(operation).chain(also) {
                    let id = one["operationId"].as_str().unwrap();
                    let json = "content/application~1json/schema";
                    let request = operation.pointer(&format!("/requestBody/{json}"));
                    let reply = operation.pointer(&format!("/responses/200/{json}"));
                    found.extend(request.map(|schema| (format!("{id} request"), (schema, types))));
                    found.extend(reply.map(|schema| (format!("{id} reply"), (schema, types))));
                }
            }
        }
        for webhook in document["webhooks"].as_object().unwrap().values() {
            let id = webhook["post"]["operationId"].as_str().unwrap();
            let message = webhook.pointer("/post/requestBody/content/application~1json/schema");
            found.insert(format!("{id} event"), (message.unwrap(), types));
        }
        assert!(!name.is_empty());
    }
    found
}

/// A validator with the types that the schema leads to.
fn validator((schema, types): (&Value, &Value)) -> Validator {
    let (mut reached, mut open) = (Map::new(), vec![schema]);
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                if let Some(name) = reference.and_then(|to| to.strip_prefix("#/components/schemas/"))
                    && !reached.contains_key(name)
                {
                    reached.insert(name.to_owned(), types[name].clone());
                    open.push(&types[name]);
                }
                open.extend(members.values());
            }
            Value::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    let mut whole = json!({"allOf": [schema], "components": {"schemas": reached}});
    whole["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    jsonschema::validator_for(&whole).unwrap()
}

/// The examples of a page by `id part`. Of a page in several states that one counts which the spec was read from.
fn examples(source: &Source, known: &HashMap<&str, Vec<(&str, Option<u64>)>>) -> Vec<(String, Value)> {
    let Ok(page) = locate(&source.read().unwrap()) else {
        return Vec::new();
    };
    let reading = interpret(&page, false);
    let Some(spec) = &reading.spec else { return Vec::new() };
    let mut id = spec.id();
    if let Some(known) = known.get(spec.page().path.as_str()) {
        let mut state = known.iter().filter(|(_, time)| *time == spec.page().updated);
        let ids: Vec<&str> = state.by_ref().map(|(id, _)| *id).collect();
        match ids.first() {
            None => return Vec::new(),
            // A page without its link has an id that was kept.
            Some(first) if !ids.contains(&id) => id = first,
            Some(_) => {}
        }
    }
    let Samples {
        request, reply, event, ..
    } = &reading.samples;
    let is_json = matches!(spec, AnySpec::Endpoint(spec) if spec.body.kind == BodyKind::Json);
    let parts = match spec {
        AnySpec::Endpoint(_) => vec![
            ("request", request.as_ref().filter(|_| is_json)),
            ("reply", reply.as_ref()),
        ],
        _ => vec![("event", event.as_ref())],
    };
    let there = parts
        .into_iter()
        .filter_map(|(part, example)| Some((format!("{id} {part}"), example?.clone())));
    there.collect()
}

fn keys(list: &'static str) -> BTreeSet<&'static str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| Some(line.split_once(": ")?.0)).collect()
}

#[test]
fn examples_of_all_pages_fit_or_are_listed() {
    let folders = ["FEISHU_FLAT_PAGES", "FEISHU_PAGES"].map(std::env::var);
    let [Ok(_), Ok(_)] = &folders else {
        eprintln!("not run: FEISHU_PAGES and FEISHU_FLAT_PAGES name no folders of pages");
        return;
    };
    let mut states: HashMap<&str, Vec<(&str, Option<u64>)>> = HashMap::new();
    for read in READ.iter() {
        let operations = read.specs.endpoints.iter().map(|spec| (&spec.id, &spec.page));
        for (id, page) in operations.chain(read.specs.events.iter().map(|spec| (&spec.id, &spec.page))) {
            states.entry(&page.path).or_default().push((id, page.updated));
        }
    }
    let pages = |folder: String| Source::below(Path::new(&folder)).unwrap();
    let sources: Vec<Source> = folders.into_iter().flatten().flat_map(pages).collect();
    let found: Vec<(String, Value)> = sources
        .par_iter()
        .flat_map(|source| examples(source, &states))
        .collect();
    let schemas = schemas();
    // The site's own form comes last, and counts where both have an example.
    let examples: BTreeMap<String, Value> = found.into_iter().filter(|(key, _)| schemas.contains_key(key)).collect();
    let refused: BTreeMap<&String, Vec<String>> = examples
        .par_iter()
        .map(|(key, example)| {
            let mistakes = validator(schemas[key]);
            let mistakes = mistakes
                .iter_errors(example)
                .map(|mistake| format!("{}: {mistake}", mistake.instance_path));
            (key, mistakes.collect())
        })
        .filter(|(_, mistakes): &(&String, Vec<String>)| !mistakes.is_empty())
        .collect();
    let (known, listed) = (keys(KNOWN), keys(REFUSED));
    let unlisted: Vec<String> = refused
        .iter()
        .filter(|(key, _)| !known.contains(key.as_str()) && !listed.contains(key.as_str()))
        .map(|(key, mistakes)| format!("{key}: {}", mistakes.join("; ")))
        .collect();
    for part in ["request", "reply", "event"] {
        let of_part = |key: &&String| key.ends_with(&format!(" {part}"));
        let (all, wrong) = (
            examples.keys().filter(of_part).count(),
            refused.keys().copied().filter(of_part).count(),
        );
        println!("{part}: {} of {all} fit", all - wrong);
        assert!(
            all > 150 && wrong * 100 <= all * 3,
            "{wrong} of {all} {part} examples are refused, expected at most 3 %"
        );
    }
    assert!(
        unlisted.is_empty(),
        "{} not listed:\n{}",
        unlisted.len(),
        unlisted.join("\n")
    );
    let stale: Vec<&&str> = listed
        .iter()
        .filter(|key| !refused.contains_key(&(**key).to_owned()))
        .collect();
    assert!(stale.is_empty(), "listed, but these fit now or are gone: {stale:?}");
}
