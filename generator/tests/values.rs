//! Numbers have names: the reviewed table, the specs that are shipped, and what a page may do to them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;

use feishu_spec::library::{self, VersionSpecs};
use feishu_spec::words::is_symbol;
use feishu_spec::{AnySpec, Field};
use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;
use generator::values::{for_each_list, table};

/// All specs of the project, with their ids.
fn specs() -> Vec<AnySpec> {
    let root = library::shipped();
    let versions = library::project_versions(root).unwrap();
    let mut all = Vec::new();
    for version in versions {
        let (specs, _) = VersionSpecs::read(root, &version);
        all.extend(
            specs
                .endpoints
                .into_iter()
                .map(|spec| AnySpec::Endpoint(Box::new(spec))),
        );
        all.extend(specs.events.into_iter().map(|spec| AnySpec::Event(Box::new(spec))));
    }
    assert!(all.len() > 1800, "{}", all.len());
    all
}

#[test]
fn every_documented_list_of_numbers_has_names_but_flags() {
    let (mut lists, mut missing) = (0, Vec::new());
    for mut spec in specs() {
        let id = spec.id().to_owned();
        for_each_list(&mut spec, |entry, place, field| {
            let is_flags = entry.is_some_and(|entry| entry.flags.is_some());
            let named = field.values.iter().filter(|value| value.name.is_some()).count();
            lists += 1;
            if named != (if is_flags { 0 } else { field.values.len() }) {
                missing.push(format!("{id} {place}.{}", field.name));
            }
        });
    }
    assert!(lists > 1500, "{lists}");
    assert!(
        missing.is_empty(),
        "lists of numbers without names, or flags with some: {missing:#?}"
    );
}

#[test]
fn every_line_of_the_table_applies_to_a_spec() {
    let mut used: BTreeSet<*const table::Entry> = BTreeSet::new();
    for mut spec in specs() {
        for_each_list(&mut spec, |entry, _, _| used.extend(entry.map(std::ptr::from_ref)));
    }
    for (version, entries) in table::read().unwrap() {
        let known = &table::TABLE[&version];
        assert_eq!(known.len(), entries.len());
        for entry in known {
            assert!(
                used.contains(&std::ptr::from_ref(entry)),
                "no spec has this list: remove it from `generator/data/values.json`: {version} {entry:?}"
            );
        }
    }
}

#[test]
fn names_of_a_list_are_symbols_and_differ() {
    for (version, entries) in table::read().unwrap() {
        for entry in entries {
            let names: BTreeSet<&String> = entry.values.values().collect();
            assert_eq!(names.len(), entry.values.len(), "two equal names: {version} {entry:?}");
            for name in names {
                assert!(is_symbol(name), "`{name}` is no symbol: {version} {}", entry.field);
            }
            for value in entry.values.keys() {
                assert_eq!(
                    value.parse::<i64>().unwrap().to_string(),
                    *value,
                    "{version} {}",
                    entry.field
                );
            }
        }
    }
}

/// Two entries that say equally much about where they hold, and hold for one list, would leave it to their order.
#[test]
fn one_line_of_the_table_fits_a_list_best() {
    for (version, entries) in table::read().unwrap() {
        for (index, one) in entries.iter().enumerate() {
            for other in &entries[index + 1..] {
                let same = one.field == other.field && one.values.keys().eq(other.values.keys());
                let apart = |one: &[String], other: &[String]| {
                    !one.is_empty() && !other.is_empty() && !one.iter().any(|place| other.contains(place))
                };
                let alike = one.precision() == other.precision()
                    && !apart(&one.of, &other.of)
                    && !apart(&one.within, &other.within);
                assert!(!(same && alike), "{version}: {one:?} and {other:?}");
            }
        }
    }
}

