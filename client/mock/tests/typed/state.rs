//! What a platform remembers.

use feishu_api::drive_v1::DownloadFile;
use feishu_api::im_v1::content::Text;
use feishu_api::im_v1::{
    ContainerIdType, CreateChat, CreateImage, DeleteChat, DeleteMessage, GetChat, GetImage, GetMessage, ImageType,
    ListChat, ListMessage, ReplyMessage, UpdateChat, UpdateMessage,
};
use feishu_api::upload::Destination;
use feishu_api::{Client, File};
use feishu_mock::Platform;

use crate::message;

#[tokio::test]
async fn what_was_created_is_read_listed_changed_and_deleted() {
    let feishu = Platform::builder().remember().strict().start().await;
    let client: Client = feishu.client();
    let mut ids = Vec::new();
    for name in ["a", "b", "c"] {
        let chat = client.send(CreateChat::new().name(name)).await.unwrap();
        ids.push(chat.chat_id.unwrap());
    }
    let chat = client.send(GetChat::new(&ids[1])).await.unwrap();
    assert_eq!(chat.name.as_deref(), Some("b"));
    client.send(UpdateChat::new(&ids[1]).name("B")).await.unwrap();
    client.send(DeleteChat::new(&ids[0])).await.unwrap();
    let chats = client
        .send(ListChat::new())
        .items()
        .page_size(1)
        .collect()
        .await
        .unwrap();
    let names: Vec<_> = chats.iter().map(|chat| chat.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["B", "c"]);
    let error = client.send(GetChat::new(&ids[0])).await.unwrap_err();
    assert!(error.to_string().contains("it was deleted"), "{error}");
}

#[tokio::test]
async fn a_message_is_read_with_what_it_holds_answered_and_recalled() {
    let feishu = Platform::builder().remember().strict().start().await;
    let client: Client = feishu.client();
    let sent = client.send(message("oc_1", "hello")).await.unwrap().message_id.unwrap();
    let reply = client
        .send(ReplyMessage::new(&sent, Text::new("I hear")))
        .await
        .unwrap();
    assert_eq!(reply.parent_id.as_ref(), Some(&sent));
    client.send(message("oc_2", "elsewhere")).await.unwrap();
    let read = client
        .send(GetMessage::new(reply.message_id.as_deref().unwrap()))
        .await
        .unwrap();
    assert_eq!(read.items[0].parent_id.as_ref(), Some(&sent));
    let listed = ListMessage::new(ContainerIdType::Chat, "oc_1");
    let messages = client.send(listed.clone()).items().collect().await.unwrap();
    let content = |index: usize| messages[index].body.as_ref().unwrap().content.clone();
    let contents = [content(0), content(1)].map(Option::unwrap);
    assert_eq!(contents, [r#"{"text":"hello"}"#, r#"{"text":"I hear"}"#]);
    client.send(DeleteMessage::new(&sent)).await.unwrap();
    let messages = client.send(listed).items().collect().await.unwrap();
    let ids: Vec<_> = messages.iter().map(|message| message.message_id.as_ref()).collect();
    assert_eq!(ids, [reply.message_id.as_ref()]);
}

#[tokio::test]
async fn a_message_that_was_edited_holds_what_it_was_edited_to() {
    let feishu = Platform::builder().remember().strict().start().await;
    let client: Client = feishu.client();
    let sent = client.send(message("oc_1", "old")).await.unwrap().message_id.unwrap();
    let edited = client.send(UpdateMessage::new(&sent, Text::new("new"))).await.unwrap();
    let read = client.send(GetMessage::new(&sent)).await.unwrap();
    for body in [&edited.body, &read.items[0].body] {
        let content = body.as_ref().unwrap().content.as_deref();
        assert_eq!(content, Some(r#"{"text":"new"}"#));
    }
}

#[tokio::test]
async fn a_request_that_is_not_answered_changes_nothing() {
    let feishu = Platform::builder().remember().start().await;
    let client: Client = feishu.client();
    let chat = client.send(CreateChat::new().name("a")).await.unwrap().chat_id.unwrap();
    feishu
        .on::<DeleteChat>()
        .when(|request| request.chat_id == "another")
        .fail_with(400, 1, "");
    client.send(DeleteChat::new(&chat)).await.unwrap_err();
    feishu.reset();
    client.send(GetChat::new(&chat)).await.unwrap();
}

#[tokio::test]
async fn a_file_comes_back_as_it_was_uploaded() {
    let feishu = Platform::builder().remember().strict().start().await;
    let client: Client = feishu.client();
    let image = File::from(b"\x89PNG".to_vec()).named("a.png").typed("image/png");
    let key = client
        .send(CreateImage::new(ImageType::Message, image))
        .await
        .unwrap()
        .image_key
        .unwrap();
    let image = client.send(GetImage::new(&key)).await.unwrap();
    assert_eq!(image.content_type().as_deref(), Some("image/png"));
    assert_eq!(image.bytes(100).await.unwrap(), &b"\x89PNG"[..]);
}

#[tokio::test]
async fn a_file_in_blocks_is_put_together() {
    let feishu = Platform::builder().remember().strict().start().await;
    let client: Client = feishu.client();
    // Two blocks and a half, of four megabytes each.
    let content: Vec<u8> = (0..10_u32 << 20).map(|number| number.to_le_bytes()[1]).collect();
    let parent = ("explorer", "fldbcO1UuPz8VwnpPx5a92abcef");
    let mut upload = client
        .upload_in_blocks(Destination::File, "film.mp4", parent, content.len() as u64)
        .await
        .unwrap();
    let token = upload.send_reader(content.as_slice()).await.unwrap();
    let file = client.send(DownloadFile::new(&token)).await.unwrap();
    assert!(file.bytes(11 << 20).await.unwrap() == content);
}
