//! Whether the lines in English are fit to be documentation.
//!
//! **In**: a tree, with its specs and lines. **Out**: what is wrong, each with file and key, and how much has a line. What a line must be
//! is told by `text`; that it belongs to something is told by `specs`, and the files below it.

mod checked;
mod entries;
mod nouns;
mod specs;
mod text;
mod version;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use feishu_spec::english::{self, English};
use feishu_spec::library::{self, VersionSpecs};

pub use self::checked::{Checked, Count, Problem};
pub use self::text::Fault;
use self::text::Kind;
use self::version::Version;

/// What is wrong with the lines of a tree, and how much has one. A tree without lines has no problem.
///
/// # Errors
/// Specs or lines that cannot be read.
pub fn check(tree: &Path) -> Result<Checked, feishu_spec::Error> {
    let mut checked = Checked::default();
    if !tree.join(english::FOLDER).is_dir() {
        return Ok(checked);
    }
    let mut found = BTreeMap::new();
    for version in library::project_versions(tree)? {
        let english = English::read(tree, &version)?;
        let (specs, mut errors) = VersionSpecs::read(tree, &version);
        if let Some(error) = errors.pop() {
            return Err(error);
        }
        let mut of = Version {
            file: english::file(tree, &version),
            english: &english,
            checked: &mut checked,
            found: &mut found,
        };
        of.check(&version, &specs);
    }
    everywhere(tree, &mut checked)?;
    Ok(checked)
}

/// The lines that hold wherever a member of that name stands.
fn everywhere(tree: &Path, checked: &mut Checked) -> Result<(), feishu_spec::Error> {
    let file = tree.join(english::FOLDER).join(english::MEMBERS);
    for (name, meaning) in english::members(tree)? {
        let mut problem = |key: String, what: String| {
            checked.problems.push(Problem {
                file: file.clone(),
                key,
                what,
            });
        };
        if !checked.names.contains_key(&name) {
            problem(name.clone(), "is no member of any spec: remove it".to_owned());
        }
        for (place, line) in meaning.iter().flat_map(english::Meaning::lines) {
            if let Err(fault) = text::check(Kind::Member(&name), line) {
                problem(format!("{name}.{place}"), fault.to_string());
            }
        }
    }
    Ok(())
}
