//! The id of an operation or event: `project.version.resource.method`.
//!
//! The page's link to the API explorer names the four parts. Pages without one have their id in a reviewed table. A page that is in
//! neither gets one from its path on the site, which names the parts on nearly all pages, or else from its address.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use feishu_spec::Method;
use feishu_spec::library::Id;

use crate::interpret::name::words::symbol;
use crate::locate::Page;

/// Ids of pages without a link, by the path of the page.
static TABLE: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../data/names.json")).unwrap_or_default());

/// The start of the explorer's address.
const EXPLORER: &str = "api_explore_config?";

/// What was found in place of an id, and what was expected.
pub(crate) type NoId = (String, &'static str);

/// An id, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    /// The id.
    pub(crate) id: String,
    /// The site gives it, or people chose it. One that was made by a rule may be another name of something known.
    pub(crate) given: bool,
}

/// The id of an operation.
///
/// # Errors
/// A page without one, or with one that is none.
pub(crate) fn operation(page: &Page, method: Method, path: &str) -> Result<Identity, NoId> {
    let given = named(page).or_else(|| linked(page, "method"));
    let made = || from_page(page, &[], Some(path)).or_else(|| from_address(method, path));
    let none = "expected a link to the API explorer, or a path with a version";
    identity(given, made).unwrap_or_else(|| Err((path.to_owned(), none)))
}

/// The id of an event.
///
/// # Errors
/// A page without one, or with one that is none.
pub(crate) fn event(page: &Page, event_type: &str) -> Result<Identity, NoId> {
    let given = named(page).or_else(|| linked(page, "event"));
    let made = || from_page(page, &["event", "events"], None).or_else(|| from_event_type(event_type));
    let none = "expected a link to the API explorer, or a name like `a.b.c_v1`";
    identity(given, made).unwrap_or_else(|| Err((event_type.to_owned(), none)))
}

/// The id of an event that a page describes besides the one that it names: that of the named one, continued as the name on the wire is.
pub(crate) fn further_event(named: &str, named_type: &str, event_type: &str) -> String {
    let rest = event_type.strip_prefix(named_type).unwrap_or(event_type);
    format!("{named}_{}", symbol(rest))
}

/// An id becomes a path, a feature, a module and names.
fn identity(given: Option<String>, made: impl FnOnce() -> Option<String>) -> Option<Result<Identity, NoId>> {
    let is_given = given.is_some();
    let id = given.or_else(made)?;
    Some(match Id::parse(&id) {
        Some(_) => Ok(Identity { id, given: is_given }),
        None => Err((
            id,
            "expected an id such as `im.v1.pin.delete`: the project in lower case, `v` and a number, words",
        )),
    })
}

/// From the page's path, `/…/im-v1/message-reaction/batch_query`: the project and version, the resource with a dash between its
/// parts, and the method; between the two one of `between`, where there is any.
///
/// `address` has to begin with the same project and version: some pages are filed under another.
fn from_page(page: &Page, between: &[&str], address: Option<&str>) -> Option<String> {
    let segments: Vec<&str> = page.front.path.as_deref()?.split('/').collect();
    let (head, [resource, method]) = match (between, segments.as_slice()) {
        ([], [head @ .., resource, method]) => (head, [resource, method]),
        (between, [head @ .., resource, middle, method]) if between.contains(middle) => (head, [resource, method]),
        _ => return None,
    };
    let (project, version) = head
        .last()?
        .rsplit_once('-')
        .filter(|(_, version)| is_version(version))?;
    let is_word = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let agrees = address.is_none_or(|address| address.contains(&format!("/{project}/{version}/")));
    (is_word(method) && agrees).then(|| format!("{project}.{version}.{}.{method}", resource.replace('-', ".")))
}

fn named(page: &Page) -> Option<String> {
    TABLE.get(page.front.path.as_deref()?).cloned()
}

/// From `…?project=im&version=v1&resource=pin&method=delete`.
fn linked(page: &Page, last: &str) -> Option<String> {
    let mut texts = page.sections.iter().flat_map(|section| section.texts());
    let query = texts.find_map(|text| text.split_once(EXPLORER).map(|(_, rest)| rest))?;
    let query = query.split([')', ' ', '#']).next().unwrap_or_default();
    let part = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    Some(format!(
        "{}.{}.{}.{}",
        part("project")?,
        part("version")?,
        part("resource")?,
        part(last)?
    ))
}

