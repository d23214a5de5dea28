//! Keeps `feishu-api` in step with the specs.
//!
//! **In**: a tree of specs. **Out**: the features in `generated/Cargo.toml`; in `generated/src` a file per project-version with the
//! index of what is in it, its line in `lib.rs` and in `catalogue.rs`, the table of all in `project_versions.md`, and how much each scope
//! opens in `scopes/opened.rs`.
//! **What can fail**: reading or writing these files, specs that cannot be expanded, and a file without the markers between which its
//! part stands.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use feishu_spec::library::{self, ProjectVersion};
use feishu_spec::{Endpoint, Event, Spec};
use rayon::prelude::*;

use super::error::Error;
use super::write::write;
use crate::modules;
use crate::scopes::opened::opened;

/// What is written into a file by hand stands around these two lines.
const BEGIN: &str = "begin project-versions";
const END: &str = "end project-versions";

/// The package of the bindings, below the root of the workspace.
const PACKAGE: &str = "generated";

/// What every file of a project-version has, and no other.
const MACRO: &str = "feishu_macros::project_version!";

/// A file that differs from what the specs ask for, and the text that it should have; `None` for one that should not be.
pub type Drift = (PathBuf, Option<String>);

/// The workspace whose own tree of specs this is; `None` for a tree elsewhere, which has no bindings to keep in step.
#[must_use]
pub fn workspace_of(tree: &Path) -> Option<&Path> {
    tree.parent()
        .filter(|workspace| tree.ends_with("spec") && workspace.join(PACKAGE).join("Cargo.toml").is_file())
}

/// The files that differ from what the specs ask for.
///
/// # Errors
/// See [`Error`].
pub fn drift(workspace: &Path, tree: &Path) -> Result<Vec<Drift>, Error> {
    let versions: Vec<ProjectVersion> = library::project_versions(tree)?.into_iter().collect();
    let package = workspace.join(PACKAGE);
    let source = package.join("src");
    let mut wanted = vec![
        between(package.join("Cargo.toml"), "#", &features(&versions))?,
        between(source.join("lib.rs"), "//", &declarations(&versions))?,
        between(source.join("catalogue.rs"), "//", &catalogue(&versions))?,
        (source.join("project_versions.md"), table(&versions)),
        (source.join("scopes").join("opened.rs"), scopes(tree)?),
    ];
    let files: Result<Vec<_>, Error> = versions
        .par_iter()
        .map(|version| {
            Ok((
                source.join(version.module()).with_extension("rs"),
                module(tree, version)?,
            ))
        })
        .collect();
    wanted.extend(files?);
    let mut drift = abandoned(&source, &wanted)?;
    for (path, text) in wanted {
        if read(&path)? != text {
            drift.push((path, Some(text)));
        }
    }
    Ok(drift)
}

/// Writes the files that [`drift`] names, removes those that should not be, and returns their paths.
///
/// # Errors
/// See [`Error`].
pub fn sync(workspace: &Path, tree: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for (path, text) in drift(workspace, tree)? {
        match text {
            Some(text) => drop(write(&path, &text)?),
            None => fs::remove_file(&path).map_err(Error::io("remove", &path))?,
        }
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

/// The files of project-versions that have no specs any more.
fn abandoned(source: &Path, wanted: &[(PathBuf, String)]) -> Result<Vec<Drift>, Error> {
    let mut abandoned = Vec::new();
    let entries = fs::read_dir(source).map_err(Error::io("list", source))?;
    for entry in entries {
        let path = entry.map_err(Error::io("list", source))?.path();
        let is_wanted = wanted.iter().any(|(wanted, _)| *wanted == path);
        if !is_wanted && path.is_file() && read(&path)?.contains(&format!("\n{MACRO} {{\n")) {
            abandoned.push((path, None));
        }
    }
    Ok(abandoned)
}

/// A file with another text between its markers, which are comments that begin with `comment`.
fn between(path: PathBuf, comment: &str, text: &str) -> Result<(PathBuf, String), Error> {
    let (begin, end) = (format!("{comment} {BEGIN}\n"), format!("{comment} {END}\n"));
    let old = read(&path)?;
    let parts = old
        .split_once(&begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(&end)?)));
    let Some((before, (inside, after))) = parts else {
        return Err(Error::NoMarkers { file: path, begin, end });
    };
    // The line with the second marker may be indented.
    let indent = inside.rsplit('\n').next().unwrap_or_default();
    let whole = format!("{before}{begin}{text}{indent}{end}{after}");
    Ok((path, whole))
}

