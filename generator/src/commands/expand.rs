//! `expand`: the Rust that an operation or event becomes.

use std::path::Path;
use std::process::ExitCode;

use feishu_spec::library::{ENDPOINTS, EVENTS, Id, ProjectVersion};
use feishu_spec::{Endpoint, Event, Spec};

use super::Error;
use crate::cli::Common;
use crate::tree::Tree;

/// Prints what the macros would emit for one operation or event, formatted. `id` is `im.v1.pin.delete`, its path in the tree,
/// `im/v1/pin/delete`, or a spec file anywhere.
///
/// Types that it shares with others of its project-version are printed as well, by the names that they have alone.
///
/// # Errors
/// An id that is none, or that no spec of the tree has; a spec that cannot be used.
pub fn run(id: &str, common: &Common) -> Result<ExitCode, Error> {
    println!("{}", expanded(id, &common.tree())?);
    Ok(ExitCode::SUCCESS)
}

fn expanded(given: &str, tree: &Tree) -> Result<String, Error> {
    let file = Path::new(given);
    if file.is_file() {
        return of_file(file);
    }
    let dotted = given.trim_end_matches(".json").replace('/', ".");
    let id = Id::parse(&dotted).ok_or_else(|| {
        format!("`{given}` is no operation: expected `project.version.resource.method`, as in `im.v1.pin.delete`")
    })?;
    let (endpoint, event) = (
        tree.root().join(ENDPOINTS).join(id.file()),
        tree.root().join(EVENTS).join(id.file()),
    );
    if endpoint.is_file() {
        of_file(&endpoint)
    } else if event.is_file() {
        of_file(&event)
    } else {
        Err(format!(
            "there is no spec of `{dotted}`: expected it at `{}`",
            endpoint.display()
        )
        .into())
    }
}

/// A file holds an operation, unless it is an event.
fn of_file(file: &Path) -> Result<String, Error> {
    let tokens = match (Endpoint::read(file), Event::read(file)) {
        (_, Ok(event)) => feishu_expansion::expand(&[], std::slice::from_ref(&event), &version(&event.id)),
        (Ok(endpoint), _) => feishu_expansion::expand(std::slice::from_ref(&endpoint), &[], &version(&endpoint.id)),
        (Err(error), Err(other)) => {
            let in_events = file.iter().any(|part| part == EVENTS);
            return Err(if in_events { other } else { error }.into());
        }
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

fn version(id: &str) -> ProjectVersion {
    let mut parts = id.split('.').map(str::to_owned);
    ProjectVersion {
        project: parts.next().unwrap_or_default(),
        version: parts.next().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_found_by_id_and_by_path_and_an_event_as_well() {
        let tree = Tree::new(feishu_spec::library::shipped());
        let code = expanded("im.v1.pin.delete", &tree).unwrap();
        assert!(
            code.contains("pub struct DeletePin {") && code.contains("BotOutsideGroup = 230002,"),
            "{code}"
        );
        assert_eq!(expanded("im/v1/pin/delete.json", &tree).unwrap(), code);
        let file = tree.root().join("endpoints/im/v1/pin/delete.json");
        assert_eq!(expanded(file.to_str().unwrap(), &tree).unwrap(), code);
        assert!(
            expanded("im.v1.message.receive", &tree)
                .unwrap()
                .contains("pub struct MessageReceiveEvent {")
        );
    }

    #[test]
    fn what_is_not_there_is_named() {
        let tree = Tree::new(feishu_spec::library::shipped());
        let missing = expanded("im.v1.pin.remove", &tree).unwrap_err().to_string();
        assert!(missing.contains("there is no spec of `im.v1.pin.remove`"), "{missing}");
        let wrong = expanded("../../etc/passwd", &tree).unwrap_err().to_string();
        assert!(wrong.contains("expected `project.version.resource.method`"), "{wrong}");
    }
}
