//! `check`: whether the tree is what it would be. Needs no page but those built in, and writes nothing.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use feishu_spec::{Content, Endpoint, Event, SharedErrors, Spec, library};
use rayon::prelude::*;

use super::Error;
use super::options::Common;
use super::terminal::{say, tell};
use crate::report::coverage::Coverage;
use crate::run::source::Source;
use crate::tree::names;
use crate::tree::{Tree, batch, bindings, schema};
use crate::{english, modules, report, run};

/// What a file should be, and how to make it so.
struct Drift {
    file: String,
    what: String,
}

impl Drift {
    fn new(file: &Path, what: impl Into<String>) -> Self {
        Drift {
            file: file.display().to_string(),
            what: what.into(),
        }
    }
}

/// Checks the tree: every spec is valid, canonical and where its id says, the embedded pages give the specs that are there,
/// the names that are kept are those in the specs, and the schemas, the bindings and the report are fresh.
///
/// # Errors
/// A tree without specs or that cannot be read.
pub fn run(common: &Common) -> Result<ExitCode, Error> {
    let tree = common.tree_with_specs()?;
    let mut drifts = specs(&tree)?;
    if batch::is_unfinished(tree.root()) {
        let what = "holds a change that was interrupted: run `cargo run -p generator`, which finishes it";
        drifts.push(Drift::new(tree.root(), what));
    }
    drifts.extend(embedded(&tree)?);
    for (file, text) in schema::files()? {
        drifts.extend(stale(&tree.root().join(file), &text, "refresh"));
    }
    if Coverage::file(&tree).is_file() {
        let text = run::names(&tree)?.text()?;
        drifts.extend(stale(&tree.root().join(names::FILE), &text, "refresh"));
    }
    // What is wrong with specs is told once, above.
    if let Some(workspace) = bindings::workspace_of(tree.root()).filter(|_| drifts.is_empty()) {
        let files = bindings::drift(workspace, tree.root())?;
        drifts.extend(files.iter().map(|(file, text)| match text {
            Some(_) => Drift::new(file, "is stale: run `cargo run -p generator -- refresh`"),
            None => Drift::new(
                file,
                "has no specs: run `cargo run -p generator -- refresh`, which removes it",
            ),
        }));
        let table = workspace.join(modules::FILE);
        let mistakes = modules::mistakes(&library::project_versions(tree.root())?);
        drifts.extend(mistakes.into_iter().map(|mistake| Drift::new(&table, mistake)));
    }
    let checked = english::check(tree.root())?;
    drifts.extend(checked.problems.into_iter().map(|problem| {
        let what = format!("`{}` {}", problem.key, problem.what);
        Drift::new(&problem.file, what)
    }));
    if drifts.is_empty() {
        let text = report::make(&tree, &Coverage::read(&tree)?)?;
        drifts.extend(stale(&tree.root().join(report::FILE), &text, "report"));
    }
    for drift in &drifts {
        tell!("{}: {}", drift.file, drift.what);
    }
    let all = if drifts.is_empty() {
        "no drift".to_owned()
    } else {
        format!("{} files have drifted", drifts.len())
    };
    say!("{all}");
    Ok(if drifts.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn stale(file: &Path, text: &str, command: &str) -> Option<Drift> {
    let same = fs::read(file).is_ok_and(|old| old == text.as_bytes());
    (!same).then(|| Drift::new(file, format!("is stale: run `cargo run -p generator -- {command}`")))
}

fn specs(tree: &Tree) -> Result<Vec<Drift>, Error> {
    let root = tree.root();
    let mut drifts = each::<Endpoint>(&root.join(library::ENDPOINTS))?;
    drifts.extend(each::<Event>(&root.join(library::EVENTS))?);
    drifts.extend(each::<Content>(&root.join(library::CONTENTS))?);
    let errors = root.join(library::ERRORS);
    if errors.exists() {
        drifts.extend(spec::<SharedErrors>(&errors, None));
    }
    Ok(drifts)
}

fn each<T: Spec>(folder: &Path) -> Result<Vec<Drift>, Error> {
    let files = library::files(folder)?;
    Ok(files
        .par_iter()
        .filter_map(|file| spec::<T>(file, Some(folder)))
        .collect())
}

fn spec<T: Spec>(file: &Path, folder: Option<&Path>) -> Option<Drift> {
    let spec = match T::read(file) {
        Ok(spec) => spec,
        Err(error) => return Some(Drift::new(file, error.to_string())),
    };
    let place = folder.and_then(|folder| Some(folder.join(library::Id::parse(spec.id())?.file())));
    if let Some(place) = place.filter(|place| place != file) {
        return Some(Drift::new(
            file,
            format!("has the id `{}`, whose file is {}", spec.id(), place.display()),
        ));
    }
    match (spec.to_text(), fs::read_to_string(file)) {
        (Ok(text), Ok(old)) if text == old => None,
        _ => Some(Drift::new(
            file,
            "is not in the canonical form: let the generator write it",
        )),
    }
}

fn embedded(tree: &Tree) -> Result<Vec<Drift>, Error> {
    let mut drifts = Vec::new();
    for outcome in run::read(&Source::embedded(), tree, false)? {
        let Some(spec) = &outcome.spec else {
            drifts.push(Drift::new(Path::new(&outcome.name), "gives no spec"));
            continue;
        };
        if let Some(file) = tree.file(spec) {
            drifts.extend(stale(&file, &spec.text()?, "refresh"));
        }
    }
    Ok(drifts)
}