fn features(versions: &[ProjectVersion]) -> String {
    let names: Vec<String> = versions.iter().map(ProjectVersion::feature).collect();
    let mut text = "full = [\n".to_owned();
    for name in &names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n");
    for name in &names {
        let _ = writeln!(text, "{name} = []");
    }
    text
}

fn declarations(versions: &[ProjectVersion]) -> String {
    let mut text = String::new();
    for version in versions {
        let _ = writeln!(
            text,
            "#[cfg(feature = \"{}\")]\npub mod {};",
            version.feature(),
            version.module()
        );
    }
    text
}

fn catalogue(versions: &[ProjectVersion]) -> String {
    let mut text = String::new();
    for version in versions {
        let (slug, feature, module) = (version.slug(), version.feature(), version.module());
        let _ = writeln!(text, "    \"{slug}\" = {module} by \"{feature}\";");
    }
    text
}

fn table(versions: &[ProjectVersion]) -> String {
    let mut text = "| Module | Feature | What it is |\n| --- | --- | --- |\n".to_owned();
    for version in versions {
        let (module, feature) = (version.module(), version.feature());
        let about = modules::about(version).unwrap_or_default();
        let _ = writeln!(text, "| [`{module}`]({module}/index.html) | `{feature}` | {about} |");
    }
    text
}

/// How many operations and events each scope opens.
fn scopes(tree: &Path) -> Result<String, Error> {
    let endpoints: Vec<Endpoint> = all(&tree.join(library::ENDPOINTS))?;
    let events: Vec<Event> = all(&tree.join(library::EVENTS))?;
    let mut text = "//! How much each scope opens. Written by `cargo run -p generator` from the specs.\n\n\
                    use super::Opened;\n\n\
                    /// By scope, sorted.\n\
                    pub(super) const OPENED: Opened<'static> = &[\n"
        .to_owned();
    for (scope, count) in opened(&endpoints, &events) {
        let _ = writeln!(text, "    ({scope:?}, {count}),");
    }
    text.push_str("];\n");
    Ok(text)
}

fn all<T: Spec + Send>(folder: &Path) -> Result<Vec<T>, Error> {
    let files = library::files(folder)?;
    let read: Result<Vec<T>, feishu_spec::Error> = files.par_iter().map(|file| T::read(file)).collect();
    Ok(read?)
}

