//! The command: folders and git revisions, formats, exit status, errors.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::api::Api;

/// The exit status and all that is printed.
fn diff(arguments: &[&str], spec: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    let output = command
        .arg("diff")
        .args(arguments)
        .arg("--spec")
        .arg(spec)
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(printed).unwrap())
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=test", "-c", "user.email=test@localhost"]);
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The API with an operation less.
fn less(api: &mut Api) {
    api.remove = json!(null);
}

#[test]
fn the_exit_status_says_whether_anything_breaks() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    Api::new().after(less).write(&old);
    Api::new().write(&new);
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    for (arguments, status, expected) in [
        ([old, new], 0, "additive: demo.v1.thing.remove, new"),
        ([new, old], 3, "breaking: demo.v1.thing.remove, gone"),
        ([old, old], 0, "Nothing changed."),
    ] {
        let (found, printed) = diff(&arguments, folder.path());
        assert!(found == status && printed.contains(expected), "{found}: {printed}");
    }
    let (_, json) = diff(&[new, old, "--format", "json"], folder.path());
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["versions"][0]["specs"][0]["status"], "removed");
    let (_, changelog) = diff(&[new, old, "--format", "changelog"], folder.path());
    assert!(changelog.starts_with("### Breaking\n"), "{changelog}");
}

#[test]
fn revisions_are_read_without_touching_the_repository() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    git(folder.path(), &["init", "--quiet"]);
    git(
        folder.path(),
        &["commit", "--quiet", "--allow-empty", "--message", "without specs"],
    );
    for (message, api) in [("first", Api::new()), ("second", Api::new().after(less))] {
        let _ = fs::remove_dir_all(&spec);
        api.write(&spec);
        git(folder.path(), &["add", "--all"]);
        git(folder.path(), &["commit", "--quiet", "--message", message]);
    }
    Api::new().write(&spec);
    let index = fs::read(folder.path().join(".git/index")).unwrap();

    let (status, printed) = diff(&["HEAD~1", "HEAD"], &spec);
    assert!(
        status == 3 && printed.contains("demo.v1.thing.remove, gone"),
        "{status}: {printed}"
    );
    let (status, printed) = diff(&["HEAD"], &spec);
    assert!(
        status == 0 && printed.contains("demo.v1.thing.remove, new"),
        "{status}: {printed}"
    );
    let (status, printed) = diff(&["HEAD~1"], &spec);
    assert!(
        status == 0 && printed.contains("Nothing changed."),
        "{status}: {printed}"
    );
    let (status, printed) = diff(&["HEAD~2"], &spec);
    assert!(
        status == 1 && printed.contains("there are no specs in `HEAD~2`"),
        "{status}: {printed}"
    );
    assert_eq!(fs::read(folder.path().join(".git/index")).unwrap(), index);
}

#[test]
fn what_cannot_be_compared_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    git(folder.path(), &["init", "--quiet"]);
    Api::new().write(&spec);
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    for (given, expected) in [
        ("nowhere", "`nowhere` is neither a folder nor a git revision"),
        ("--upload-pack=true", "unexpected argument"),
        (empty.to_str().unwrap(), "there are no specs in"),
    ] {
        let (status, printed) = diff(&[given], &spec);
        assert!(
            [1, 2].contains(&status) && printed.contains(expected),
            "{status}: {printed}"
        );
    }

    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "--message", "good"]);
    fs::write(spec.join("endpoints/demo/v1/thing/make.json"), "{\"schema\": 99}").unwrap();
    let (status, printed) = diff(&["HEAD"], &spec);
    assert!(
        status == 1 && printed.contains("format version 99"),
        "{status}: {printed}"
    );
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "bad"]);
    let (status, printed) = diff(&["HEAD", "HEAD~1"], &spec);
    assert!(
        status == 1 && printed.contains("spec file `HEAD:endpoints/demo/v1/thing/make.json`"),
        "{status}: {printed}"
    );
}

#[test]
fn each_spec_says_from_which_state_and_form_of_its_page_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    let dated = |time: u64| {
        move |api: &mut Api| {
            api.made["page"]["updated"] = json!(time);
            api.made["title"] = json!(time.to_string());
        }
    };
    Api::new().after(dated(1_733_886_821_000)).write(&old);
    Api::new().after(dated(1_775_801_451_000)).write(&new);
    let line = "{\n\"/made\": {\"id\":\"demo.v1.thing.made\",\"flat\":true,\"rows\":1,\"spec\":1}\n}\n";
    fs::write(new.join("coverage.json"), line).unwrap();
    let arguments = [old.to_str().unwrap(), new.to_str().unwrap(), "--format", "json"];
    let (_, printed) = diff(&arguments[..2], folder.path());
    let expected = "    page of 2026-04-10, flat form; was of 2024-12-11\n";
    assert!(printed.contains(expected), "{printed}");
    let (_, json) = diff(&arguments, folder.path());
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let spec = &json["versions"][0]["specs"][0];
    assert_eq!(
        spec["now"],
        json!({"path": "/made", "updated": 1_775_801_451_000_u64, "flat": true})
    );
    assert_eq!(
        spec["was"],
        json!({"path": "/made", "updated": 1_733_886_821_000_u64, "flat": false})
    );
}
