//! Events over the long connection of a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_api::Client;
use feishu_api::events::socket::Socket;
use feishu_api::events::testing::sign;
use feishu_api::events::webhook::{Keys, Webhook};
use feishu_api::events::{Events, Failure, Outcome, Received};
use feishu_api::im_v1::{CreateMessage, CreateMessageResponse, MessageReceiveEvent};
use feishu_mock::{Platform, post, sample, sample_named};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

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
    // Its end is its own.
    assert!(
        message["message_id"]
            .as_str()
            .unwrap()
            .starts_with("om_5ce6d572455d361")
    );
    assert_eq!(message["content"], "{\"text\":\"@_user_1 hello\"}");
    assert!(sample_named("im.message.unheard_v1").is_none());
}

#[tokio::test]
async fn two_events_by_one_name_are_two_events() {
    let events = Events::new().on(async |_: Received<MessageReceiveEvent>| {});
    for _ in 0..2 {
        let event = sample_named("im.message.receive_v1").unwrap();
        assert_eq!(events.deliver(event).await.outcome(), Outcome::Handled);
    }
}

#[tokio::test]
async fn a_sample_is_for_the_app_of_the_documentation_and_takes_the_token_of_the_keys() {
    let keys = Keys::new().verification_token("v-token").app_id("cli_a1b2c3d4e5f6");
    let webhook = Webhook::new(keys.clone(), Events::new()).unwrap();
    for event in [
        sample::<MessageReceiveEvent>(),
        sample_named("im.message.receive_v1").unwrap(),
    ] {
        let request = sign(&keys, event.message());
        let answer = webhook.answer(request.headers(), request.body()).await;
        assert_eq!(answer.status(), 200, "{event:?}");
    }
}

#[tokio::test]
async fn an_event_is_sent_to_an_address_until_it_is_accepted() {
    let heard = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&heard);
    // The first time the handler fails.
    let events = Events::new().on(move |_: Received<MessageReceiveEvent>| {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        std::future::ready(if first { Err(Failure::from("not yet")) } else { Ok(()) })
    });
    let keys = Keys::new().encrypt_key("kudryavka");
    let webhook = Webhook::new(keys.clone(), events).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/feishu", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(webhook.clone());
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    let request = sign(&keys, sample::<MessageReceiveEvent>().message());
    assert_eq!(post(&address, &request).await.unwrap().status(), 500);
    let accepted = post(&address, &request).await.unwrap();
    assert_eq!(
        (accepted.status().as_u16(), accepted.body().as_ref()),
        (200, &br#"{"msg":"success"}"#[..])
    );
    // Once more, it is known.
    assert_eq!(post(&address, &request).await.unwrap().status(), 200);
    assert_eq!(heard.load(Ordering::SeqCst), 2);
    serving.abort();
    assert!(post(&format!("{address}:x"), &request).await.is_err());
}

/// A program that accepts one request, and gives back the first two lines of it.
async fn lines_heard(listener: TcpListener) -> (String, BufReader<TcpStream>) {
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    let mut lines = String::new();
    for _ in 0..2 {
        stream.read_line(&mut lines).await.unwrap();
    }
    stream.write_all(b"HTTP/1.0 200 OK\r\n\r\n").await.unwrap();
    stream.shutdown().await.unwrap();
    // A stream that is dropped before all was read takes the reply along.
    (lines, stream)
}

#[tokio::test]
async fn the_query_of_an_address_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let here = listener.local_addr().unwrap();
    let address = format!("http://{here}/feishu?tenant=a%20b#top");
    let heard = tokio::spawn(lines_heard(listener));
    let request = sign(
        &Keys::new().encrypt_key("kudryavka"),
        sample::<MessageReceiveEvent>().message(),
    );
    assert_eq!(post(&address, &request).await.unwrap().status(), 200);
    let lines = format!("POST /feishu?tenant=a%20b HTTP/1.0\r\nhost: {here}\r\n");
    assert_eq!(heard.await.unwrap().0, lines);
}

#[tokio::test]
async fn an_address_of_ipv6_is_reached() {
    let Ok(listener) = TcpListener::bind("[::1]:0").await else {
        eprintln!("this machine has no IPv6");
        return;
    };
    let here = listener.local_addr().unwrap();
    let heard = tokio::spawn(lines_heard(listener));
    let request = sign(
        &Keys::new().encrypt_key("kudryavka"),
        sample::<MessageReceiveEvent>().message(),
    );
    assert_eq!(
        post(&format!("http://{here}/feishu"), &request).await.unwrap().status(),
        200
    );
    assert_eq!(
        heard.await.unwrap().0,
        format!("POST /feishu HTTP/1.0\r\nhost: {here}\r\n")
    );
}
