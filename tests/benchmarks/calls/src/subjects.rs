//! Those who send the same message.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use feishu_api::Client;
use feishu_api::im_v1::CreateMessage;
use feishu_api::operation::{Per, Window};
use serde::{Deserialize, Serialize};

/// One way of sending.
pub struct Subject {
    pub name: &'static str,
    pub call: Arc<dyn Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>,
}

impl Subject {
    fn new<F: Future<Output = ()> + Send + 'static>(
        name: &'static str,
        call: impl Fn() -> F + Send + Sync + 'static,
    ) -> Self {
        Subject {
            name,
            call: Arc::new(move || Box::pin(call())),
        }
    }
}

/// All of them; plain reqwest first.
pub async fn subjects(url: &str) -> Vec<Subject> {
    vec![
        plain(url),
        ours(url),
        #[cfg(feature = "openlark")]
        openlark(url),
    ]
}

const CONTENT: &str = r#"{"text":"hi"}"#;

#[derive(Serialize)]
struct Body<'a> {
    receive_id: &'a str,
    msg_type: &'a str,
    content: &'a str,
}

#[derive(Deserialize)]
struct Envelope<T> {
    code: i64,
    msg: String,
    data: Option<T>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as by a user")]
struct PlainMessage {
    message_id: Option<String>,
    root_id: Option<String>,
    parent_id: Option<String>,
    thread_id: Option<String>,
    msg_type: Option<String>,
    create_time: Option<String>,
    update_time: Option<String>,
    deleted: Option<bool>,
    updated: Option<bool>,
    chat_id: Option<String>,
    sender: Option<PlainSender>,
    body: Option<PlainBody>,
    #[serde(default)]
    mentions: Vec<PlainMention>,
    upper_message_id: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as by a user")]
struct PlainSender {
    id: Option<String>,
    id_type: Option<String>,
    sender_type: Option<String>,
    tenant_key: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as by a user")]
struct PlainBody {
    content: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as by a user")]
struct PlainMention {
    key: Option<String>,
    id: Option<String>,
    id_type: Option<String>,
    name: Option<String>,
    tenant_key: Option<String>,
}

/// As one writes it by hand: the same time limit and user agent, the query by name, a token from a cache that looks at the clock,
/// status, code and log id kept for an error. No rate limits, no retries, no path in an error.
fn plain(url: &str) -> Subject {
    let http = reqwest::Client::builder()
        .timeout(Duration::from_secs(30))
        .user_agent("by-hand/1")
        .build()
        .expect("a client");
    let url = format!("{url}/open-apis/im/v1/messages");
    let cache = Mutex::new(("t-1".to_owned(), Instant::now() + Duration::from_secs(7200)));
    Subject::new("plain reqwest", move || {
        let (token, fresh_until) = cache.lock().expect("no panic").clone();
        assert!(Instant::now() < fresh_until);
        let body = Body {
            receive_id: "oc_1",
            msg_type: "text",
            content: CONTENT,
        };
        let request = http
            .post(&url)
            .query(&[("receive_id_type", "chat_id")])
            .bearer_auth(token)
            .json(&body);
        async move {
            let reply = request.send().await.expect("the server answers");
            let status = reply.status();
            let log_id = reply.headers().get("x-tt-logid").cloned();
            let bytes = reply.bytes().await.expect("a body");
            let reply: Envelope<PlainMessage> = serde_json::from_slice(&bytes).expect("an envelope");
            let success = status.is_success() && reply.code == 0;
            assert!(success, "{status} {} {} {log_id:?}", reply.code, reply.msg);
            assert!(reply.data.is_some_and(|message| message.message_id.is_some()));
        }
    })
}

/// As a user writes it.
fn ours(url: &str) -> Subject {
    let client = Client::builder("cli_1", "secret")
        .base_url(url)
        // The documented 1000 a minute would end the benchmark; the limiter does its work all the same.
        .limit("im.v1.message.create", [Window::new(10_000_000, Per::Minute)])
        .build()
        .expect("a client");
    Subject::new("feishu-api", move || {
        let message = CreateMessage::new("chat_id", "oc_1", ("text", CONTENT));
        let sending = client.im_v1().message().create(message).send();
        async move {
            let message = sending.await.expect("the server answers");
            assert!(message.message_id.is_some());
        }
    })
}

#[cfg(feature = "openlark")]
fn openlark(url: &str) -> Subject {
    use open_lark::communication::im::v1::message::create::{CreateMessageBody, CreateMessageRequest};
    use open_lark::communication::im::v1::message::models::ReceiveIdType;

    let client = open_lark::Client::builder()
        .app_id("cli_1")
        .app_secret("secret")
        .base_url(url)
        .allow_custom_base_url(true)
        .build()
        .expect("a client");
    let config = client.api_config().clone();
    Subject::new("openlark 0.21", move || {
        let request = CreateMessageRequest::new(config.clone()).receive_id_type(ReceiveIdType::ChatId);
        let body = CreateMessageBody {
            receive_id: "oc_1".into(),
            msg_type: "text".into(),
            content: CONTENT.into(),
            uuid: None,
        };
        async move {
            let message = request.execute(body).await.expect("the server answers");
            assert!(
                message["message_id"].is_string() || message["data"]["message_id"].is_string(),
                "{message}"
            );
        }
    })
}
