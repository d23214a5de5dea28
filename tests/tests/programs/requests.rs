//! Making requests.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use feishu_api::contact_v3::BatchUser;
use feishu_api::im_v1::{CreateChat, CreateMessage, CreateMessageReaction, Emoji, ListChat, ReceiveIdType};
use feishu_api::{List, Map};
use serde_json::{Value, json};

use crate::{body, query};

fn message() -> CreateMessage {
    CreateMessage::new(ReceiveIdType::ChatId, "oc_1", ("text", "{}"))
}

#[test]
fn a_value_that_may_be_none() {
    for uuid in [None, Some("u-1".to_owned())] {
        let request = message().with(|it| it.uuid = uuid.clone());
        assert_eq!(body(request)["uuid"], json!(uuid));
    }
}

#[test]
fn a_member_under_a_condition() {
    let chat = |quiet: bool| {
        CreateChat::new().name("group").with(|it| {
            if quiet {
                it.description = Some("quiet".to_owned());
            }
        })
    };
    assert_eq!(body(chat(true)), json!({"name": "group", "description": "quiet"}));
    assert_eq!(body(chat(false)), json!({"name": "group"}));
}

#[test]
fn a_list_that_is_empty_on_purpose() {
    let nobody = CreateChat::new().with(|it| it.user_id_list = [].into());
    assert_eq!(body(nobody), json!({"user_id_list": []}));
    let nobody = CreateChat::new().user_id_list(Vec::<String>::new());
    assert_eq!(body(nobody), json!({"user_id_list": []}));
    let untold = CreateChat::new().with(|it| it.user_id_list = List::absent());
    assert_eq!(body(untold), json!({}));
}

#[test]
fn a_list_that_may_be_none() {
    let members: Option<Vec<String>> = None;
    assert_eq!(
        body(CreateChat::new().with(|it| it.user_id_list = members.into())),
        json!({})
    );
}

#[test]
fn ids_in_whatever_they_come() {
    let (a, b) = ("ou_1".to_owned(), "ou_2".to_owned());
    let slice: &[&str] = &["ou_1", "ou_2"];
    let strings: &[String] = &[a.clone(), b.clone()];
    let cows = [Cow::Borrowed("ou_1"), Cow::Owned(b.clone())];
    let expected = json!({"user_id_list": ["ou_1", "ou_2"]});
    for request in [
        CreateChat::new().user_id_list(["ou_1", "ou_2"]),
        CreateChat::new().user_id_list(&["ou_1", "ou_2"]),
        CreateChat::new().user_id_list(slice),
        CreateChat::new().user_id_list(strings),
        CreateChat::new().user_id_list(&vec![a.clone(), b.clone()]),
        CreateChat::new().user_id_list(vec![a.clone(), b.clone()]),
        CreateChat::new().user_id_list([&a, &b]),
        CreateChat::new().user_id_list(cows),
        CreateChat::new().user_id_list((1..3).map(|n| format!("ou_{n}"))),
        CreateChat::new().user_id_list(List::from([a.clone(), b.clone()])),
    ] {
        assert_eq!(body(request), expected);
    }
}

#[test]
fn a_required_list_from_a_slice_or_a_set() {
    let ids: &[&str] = &["ou_1"];
    assert_eq!(query(BatchUser::new(ids)), "user_ids=ou_1");
    assert_eq!(
        query(BatchUser::new(&HashSet::from(["ou_1".to_owned()]))),
        "user_ids=ou_1"
    );
}

#[test]
fn text_in_whatever_it_comes() {
    let id = "oc_1".to_owned();
    let cow: Cow<'_, str> = Cow::Borrowed("oc_1");
    for request in [
        CreateMessage::new("chat_id", "oc_1", ("text", "{}")),
        CreateMessage::new("chat_id", &id, ("text", "{}")),
        CreateMessage::new("chat_id", id.clone(), ("text", "{}")),
        CreateMessage::new("chat_id", cow.clone(), ("text", "{}")),
        CreateMessage::new("chat_id", id.as_str(), (String::from("text"), &String::from("{}"))),
    ] {
        assert_eq!(request, message());
    }
}

