//! CPU seconds (user and system) and peak memory of compiling the bindings.
//!
//! ```text
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml --bin build-cost            # feishu-api: check, dev, release
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml --bin build-cost -- derives # the same types with serde's derives
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml --bin build-cost -- hello   # a cold hello world: ours, what is below it, openlark's
//! ```
//!
//! A crate is first built with everything that it depends on; then only it is compiled again, with GNU time around the one
//! `rustc`. Incremental compilation is off, as it is for a dependency.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// GNU time, on Debian the package `time`.
const TIME: &str = "/usr/bin/time";

fn main() {
    let mode = std::env::args().nth(1).unwrap_or_default();
    println!("{:52} {:>8} {:>8} {:>9}", "", "CPU s", "peak MB", "rlib MB");
    match mode.as_str() {
        "" => {
            bindings("full");
            bindings("im-v1");
        }
        "derives" => derives(),
        "hello" => {
            let root = root();
            hello(
                "feishu-api, im-v1",
                &format!(
                    "feishu-api = {{ path = {:?}, features = [\"im-v1\"] }}",
                    root.join("generated")
                ),
            );
            hello("what is below feishu-api", BELOW);
            hello(
                "openlark 0.21, communication",
                "openlark = { version = \"=0.21.0\", features = [\"communication\"] }",
            );
        }
        other => eprintln!("unknown mode `{other}`: expected none, `derives` or `hello`"),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn bindings(features: &str) {
    let source = root().join("generated/src/lib.rs");
    for (name, arguments) in PROFILES {
        let target = root().join("target/build-cost");
        let mut command = vec!["-p", "feishu-api", "--features", features];
        command.splice(0..0, arguments.iter().copied());
        let mut first = arguments.to_vec();
        first.extend(["-p", "feishu-api"]);
        measure(
            &format!("feishu-api, {features}, {name}"),
            &root(),
            &target,
            &first,
            &command,
            &source,
        );
    }
}

const PROFILES: [(&str, &[&str]); 3] = [
    ("check", &["check"]),
    ("dev", &["build"]),
    ("release", &["build", "--release"]),
];

fn derives() {
    let folder = root().join("target/build-cost/derives");
    let source = folder.join("src/lib.rs");
    fs::create_dir_all(folder.join("src")).expect("a folder for the twins");
    let twins = feishu_benchmarks::derived_modules(&[]);
    let text = format!("#![allow(missing_docs, dead_code, unused_imports)]\n{twins}");
    fs::write(&source, text).expect("the source of the twins");
    let manifest = "[package]\nname = \"derives\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                    serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest of the twins");
    let first = ["check", "-p", "serde", "-p", "serde_json"];
    measure(
        "serde's derives on the same types, check",
        &folder,
        &folder.join("target"),
        &first,
        &["check"],
        &source,
    );
}

/// Compiles one crate, measured, after `first` has built everything that it depends on.
fn measure(name: &str, folder: &Path, target: &Path, first: &[&str], arguments: &[&str], source: &Path) {
    let run = |command: &mut Command, arguments: &[&str]| {
        command.args(arguments).arg("--quiet").current_dir(folder);
        command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
        let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output
    };
    run(&mut Command::new("cargo"), first);
    let text = fs::read(source).expect("the source");
    // The same text with a newer date is what makes cargo compile it again.
    fs::write(source, text).expect("the source");
    let timed = run(Command::new(TIME).args(["-f", "%U %S %M", "cargo"]), arguments);
    report(name, &String::from_utf8_lossy(&timed.stderr), rlib(target, arguments));
}

fn report(name: &str, time: &str, rlib: Option<u64>) {
    let figures: Vec<f64> = time
        .lines()
        .last()
        .unwrap_or_default()
        .split(' ')
        .filter_map(|part| part.parse().ok())
        .collect();
    let [user, system, kilobytes] = figures[..] else {
        panic!("{TIME} said: {time}")
    };
    let rlib = rlib
        .map(|bytes| format!("{:.0}", bytes as f64 / 1e6))
        .unwrap_or_default();
    println!(
        "{name:52} {:>8.1} {:>8.0} {rlib:>9}",
        user + system,
        kilobytes * 1024.0 / 1e6
    );
}

/// The newest library of `feishu-api`, if the command makes one.
fn rlib(target: &Path, arguments: &[&str]) -> Option<u64> {
    let profile = match arguments {
        ["build", "--release", ..] => "release",
        ["build", ..] => "debug",
        _ => return None,
    };
    let files = fs::read_dir(target.join(profile).join("deps")).ok()?.flatten();
    let libraries = files.filter(|file| {
        let name = file.file_name().to_string_lossy().into_owned();
        name.starts_with("libfeishu_api") && name.ends_with(".rlib")
    });
    let newest = libraries.max_by_key(|file| file.metadata().and_then(|data| data.modified()).ok())?;
    Some(newest.metadata().ok()?.len())
}

/// What feishu-api stands on, with the features that it asks for: what its own crates cannot save.
const BELOW: &str = "reqwest = { version = \"0.13\", default-features = false, features = [\"rustls-no-provider\"] }
rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }
rustls-platform-verifier = \"0.7\"
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
syn = \"3\"";

/// A program that depends on one crate or more and calls nothing, with everything below it, from nothing.
fn hello(name: &str, dependency: &str) {
    let folder = root().join("target/build-cost/hello");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).expect("a folder for the program");
    fs::write(folder.join("src/main.rs"), "fn main() {\n    println!(\"hello\");\n}\n").expect("the program");
    let tokio = "tokio = { version = \"1\", features = [\"rt-multi-thread\", \"macros\"] }";
    let manifest = format!(
        "[package]\nname = \"hello\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n{tokio}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest");
    let fetched = Command::new("cargo")
        .arg("fetch")
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    assert!(fetched.status.success(), "{}", String::from_utf8_lossy(&fetched.stderr));
    for (profile, arguments) in [("check", &["check"][..]), ("release", &["build", "--release"])] {
        let timed = Command::new(TIME)
            .args(["-f", "%U %S %M", "cargo"])
            .args(arguments)
            .arg("--quiet")
            .env("CARGO_TARGET_DIR", folder.join("target").join(profile))
            .current_dir(&folder)
            .output()
            .expect("cargo runs");
        report(
            &format!("hello world, {name}, {profile}"),
            &String::from_utf8_lossy(&timed.stderr),
            None,
        );
    }
}
