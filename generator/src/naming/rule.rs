//! Names by rule, for what the platform's table does not know: candidates, the best first.

use feishu_spec::AnySpec;
use feishu_spec::library::Id;
use feishu_spec::words::words;

use crate::interpret::singular;

/// The most words of a name, as long as fewer tell it apart.
const LONGEST: usize = 4;

/// Words that say nothing of an object alone.
const EMPTY_OBJECTS: [&str; 24] = [
    "array", "body", "content", "data", "detail", "element", "entity", "field", "i18n", "info", "item", "list", "map",
    "meta", "node", "object", "param", "record", "request", "response", "result", "struct", "value", "values",
];

/// Words that say nothing of a list of values alone: every other object has one of its own.
const EMPTY_LISTS: [&str; 31] = [
    "action",
    "category",
    "code",
    "event",
    "field",
    "format",
    "key",
    "kind",
    "level",
    "method",
    "mode",
    "name",
    "object",
    "operation",
    "operator",
    "order",
    "permission",
    "position",
    "reason",
    "result",
    "role",
    "scope",
    "source",
    "stage",
    "state",
    "status",
    "style",
    "tag",
    "target",
    "type",
    "value",
];

/// Where something stands: what tells it apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Origin {
    holder: String,
    resource: String,
    method: String,
}

impl Origin {
    /// In a model, if `holder` is one, of a spec.
    pub(super) fn new(holder: Option<&str>, spec: Option<&AnySpec>) -> Self {
        let id = spec.and_then(|spec| Id::parse(spec.id()));
        Origin {
            holder: holder.unwrap_or_default().to_owned(),
            resource: id.map(|id| id.resource.to_owned()).unwrap_or_default(),
            method: id.map(|id| id.method.to_owned()).unwrap_or_default(),
        }
    }

    /// Anywhere in the project of a spec.
    pub(super) fn of_project(spec: &AnySpec) -> Self {
        Origin {
            holder: Id::parse(spec.id()).map(|id| id.project.to_owned()).unwrap_or_default(),
            ..Origin::default()
        }
    }

    /// Whether it is a field of a spec's own.
    pub(super) fn is_root(&self) -> bool {
        self.holder.is_empty()
    }
}

/// What an object type may be called: by its own word, then with what holds it, then with the resource.
pub(super) fn objects(word: &str, from: &Origin) -> impl Iterator<Item = String> + use<> {
    let mut own = words(word);
    while own.len() > 1 && own.first().is_some_and(|first| first == "data" || first == "body") {
        own.remove(0);
    }
    candidates(own, &EMPTY_OBJECTS, from)
}

/// What a list of values may be called: by its field, then with what holds it, then with the resource.
pub(super) fn lists(field: &str, from: &Origin) -> impl Iterator<Item = String> + use<> {
    candidates(words(&element(field)), &EMPTY_LISTS, from)
}

/// What one of a list is called: `user_list` and `users` list each a `user`.
pub(super) fn element(list: &str) -> String {
    let mut own = words(list);
    if own.len() > 1 && own.last().is_some_and(|last| last == "list") {
        own.pop();
    } else if let Some(last) = own.last_mut() {
        *last = singular(last);
    }
    own.join("_")
}

fn candidates(own: Vec<String>, empty: &[&str], from: &Origin) -> impl Iterator<Item = String> + use<> {
    let says_something = |name: &Vec<String>| name.len() > 1 || !name.iter().all(|word| empty.contains(&word.as_str()));
    let plain = Some(own.clone()).filter(says_something);
    let mut qualified: Vec<Vec<String>> = Vec::new();
    for qualifier in [&from.holder, &from.resource] {
        let qualifier: Vec<String> = words(qualifier).iter().map(|word| singular(word)).collect();
        let names = (1..=qualifier.len()).map(|length| joined(last(&qualifier, length), &own));
        let carries = |name: &Vec<String>| name.first().is_none_or(|first| first != "data" && first != "body");
        qualified.extend(names.filter(says_something).filter(carries));
    }
    let longest = qualified.last().cloned().unwrap_or_else(|| own.clone());
    qualified.push(joined(&words(&from.method), &longest));
    let (short, long): (Vec<_>, Vec<_>) = qualified.into_iter().partition(|name| name.len() <= LONGEST);
    let names = plain.into_iter().chain(short).chain(long);
    let numbered = (2_u32..).map(move |number| format!("{}_{number}", longest.join("_")));
    names
        .map(|words| words.join("_"))
        .chain(numbered)
        .filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase()))
}

fn last(words: &[String], length: usize) -> &[String] {
    words.get(words.len().saturating_sub(length)..).unwrap_or_default()
}

/// One after the other; what the first ends with and the second begins with stands once.
fn joined(first: &[String], second: &[String]) -> Vec<String> {
    let shared = (0..=first.len().min(second.len()))
        .rev()
        .find(|count| second.starts_with(last(first, *count)));
    let rest = second.get(shared.unwrap_or(0)..).unwrap_or_default();
    first.iter().chain(rest).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(holder: &str, resource: &str) -> Origin {
        Origin {
            holder: holder.to_owned(),
            resource: resource.to_owned(),
            method: "create".to_owned(),
        }
    }

    fn first(names: impl Iterator<Item = String>, count: usize) -> Vec<String> {
        names.take(count).collect()
    }

    #[test]
    fn an_object_has_its_own_word_first() {
        let names = first(objects("attachment", &from("draft", "mailbox.message")), 4);
        let expected = [
            "attachment",
            "draft_attachment",
            "message_attachment",
            "mailbox_message_attachment",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_word_that_says_nothing_takes_what_holds_it() {
        assert_eq!(
            first(objects("item", &from("", "data_source.items")), 1),
            ["source_item"]
        );
        assert_eq!(first(objects("data", &from("chat", "chat.member")), 1), ["chat_data"]);
        assert_eq!(first(lists("status", &from("user", "user")), 1), ["user_status"]);
    }

    #[test]
    fn one_of_a_list_is_singular() {
        for (list, one) in [
            ("user_list", "user"),
            ("users", "user"),
            ("statuses", "status"),
            ("list", "list"),
        ] {
            assert_eq!(element(list), one);
        }
        assert_eq!(first(lists("user_id_types", &from("", "message")), 1), ["user_id_type"]);
    }

    #[test]
    fn data_and_body_stand_in_front_of_nothing() {
        assert_eq!(
            first(objects("body_content", &from("", "comment")), 1),
            ["comment_content"]
        );
        let names = first(objects("item", &from("", "data_source.items")), 2);
        assert_eq!(names, ["source_item", "create_source_item"]);
    }

    #[test]
    fn what_both_say_stands_once() {
        assert_eq!(first(lists("status", &from("user_status", "user")), 1), ["user_status"]);
        let names = first(objects("user_status", &from("user", "user")), 3);
        assert_eq!(names, ["user_status", "user_status", "user_status"]);
    }

    #[test]
    fn a_number_is_the_last_way_to_tell_apart() {
        let names = first(lists("type", &from("", "file")), 3);
        assert_eq!(names, ["file_type", "create_file_type", "file_type_2"]);
    }
}
