//! A field whose type stands elsewhere on its page, by name, was any JSON; and of a type that was not understood nothing was said.

use feishu_spec::{Endpoint, Type};
use generator::problem::Level;

use crate::pages::{operation, page};
use crate::support::reading;

/// The type of a member of the body, with the names of the object types in it.
fn kind(spec: &Endpoint, name: &str) -> String {
    let field = spec.body.fields.iter().find(|field| field.name == name).unwrap();
    field.kind.to_string()
}

fn members<'a>(spec: &'a Endpoint, kind: &str) -> Vec<(&'a str, &'a Type)> {
    let fields = spec.types[kind].fields.iter();
    fields.map(|field| (field.name.as_str(), &field.kind)).collect()
}

#[test]
fn a_name_of_a_type_means_the_one_that_has_members() {
    let spec = operation(&page(
        &[
            // Before its table, behind it, and in it.
            ["paths", "folder_info[][]", "甲"],
            ["folder", "folder_info", "乙"],
            ["└id", "string", "丙"],
            ["└above", "folder_info", "丁"],
            ["other", "map<string, folder_info>", "戊"],
        ],
        &[],
    ));
    assert_eq!(kind(&spec, "paths"), "array<array<folder_info>>");
    assert_eq!(kind(&spec, "folder"), "folder_info");
    assert_eq!(kind(&spec, "other"), "map<folder_info>");
    let itself = Type::Object("folder_info".to_owned());
    assert_eq!(
        members(&spec, "folder_info"),
        [("id", &Type::String), ("above", &itself)]
    );
}

#[test]
fn a_name_with_two_meanings_or_none_stays_any_json_and_is_told() {
    let page = page(
        &[
            ["one", "part", "甲"],
            ["└id", "string", "乙"],
            ["two", "part", "丙"],
            ["└size", "int", "丁"],
            ["some", "part[]", "戊"],
            ["none", "stranger", "己"],
        ],
        &[],
    );
    let spec = operation(&page);
    assert_eq!(kind(&spec, "some"), "array<any>");
    assert_eq!(kind(&spec, "none"), "any");
    assert_eq!(told(&page), [(5, "part".to_owned()), (6, "stranger".to_owned())]);
}

#[test]
fn a_type_that_is_not_understood_is_told() {
    let page = page(
        &[
            ["list", "string[", "甲"],
            ["pairs", "map<int", "乙"],
            ["empty", "", "丙"],
            ["plain", "string", "丁"],
        ],
        &[],
    );
    let expected = [(1, "string["), (2, "map<int"), (3, "empty")];
    assert_eq!(told(&page), expected.map(|(row, found)| (row, found.to_owned())));
}

/// The rows of which it is told that they are any JSON, with what was found there.
fn told(page: &str) -> Vec<(usize, String)> {
    let problems = reading(page.as_bytes()).problems.into_iter();
    let told =
        problems.filter(|problem| problem.level == Level::Note && problem.expected.contains("taken as any JSON"));
    told.map(|problem| (problem.row.unwrap(), problem.found)).collect()
}
