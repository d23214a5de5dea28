//! What `diff` is given: a folder of specs, or a git revision of the tree that is at hand.
//!
//! A revision's files are put into a temporary folder by git itself, with an index of their own: the repository's index
//! and working tree are not touched. **What can fail**: a name that is neither, a revision without specs, git itself,
//! specs that cannot be used.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use feishu_spec::Field;
use feishu_spec::contradiction::contradictions;
use feishu_spec::library::{self, FOLDERS};
use serde::Deserialize as _;
use serde_json::Value;

use super::Specs;

/// Reads the specs in the folder `given`, or else those of the tree `near` as they are in the git revision `given`.
///
/// # Errors
/// See [`Error`].
pub fn read(given: &str, near: &Path) -> Result<Specs, Error> {
    let folder = Path::new(given);
    let specs = if folder.is_dir() {
        Specs::read(folder)?
    } else {
        at_revision(given, near)?
    };
    if specs.is_empty() {
        return Err(Error::Empty(given.to_owned()));
    }
    Ok(specs)
}

fn at_revision(revision: &str, near: &Path) -> Result<Specs, Error> {
    let ask = |arguments: &[&str]| run(Command::new("git").arg("-C").arg(near).arg("rev-parse").args(arguments));
    let repository = ask(&["--absolute-git-dir"])?;
    let Ok(commit) = ask(&[
        "--verify",
        "--quiet",
        "--end-of-options",
        &format!("{revision}^{{commit}}"),
    ]) else {
        return Err(Error::Neither {
            given: revision.to_owned(),
            near: near.to_owned(),
        });
    };
    // A commit from before there was such a folder holds no specs.
    let Ok(tree) = ask(&["--verify", "--quiet", &format!("{commit}:{}", ask(&["--show-prefix"])?)]) else {
        return Ok(Specs::default());
    };
    let folder = tempfile::tempdir().map_err(Error::Temporary)?;
    let files = folder.path().join("spec");
    fs::create_dir(&files).map_err(Error::Temporary)?;
    let apart = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(&files)
            .env("GIT_INDEX_FILE", folder.path().join("index"));
        git.arg("--git-dir").arg(&repository).arg("--work-tree").arg(&files);
        run(git.args(arguments))
    };
    apart(&["read-tree", &tree])?;
    apart(&["checkout-index", "--all"])?;
    settle(&files)?;
    Specs::read(&files).map_err(|error| Error::Specs(error.below(&files, revision)))
}

/// Drops facts that contradict others of their field. An older revision may hold some, and its specs would be refused; they are in the
/// documentation alone.
fn settle(tree: &Path) -> Result<(), Error> {
    let files = FOLDERS.map(|folder| library::files(&tree.join(folder)));
    for file in files.into_iter().flatten().flatten() {
        let Some(mut spec) = fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok()) else {
            // Reading it tells why.
            continue;
        };
        if consistent(&mut spec) {
            fs::write(&file, spec.to_string()).map_err(Error::Temporary)?;
        }
    }
    Ok(())
}

/// Makes the fields below a value consistent; whether one was not.
fn consistent(value: &mut Value) -> bool {
    if let Ok(mut field) = Field::deserialize(&*value) {
        let found = contradictions(&field);
        found.iter().for_each(|found| found.fact.take(&mut field));
        if let Ok(settled) = serde_json::to_value(field)
            && !found.is_empty()
        {
            *value = settled;
        }
        return !found.is_empty();
    }
    match value {
        Value::Object(members) => members.values_mut().map(consistent).filter(|mended| *mended).count() > 0,
        Value::Array(items) => items.iter_mut().map(consistent).filter(|mended| *mended).count() > 0,
        _ => false,
    }
}

/// What a git command prints.
fn run(git: &mut Command) -> Result<String, Error> {
    let output = git.output().map_err(Error::NoGit)?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
    } else {
        let told = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Error::Git(format!("{git:?}"), told))
    }
}

/// Why there are no specs to compare.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Neither a folder nor a revision.
    #[error(
        "`{given}` is neither a folder nor a git revision of `{near}`: expected a folder with `endpoints/`, or a revision such as `HEAD~1`, \
         `main` or `v0.1.0`", near = near.display()
    )]
    Neither {
        /// What was given.
        given: String,
        /// The tree in whose repository it was looked for.
        near: PathBuf,
    },
    /// The folder or revision holds no specs.
    #[error(
        "there are no specs in `{0}`: expected a folder or a git revision with `endpoints/`, `events/`, `contents/` or `errors.json`"
    )]
    Empty(String),
    /// The program git cannot be run.
    #[error("cannot run git ({0}): a revision is read with it; install it, or give two folders")]
    NoGit(#[source] io::Error),
    /// Git fails.
    #[error("`{0}` fails: {1}")]
    Git(String, String),
    /// The temporary folder for the files of a revision.
    #[error("cannot write the files of a revision into a temporary folder: {0}")]
    Temporary(#[source] io::Error),
    /// Specs that cannot be used.
    #[error(transparent)]
    Specs(#[from] super::Error),
}
