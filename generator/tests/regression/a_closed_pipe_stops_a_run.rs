//! `refresh … | true` panicked when its reader was gone, before the bindings followed the specs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const MANIFEST: &str = "[features]\n# begin project-versions\n# end project-versions\n";

/// Bindings without a project-version. Gives their manifest.
fn bindings(workspace: &Path) -> PathBuf {
    let generated = workspace.join("generated");
    fs::create_dir_all(generated.join("src")).unwrap();
    for file in ["src/lib.rs", "src/catalogue.rs"] {
        fs::write(generated.join(file), MANIFEST.replace('#', "//")).unwrap();
    }
    let manifest = generated.join("Cargo.toml");
    fs::write(&manifest, MANIFEST).unwrap();
    manifest
}

#[test]
fn what_must_happen_happens_though_nobody_reads() {
    let workspace = tempfile::tempdir().unwrap();
    let manifest = bindings(workspace.path());
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = Command::new(env!("CARGO_BIN_EXE_generator"))
        .args(["refresh", "--verbose", "--spec"])
        .arg(workspace.path().join("spec"))
        .stdout(Stdio::from(writer.try_clone().unwrap()))
        .stderr(Stdio::from(writer))
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(0));
    assert!(fs::read_to_string(manifest).unwrap().contains("im-v1 = []"));
}

#[test]
fn the_manifest_is_renamed_into_place() {
    let workspace = tempfile::tempdir().unwrap();
    let manifest = bindings(workspace.path());
    // Who holds the file open reads it whole: it is replaced, not written over.
    let held = workspace.path().join("held");
    fs::hard_link(&manifest, &held).unwrap();
    let spec = workspace.path().join("spec");
    assert!(crate::generator(&["refresh"], &spec).status.success());
    assert!(fs::read_to_string(manifest).unwrap().contains("im-v1 = []"));
    assert_eq!(fs::read_to_string(held).unwrap(), MANIFEST);
}
