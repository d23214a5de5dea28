//! A bot that sends back what it is told. What it sends is what the examples of the official SDK for Go send, as far as those go.

use std::time::Duration;

use feishu_api::card_v1::ActionTriggerEvent;
use feishu_api::events::testing::{PlatformConnection, sample};
use feishu_api::im_v1::MessageReceiveEvent;
use feishu_api::operation::Method;
use feishu_mock::{Answer, Recorded};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::bots::Running;
use crate::platform::{MESSAGE, Platform, text};

/// Who sends, and who is mentioned.
const SENDER: &str = "ou_155184d1e73cbfb8973e5a9e698e74f2";
const MENTIONED: &str = "ou_c245b0a7dff2725cfa2fb104f8b48b9d";

const IMAGE: &str = "img_v2_a66c4f79-c7b5-4899-b5e3-622766c4f82g";
const FILE: &str = "file_v2_4fa17cda-01f3-4aac-927a-7833ab482fcg";

/// What a program asked for: path and query, and what its body says.
type Calls = Vec<(String, String)>;

/// A bot that runs, and the platform that tells it of messages.
struct Conversation {
    platform: Platform,
    connection: PlatformConnection,
    /// How many calls of the bot were looked at.
    seen: usize,
    _bot: Running,
}

impl Conversation {
    /// The platform has the files that others uploaded, and takes those of the bot.
    async fn start() -> Self {
        let platform = Platform::start().await;
        let messages = "/open-apis/im/v1/messages/:message_id";
        let file = Answer::bytes("application/octet-stream", "bytes of somebody");
        platform.give(Method::Get, &format!("{messages}/resources/:file_key"), file);
        platform.answer(Method::Post, "/open-apis/im/v1/images", json!({ "image_key": IMAGE }));
        platform.answer(Method::Post, "/open-apis/im/v1/files", json!({ "file_key": FILE }));
        platform.answer(
            Method::Post,
            &format!("{messages}/reply"),
            json!({ "message_id": MESSAGE }),
        );
        let bot = Running(platform.program("echo").spawn().unwrap());
        Conversation {
            connection: platform.connection().await,
            platform,
            seen: 0,
            _bot: bot,
        }
    }

    /// Tells the bot of a person's message, and gives the calls that it makes.
    async fn told(&mut self, kind: &str, content: Value) -> Calls {
        self.told_by("user", kind, content).await
    }

    /// The same, by a sender of this type.
    async fn told_by(&mut self, sender: &str, kind: &str, content: Value) -> Calls {
        let message = sample::<MessageReceiveEvent>()
            .with("/event/sender/sender_type", sender)
            .with("/event/sender/sender_id/open_id", SENDER)
            .with("/event/message/message_id", format!("om_{kind}"))
            .with("/event/message/message_type", kind)
            .with("/event/message/content", content.to_string())
            .with(
                "/event/message/mentions",
                json!([{"key": "@_user_1", "id": {"open_id": MENTIONED}, "name": "加多"}]),
            );
        let answer = timeout(Duration::from_secs(20), self.connection.push(&message)).await;
        assert!(answer.unwrap().unwrap().is_accepted());
        let calls = self.platform.requests().split_off(self.seen);
        self.seen += calls.len();
        let asked = |call: &Recorded| {
            let query: String = call
                .query()
                .iter()
                .map(|(name, value)| format!("?{name}={value}"))
                .collect();
            (format!("{}{query}", call.path()), text(call.body()))
        };
        calls.iter().map(asked).collect()
    }
}

/// Kind and content of the only reply, to the message of this kind.
fn replied((path, body): &(String, String), kind: &str) -> (String, String) {
    assert_eq!(*path, format!("/open-apis/im/v1/messages/om_{kind}/reply"));
    let body: Value = serde_json::from_str(body).unwrap();
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    (text("msg_type"), text("content"))
}

