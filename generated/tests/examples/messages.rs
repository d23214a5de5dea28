//! Messages and files.
//!
//! Sources: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create>,
//! <https://open.feishu.cn/document/client-docs/bot-v3/obtain-bot-info>.

use std::fs;

use feishu_api::operation::Method;
use feishu_mock::Answer;
use serde_json::json;

use crate::platform::{CHAT, MESSAGE, Platform, call, text};

const MESSAGES: &str = "/open-apis/im/v1/messages";

#[tokio::test(flavor = "multi_thread")]
async fn send_message() {
    let platform = Platform::start().await;
    platform.answer(Method::Post, MESSAGES, json!({"message_id": MESSAGE, "chat_id": CHAT}));
    let reply = json!({"message_id": "om_d4be107c616aed9c1da8ed8068570a9f", "thread_id": "omt_d4be107c616a"});
    platform.answer(Method::Post, &format!("{MESSAGES}/{MESSAGE}/reply"), reply);

    let printed = platform.run("send_message", &[CHAT, "order-4711"], "");
    assert_eq!(
        printed,
        [
            format!("sent {MESSAGE}"),
            "answered in thread omt_d4be107c616a".to_owned()
        ]
    );
    let message = json!({
        "receive_id": CHAT, "msg_type": "text", "content": r#"{"text":"order-4711 has been shipped"}"#,
        "uuid": "order-4711-shipped"
    });
    let reply = json!({
        "content": r#"{"text":"It arrives on Tuesday."}"#, "msg_type": "text", "reply_in_thread": true,
        "uuid": "order-4711-arrival"
    });
    let expected = [
        call("POST /open-apis/im/v1/messages?receive_id_type=chat_id", message),
        call(&format!("POST /open-apis/im/v1/messages/{MESSAGE}/reply"), reply),
    ];
    assert_eq!(platform.calls(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_variable_that_is_not_set_is_named() {
    let platform = Platform::start().await;
    for name in ["FEISHU_APP_ID", "FEISHU_APP_SECRET"] {
        let mut program = platform.program("send_message");
        let output = program.args([CHAT, "order-4711"]).env_remove(name).output().unwrap();
        assert!(!output.status.success());
        let said = text(&output.stderr);
        assert!(said.contains(name), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn send_message_tells_what_to_do() {
    let platform = Platform::start().await;
    let refusal = json!({"code": 230002, "msg": "Bot/User can NOT be out of the chat."});
    platform.give(Method::Post, MESSAGES, Answer::json(&refusal).status(400));
    let said = platform.failure("send_message", &[CHAT, "order-4711"]);
    assert!(said.contains("add the bot to the chat"), "{said}");
    assert!(said.contains("230002"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls() {
    let platform = Platform::start().await;
    platform.answer(Method::Post, MESSAGES, json!({"message_id": MESSAGE}));
    let other = "oc_5ad11d72b830411d72b836c20f3ab7f9";
    let printed = platform.run("many_calls", &[CHAT, other], "");
    let sent = |chat: &str| format!("{chat}: sent, 1 attempts");
    assert_eq!(printed, [sent(CHAT), sent(other), "2 of 2 sent".to_owned()]);

    let mut chats = Vec::new();
    for call in platform.calls() {
        assert_eq!(call.line, "POST /open-apis/im/v1/messages?receive_id_type=chat_id");
        assert_eq!(call.body["content"], r#"{"text":"We are down from 18:00 to 18:10."}"#);
        let chat = call.body["receive_id"].as_str().unwrap();
        assert_eq!(call.body["uuid"], format!("downtime-{chat}"));
        chats.push(chat.to_owned());
    }
    chats.sort();
    assert_eq!(chats, [other, CHAT]);
}

#[tokio::test(flavor = "multi_thread")]
async fn own_endpoint() {
    let platform = Platform::start().await;
    let info = json!({
        "code": 0, "msg": "ok",
        "bot": {"activate_status": 2, "app_name": "name", "open_id": "ou_e6e14f667cfe239d7b129b521dce0569"}
    });
    platform.give(Method::Get, "/open-apis/bot/v3/info", Answer::json(&info));
    platform.answer(Method::Post, MESSAGES, json!({"message_id": MESSAGE}));
    let printed = platform.run("own_endpoint", &[CHAT], "");
    assert_eq!(printed, [format!("sent {MESSAGE}")]);
    let message = json!({"receive_id": CHAT, "msg_type": "text", "content": r#"{"text":"This is name."}"#});
    let expected = [
        call("GET /open-apis/bot/v3/info", json!(null)),
        call("POST /open-apis/im/v1/messages?receive_id_type=chat_id", message),
    ];
    assert_eq!(platform.calls(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn files() {
    let platform = Platform::start().await;
    let image = "img_v2_xxx";
    platform.answer(Method::Post, "/open-apis/im/v1/images", json!({"image_key": image}));
    let file = "file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g";
    platform.answer(Method::Post, "/open-apis/im/v1/files", json!({"file_key": file}));
    let bytes = Answer::bytes("image/png", "bytes of an image");
    platform.give(Method::Get, &format!("/open-apis/im/v1/images/{image}"), bytes);

    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples-files");
    fs::create_dir_all(&folder).unwrap();
    let (picture, copy) = (folder.join("cat.png"), folder.join("copy.png"));
    fs::write(&picture, "bytes of a cat").unwrap();
    let (picture, copy) = (picture.to_str().unwrap(), copy.to_str().unwrap());
    let printed = platform.run("files", &[picture, copy], "");
    let saved = format!("17 bytes in {copy}");
    assert_eq!(printed, [format!("image {image}"), format!("file {file}"), saved]);
    assert_eq!(fs::read_to_string(copy).unwrap(), "bytes of an image");

    let requests = platform.requests();
    let forms: Vec<_> = requests.iter().map(|request| text(request.body())).collect();
    assert_eq!(part(&forms[0], "image_type"), "message");
    assert_eq!(part(&forms[0], "image"), "bytes of a cat");
    assert_eq!(part(&forms[1], "file_type"), "stream");
    assert_eq!(part(&forms[1], "file_name"), "picture.png");
    assert_eq!(part(&forms[1], "file"), "bytes of a cat");
    assert_eq!(requests.len(), 3);
}

/// The content of the part with this name in a form.
fn part<'a>(form: &'a str, name: &str) -> &'a str {
    let (boundary, _) = form.split_once("\r\n").unwrap();
    let named = |part: &&str| part.contains(&format!("name=\"{name}\""));
    let part = form.split(boundary).find(named).unwrap();
    part.split_once("\r\n\r\n").unwrap().1.trim_end_matches("\r\n")
}
