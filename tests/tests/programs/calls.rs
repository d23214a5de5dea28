//! Making calls.

use std::time::Duration;

use feishu_api::call::CallOptions;
use feishu_api::endpoint::{Endpoint, Paged};
use feishu_api::im_v1::{CreateMessage, DeletePin, DeletePinResponse, ListChat, ReceiveIdType};
use feishu_api::{Call, Client, Error};
use feishu_mock::{Platform, from_json};
use futures_util::future::join_all;
use futures_util::stream::{self, StreamExt as _};
use serde_json::json;
use tokio::task::JoinSet;

async fn platform() -> Platform {
    let platform = Platform::start().await;
    platform.on::<DeletePin>().reply(DeletePinResponse::default());
    platform
}

#[tokio::test]
async fn a_call_in_a_task_of_its_own() {
    let platform = platform().await;
    let client: Client = platform.client();
    let call = client.im_v1().pin().delete(DeletePin::new("om_1"));
    drop(client);
    tokio::spawn(call.send()).await.unwrap().unwrap();
    assert_eq!(platform.calls::<DeletePin>().len(), 1);
}

#[tokio::test]
async fn one_call_made_twice() {
    let platform = platform().await;
    let client: Client = platform.client();
    let call = client.send(DeletePin::new("om_1")).timeout(Duration::from_secs(30));
    call.clone().await.unwrap();
    call.await.unwrap();
    assert_eq!(platform.calls::<DeletePin>().len(), 2);
}

#[tokio::test]
async fn many_calls_at_once() {
    let platform = platform().await;
    let client: Client = platform.client();
    let calls = ["om_1", "om_2", "om_3"].map(|id| client.im_v1().pin().delete(DeletePin::new(id)).send());
    let replies: Result<Vec<_>, Error> = join_all(calls).await.into_iter().collect();
    assert_eq!(replies.unwrap().len(), 3);
}

#[tokio::test]
async fn many_calls_two_at_a_time() {
    let platform = platform().await;
    let client: Client = platform.client();
    let done = stream::iter(1..=4)
        .map(|n| client.send(DeletePin::new(format!("om_{n}"))).send())
        .buffer_unordered(2)
        .filter(|reply| std::future::ready(reply.is_ok()))
        .count();
    assert_eq!(done.await, 4);
}

#[tokio::test]
async fn calls_in_a_set_of_tasks() {
    let platform = platform().await;
    let client: Client = platform.client();
    let mut tasks = JoinSet::new();
    for id in ["om_1", "om_2"] {
        let client = client.clone();
        tasks.spawn(async move { client.im_v1().pin().delete(DeletePin::new(id)).await });
    }
    let replies: Vec<Result<DeletePinResponse, Error>> = tasks.join_all().await;
    assert!(replies.iter().all(Result::is_ok));
}

#[test]
fn calls_that_wait_for_their_time() {
    struct Outbox {
        waiting: Vec<Call<CreateMessage>>,
    }
    let client = crate::client();
    let mut outbox = Outbox { waiting: Vec::new() };
    outbox.waiting.push(
        client
            .send(CreateMessage::new(ReceiveIdType::ChatId, "oc_1", ("text", "{}")))
            .login("ou_1"),
    );
    assert_eq!(outbox.waiting.len(), 1);
}

#[test]
fn options_shared_by_calls() {
    let options = CallOptions::new()
        .user_token("u-1")
        .timeout(Duration::from_secs(5))
        .no_retry();
    let client = crate::client();
    let call = client.send(DeletePin::new("om_1")).options(options.clone());
    let headers = call.dry_run().unwrap().headers;
    assert!(
        headers
            .iter()
            .any(|(name, value)| name == "authorization" && value.contains("user"))
    );
}

/// Makes any call, and says how it went.
async fn logged<E: Endpoint>(client: &Client, request: E) -> Result<E::Response, Error> {
    let reply = client.send(request).await;
    println!("{}: {}", E::OPERATION.id, if reply.is_ok() { "done" } else { "failed" });
    reply
}

#[tokio::test]
async fn any_call() {
    let platform = platform().await;
    logged(&platform.client(), DeletePin::new("om_1")).await.unwrap();
}

/// All items of any list.
async fn all<E: Paged>(call: Call<E>) -> Result<Vec<E::Item>, Error> {
    let mut items = call.items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item?);
    }
    Ok(found)
}

#[tokio::test]
async fn all_items_of_any_list() {
    let platform = platform().await;
    platform
        .on::<ListChat>()
        .pages([[from_json(json!({"chat_id": "oc_1"}))]]);
    let client: Client = platform.client();
    let chats = all(client.im_v1().chat().list(Default::default())).await.unwrap();
    assert_eq!(chats[0].chat_id.as_deref(), Some("oc_1"));
}

#[test]
fn a_resource_that_is_shown_and_passed_on() {
    fn shown(thing: &impl std::fmt::Debug) -> String {
        format!("{thing:?}")
    }
    let client = crate::client();
    let (module, resource) = (client.im_v1(), client.im_v1().message());
    assert!(!shown(&module).is_empty() && !shown(&resource).contains("secret-of-the-app"));
}