/// The file of a project-version: what it is, and the index of what is in it.
fn module(tree: &Path, version: &ProjectVersion) -> Result<String, Error> {
    let slug = version.slug();
    let about = match modules::about(version) {
        Some(about) => format!("{about}."),
        None => format!("What `{slug}` has."),
    };
    let index = feishu_expansion::index(tree, version).map_err(Error::Expansion)?;
    let feature = version.feature();
    Ok(format!(
        "//! {about}\n//!\n//! Feature `{feature}`. Written by `cargo run -p generator` from the specs.\n\n\
         // Read by rustdoc alone.\n\
         #![cfg_attr(doc, doc = feishu_macros::contents!(\"{slug}\"))]\n\n{index}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A workspace with these specs, copied from our own, and a `feishu-api` of which only what is written by hand is there.
    fn workspace(specs: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let package = root.path().join(PACKAGE);
        fs::create_dir_all(package.join("src")).unwrap();
        let files = [
            ("Cargo.toml", "#"),
            ("src/lib.rs", "//"),
            ("src/catalogue.rs", "    //"),
        ];
        for (file, comment) in files {
            let text = format!("before\n{comment} {BEGIN}\nold\n{comment} {END}\nafter\n");
            fs::write(package.join(file), text).unwrap();
        }
        for spec in specs {
            let path = root.path().join("spec").join(spec);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::copy(library::shipped().join(spec), path).unwrap();
        }
        root
    }

    fn text(root: &tempfile::TempDir, file: &str) -> String {
        fs::read_to_string(root.path().join(PACKAGE).join(file)).unwrap()
    }

    #[test]
    fn every_project_version_with_a_spec_is_a_feature_and_a_module() {
        let root = workspace(&["endpoints/im/v1/pin/delete.json"]);
        let tree = root.path().join("spec");
        assert_eq!(sync(root.path(), &tree).unwrap().len(), 6);
        assert_eq!(
            text(&root, "Cargo.toml"),
            "before\n# begin project-versions\nfull = [\n    \"im-v1\",\n]\nim-v1 = []\n# end project-versions\nafter\n"
        );
        assert_eq!(
            text(&root, "src/lib.rs"),
            "before\n// begin project-versions\n#[cfg(feature = \"im-v1\")]\npub mod im_v1;\n// end project-versions\nafter\n"
        );
        assert_eq!(
            text(&root, "src/catalogue.rs"),
            "before\n    // begin project-versions\n    \"im/v1\" = im_v1 by \"im-v1\";\n    // end project-versions\nafter\n"
        );
        let module = text(&root, "src/im_v1.rs");
        assert!(
            module.ends_with(
                "\nfeishu_macros::project_version! {\n    \"im/v1\";\n\n    \
                 /// 移除 Pin 消息: DELETE /open-apis/im/v1/pins/:message_id\n    pin().delete(DeletePin);\n}\n"
            ),
            "{module}"
        );
        assert!(
            text(&root, "src/project_versions.md").contains("\n| [`im_v1`](im_v1/index.html) | `im-v1` | Messages")
        );
        let opened = text(&root, "src/scopes/opened.rs");
        assert!(
            opened.ends_with(
                "\npub(super) const OPENED: Opened<'static> = &[\n    (\"im:message\", 1),\n    (\"im:message.pins:write_only\", 1),\n    \
                 (\"im:message:send_as_bot\", 1),\n];\n"
            ),
            "{opened}"
        );
        assert_eq!(drift(root.path(), &tree).unwrap(), [], "in step now");
    }

    #[test]
    fn another_spec_of_the_same_project_version_is_one_entry_more() {
        let root = workspace(&["endpoints/im/v1/pin/delete.json"]);
        let tree = root.path().join("spec");
        sync(root.path(), &tree).unwrap();
        fs::copy(
            library::shipped().join("endpoints/im/v1/pin/create.json"),
            tree.join("endpoints/im/v1/pin/create.json"),
        )
        .unwrap();
        let files = ["src/scopes/opened.rs", "src/im_v1.rs"].map(|file| root.path().join(PACKAGE).join(file));
        assert_eq!(sync(root.path(), &tree).unwrap(), files);
        let entries = text(&root, "src/im_v1.rs");
        let entries: Vec<_> = entries.lines().filter(|line| line.ends_with(");")).collect();
        assert_eq!(
            entries,
            ["    pin().create(CreatePin);", "    pin().delete(DeletePin);"]
        );
    }

    #[test]
    fn the_file_of_a_project_version_without_specs_goes() {
        let root = workspace(&["endpoints/im/v1/pin/delete.json", "endpoints/bot/v3/bot/get.json"]);
        let tree = root.path().join("spec");
        sync(root.path(), &tree).unwrap();
        fs::remove_dir_all(tree.join("endpoints/bot")).unwrap();
        let file = root.path().join(PACKAGE).join("src/bot_v3.rs");
        assert!(file.is_file() && sync(root.path(), &tree).unwrap().contains(&file));
        assert!(!file.exists() && root.path().join(PACKAGE).join("src/catalogue.rs").is_file());
    }

    #[test]
    fn a_file_without_markers_is_refused() {
        let root = workspace(&[]);
        for file in ["Cargo.toml", "src/lib.rs", "src/catalogue.rs"] {
            let path = root.path().join(PACKAGE).join(file);
            let whole = fs::read_to_string(&path).unwrap();
            fs::write(&path, "before\nafter\n").unwrap();
            let error = drift(root.path(), &root.path().join("spec")).unwrap_err().to_string();
            assert!(
                error.contains(file) && error.contains("begin project-versions"),
                "{error}"
            );
            fs::write(&path, whole).unwrap();
        }
    }
}
