//! Under which name a package knows `feishu-api`, for every way in which a manifest can say it.

use std::fs;
use std::path::Path;
use std::str::FromStr as _;

use feishu_expansion::{Package, endpoint};
use proc_macro2::TokenStream;

/// What the attribute emits in the package of a folder.
fn emitted(folder: &Path) -> String {
    let args = TokenStream::from_str("\"im/v1/pin/delete\"").unwrap();
    let item = TokenStream::from_str("struct Unpin;").unwrap();
    endpoint(args, item, &Package::new(folder)).to_string()
}

#[track_caller]
fn knows_it_as(name: &str, manifest: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    let code = emitted(folder.path());
    assert!(
        code.contains(&format!("impl :: {name} :: rt :: Endpoint for Unpin")),
        "{code}"
    );
    assert!(!code.contains("compile_error"), "{code}");
}

#[test]
fn by_its_own_name() {
    knows_it_as("feishu_api", "[dependencies]\nserde = \"1\"\nfeishu-api = \"0.1\"");
    knows_it_as(
        "feishu_api",
        "[dependencies.feishu-api]\nversion = \"0.1\"\nfeatures = [\"im-v1\"]",
    );
    knows_it_as("feishu_api", "dependencies.feishu-api.version = \"0.1\"");
    knows_it_as("feishu_api", "[dev-dependencies]\nfeishu-api = { path = \"..\" }");
}

#[test]
fn by_another_name() {
    knows_it_as(
        "lark",
        "[dependencies]\nlark = { package = \"feishu-api\", version = \"0.1\" }",
    );
    knows_it_as(
        "my_lark",
        "[dependencies.my-lark]\npackage = \"feishu-api\"\nversion = \"0.1\"",
    );
    knows_it_as(
        "lark",
        "[target.'cfg(unix)'.dependencies]\nlark = { package = \"feishu-api\", version = \"0.1\" }",
    );
}

#[test]
fn by_a_keyword() {
    knows_it_as(
        "r#type",
        "[dependencies]\ntype = { package = \"feishu-api\", version = \"0.1\" }",
    );
}

#[test]
fn in_the_package_itself() {
    knows_it_as("feishu_api", "[package]\nname = \"feishu-api\"");
}

#[test]
fn from_the_workspace() {
    let root = tempfile::tempdir().unwrap();
    let member = root.path().join("crates/bot");
    fs::create_dir_all(&member).unwrap();
    let workspace = "[workspace]\nmembers = [\"crates/*\"]\n[workspace.dependencies]\nlark = { package = \"feishu-api\", version = \"0.1\" }";
    fs::write(root.path().join("Cargo.toml"), workspace).unwrap();
    fs::write(
        member.join("Cargo.toml"),
        "[package]\nname = \"bot\"\n[dependencies]\nlark.workspace = true",
    )
    .unwrap();
    assert!(emitted(&member).contains("impl :: lark :: rt :: Endpoint for Unpin"));

    let apart = tempfile::tempdir().unwrap();
    let manifest = format!(
        "[package]\nname = \"bot\"\nworkspace = {:?}\n[dependencies]\nlark = {{ workspace = true }}",
        root.path().to_str().unwrap()
    );
    fs::write(apart.path().join("Cargo.toml"), manifest).unwrap();
    assert!(emitted(apart.path()).contains("impl :: lark :: rt :: Endpoint for Unpin"));
}

#[test]
fn without_it_the_message_says_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[dependencies]\nserde = \"1\"").unwrap();
    let code = emitted(folder.path());
    assert!(
        code.contains("this package does not depend on `feishu-api`")
            && code.contains("write `crate = path::to::feishu_api`"),
        "{code}"
    );
}

#[test]
fn a_manifest_that_cargo_would_refuse_is_no_reason_to_panic() {
    knows_it_as("feishu_api", "[dependencies]\n\"1 }\" = { package = \"feishu-api\" }");
    knows_it_as("feishu_api", "[dependencies");
}

#[test]
fn where_there_is_no_manifest_it_has_its_own_name() {
    let folder = tempfile::tempdir().unwrap();
    assert!(emitted(folder.path()).contains("impl :: feishu_api :: rt :: Endpoint for Unpin"));
}
