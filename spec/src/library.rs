//! The specs that ship with this crate, and where a spec lives in a tree of specs.
//!
//! A tree holds `endpoints/<project>/<version>/<resource>/<method>.json` and `events/` and `contents/` alike. A resource keeps its dots:
//! `wiki.v2.space.node.create` is `endpoints/wiki/v2/space.node/create.json`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use crate::id::{Id, ProjectVersion};
use crate::models::{Conflict, Models, Table};
use crate::{Content, Endpoint, Error, Event, Spec, union};

/// The folder of a tree that holds operations.
pub const ENDPOINTS: &str = "endpoints";
/// The folder of a tree that holds events.
pub const EVENTS: &str = "events";
/// The folder of a tree that holds contents.
pub const CONTENTS: &str = "contents";
/// All folders of a tree that hold specs, a file each. Whoever goes through a whole tree takes them from here.
pub const FOLDERS: [&str; 3] = [ENDPOINTS, EVENTS, CONTENTS];
/// The file of a tree that holds the general error codes.
pub const ERRORS: &str = "errors.json";

/// What is wrong where a tree is gone: the macros keep the place in which they were built.
const MOVED: &str = "the specs are not there: expected the folder of the package `feishu-spec` where it was when the macros of `feishu-api` \
                     were built; if it was moved since, build both again (`cargo clean -p feishu-spec -p feishu-macros`)";

/// The tree that ships with this crate: the folder in which the package was when it was built. Whoever moves the sources must build it again.
#[must_use]
pub fn shipped() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether a tree is there.
///
/// # Errors
/// It is not. What was built with [`shipped`] looks for it where it was then.
pub fn exists(tree: &Path) -> Result<(), Error> {
    match tree.is_dir() {
        true => Ok(()),
        false => Err(Error::of_folder(tree, MOVED)),
    }
}

/// The specs of a project-version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionSpecs {
    /// Its operations.
    pub endpoints: Vec<Endpoint>,
    /// Its events.
    pub events: Vec<Event>,
    /// The contents of its messages.
    pub contents: Vec<Content>,
}

impl VersionSpecs {
    /// Reads the specs of a project-version from a tree, in the order of their files: those that can be used, and an error for each that
    /// cannot, or for a folder that exists and cannot be listed. A tree without the project-version gives neither, and one that is not there
    /// an error.
    #[must_use]
    pub fn read(tree: &Path, version: &ProjectVersion) -> (Self, Vec<Error>) {
        let mut errors = Vec::new();
        if let Err(gone) = exists(tree) {
            errors.push(gone);
            return (VersionSpecs::default(), errors);
        }
        let folder = |kind: &str| tree.join(kind).join(&version.project).join(&version.version);
        let specs = VersionSpecs {
            endpoints: read_all(&folder(ENDPOINTS), &mut errors),
            events: read_all(&folder(EVENTS), &mut errors),
            contents: read_all(&folder(CONTENTS), &mut errors),
        };
        (specs, errors)
    }

    /// What these specs say against each other, by which no type can be made: one name for two things. `tree` is where they are from.
    #[must_use]
    pub fn contradictions(&self, tree: &Path) -> Vec<Error> {
        let tables = self.endpoints.iter().map(Table::of_endpoint);
        let tables: Vec<Table<'_>> = tables.chain(self.events.iter().map(Table::of_event)).collect();
        let contents: Vec<Table<'_>> = self.contents.iter().map(Table::of_content).collect();
        let unions: Vec<_> = self.contents.iter().map(|spec| (&spec.unions, &spec.types)).collect();
        let own = Models::new(&tables).conflicts();
        let own = own.into_iter().map(|found| self.of_models(tree, found, 0));
        let of_contents = Models::new(&contents).conflicts();
        let first = tables.len();
        let of_contents = of_contents.into_iter().map(|found| self.of_models(tree, found, first));
        let unions = union::conflicts(&unions).into_iter().map(|found| {
            let [(one, says), (second, other)] = found.sides;
            let ((one, _), (file, id)) = (self.file(tree, first + one), self.file(tree, first + second));
            Error {
                file,
                id,
                at: format!("$.unions.{}", found.union),
                what: format!(
                    "is {other}, and {says} in `{}`: expected one tag, and one name and one type of a value, in all unions of a name; correct one \
                     of the two specs, or give one of the unions another name",
                    one.display()
                ),
            }
        });
        own.chain(of_contents).chain(unions).collect()
    }

