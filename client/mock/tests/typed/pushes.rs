//! Events over the long connection of a client.

use std::sync::Arc;

use feishu_api::Client;
use feishu_api::events::socket::Socket;
use feishu_api::events::{Events, Received};
use feishu_api::im_v1::{CreateMessage, CreateMessageResponse, MessageReceiveEvent};
use feishu_mock::{Platform, sample};

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
    let sent = feishu.calls::<CreateMessage>();
    assert_eq!((sent.len(), sent[0].receive_id.as_str()), (1, "oc_1"));
    running.abort();
}
