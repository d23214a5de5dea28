//! All documents of the shipped specs.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use feishu_expansion::plan::Plan;
use feishu_spec::english::English;
use feishu_spec::library::{self, ProjectVersion, VersionSpecs};
use generator::export::json_schema::{Limits, schemas};
use generator::export::{self, Enums, Naming, Version};
use serde_json::Value;

pub(crate) struct Read {
    version: ProjectVersion,
    pub(crate) specs: VersionSpecs,
    english: English,
}

pub(crate) static READ: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let tree = library::shipped();
    let versions = library::project_versions(tree).unwrap();
    let read = |version: ProjectVersion| {
        let (specs, english) = feishu_expansion::specs(tree, &version).unwrap();
        Read {
            version,
            specs,
            english,
        }
    };
    versions.into_iter().map(read).collect()
});

fn versions() -> Vec<Version<'static>> {
    let version = |read: &'static Read| Version {
        version: read.version.clone(),
        plan: Plan::of(&read.specs).said(&read.english),
    };
    READ.iter().map(version).collect()
}

/// The parts with their names, and the whole.
pub(crate) static DOCUMENTS: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let versions = versions();
    let part = |version: &Version<'_>| {
        let document = export::document(std::slice::from_ref(version), Naming::Plain, Enums::Open);
        (version.version.to_string(), document.unwrap())
    };
    let whole = export::document(&versions, Naming::Prefixed, Enums::Open).unwrap();
    let parts = versions.iter().map(part);
    parts.chain([("whole".to_owned(), whole)]).collect()
});

/// The types of a document, by name.
fn schemas_of(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    document["components"]["schemas"].as_object().unwrap().iter()
}

#[test]
fn every_document_is_valid_and_read() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/export/openapi-3.1.schema.json");
    let published: Value = serde_json::from_slice(&std::fs::read(published).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&published).unwrap();
    for (name, document) in DOCUMENTS.iter() {
        let mistakes: Vec<String> = validator
            .iter_errors(document)
            .map(|mistake| format!("{}: {mistake}", mistake.instance_path))
            .collect();
        assert!(mistakes.is_empty(), "{name}: {mistakes:?}");
        // The published schema does not look into schemas. The types of the whole are those of the parts.
        for (schema, value) in schemas_of(document).filter(|_| name != "whole") {
            assert!(
                jsonschema::meta::validate(value).is_ok(),
                "{name}: `{schema}` is no JSON Schema"
            );
        }
        let read = oas3::from_json(document.to_string());
        assert!(read.is_ok(), "{name}: {:?}", read.err());
    }
}

/// The published schema refuses what is wrong, so the test above can fail.
#[test]
fn a_document_that_is_wrong_is_refused() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/export/openapi-3.1.schema.json");
    let published: Value = serde_json::from_slice(&std::fs::read(published).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&published).unwrap();
    let first = &versions()[..1];
    let mut document = export::document(first, Naming::Plain, Enums::Open).unwrap();
    assert!(validator.is_valid(&document));
    document["info"].as_object_mut().unwrap().remove("version");
    assert!(!validator.is_valid(&document));
}

#[test]
fn every_operation_and_event_is_found_once() {
    let parts = &DOCUMENTS;
    let (_, whole) = parts.last().unwrap();
    let ids_of = |documents: &[&Value]| {
        let (mut operations, mut events) = (Vec::new(), Vec::new());
        for document in documents {
            for methods in document["paths"].as_object().unwrap().values() {
                for operation in methods.as_object().unwrap().values() {
                    let also = operation["x-feishu-also"].as_array().into_iter().flatten();
                    let both = std::iter::once(operation).chain(also);
                    operations.extend(both.map(|one| one["operationId"].as_str().unwrap().to_owned()));
                }
            }
            events.extend(document["webhooks"].as_object().unwrap().keys().cloned());
        }
        operations.sort();
        events.sort();
        (operations, events)
    };
    let all = |all: Vec<&str>| {
        let mut all: Vec<String> = all.into_iter().map(str::to_owned).collect();
        all.sort();
        all
    };
    let endpoints = READ.iter().flat_map(|read| &read.specs.endpoints);
    let events = READ.iter().flat_map(|read| &read.specs.events);
    let expected = (
        all(endpoints.map(|spec| spec.id.as_str()).collect()),
        all(events.map(|spec| spec.event_type.as_str()).collect()),
    );
    assert!(expected.0.len() > 1_500 && expected.1.len() > 200);
    assert_eq!(ids_of(&[whole]), expected);
    let parts: Vec<&Value> = parts.iter().rev().skip(1).map(|(_, document)| document).collect();
    assert_eq!(ids_of(&parts), expected);
}

#[test]
fn every_reference_leads_to_a_type_and_every_name_is_plain() {
    for (name, document) in DOCUMENTS.iter() {
        let known: BTreeSet<String> = schemas_of(document).map(|(name, _)| name.clone()).collect();
        let is_plain = |name: &String| {
            name.starts_with(|first: char| first.is_ascii_uppercase())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        assert!(known.iter().all(is_plain), "{name}: {known:?}");
        let mut referred = BTreeSet::new();
        references(document, &mut referred);
        let lost: Vec<&String> = referred.difference(&known).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let reference = member.as_str().filter(|_| key == "$ref");
                found.extend(
                    reference
                        .and_then(|reference| reference.strip_prefix("#/components/schemas/"))
                        .map(str::to_owned),
                );
                references(member, found);
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| references(element, found)),
        _ => {}
    }
}

/// A name in the document is a name in Rust.
#[test]
fn types_are_called_as_in_rust() {
    let im = READ.iter().find(|read| read.version.to_string() == "im.v1").unwrap();
    let code = feishu_expansion::version(library::shipped(), &im.version)
        .unwrap()
        .to_string();
    let version = versions()
        .into_iter()
        .find(|version| version.version == im.version)
        .unwrap();
    let document = export::document(&[version], Naming::Plain, Enums::Open).unwrap();
    let mut count = 0;
    for (name, _) in schemas_of(&document).filter(|(name, _)| !name.starts_with("Feishu")) {
        let rust = name.strip_prefix("Content").unwrap_or(name);
        let is_defined = |kind: &str, name: &str| {
            let mut ends = [" ", ";", "(", "<"].iter();
            ends.any(|end| code.contains(&format!("pub {kind} {name}{end}")))
        };
        let kinds = ["struct", "enum", "type"];
        let is_there = kinds
            .iter()
            .any(|kind| is_defined(kind, name) || is_defined(kind, rust));
        assert!(is_there, "{name}");
        count += 1;
    }
    assert!(count > 100, "only {count} types");
}

#[test]
fn every_json_schema_is_one_and_keeps_to_its_budget() {
    let limits = Limits::default();
    let mut count = 0;
    for version in versions() {
        for (file, schema) in schemas(&version, Enums::Open, limits).unwrap() {
            assert!(jsonschema::meta::validate(&schema).is_ok(), "{file}");
            let text = schema.to_string();
            assert!(!text.contains("\"$ref\""), "{file}");
            assert!(text.len() <= limits.budget + 1_000, "{file}: {}", text.len());
            count += 1;
        }
    }
    assert!(count > 3_000, "only {count} schemas");
}