#[tokio::test(flavor = "multi_thread")]
async fn echo() {
    let mut bot = Conversation::start().await;

    // What another bot says is answered with nothing, so that two do not answer each other.
    let sticker = json!({"file_key": "file_1"});
    let heard = bot.told_by("app", "sticker_of_a_bot", sticker).await;
    assert!(heard.is_empty(), "{heard:?}");

    let text = json!({"text": "@_user_1 test content <at user_id=\"all\"></at>"});
    let told_text = bot.told("text", text).await;
    let [reply] = &told_text[..] else {
        panic!("{told_text:?}")
    };
    let text = r#"{"text":"<at user_id=\"ou_155184d1e73cbfb8973e5a9e698e74f2\"></at> @加多 test content ＜at user_id=\"all\">＜/at>"}"#;
    assert_eq!(replied(reply, "text"), ("text".to_owned(), text.to_owned()));

    let post = json!({"title": "我是一个标题", "content": [
        [{"tag": "text", "text": "第一行:", "un_escape": false}, {"tag": "a", "text": "超链接", "href": "http://www.baidu.com"},
         {"tag": "at", "user_id": "@_user_1", "user_name": "加多"}],
        [{"tag": "text", "text": "第二行:"}, {"tag": "text", "text": "文本测试"}],
    ]});
    let told_post = bot.told("post", post).await;
    let [reply] = &told_post[..] else {
        panic!("{told_post:?}")
    };
    let (kind, content) = replied(reply, "post");
    let post = json!({"zh_cn": {"title": "我是一个标题", "content": [
        [{"tag": "text", "text": "第一行:", "un_escape": false}, {"tag": "a", "text": "超链接", "href": "http://www.baidu.com"},
         {"tag": "at", "user_id": "ou_c245b0a7dff2725cfa2fb104f8b48b9d", "user_name": "加多"}],
        [{"tag": "text", "text": "第二行:"}, {"tag": "text", "text": "文本测试"}],
        [{"tag": "at", "user_id": "ou_155184d1e73cbfb8973e5a9e698e74f2"}],
    ]}});
    assert_eq!(
        (&*kind, serde_json::from_str::<Value>(&content).unwrap()),
        ("post", post)
    );

    let told_image = bot.told("image", json!({"image_key": "img_1"})).await;
    let [got, uploaded, reply] = &told_image[..] else {
        panic!("{told_image:?}")
    };
    assert_eq!(got.0, "/open-apis/im/v1/messages/om_image/resources/img_1?type=image");
    assert!(
        uploaded.0 == "/open-apis/im/v1/images" && uploaded.1.contains("bytes of somebody"),
        "{uploaded:?}"
    );
    let image = r#"{"image_key":"img_v2_a66c4f79-c7b5-4899-b5e3-622766c4f82g"}"#;
    assert_eq!(replied(reply, "image"), ("image".to_owned(), image.to_owned()));

    let told_file = bot
        .told("file", json!({"file_key": "file_1", "file_name": "test.txt"}))
        .await;
    let [got, uploaded, reply] = &told_file[..] else {
        panic!("{told_file:?}")
    };
    assert_eq!(got.0, "/open-apis/im/v1/messages/om_file/resources/file_1?type=file");
    assert!(
        uploaded.0 == "/open-apis/im/v1/files" && uploaded.1.contains("test.txt"),
        "{uploaded:?}"
    );
    let file = r#"{"file_key":"file_v2_4fa17cda-01f3-4aac-927a-7833ab482fcg"}"#;
    assert_eq!(replied(reply, "file"), ("file".to_owned(), file.to_owned()));

    let told_sticker = bot.told("sticker", json!({"file_key": "file_1"})).await;
    let [reply] = &told_sticker[..] else {
        panic!("{told_sticker:?}")
    };
    let (kind, card) = replied(reply, "sticker");
    let card: Value = serde_json::from_str(&card).unwrap();
    assert_eq!((&*kind, &card["schema"]), ("interactive", &json!("2.0")));
    let value = &card["body"]["elements"][0]["behaviors"][0]["value"];
    let click = sample::<ActionTriggerEvent>().with("/event/action/value", value);
    let answer = bot.connection.push(&click).await.unwrap();
    let toast: Value = serde_json::from_slice(&answer.reply.unwrap()).unwrap();
    assert_eq!(toast, json!({"toast": {"content": "I cannot send back: \"sticker\""}}));
}
