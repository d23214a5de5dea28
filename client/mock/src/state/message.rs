//! What is of its own about messages: a reply is a message as well, what it holds is deeper in it, and they are listed by their chat.
//!
//! Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>.

use serde_json::{Map, Value, json};

use super::asked::Asked;
use crate::route;

/// The address at which messages are.
const PLACE: &str = "/open-apis/im/v1/messages";

/// The address at which a message is created, if that is what is asked for.
pub(super) fn place(asked: &Asked<'_>) -> Option<&'static str> {
    matches!(asked.spec.id.as_str(), "im.v1.message.create" | "im.v1.message.reply").then_some(PLACE)
}

/// The id of the message that is replied to.
pub(super) fn replied_to(asked: &Asked<'_>) -> Option<String> {
    let before = asked.request.path.strip_suffix("/reply")?;
    before.rsplit('/').next().map(route::text)
}

/// What a message that is created has beyond what was said of it. A reply goes to the chat of the message before, if that is known.
pub(super) fn complete(asked: &Asked<'_>, members: &mut Map<String, Value>, chat: Option<Value>) {
    if place(asked).is_none() {
        return;
    }
    hold(members);
    let to_chat = asked.request.parameter("receive_id_type") == Some("chat_id");
    if let Some(chat) = chat.or_else(|| members.get("receive_id").filter(|_| to_chat).cloned()) {
        members.insert("chat_id".to_owned(), chat);
    }
    if let Some(parent) = replied_to(asked) {
        members.insert("parent_id".to_owned(), json!(parent));
    }
}

/// What a message holds after it was changed.
pub(super) fn change(asked: &Asked<'_>, members: &mut Map<String, Value>) {
    if asked.spec.path.starts_with(PLACE) {
        hold(members);
    }
}

/// What is sent as `content` is read in the `body`.
fn hold(members: &mut Map<String, Value>) {
    if let Some(content) = members.get("content").cloned() {
        members.insert("body".to_owned(), json!({"content": content}));
    }
}

/// Whether what is listed is of the chat that is asked for.
pub(super) fn is_meant(asked: &Asked<'_>, members: &Map<String, Value>) -> bool {
    let chat = asked.request.parameter("container_id");
    asked.request.path != PLACE || chat.is_none_or(|chat| members.get("chat_id") == Some(&json!(chat)))
}
