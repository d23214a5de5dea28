//! Which scopes a linked program needs: the command, real programs, and the whole platform.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod bad_input;
mod command;
mod platform;
mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use feishu_spec::{library, mark};

/// A file that shows what a program would: marks, with other bytes around them.
struct Program {
    folder: tempfile::TempDir,
}

impl Program {
    fn new(operations: &[&str], events: &[&str]) -> Self {
        let program = Program {
            folder: tempfile::tempdir().unwrap(),
        };
        let operations = operations.iter().map(|id| mark::of_operation(id));
        let marks: Vec<String> = operations.chain(events.iter().map(|id| mark::of_event(id))).collect();
        program.write("bot", format!("\u{7f}ELF\0\u{1f}{}\0end", marks.join("/open-apis")));
        program
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn scopes(&self, arguments: &[&str]) -> Told {
        scopes(&self.path("bot"), arguments, library::shipped())
    }
}

/// What the command said.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    status: Option<i32>,
    out: String,
    err: String,
}

fn scopes(program: &Path, arguments: &[&str], tree: &Path) -> Told {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command
        .arg("scopes")
        .arg(program)
        .args(arguments)
        .arg("--spec")
        .arg(tree);
    let output = command.output().unwrap();
    Told {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
