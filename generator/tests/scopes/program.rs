//! A program that is compiled and linked in three ways shows exactly what it calls and receives.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::{fs, str};

use generator::scopes::marks::Marks;

/// The build folder of the workspace. What is built there with the same features and flags is not built again.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// Builds the program with these settings of its profile and options of the linking, and reads its marks.
fn shown(folder: &Path, settings: &[&str], linking: &[&str]) -> Marks {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.env("CARGO_NET_OFFLINE", "true").env("CARGO_TARGET_DIR", target());
    cargo.current_dir(folder).args(["rustc", "--bin", "program"]);
    for setting in settings {
        cargo.args(["--config", &format!("profile.dev.{setting}")]);
    }
    cargo.arg("--").args(linking);
    let output = cargo.output().unwrap();
    let errors = str::from_utf8(&output.stderr).unwrap();
    assert!(output.status.success(), "{settings:?}: {errors}");
    let program = target()
        .join("debug")
        .join(format!("program{}", std::env::consts::EXE_SUFFIX));
    Marks::read(BufReader::new(File::open(program).unwrap())).unwrap()
}

/// Optimised is the program with what it takes of generic code. Its dependencies are as in the first build, so that they are compiled once.
#[test]
fn a_program_shows_what_it_reaches_in_debug_optimised_and_as_a_stripped_whole() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = fs::canonicalize(package.join("..")).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shown");
    fs::create_dir_all(folder.join("src")).unwrap();
    for file in ["Cargo.toml", "src/lib.rs", "src/main.rs"] {
        let text = fs::read_to_string(package.join("tests/scopes/program").join(file)).unwrap();
        let text = text.replace("../../../..", workspace.to_str().unwrap());
        fs::write(folder.join(file), text).unwrap();
    }
    // The versions that the workspace was tested with, which are at hand.
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    let expected = Marks {
        operations: ["minutes.v1.minute.artifacts", "minutes.v1.minute.get"]
            .map(str::to_owned)
            .into(),
        events: ["elearning.v2.course_registration.created"].map(str::to_owned).into(),
    };
    let ways: [(&[&str], &[&str]); 3] = [
        (&[], &[]),
        (&["opt-level=3"], &[]),
        (&["opt-level=3", "lto='fat'"], &["-C", "strip=symbols"]),
    ];
    for (settings, linking) in ways {
        assert_eq!(shown(&folder, settings, linking), expected, "{settings:?} {linking:?}");
    }
}
