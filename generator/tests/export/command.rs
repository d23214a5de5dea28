//! The command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn export(arguments: &[&str], out: &Path) -> (bool, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    let tree = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let command = command.args(["export", "openapi"]).args(arguments);
    let output = command.arg("--out").arg(out).arg("--spec").arg(tree).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.file_name().unwrap() != ".lock" {
            files.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    files.sort();
    files
}

#[test]
fn the_same_specs_give_the_same_bytes() {
    let out = tempfile::tempdir().unwrap();
    let folders = ["one", "other"].map(|name| out.path().join(name));
    let [one, other] = folders.map(|folder| {
        let (success, _, told) = export(&["--whole"], &folder);
        assert!(success, "{told}");
        let files = files(&folder).into_iter();
        files
            .map(|(path, bytes)| (path.strip_prefix(&folder).unwrap().to_owned(), bytes))
            .collect::<Vec<_>>()
    });
    assert!(one.len() > 80 && one.iter().any(|(path, _)| path == Path::new("whole.json")));
    let differ: Vec<&PathBuf> = one
        .iter()
        .zip(&other)
        .filter(|(one, other)| one != other)
        .map(|((path, _), _)| path)
        .collect();
    assert!(one.len() == other.len() && differ.is_empty(), "{differ:?}");
}

#[test]
fn a_project_version_alone_leaves_what_else_is_in_the_folder() {
    let out = tempfile::tempdir().unwrap();
    fs::write(out.path().join("notes.txt"), "mine").unwrap();
    let (success, printed, told) = export(&["--project", "im.v1", "--json-schema", "--depth", "3"], out.path());
    assert!(success, "{told}");
    assert!(printed.contains("files in "), "{printed}");
    let files = files(out.path());
    let names: Vec<String> = files
        .iter()
        .map(|(path, _)| path.strip_prefix(out.path()).unwrap().display().to_string())
        .collect();
    for expected in [
        "im.v1.json",
        "json-schema/im.v1.message.create.request.json",
        "json-schema/im.v1.message.receive.event.json",
        "json-schema/im.v1.message.sent.post.content.json",
        "notes.txt",
    ] {
        assert!(names.iter().any(|name| name == expected), "{expected}: {names:?}");
    }
    assert!(names.iter().all(|name| !name.starts_with("docx")), "{names:?}");
}

#[test]
fn what_was_dropped_is_told() {
    let out = tempfile::tempdir().unwrap();
    let (success, _, told) = export(&["--project", "corehr.v2"], out.path());
    assert!(success, "{told}");
    assert!(
        told.contains("dropped: corehr.v2 `ListSignatureFile`, `template_ids`: `max_length` 4294967296"),
        "{told}"
    );
}

#[test]
fn mistakes_of_the_caller_are_told_and_nothing_is_written() {
    let out = tempfile::tempdir().unwrap();
    let (success, _, told) = export(&["--project", "im.v3"], out.path());
    assert!(!success);
    assert!(
        told.contains("there is no project-version `im.v3`") && told.contains("did you mean `im.v1`?"),
        "{told}"
    );
    assert!(files(out.path()).is_empty());
    let file = out.path().join("file");
    fs::write(&file, "mine").unwrap();
    let (success, _, told) = export(&["--project", "im.v1"], &file);
    assert!(!success);
    assert!(told.contains("is a file, expected a folder"), "{told}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}
