//! The custom bot of a group, against a platform on loopback.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a test that cannot go on should stop, and its helpers are nobody's API"
)]

mod limits;
#[path = "../loopback/support/mod.rs"]
mod support;

use feishu_client::custom_bot::{CustomBot, CustomBotError};
use feishu_client::error::{BuildError, ErrorKind};
use serde_json::{Value, json};

use support::{Answer, Server};

const PATH: &str = "/open-apis/bot/v2/hook/5f5e0c1a-token";

/// What the platform answers when all is well, with the members of an older form beside those that count.
fn ok() -> Answer {
    Answer::json(
        200,
        json!({"StatusCode": 0, "StatusMessage": "success", "code": 0, "data": {}, "msg": "success"}),
    )
}

fn bot(server: &Server) -> CustomBot {
    CustomBot::new(format!("{}{PATH}", server.url())).unwrap()
}

/// The body of the one message that was sent.
async fn sent(kind: &str, json: &str) -> Value {
    let server = Server::start(|_, _| ok()).await;
    bot(&server).send((kind, json)).await.unwrap();
    let [request] = &server.seen()[..] else {
        panic!("{:?}", server.seen());
    };
    request.json()
}

#[tokio::test]
async fn a_message_is_posted_to_the_webhook_without_any_credential() {
    let server = Server::start(|_, _| ok()).await;
    bot(&server).send(("text", r#"{"text": "hello"}"#)).await.unwrap();
    let [request] = &server.seen()[..] else {
        panic!("{:?}", server.seen());
    };
    assert_eq!((&*request.method, &*request.target), ("POST", PATH));
    assert_eq!(request.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.json(),
        json!({"msg_type": "text", "content": {"text": "hello"}})
    );
}

#[tokio::test]
async fn each_kind_goes_as_a_webhook_has_it() {
    let post = r#"{"zh_cn": {"title": "t", "content": [[{"tag": "text", "text": "x"}]]}}"#;
    let posted = json!({"msg_type": "post", "content": {"post": {"zh_cn": {
        "title": "t", "content": [[{"tag": "text", "text": "x"}]]
    }}}});
    assert_eq!(sent("post", post).await, posted);
    // As the guide of custom bots writes it.
    assert_eq!(sent("post", &format!(r#"{{"post": {post}}}"#)).await, posted);

    let shared = json!({"msg_type": "share_chat", "content": {"share_chat_id": "oc_1"}});
    assert_eq!(sent("share_chat", r#"{"chat_id": "oc_1"}"#).await, shared);
    assert_eq!(sent("share_chat", r#"{"share_chat_id": "oc_1"}"#).await, shared);

    assert_eq!(
        sent("image", r#"{"image_key": "img_1"}"#).await,
        json!({"msg_type": "image", "content": {"image_key": "img_1"}})
    );
    assert_eq!(
        sent("interactive", r#"{"schema": "2.0", "body": {"elements": []}}"#).await,
        json!({"msg_type": "interactive", "card": {"schema": "2.0", "body": {"elements": []}}})
    );
}

#[tokio::test]
async fn a_message_is_signed_in_its_body_by_the_clock_of_the_platform() {
    // 1599360473 seconds after 1970.
    let server = Server::start(|_, _| ok().header("date", "Sun, 06 Sep 2020 02:47:53 GMT")).await;
    let bot = bot(&server).secret("demo");
    for _ in 0..2 {
        bot.send(("text", "{}")).await.unwrap();
    }
    let [_, second] = &server.seen()[..] else {
        panic!("{:?}", server.seen());
    };
    let body = second.json();
    let timestamp = body["timestamp"].as_str().expect("a text");
    assert!(timestamp.starts_with("159936"), "{timestamp}");
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, format!("{timestamp}\ndemo").as_bytes());
    let sign = base64::Engine::decode(
        &base64::engine::general_purpose::STANDARD,
        body["sign"].as_str().unwrap(),
    );
    ring::hmac::verify(&key, b"", &sign.unwrap()).expect("the signature");
    assert_eq!(second.header("sign"), None, "the platform does not look there");
}

#[tokio::test]
async fn an_empty_secret_signs_nothing() {
    let server = Server::start(|_, _| ok()).await;
    bot(&server).secret("").send(("text", "{}")).await.unwrap();
    assert_eq!(server.seen()[0].json(), json!({"msg_type": "text", "content": {}}));
}

#[tokio::test]
async fn a_refusal_has_a_name_and_says_what_to_do() {
    for (code, name, advice) in [
        (9_499, CustomBotError::BadRequest, "compare the content"),
        (19_001, CustomBotError::AccessTokenInvalid, "copy the webhook's address"),
        (19_021, CustomBotError::SignMatchFail, "give `secret`"),
        (19_022, CustomBotError::IpNotAllowed, "public address"),
        (19_024, CustomBotError::KeyWordsNotFound, "one of the keywords"),
    ] {
        let server = Server::start(move |_, _| Answer::code(200, code)).await;
        let error = bot(&server).send(("text", "{}")).await.unwrap_err();
        assert!(error.is(name), "{error}");
        assert_eq!(error.known(), Some(name));
        assert_eq!(error.code(), Some(code));
        assert!(error.to_string().contains(advice), "{error}");
        assert!(format!("{error:?}").contains(&format!("{name:?}")), "{error:?}");
        assert!(!error.is_retryable());
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn the_older_form_of_a_reply_is_understood() {
    let server = Server::start(|_, before| match before {
        0 => Answer::json(200, json!({"Extra": null, "StatusCode": 0, "StatusMessage": "success"})),
        _ => Answer::json(
            200,
            json!({"StatusCode": 19_024, "StatusMessage": "Key Words Not Found"}),
        ),
    })
    .await;
    let bot = bot(&server);
    bot.send(("text", "{}")).await.unwrap();
    let error = bot.send(("text", "{}")).await.unwrap_err();
    assert!(error.is(CustomBotError::KeyWordsNotFound), "{error}");
    assert!(error.to_string().contains("Key Words Not Found"), "{error}");
}

#[tokio::test]
async fn what_was_too_much_is_sent_again_and_what_may_have_arrived_is_not() {
    let server = Server::start(|_, before| match before {
        0 => Answer::code(200, 11_232),
        _ => ok(),
    })
    .await;
    bot(&server).send(("text", "{}")).await.unwrap();
    assert_eq!(server.seen().len(), 2);

    for answer in [Answer::Close, Answer::code(500, 1)] {
        let server = Server::start(move |_, _| answer.clone()).await;
        let error = bot(&server).send(("text", "{}")).await.unwrap_err();
        assert!(error.is_retryable(), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_refused_before_it_is_sent() {
    let server = Server::start(|_, _| ok()).await;
    // With what stands around the text, 20480 bytes.
    let longest = |more: usize| {
        let around = r#"{"content":{"text":""},"msg_type":"text"}"#.len();
        format!(r#"{{"text":"{}"}}"#, "a".repeat(20_480 - around + more))
    };
    bot(&server).send(("text", longest(0))).await.unwrap();
    assert_eq!(server.seen()[0].body.len(), 20_480);
    for (content, says) in [
        (longest(1), "20481 bytes"),
        ("hello".to_owned(), "no JSON object"),
        (r#"["hello"]"#.to_owned(), "no JSON object"),
        (r#"{"text": "hel"#.to_owned(), "no JSON object"),
        (String::new(), "no JSON object"),
    ] {
        for kind in ["text", "post", "share_chat", "interactive"] {
            if kind == "text" || content.len() < 100 {
                let error = bot(&server).send((kind, &*content)).await.unwrap_err();
                assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error:?}");
                assert!(error.to_string().contains(says), "{error}");
                assert!(error.to_string().contains("not sent"), "{error}");
            }
        }
    }
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn what_is_no_address_of_a_webhook_is_refused_and_not_repeated() {
    for url in [
        "",
        "5f5e0c1a-token",
        "ftp://open.feishu.cn/open-apis/bot/v2/hook/5f5e0c1a-token",
        "http://open.feishu.cn/open-apis/bot/v2/hook/5f5e0c1a-token",
        "https://me:5f5e0c1a-token@open.feishu.cn/open-apis/bot/v2/hook/1",
        "https://open.feishu.cn/open-apis/bot/v2/hook/5f5e0c1a-token?a=1",
        "https://open.feishu.cn/open-apis/bot/v2/hook/5f5e0c1a-token#a",
        "https://open.feishu.cn/open-apis/bot/v2/hook/",
        "https://open.feishu.cn/5f5e0c1a-token",
        "https://open.feishu.cn",
        "https://open.feishu.cn/open-apis/bot/hook/5f5e0c1a-token",
    ] {
        let error = CustomBot::new(url).unwrap_err();
        assert!(matches!(error, BuildError::Webhook(_)), "{url}: {error}");
        assert!(!format!("{error} {error:?}").contains("5f5e0c1a"), "{error}");
    }
}

#[test]
fn the_webhooks_of_both_brands_and_of_others_are_taken_and_not_shown() {
    for origin in [
        "https://open.feishu.cn",
        "https://open.larksuite.com",
        "https://open.example.com:8443",
        "http://127.0.0.1:8080",
    ] {
        let bot = CustomBot::new(format!(" {origin}{PATH}\n"))
            .unwrap()
            .secret("5f5e0c1a-secret");
        let shown = format!("{bot:?}");
        assert!(shown.contains(origin), "{shown}");
        assert!(!shown.contains("5f5e0c1a"), "{shown}");
    }
}