#[test]
fn a_word_in_whatever_it_comes() {
    let word = "chat_id".to_owned();
    let cow: Cow<'static, str> = Cow::Borrowed("chat_id");
    for request in [
        CreateMessage::new(ReceiveIdType::ChatId, "oc_1", ("text", "{}")),
        CreateMessage::new("chat_id", "oc_1", ("text", "{}")),
        CreateMessage::new(&word, "oc_1", ("text", "{}")),
        CreateMessage::new(word.clone(), "oc_1", ("text", "{}")),
        CreateMessage::new(cow.clone(), "oc_1", ("text", "{}")),
    ] {
        assert_eq!(request, message());
    }
}

#[test]
fn a_map_from_a_hash_map() {
    let fields: HashMap<String, Value> = HashMap::from([("Name".to_owned(), json!("Zhang San"))]);
    let sorted: BTreeMap<&str, Value> = BTreeMap::from([("Name", json!("Zhang San"))]);
    use feishu_api::bitable_v1::CreateAppTableRecord;
    let expected = json!({"fields": {"Name": "Zhang San"}});
    assert_eq!(body(CreateAppTableRecord::new("app_1", "tbl_1", fields)), expected);
    assert_eq!(body(CreateAppTableRecord::new("app_1", "tbl_1", sorted)), expected);
    assert_eq!(
        body(CreateAppTableRecord::new("app_1", "tbl_1", [("Name", "Zhang San")])),
        expected
    );
    let mut map = Map::empty();
    map.insert("Name".to_owned(), json!("Zhang San"));
    assert_eq!(body(CreateAppTableRecord::new("app_1", "tbl_1", map)), expected);
}

#[test]
fn an_object_inside_that_is_changed_in_place() {
    let kind: Option<&str> = Some("SMILE");
    let emoji = Emoji::new("OK").with(|it| it.emoji_type = kind.map(str::to_owned));
    assert_eq!(
        body(CreateMessageReaction::new("om_1", emoji)),
        json!({"reaction_type": {"emoji_type": "SMILE"}})
    );
}

#[test]
fn requests_by_name() {
    let mut drafts: HashMap<&str, CreateMessage> = HashMap::new();
    drafts.insert("greeting", message());
    drafts
        .entry("greeting")
        .and_modify(|draft| draft.uuid = Some("u-1".into()))
        .or_default();
    assert_eq!(drafts["greeting"].uuid.as_deref(), Some("u-1"));
}

#[test]
fn a_request_that_is_kept_as_json() {
    let kept = serde_json::to_string(&message()).unwrap();
    let request: CreateMessage = serde_json::from_str(&kept).unwrap();
    assert_eq!(request, message());
}

/// A type of the program's own, which becomes what the platform wants.
enum Address {
    Chat(String),
    Person(String),
}

impl From<&Address> for ReceiveIdType {
    fn from(address: &Address) -> Self {
        match address {
            Address::Chat(_) => ReceiveIdType::ChatId,
            Address::Person(_) => ReceiveIdType::OpenId,
        }
    }
}

impl From<Address> for CreateMessage {
    fn from(address: Address) -> Self {
        let kind = ReceiveIdType::from(&address);
        let (Address::Chat(id) | Address::Person(id)) = address;
        CreateMessage::new(kind, id, ("text", "{}"))
    }
}

#[test]
fn a_request_from_a_type_of_ones_own() {
    assert_eq!(CreateMessage::from(Address::Chat("oc_1".to_owned())), message());
    let person: CreateMessage = Address::Person("ou_1".to_owned()).into();
    assert_eq!(person.receive_id_type, "open_id");
}

#[test]
fn the_same_page_size_for_all() {
    fn sized(request: ListChat) -> ListChat {
        request.page_size(20)
    }
    assert_eq!(query(sized(ListChat::new())), "page_size=20");
    assert_eq!(query(sized(ListChat::default())), "page_size=20");
}
