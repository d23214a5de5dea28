//! Pages.

use feishu_api::im_v1::{ImListChat, ListChat};
use feishu_api::{Client, Error};
use feishu_mock::{Fault, Platform, from_json};
use serde_json::json;

fn chat(id: &str) -> ImListChat {
    from_json(json!({"chat_id": id}))
}

async fn ids(client: &Client) -> Result<Vec<String>, Error> {
    let chats = client.send(ListChat::new()).items().collect().await?;
    Ok(chats.into_iter().filter_map(|chat| chat.chat_id).collect())
}

#[tokio::test]
async fn pages_come_one_after_the_other() {
    let feishu = Platform::start().await;
    feishu
        .on::<ListChat>()
        .pages([vec![chat("a"), chat("b")], vec![chat("c")]])
        .times(2);
    let client: Client = feishu.client();
    assert_eq!(ids(&client).await.unwrap(), ["a", "b", "c"]);
    let asked: Vec<_> = feishu
        .calls::<ListChat>()
        .into_iter()
        .map(|call| call.page_token)
        .collect();
    assert_eq!(asked, [None, Some("page-2".to_owned())]);
}

#[tokio::test]
async fn no_page_is_one_without_items() {
    let feishu = Platform::start().await;
    feishu.on::<ListChat>().pages(Vec::<Vec<ImListChat>>::new());
    assert!(ids(&feishu.client()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_page_that_was_not_told_of_is_refused() {
    let feishu = Platform::start().await;
    feishu.on::<ListChat>().pages([[chat("a")]]);
    let client: Client = feishu.client();
    let error = client.send(ListChat::new().page_token("page-2")).await.unwrap_err();
    assert!(error.to_string().contains("`page_token` names no page"), "{error}");
}

#[tokio::test]
async fn a_token_that_comes_again_is_noticed() {
    let feishu = Platform::start().await;
    feishu.on::<ListChat>().pages([[chat("a")], [chat("b")], [chat("c")]]);
    feishu.fault(Fault::RepeatedPageToken);
    let error = ids(&feishu.client()).await.unwrap_err();
    assert!(error.to_string().contains("came again"), "{error}");
}

#[tokio::test]
async fn a_page_without_the_way_to_the_next_is_the_last() {
    let feishu = Platform::start().await;
    feishu.on::<ListChat>().pages([[chat("a")], [chat("b")]]);
    feishu.fault(Fault::EmptyPageToken);
    assert_eq!(ids(&feishu.client()).await.unwrap(), ["a"]);
}
