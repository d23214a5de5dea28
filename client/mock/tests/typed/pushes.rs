//! Events over the long connection of a client.

use std::sync::Arc;

use feishu_api::Client;
use feishu_api::events::socket::Socket;
use feishu_api::events::{Events, Received};
use feishu_api::im_v1::{CreateMessage, CreateMessageResponse, MessageReceiveEvent};
use feishu_mock::{Platform, sample, sample_named};

use crate::message;

#[tokio::test]
async fn a_bot_that_is_told_of_a_message_answers_in_its_chat() {
    let feishu = Platform::start().await;
    feishu
        .on::<CreateMessage>()
        .reply(CreateMessageResponse::default())
        .once();
    let client: Arc<Client> = Arc::new(feishu.client());
    let bot = Arc::clone(&client);
    let events = Events::new().on(move |event: Received<MessageReceiveEvent>| {
        let bot = Arc::clone(&bot);
        async move {
            let chat = event
                .payload()
                .message
                .as_ref()
                .and_then(|message| message.chat_id.clone());
            bot.send(message(&chat.unwrap_or_default(), "heard")).await.map(drop)
        }
    });
    let running = tokio::spawn(Socket::new((*client).as_ref(), events).run());
    let mut connection = feishu.connection().await;
    let event = sample::<MessageReceiveEvent>().with("/event/message/chat_id", "oc_1");
    assert!(connection.push(&event).await.unwrap().is_accepted());
    // Sent again, it is known.
    assert!(connection.push(&event).await.unwrap().is_accepted());
    assert_eq!(feishu.next_call::<CreateMessage>().await.receive_id, "oc_1");
    let sent = feishu.calls::<CreateMessage>();
    assert_eq!((sent.len(), sent[0].receive_id.as_str()), (1, "oc_1"));
    running.abort();
}

#[tokio::test]
async fn an_event_by_its_name_has_the_values_of_its_page() {
    // Typed from <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive>.
    let event = sample_named("im.message.receive_v1").unwrap();
    let message = &event.message()["event"]["message"];
    assert_eq!(message["message_id"], "om_5ce6d572455d361153b7cb51da133945");
    assert_eq!(message["content"], "{\"text\":\"@_user_1 hello\"}");
    assert!(sample_named("im.message.unheard_v1").is_none());
}