    /// A model that two specs contradict each other in; their numbers are counted from `first`.
    fn of_models(&self, tree: &Path, conflict: Conflict, first: usize) -> Error {
        let Conflict { model, member, sides } = conflict;
        let [(one, says), (second, other)] = sides;
        let ((one, _), (file, id)) = (self.file(tree, first + one), self.file(tree, first + second));
        Error {
            file,
            id,
            at: format!("$.types.{model}.fields.{member}"),
            what: format!(
                "is {other}, and {says} in `{}`: expected one type of a member in all shapes of a model, or another `name` for one of them",
                one.display()
            ),
        }
    }

    /// The file and the id of a spec by its number: operations first, then events, then contents.
    fn file(&self, tree: &Path, spec: usize) -> (PathBuf, Option<String>) {
        let endpoints = self.endpoints.iter().map(|spec| (ENDPOINTS, &spec.id));
        let events = self.events.iter().map(|spec| (EVENTS, &spec.id));
        let contents = self.contents.iter().map(|spec| (CONTENTS, &spec.id));
        let Some((folder, id)) = endpoints.chain(events).chain(contents).nth(spec) else {
            return (tree.to_owned(), None);
        };
        let file = Id::parse(id).map(|id| id.file()).unwrap_or_default();
        (tree.join(folder).join(file), Some(id.clone()))
    }

    /// Whether there is no spec.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.endpoints.is_empty() && self.events.is_empty() && self.contents.is_empty()
    }
}

fn read_all<T: Spec>(folder: &Path, errors: &mut Vec<Error>) -> Vec<T> {
    let files = files(folder).map_err(|error| errors.push(error)).unwrap_or_default();
    let read = files.iter().map(|file| T::read(file));
    read.filter_map(|spec| spec.map_err(|error| errors.push(error)).ok())
        .collect()
}

/// The project-versions that have a spec in a tree, sorted.
///
/// # Errors
/// A folder that exists and cannot be listed, or has another name than that of a project-version and holds specs.
pub fn project_versions(tree: &Path) -> Result<BTreeSet<ProjectVersion>, Error> {
    let mut versions = BTreeSet::new();
    for kind in FOLDERS {
        let folder = tree.join(kind);
        for file in files(&folder)? {
            let mut parts = file
                .strip_prefix(&folder)
                .unwrap_or(&file)
                .iter()
                .filter_map(|part| part.to_str());
            if let (Some(project), Some(version), Some(_)) = (parts.next(), parts.next(), parts.next()) {
                if !ProjectVersion::is_one(project, version) {
                    let what = "holds specs and is no project-version, expected a name such as `im/v1`";
                    return Err(Error::of_folder(&folder.join(project).join(version), what));
                }
                versions.insert(ProjectVersion {
                    project: project.to_owned(),
                    version: version.to_owned(),
                });
            }
        }
    }
    Ok(versions)
}

/// The spec files below `folder`, sorted by path. A folder that does not exist holds none.
///
/// # Errors
/// A folder that exists and cannot be listed, or what is called as a spec file is and is no file: a run that passed over it would lose a spec.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder)
            .map_err(|error| Error::of_folder(&folder, format!("cannot list the specs in it: {error}")))?
        {
            let is_spec = path.extension().is_some_and(|extension| extension == "json");
            match (path.is_dir(), is_spec) {
                (true, false) => folders.push(path),
                (false, true) => found.push(path),
                (false, false) => {}
                (true, true) => {
                    let what = "is a folder and called like a spec, expected a file: move what is in it, or remove it";
                    return Err(Error::of_folder(&path, what));
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_taken_apart_at_the_outer_dots() {
        let id = Id::parse("wiki.v2.space.node.create").unwrap();
        assert_eq!(
            (id.project, id.version, id.resource, id.method),
            ("wiki", "v2", "space.node", "create")
        );
        assert_eq!(id.file(), Path::new("wiki/v2/space.node/create.json"));
        assert_eq!(id.project_version().slug(), "wiki/v2");
        assert_eq!(id.to_string(), "wiki.v2.space.node.create");
    }

    #[test]
    fn an_id_cannot_leave_the_tree() {
        for id in [
            "im.v1.pin",
            "im.v1..delete",
            "im.v1.pin.",
            "../v1.pin.delete",
            "im.v1.a/b.delete",
            "im.v1.1.x",
            "Im.v1.pin.delete",
            "im-a.v1.pin.delete",
            "im.V1.pin.delete",
            "im.1.pin.delete",
            "im.v.pin.delete",
            "native.tls.pin.delete",
            "",
        ] {
            assert_eq!(Id::parse(id), None, "{id}");
        }
    }
}