/// Read on the pages and typed by hand.
#[test]
fn the_values_of_the_pages_are_called_so() {
    let all = specs();
    for (id, place, field, expected) in [
        (
            "docx.v1.document.block.list",
            "types.block",
            "block_type",
            &[("3", "heading1"), ("31", "table")][..],
        ),
        (
            "docx.v1.document.block.get",
            "types.file",
            "view_type",
            &[("1", "card"), ("2", "preview")],
        ),
        (
            "docx.v1.document.block.patch",
            "types.bitable",
            "view_type",
            &[("1", "grid"), ("2", "kanban")],
        ),
        (
            "hire.v1.employee.get",
            "types.employee",
            "onboard_status",
            &[("1", "onboarded"), ("2", "offboarded")],
        ),
        (
            "hire.v1.application.get_detail",
            "types.application_detail_basic_info",
            "onboard_status",
            &[("1", "not_onboarded"), ("2", "onboarded")],
        ),
        (
            "hire.v1.talent.get",
            "types.talent_basic_info",
            "gender",
            &[("3", "undisclosed")],
        ),
        (
            "hire.v1.talent.tag",
            "body",
            "operation",
            &[("1", "add"), ("2", "remove")],
        ),
        (
            "hire.v1.talent.onboard_status",
            "body",
            "operation",
            &[("1", "onboard"), ("2", "offboard")],
        ),
        (
            "vc.v1.meeting.get",
            "types.meeting",
            "status",
            &[("1", "ringing"), ("3", "ended")],
        ),
        (
            "vc.v1.export.get",
            "response",
            "status",
            &[("1", "processing"), ("3", "completed")],
        ),
        (
            "application.v6.application.get",
            "types.application",
            "status",
            &[("0", "disabled"), ("3", "unknown")],
        ),
        (
            "corehr.v2.offboarding.updated",
            "fields",
            "status",
            &[("2", "approved"), ("5", "cancelled")],
        ),
        (
            "attendance.v1.user_approval.query",
            "body",
            "status",
            &[("3", "withdrawn"), ("4", "revoked")],
        ),
        (
            "contact.v3.user.get",
            "types.user",
            "gender",
            &[("1", "male"), ("2", "female")],
        ),
    ] {
        let spec = all.iter().find(|spec| spec.id() == id).unwrap();
        let mut spec = spec.clone();
        let lists = spec.fields_mut();
        let fields = lists
            .into_iter()
            .find(|(at, _)| at == place)
            .unwrap_or_else(|| panic!("{id} {place}"))
            .1;
        let field = fields.iter().find(|known| known.name == field).unwrap();
        for (value, name) in expected {
            assert_eq!(named(field, value), Some(*name), "{id} {place} {} {value}", field.name);
        }
    }
}

fn named<'a>(field: &'a Field, value: &str) -> Option<&'a str> {
    let value = field.values.iter().find(|known| known.value == value)?;
    value.name.as_deref()
}

/// A page about an operation with one list of numbers.
fn page(labels: &[(&str, &str)]) -> Vec<Source> {
    let items: String = labels
        .iter()
        .map(|(value, label)| format!("<br>- `{value}`：{label}"))
        .collect();
    let text = format!(
        "---\ntitle: 演示\nfullPath: /demo/thing/create\n---\n# 演示\n\n## 请求\n\n基本 | &nbsp;\n---|---\n\
         HTTP URL | https://open.feishu.cn/open-apis/demo/v1/things\nHTTP Method | POST\n\n\
         ### 请求体\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nkind | int | 否 | 演示<br>**可选值有**：{items}\n\n\
         ## 响应\n\n### 错误码\n\nHTTP状态码 | 错误码 | 描述 | 排查建议\n---|---|---|---\n"
    );
    vec![Source::Fetched("page".to_owned(), text)]
}

/// Refreshes a tree from the page. Gives the name of each value, and what was said.
fn refresh(tree: &Tree, labels: &[(&str, &str)]) -> (Vec<Option<String>>, String) {
    let outcomes = run::refresh(&page(labels), tree, false).unwrap();
    let problems: Vec<String> = outcomes[0].problems.iter().map(ToString::to_string).collect();
    let mut spec = outcomes.into_iter().next().unwrap().spec.unwrap();
    let fields = spec
        .fields_mut()
        .into_iter()
        .find(|(place, _)| place == "body")
        .unwrap()
        .1;
    let names = fields[0].values.iter().map(|value| value.name.clone()).collect();
    (names, problems.join("\n"))
}

fn some(names: &[&str]) -> Vec<Option<String>> {
    names
        .iter()
        .map(|name| (!name.is_empty()).then(|| (*name).to_owned()))
        .collect()
}

#[test]
fn a_new_value_is_called_by_its_english_label_or_told() {
    let folder = tempfile::tempdir().unwrap();
    let tree = Tree::new(folder.path());
    let (names, said) = refresh(&tree, &[("1", "Open"), ("2", "Closed")]);
    assert_eq!(names, some(&["open", "closed"]));
    assert!(!said.contains("a name for each number"), "{said}");

    // What has a name keeps it, whatever the page says by now.
    let (names, said) = refresh(&tree, &[("1", "打开"), ("2", "Shut"), ("3", "Half open")]);
    assert_eq!(names, some(&["open", "closed", "half_open"]));
    assert!(!said.contains("a name for each number"), "{said}");

    let (names, said) = refresh(
        &tree,
        &[("1", "打开"), ("2", "Shut"), ("3", "Half open"), ("4", "未知")],
    );
    assert_eq!(names, some(&["open", "closed", "half_open", ""]));
    assert!(
        said.contains("warning: found `body.kind: 4`, expected a name for each number"),
        "{said}"
    );

    // A spec that was lost is the same again.
    let spec = feishu_spec::library::files(&folder.path().join("endpoints"))
        .unwrap()
        .remove(0);
    let text = std::fs::read_to_string(&spec).unwrap();
    std::fs::remove_file(&spec).unwrap();
    refresh(
        &tree,
        &[("1", "打开"), ("2", "Shut"), ("3", "Half open"), ("4", "未知")],
    );
    assert_eq!(std::fs::read_to_string(&spec).unwrap(), text);
}
