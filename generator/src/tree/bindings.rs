//! Keeps the list of project-versions in `feishu-api` in step with the specs.
//!
//! **In**: a tree of specs. **Out**: the features in `generated/Cargo.toml` and the modules in `generated/src/versions.rs`,
//! one of each per project-version that has a spec. A new spec in a project-version that exists changes neither.
//! **What can fail**: reading or writing these two files, and a manifest without the markers between which the features stand.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use feishu_spec::library::{self, ProjectVersion};

use super::error::Error;
use super::write::write;

/// The features stand between these two lines of the manifest.
const BEGIN: &str = "# begin project-versions";
const END: &str = "# end project-versions";

/// Where the files of `feishu-api` are, below the root of the workspace.
const MANIFEST: &str = "generated/Cargo.toml";
const MODULES: &str = "generated/src/versions.rs";

/// The workspace whose own tree of specs this is; `None` for a tree elsewhere, which has no bindings to keep in step.
#[must_use]
pub fn workspace_of(tree: &Path) -> Option<&Path> {
    tree.parent()
        .filter(|workspace| tree.ends_with("spec") && workspace.join(MANIFEST).is_file())
}

/// The files that differ from what the specs ask for, with the text that they should have.
///
/// # Errors
/// See [`Error`].
pub fn drift(workspace: &Path, tree: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let versions = library::project_versions(tree)?;
    let (manifest, modules) = (workspace.join(MANIFEST), workspace.join(MODULES));
    let features = features(&read(&manifest)?, &versions).ok_or_else(|| Error::NoMarkers {
        manifest: manifest.clone(),
        begin: BEGIN,
        end: END,
    })?;
    let wanted = [(manifest, features), (modules, self::modules(&versions))];
    let mut drift = Vec::new();
    for (path, text) in wanted {
        if read(&path)? != text {
            drift.push((path, text));
        }
    }
    Ok(drift)
}

/// Writes the files that [`drift`] names, and returns their paths.
///
/// # Errors
/// See [`Error`].
pub fn sync(workspace: &Path, tree: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for (path, text) in drift(workspace, tree)? {
        write(&path, &text)?;
        written.push(path);
    }
    Ok(written)
}

fn read(path: &Path) -> Result<String, Error> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io("read", path)(error)),
        text => Ok(text.unwrap_or_default()),
    }
}

/// The manifest with the features of these project-versions; `None` if it has no place for them.
fn features(manifest: &str, versions: &BTreeSet<ProjectVersion>) -> Option<String> {
    let (before, rest) = manifest.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let names: Vec<String> = versions.iter().map(ProjectVersion::feature).collect();
    let mut text = format!("{before}{BEGIN}\n");
    let _ = writeln!(text, "full = [");
    for name in &names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    let _ = writeln!(text, "]");
    for name in &names {
        let _ = writeln!(text, "{name} = []");
    }
    let _ = write!(text, "{END}{after}");
    Some(text)
}

/// The source of the modules, formatted as rustfmt does.
fn modules(versions: &BTreeSet<ProjectVersion>) -> String {
    let mut text = String::from(
        "//! A module per project-version, each one macro call. Written by `cargo run -p generator` from the specs.\n\n\
         use crate::event::EventKind;\n\
         use crate::operation::Operation;\n",
    );
    for version in versions {
        let (module, feature, slug) = (version.module(), version.feature(), version.slug());
        let _ = write!(
            text,
            "\n#[cfg(feature = \"{feature}\")]\n\
             #[cfg_attr(docsrs, doc(cfg(feature = \"{feature}\")))]\n\
             pub mod {module} {{\n    \
                 //! The endpoints and events of `{slug}`.\n    \
                 feishu_macros::project_version!(\"{slug}\");\n\
             }}\n"
        );
    }
    for (name, kind) in [("OPERATIONS", "Operation"), ("EVENTS", "EventKind")] {
        let _ = write!(
            text,
            "\n/// The `{name}` of every enabled project-version.\n\
             pub(crate) const {name}: &[&[&{kind}]] = &[\n"
        );
        for version in versions {
            let (module, feature) = (version.module(), version.feature());
            let _ = write!(text, "    #[cfg(feature = \"{feature}\")]\n    {module}::{name},\n");
        }
        let _ = writeln!(text, "];");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST_TEXT: &str = "[features]\n# begin project-versions\nold = []\n# end project-versions\n\n[lints]\n";

    /// A workspace with these spec files and an outdated `feishu-api`.
    fn workspace(specs: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("generated/src")).unwrap();
        fs::write(root.path().join(MANIFEST), MANIFEST_TEXT).unwrap();
        for spec in specs {
            let path = root.path().join("spec").join(spec);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "{}").unwrap();
        }
        root
    }

    #[test]
    fn every_project_version_with_a_spec_is_a_feature_and_a_module() {
        let root = workspace(&[
            "endpoints/im/v1/pin/delete.json",
            "events/human_authentication/v1/a/b.json",
        ]);
        let tree = root.path().join("spec");
        assert_eq!(sync(root.path(), &tree).unwrap().len(), 2);
        let manifest = fs::read_to_string(root.path().join(MANIFEST)).unwrap();
        assert_eq!(
            manifest,
            "[features]\n# begin project-versions\nfull = [\n    \"human-authentication-v1\",\n    \"im-v1\",\n]\n\
             human-authentication-v1 = []\nim-v1 = []\n# end project-versions\n\n[lints]\n"
        );
        let modules = fs::read_to_string(root.path().join(MODULES)).unwrap();
        for line in [
            "#[cfg(feature = \"human-authentication-v1\")]",
            "pub mod human_authentication_v1 {",
            "    feishu_macros::project_version!(\"im/v1\");",
            "    im_v1::OPERATIONS,",
        ] {
            assert!(modules.lines().any(|found| found == line), "`{line}` in\n{modules}");
        }
        assert_eq!(drift(root.path(), &tree).unwrap(), [], "in step now");
    }

    #[test]
    fn another_spec_of_the_same_project_version_changes_nothing() {
        let root = workspace(&["endpoints/im/v1/pin/delete.json"]);
        let tree = root.path().join("spec");
        sync(root.path(), &tree).unwrap();
        fs::write(tree.join("endpoints/im/v1/pin/create.json"), "{}").unwrap();
        assert_eq!(sync(root.path(), &tree).unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn a_manifest_without_markers_is_refused() {
        let root = workspace(&[]);
        fs::write(root.path().join(MANIFEST), "[features]\n").unwrap();
        let error = drift(root.path(), &root.path().join("spec")).unwrap_err();
        assert!(error.to_string().contains("# begin project-versions"), "{error}");
    }
}
