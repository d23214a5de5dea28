//! Programs that the compiler refuses, each beside a file with what it says.
//!
//! They are compiled as the test that asks was: with the same compiler and the same libraries, so that nothing is built for them. With
//! `MESSAGES=overwrite`, the files are written as the messages are now.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::{env, fs, thread};

/// Where programs of a test are, and what compiles them.
pub(crate) struct Mistakes<'a> {
    /// What `feishu_linked::compiler!()` gives.
    pub(crate) compiler: &'a [&'a str],
    /// The folder of the package; the programs are in folders of `tests/mistakes` in it.
    pub(crate) package: &'a str,
    /// Where files may be written.
    pub(crate) temporary: &'a str,
}

impl Mistakes<'_> {
    /// Compares what the compiler says about each of them.
    pub(crate) fn check(&self) {
        fs::create_dir_all(Path::new(self.temporary).join("mistakes")).unwrap();
        let folders = below(&Path::new(self.package).join("tests/mistakes"));
        let mut cases: Vec<PathBuf> = folders.iter().flat_map(|folder| below(folder)).collect();
        cases.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
        assert!(!cases.is_empty(), "there are no cases");
        let (left, wrong) = (Mutex::new(cases.into_iter()), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(|| {
                    loop {
                        let Some(case) = left.lock().unwrap().next() else {
                            return;
                        };
                        if let Err(error) = self.compare(&case) {
                            wrong.lock().unwrap().push(format!("{} {error}", case.display()));
                        }
                    }
                });
            }
        });
        let wrong = wrong.into_inner().unwrap();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    fn compare(&self, case: &Path) -> Result<(), String> {
        let said = self.message(case)?;
        let expected = case.with_extension("stderr");
        if env::var("MESSAGES").is_ok_and(|wish| wish == "overwrite") {
            fs::write(&expected, said).unwrap();
            return Ok(());
        }
        let expected = fs::read_to_string(&expected).map_err(|error| format!("has no file of messages: {error}"))?;
        if said == expected {
            Ok(())
        } else {
            Err(format!("expected\n{expected}found\n{said}"))
        }
    }

    /// What the compiler says about a program that it refuses.
    fn message(&self, case: &Path) -> Result<String, String> {
        let [compiler, linked @ ..] = self.compiler else {
            return Err("there is no compiler".to_owned());
        };
        let output = Command::new(compiler)
            .args(linked)
            .args([
                "--edition=2024",
                "--emit=metadata",
                "--diagnostic-width=140",
                "-Adead_code",
            ])
            .arg("-o")
            .arg(
                Path::new(self.temporary)
                    .join("mistakes")
                    .join(case.file_stem().unwrap()),
            )
            .arg(case.strip_prefix(self.package).unwrap())
            .current_dir(self.package)
            .output()
            .unwrap();
        if output.status.success() {
            return Err("is accepted".to_owned());
        }
        Ok(cleaned(&String::from_utf8_lossy(&output.stderr)))
    }
}

/// Without what depends on more than the program.
fn cleaned(said: &str) -> String {
    // How many there were, and how to read more.
    let counts = ["error: aborting due to", "Some errors have", "For more information"];
    let is_count = |part: &&str| counts.iter().any(|start| part.starts_with(start));
    let parts: Vec<&str> = said
        .split("\n\n")
        .map(str::trim_end)
        .filter(|part| !is_count(part))
        .collect();
    let said = parts.join("\n\n");
    let mut others = false;
    let lines = said.trim_end().lines().filter(|line| {
        others = is_of_others(line, others);
        !others
    });
    let lines: Vec<&str> = lines.map(without_place).collect();
    lines.join("\n") + "\n"
}

/// Whether a line is of the list of types that have a trait, which depends on the features that others turn on. `before` says so of the
/// line before.
fn is_of_others(line: &str, before: bool) -> bool {
    let text = line.trim_start().trim_start_matches("= ");
    let begins = ["note: ", "help: ", "error", "warning"]
        .iter()
        .any(|start| text.starts_with(start));
    // An entry of the list is a type and no more.
    let is_entry = text
        .strip_prefix("note: `")
        .is_some_and(|rest| rest.find('`') == Some(rest.len() - 1));
    let is_end = line.is_empty() || begins && !is_entry;
    // The second tells which macro made one of them.
    let starts = [
        "help: the following other types implement trait",
        "note: this error originates in",
    ];
    starts.iter().any(|start| text.starts_with(start)) || before && !is_end
}

/// A line that points into our own sources, without the number of the line there.
fn without_place(line: &str) -> &str {
    match line.trim_start().strip_prefix("--> ") {
        Some(place) if !place.starts_with("tests/") => line.split(".rs:").next().unwrap_or(line),
        _ => line,
    }
}

/// The files in a folder, sorted.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
