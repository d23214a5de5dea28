//! A name that a person gave a list of values stood in the spec and not among the names that outlive it, and `check` said nothing of that.

use std::fs;

use crate::generator;
use crate::pages::page;

#[test]
fn a_name_that_was_chosen_is_missed_until_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let (file, tree) = (folder.path().join("page.md"), folder.path().join("specs"));
    let values = "**可选值有**：<br>- `1`：x";
    fs::write(&file, page(&[["kind", "int", values]], &[])).unwrap();
    let run = |arguments: &[&str]| {
        let output = generator(arguments, &tree);
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    run(&["refresh", "--pages", file.to_str().unwrap()]);
    let said = run(&["check"]);
    assert!(!said.contains("names.json"), "{said}");

    let spec = tree.join("endpoints/demo/v1/things/create.json");
    let before = fs::read_to_string(&spec).unwrap();
    let after = before.replace("\"enum_name\": \"thing_kind\",", "\"enum_name\": \"chosen\",");
    assert_ne!(before, after);
    fs::write(&spec, after).unwrap();
    let said = run(&["check"]);
    assert!(said.contains("names.json: is stale"), "{said}");

    run(&["refresh"]);
    let names = fs::read_to_string(tree.join("names.json")).unwrap();
    assert!(names.contains("{\"body.kind\":\"chosen\"}"), "{names}");
}
