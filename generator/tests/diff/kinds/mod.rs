//! Every kind of change with the class that it has, by the rules of semantic versioning for what the macros emit.

mod content;
mod event;
mod operation;
mod reply;
mod request;

use generator::diff::Class::{Additive, Breaking, Docs};
use generator::diff::{Class, Status};
use serde_json::json;

use crate::api::{Api, operation};

/// A change, where it is noticed, its class, and what happens to which item; nothing for documentation.
type Kind = (&'static str, fn(&mut Api), &'static str, Class, &'static str);

const ALL: [(&str, &[Kind]); 9] = [
    ("body", request::BODY),
    ("values", request::VALUES),
    ("reply", reply::REPLY),
    ("errors", reply::ERRORS),
    ("operation", operation::OPERATION),
    ("event", event::EVENTS),
    ("callback", event::CALLBACKS),
    ("content", content::CONTENTS),
    ("place of a content", content::PLACES),
];

#[test]
fn every_kind_of_change_has_its_class() {
    let api = Api::new();
    for (place, kinds) in ALL {
        for (kind, change, at, class, effect) in kinds {
            let changes = api.changes(change);
            let told = format!("{place}: {kind}:\n{}", changes.to_text());
            let [version] = changes.versions.as_slice() else {
                panic!("expected changes in one place; {told}");
            };
            assert_eq!(version.class, *class, "{told}");
            assert_eq!(changes.breaks(), *class == Breaking, "{told}");
            let facts: Vec<_> = version.specs.iter().flat_map(|spec| &spec.facts).collect();
            let effects: Vec<_> = match *at {
                // A consequence of a fact that is about something else.
                "" => version.consequences.iter().collect(),
                at => {
                    let fact = facts
                        .iter()
                        .find(|fact| fact.at == at)
                        .unwrap_or_else(|| panic!("no fact at {at}; {told}"));
                    assert_eq!(fact.class, *class, "{told}");
                    fact.effects.iter().collect()
                }
            };
            let lines: Vec<String> = effects
                .iter()
                .map(|effect| format!("{} {}", effect.item, effect.what))
                .collect();
            let found = lines.iter().any(|line| line.starts_with(effect));
            assert!(
                if effect.is_empty() { lines.is_empty() } else { found },
                "expected {effect:?}; {told}"
            );
        }
    }
}

#[test]
fn what_is_docs_only_leaves_the_same_rust() {
    // The order of fields is the order in which they are written, and nothing that a program sees.
    let is_order = |at: &str| at.ends_with("fields");
    let api = Api::new();
    for (place, kinds) in ALL {
        for (kind, change, ..) in kinds
            .iter()
            .filter(|(_, _, at, class, _)| *class == Docs && !is_order(at))
        {
            assert!(bare(&api.after(change)) == bare(&api), "{place}: {kind}");
        }
    }
}

/// The expansion without documentation, and without what is only there to be looked up.
fn bare(api: &Api) -> String {
    let text = prettyplease::unparse(&syn::parse2(api.expansion()).unwrap());
    let told = [
        "///",
        "#[doc",
        "title:",
        "docs:",
        "scopes:",
        "app_types:",
        "deprecated:",
        // What `validate` tells and nothing else names.
        "const RULES",
    ];
    let blocks = text.split("/**");
    let code = blocks.map(|block| block.split_once("*/").map_or(block, |(_, code)| code));
    let lines: Vec<String> = code.flat_map(str::lines).map(|line| line.trim().to_owned()).collect();
    let kept = lines
        .into_iter()
        .filter(|line| !told.iter().any(|start| line.starts_with(start)));
    kept.collect::<Vec<_>>().join("\n")
}

#[test]
fn equal_specs_have_no_changes() {
    let changes = Api::new().changes(|_| {});
    assert_eq!(changes.versions, []);
    assert!(!changes.breaks());
}

#[test]
fn the_date_of_a_page_is_no_change() {
    let changes = Api::new().changes(|api| api.make["page"]["updated"] = json!(1_700_000_000_000_u64));
    assert_eq!(changes.versions, []);
}

#[test]
fn a_name_that_is_written_down_and_was_so_before_is_no_change() {
    let changes = Api::new().changes(|api| {
        api.make["types"]["label"]["name"] = json!("label");
        api.make["body"]["fields"][3]["enum_name"] = json!("mode");
    });
    assert_eq!(changes.versions, []);
}

#[test]
fn a_renamed_operation_is_found_by_method_and_path() {
    let changes = Api::new().changes(|api| api.remove["id"] = json!("demo.v1.thing.delete"));
    let spec = &changes.versions[0].specs[0];
    let from = "demo.v1.thing.remove".to_owned();
    assert_eq!(
        (spec.id.as_str(), &spec.status),
        ("demo.v1.thing.delete", &Status::Renamed { from })
    );
}

#[test]
fn a_type_that_another_operation_has_with_other_members_takes_them_in() {
    let changes = Api::new().changes(|api| {
        let mut paint = operation("demo.v1.thing.paint", "POST", "/open-apis/demo/v1/things/paint");
        paint["response"]["fields"] = json!([{"name": "label", "type": {"object": "label"}}]);
        paint["types"] = json!({"label": {"fields": [{"name": "paint", "type": "string"}]}});
        api.more.push(paint);
    });
    assert_eq!(changes.versions[0].class, Additive);
}

#[test]
fn a_version_that_goes_takes_its_feature_along() {
    let changes = Api::new().changes(|api| {
        let operations = [&mut api.make, &mut api.list, &mut api.remove];
        let others = [&mut api.made, &mut api.asked, &mut api.sent, &mut api.received];
        for spec in operations.into_iter().chain(others) {
            *spec = json!(null);
        }
    });
    assert!(changes.breaks());
    let line = "breaking: the feature `demo-v1` is gone: remove it from `Cargo.toml`\n";
    assert!(changes.to_text().contains(line), "{}", changes.to_text());
}
