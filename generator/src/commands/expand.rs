//! `expand`: the Rust that an operation, an event or a content becomes.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use feishu_spec::library::{self, FOLDERS, Id, ProjectVersion};
use feishu_spec::{Content, Endpoint, Event, Spec};
use serde_json::Value;

use super::Error;
use super::options::Common;
use super::terminal::say;
use crate::nearest::did_you_mean;
use crate::tree::{self, Tree};

/// Prints what the macros would emit for one operation, event or content, formatted. `id` is `im.v1.pin.delete`, its path in the tree,
/// `im/v1/pin/delete`, or a spec file anywhere.
///
/// Types that it shares with others of its project-version are printed as well, by the names that they have alone.
///
/// # Errors
/// An id that is none, or that no spec of the tree has; a spec that cannot be used.
pub fn run(id: &str, common: &Common) -> Result<ExitCode, Error> {
    say!("{}", expanded(id, &common.tree())?);
    Ok(ExitCode::SUCCESS)
}

fn expanded(given: &str, tree: &Tree) -> Result<String, Error> {
    let file = Path::new(given);
    if file.is_file() {
        return of_file(file);
    }
    let dotted = given.trim_end_matches(".json").replace('/', ".");
    if Id::parse(&dotted).is_none() {
        let missing = if given.ends_with(".json") { "file" } else { "operation" };
        let expected = "expected the file of a spec, or `project.version.resource.method`, as in `im.v1.pin.delete`";
        return Err(Error::Usage(format!("there is no {missing} `{given}`: {expected}")));
    }
    let known = known(tree)?;
    match known.get(&dotted).or_else(|| spelled_alike(&dotted, &known)) {
        Some(file) => of_file(file),
        None => {
            let root = tree.root().display();
            let near = did_you_mean(&dotted, known.keys().map(String::as_str));
            Err(Error::Usage(format!(
                "there is no spec of `{dotted}` in `{root}`{near}"
            )))
        }
    }
}

/// The spec files of the tree by what they describe.
fn known(tree: &Tree) -> Result<BTreeMap<String, PathBuf>, Error> {
    let mut known = BTreeMap::new();
    for folder in FOLDERS.map(|folder| tree.root().join(folder)) {
        for file in library::files(&folder)? {
            let below = file.strip_prefix(&folder).unwrap_or(&file).with_extension("");
            known.insert(
                below.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("."),
                file,
            );
        }
    }
    Ok(known)
}

/// What differs in the marks between the words alone, as the platform's own SDKs and the methods of the client spell it:
/// `app_table_record` for `app.table.record`.
fn spelled_alike<'k>(given: &str, known: &'k BTreeMap<String, PathBuf>) -> Option<&'k PathBuf> {
    let plain = |id: &str| id.replace(['_', '-'], ".").to_lowercase();
    let given = plain(given);
    let mut alike = known.iter().filter(|(id, _)| plain(id) == given);
    match (alike.next(), alike.next()) {
        (Some((_, file)), None) => Some(file),
        _ => None,
    }
}

/// What a file holds shows in members that no other kind of spec has, wherever it lies. One with none of them is read as an operation, so
/// that what it lacks is told.
fn of_file(file: &Path) -> Result<String, Error> {
    let text = fs::read(file).unwrap_or_default();
    let said: Value = serde_json::from_slice(&text).unwrap_or_default();
    let tokens = if said.get("direction").is_some() {
        let content = Content::read(file)?;
        feishu_expansion::expand(&[], &[], std::slice::from_ref(&content), &version(&content.id)?)
    } else if said.get("event_type").is_some() {
        let event = Event::read(file)?;
        feishu_expansion::expand(&[], std::slice::from_ref(&event), &[], &version(&event.id)?)
    } else {
        let endpoint = Endpoint::read(file)?;
        feishu_expansion::expand(std::slice::from_ref(&endpoint), &[], &[], &version(&endpoint.id)?)
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

fn version(id: &str) -> Result<ProjectVersion, Error> {
    let id = Id::parse(id).ok_or_else(|| tree::Error::Id(id.to_owned()))?;
    Ok(id.project_version())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_found_by_id_and_by_path_and_so_are_an_event_and_a_content() {
        let tree = Tree::new(feishu_spec::library::shipped());
        let code = expanded("im.v1.pin.delete", &tree).unwrap();
        assert!(
            code.contains("pub struct DeletePin {") && code.contains("BotOutsideGroup,") && code.contains("230002"),
            "{code}"
        );
        assert_eq!(expanded("im/v1/pin/delete.json", &tree).unwrap(), code);
        let file = tree.root().join("endpoints/im/v1/pin/delete.json");
        assert_eq!(expanded(file.to_str().unwrap(), &tree).unwrap(), code);
        assert_eq!(
            expanded("bitable.v1.app_table_record.search", &tree).unwrap(),
            expanded("bitable.v1.app.table.record.search", &tree).unwrap()
        );
        assert!(
            expanded("im.v1.message.receive", &tree)
                .unwrap()
                .contains("pub struct MessageReceiveEvent {")
        );
        let code = expanded("im.v1.message.sent.post", &tree).unwrap();
        assert!(code.contains("pub enum PostElement {"), "{code}");
    }

    #[test]
    fn a_file_is_read_for_what_it_holds_wherever_it_lies() {
        let tree = Tree::new(feishu_spec::library::shipped());
        let elsewhere = tempfile::tempdir().unwrap();
        for (file, holds) in [
            ("contents/im/v1/message.sent/post.json", "pub enum PostElement {"),
            ("events/im/v1/message/receive.json", "pub struct MessageReceiveEvent {"),
            ("endpoints/im/v1/pin/delete.json", "pub struct DeletePin {"),
        ] {
            let copy = elsewhere.path().join("a.json");
            fs::copy(tree.root().join(file), &copy).unwrap();
            let code = expanded(copy.to_str().unwrap(), &tree).unwrap();
            assert!(code.contains(holds), "{file}: {code}");
            // What is wrong with it is told as of what it is.
            let wrong = fs::read_to_string(&copy).unwrap().replacen("\"title\"", "\"titel\"", 1);
            fs::write(&copy, wrong).unwrap();
            let told = expanded(copy.to_str().unwrap(), &tree).unwrap_err().to_string();
            assert!(told.contains("titel"), "{file}: {told}");
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        let tree = Tree::new(feishu_spec::library::shipped());
        let missing = expanded("im.v1.pin.remove", &tree).unwrap_err().to_string();
        let root = tree.root().display();
        assert_eq!(
            missing,
            format!("there is no spec of `im.v1.pin.remove` in `{root}`; did you mean `im.v1.pin.create`?")
        );
        let strange = expanded("nothing.v9.of.the_kind", &tree).unwrap_err().to_string();
        assert_eq!(
            strange,
            format!("there is no spec of `nothing.v9.of.the_kind` in `{root}`")
        );
        let expected = "expected the file of a spec, or `project.version.resource.method`, as in `im.v1.pin.delete`";
        for (given, missing) in [("../../etc/passwd", "operation"), ("specs/pin/delete.json", "file")] {
            let wrong = expanded(given, &tree).unwrap_err().to_string();
            assert_eq!(wrong, format!("there is no {missing} `{given}`: {expected}"));
        }
    }
}