/// From `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append`: the segments that are no parameters name
/// the resource; the method of the request, and whether it ends in a parameter, name the method.
fn from_address(method: Method, path: &str) -> Option<String> {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let at = segments.iter().position(|segment| is_version(segment))?;
    let project = segments.get(at.checked_sub(1)?)?;
    let version = segments.get(at)?;
    let rest = segments.get(at + 1..).unwrap_or_default();
    let one = rest.last().is_some_and(|last| last.starts_with(':'));
    let words: Vec<String> = rest
        .iter()
        .filter(|segment| !segment.starts_with(':'))
        .map(|segment| symbol(segment))
        .collect();
    let verb = match (method, one) {
        (Method::Get, true) => "get",
        (Method::Get, false) => "list",
        (Method::Post, _) => "create",
        (Method::Put, _) => "update",
        (Method::Patch, _) => "patch",
        (Method::Delete, _) => "delete",
    };
    let resource = match words.as_slice() {
        [] => (*project).to_owned(),
        words => words.join("."),
    };
    Some(format!("{}.{version}.{resource}.{verb}", symbol(project)))
}

/// From `drive.file.title_updated_v1`.
fn from_event_type(event_type: &str) -> Option<String> {
    let (name, version) = event_type.rsplit_once('_')?;
    if !is_version(version) {
        return None;
    }
    let (project, rest) = name.split_once('.')?;
    let rest = match rest.contains('.') {
        true => rest.to_owned(),
        false => format!("{project}.{rest}"),
    };
    Some(format!("{project}.{version}.{rest}"))
}

fn is_version(text: &str) -> bool {
    let digits = text.strip_prefix('v').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locate::locate;

    #[test]
    fn the_link_names_the_operation() {
        let page = locate("# T\n\nText.{try}(url=/api/tools/api_explore/api_explore_config?project=wiki&version=v2&resource=space.node&method=create)".as_bytes()).unwrap();
        let found = operation(&page, Method::Post, "/x").unwrap();
        assert_eq!((found.id.as_str(), found.given), ("wiki.v2.space.node.create", true));
    }

    #[test]
    fn the_path_of_a_page_names_the_operation() {
        let at = |path: &str| locate(format!("---\nfullPath: {path}\n---\n# T").as_bytes()).unwrap();
        let id = |path: &str, address: &str| operation(&at(path), Method::Post, address).unwrap();
        let found = id(
            "/a/b/reference/im-v1/message-reaction/batch_query",
            "/open-apis/im/v1/messages/reactions/batch_query",
        );
        assert_eq!(
            (found.id.as_str(), found.given),
            ("im.v1.message.reaction.batch_query", false)
        );
        // Filed under another version, a method that is a title, a page further down: the address is better.
        for (path, expected) in [
            ("/a/im-v2/pin/create", "im.v1.pins.create"),
            ("/a/im-v1/pin/create-pin", "im.v1.pins.create"),
            ("/a/im-v1/pin/more/create", "im.v1.pins.create"),
            ("/uATNzUjLwUzM14CM1MTN", "im.v1.pins.create"),
        ] {
            assert_eq!(id(path, "/open-apis/im/v1/pins").id, expected, "{path}");
        }
        let event = |path: &str| event(&at(path), "drive.notice.comment_add_v1").unwrap().id;
        assert_eq!(
            event("/a/drive-v1/notice-item/events/added"),
            "drive.v1.notice.item.added"
        );
        assert_eq!(event("/a/drive-v1/notice/added"), "drive.v1.notice.comment_add");
    }

    #[test]
    fn an_address_gives_an_id_like_its_neighbours() {
        let id = |method, path| from_address(method, path).unwrap();
        assert_eq!(id(Method::Get, "/open-apis/im/v1/chats/:chat_id"), "im.v1.chats.get");
        assert_eq!(id(Method::Post, "/open-apis/a/v2/b/:c/d_e"), "a.v2.b.d_e.create");
        assert_eq!(
            from_event_type("drive.file.title_updated_v1").as_deref(),
            Some("drive.v1.file.title_updated")
        );
        assert_eq!(from_event_type("approval_instance"), None);
    }

    #[test]
    fn the_table_holds_ids() {
        for (page, id) in TABLE.iter() {
            assert!(page.starts_with('/') && Id::parse(id).is_some(), "{page}: {id}");
        }
    }
}
