//! `export openapi --depth` took any number: a type that holds itself was written out until the stack or the patience ended.

use std::path::Path;

use crate::generator;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

fn export(depth: &str) -> (Option<i32>, String) {
    let out = tempfile::tempdir().unwrap();
    let out = out.path().to_str().unwrap();
    // An object of `apaas/v1` has settings, which name objects.
    let arguments = [
        "export",
        "openapi",
        "--json-schema",
        "--project",
        "apaas.v1",
        "--out",
        out,
        "--depth",
        depth,
    ];
    let output = generator(&arguments, Path::new(SPECS));
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_depth_that_no_schema_has_is_refused() {
    for depth in ["65", "2000", "999999999999"] {
        let (status, said) = export(depth);
        assert_eq!(status, Some(2), "{depth}");
        assert!(said.contains("--depth"), "{said}");
    }
}

#[test]
fn the_deepest_that_may_be_asked_for_is_written() {
    let (status, said) = export("64");
    assert_eq!(status, Some(0), "{said}");
}
