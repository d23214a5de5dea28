//! The example of an event, for tests of programs.

use feishu_api::event::{Event, Sample as _};
use feishu_api::im_v1::{MessageChatType, MessageReceiveEvent};

/// Typed from <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive>. A name is nobody's there.
#[test]
fn an_example_has_the_values_of_its_page() {
    let event = Event::from_slice(MessageReceiveEvent::EXAMPLE.as_bytes()).unwrap();
    assert_eq!(event.event_type(), "im.message.receive_v1");
    assert_eq!(event.id(), "5e3702a84e847582be8db7fb73283c02");
    let received = event.payload::<MessageReceiveEvent>().unwrap().unwrap();
    let message = received.message.unwrap();
    assert_eq!(
        message.message_id.as_deref(),
        Some("om_5ce6d572455d361153b7cb51da133945")
    );
    assert_eq!(message.create_time.as_deref(), Some("1609073151345"));
    assert_eq!(message.chat_type, Some(MessageChatType::Group));
    assert_eq!(message.message_type.as_deref(), Some("text"));
    assert_eq!(message.content.as_deref(), Some(r#"{"text":"@_user_1 hello"}"#));
    let [mention] = message.mentions.as_slice() else {
        panic!("{:?}", message.mentions)
    };
    assert_eq!(mention.name.as_deref(), Some("name"));
    let id = mention.id.as_ref().unwrap();
    assert_eq!(id.open_id.as_deref(), Some("ou_84aad35d084aa403a838cf73ee18467"));
}
