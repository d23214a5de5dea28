//! What comes back.

use std::collections::HashMap;

use feishu_api::im_v1::{DeletePinResponse, ListChat, ListChatResponse, Message};
use feishu_api::{Client, Error, List};
use feishu_mock::{Platform, from_json};
use serde::{Deserialize, Serialize};
use serde_json::json;

fn messages() -> Vec<Message> {
    let json = json!([{"message_id": "om_1", "deleted": false}, {"message_id": "om_2", "deleted": true}]);
    serde_json::from_value(json).unwrap()
}

#[test]
fn replies_that_are_equal() {
    assert_eq!(messages(), messages());
    assert!(messages()[0] != messages()[1]);
    assert!(messages().contains(&messages()[1]));
    assert_eq!(DeletePinResponse::default(), DeletePinResponse::default());
}

#[test]
fn a_reply_that_is_kept_as_json() {
    let message = messages().remove(0);
    let kept = serde_json::to_string(&message).unwrap();
    assert_eq!(serde_json::from_str::<Message>(&kept).unwrap(), message);
}

/// A state of a program, which holds what the platform said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct State {
    last: Option<Message>,
    by_chat: HashMap<String, Vec<Message>>,
    reply: ListChatResponse,
}

#[test]
fn replies_inside_a_struct_of_ones_own() {
    let state = State {
        last: messages().pop(),
        by_chat: HashMap::from([("oc_1".to_owned(), messages())]),
        ..State::default()
    };
    let kept = serde_json::to_value(&state).unwrap();
    assert_eq!(serde_json::from_value::<State>(kept).unwrap(), state);
}

#[test]
fn a_list_that_is_gone_through_without_unwrapping() {
    let reply = ListChatResponse::default();
    let mut seen = 0;
    for _chat in &reply.items {
        seen += 1;
    }
    assert_eq!((seen, reply.items.len(), reply.items.first()), (0, 0, None));
    let names: Vec<String> = reply.items.into_iter().filter_map(|chat| chat.name).collect();
    assert_eq!(names, [""; 0]);
}

#[test]
fn a_list_as_vector_and_slice() {
    fn count(messages: &[Message]) -> usize {
        messages.len()
    }
    let list: List<Message> = messages().into();
    assert_eq!(count(&list), 2);
    let kept: Vec<Message> = list
        .into_iter()
        .filter(|message| message.deleted == Some(false))
        .collect();
    assert_eq!(kept.len(), 1);
    let list: List<Message> = kept.into_iter().collect();
    assert_eq!(Vec::from(list).len(), 1);
}

#[test]
fn a_part_of_a_reply() {
    let Message {
        message_id, deleted, ..
    } = messages().remove(0);
    assert_eq!((message_id.as_deref(), deleted), (Some("om_1"), Some(false)));
}

#[tokio::test]
async fn all_items_in_a_vector() {
    async fn names(client: &Client) -> Result<Vec<String>, Error> {
        let mut chats = client.im_v1().chat().list(ListChat::new()).items().limit(500);
        let mut names = Vec::new();
        while let Some(chat) = chats.next().await {
            names.extend(chat?.name);
        }
        Ok(names)
    }
    let platform = Platform::start().await;
    let chat = |name: &str| from_json(json!({ "name": name }));
    platform.on::<ListChat>().pages([[chat("one")], [chat("two")]]);
    assert_eq!(names(&platform.client()).await.unwrap(), ["one", "two"]);
}
