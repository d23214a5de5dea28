//! Files, up and down.

use feishu_api::im_v1::{CreateImage, GetImage, ImageType};
use feishu_api::{Client, File};
use feishu_mock::{Platform, from_json};
use serde_json::json;

#[tokio::test]
async fn a_file_comes_with_its_name_its_type_and_all_its_bytes() {
    let feishu = Platform::start().await;
    feishu
        .on::<CreateImage>()
        .reply(from_json(json!({"image_key": "img_1"})))
        .once();
    let client: Client = feishu.client();
    // What a form is made of, inside of it.
    let content = b"\r\n--\r\n\r\n\0\xff--boundary".to_vec();
    let image = File::from(content.clone()).named("a \"b\"; c.png").typed("image/png");
    let reply = client.send(CreateImage::new(ImageType::Message, image)).await.unwrap();
    assert_eq!(reply.image_key.as_deref(), Some("img_1"));
    let sent = feishu.calls::<CreateImage>();
    assert_eq!(sent[0].image_type, ImageType::Message);
    assert_eq!(sent[0].image.name(), "a \"b\"; c.png");
    assert_eq!(sent[0].image.content_type(), "image/png");
    assert_eq!(sent[0].image.bytes().unwrap(), content);
}

#[tokio::test]
async fn a_download_has_the_bytes_and_the_type_that_were_said() {
    let feishu = Platform::start().await;
    feishu.on::<GetImage>().bytes("image/png", &b"\x89PNG"[..]);
    let client: Client = feishu.client();
    let image = client.send(GetImage::new("img_1")).await.unwrap();
    assert_eq!(image.content_type().as_deref(), Some("image/png"));
    assert_eq!(image.bytes(10).await.unwrap(), &b"\x89PNG"[..]);
}
