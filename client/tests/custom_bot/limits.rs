//! When messages go, by a clock that stands still unless all wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::Client;
use feishu_client::custom_bot::CustomBot;
use feishu_client::error::ErrorKind;
use feishu_client::operation::{Per, Window};
use feishu_client::transport::{self, Body, Response};
use tokio::time::Instant;

type Sent = Arc<Mutex<Vec<(String, Instant)>>>;

/// A client whose requests are written down with their moments.
fn client() -> (Client, Sent) {
    let sent = Sent::default();
    let written = Arc::clone(&sent);
    let platform = transport::from_fn(move |request: transport::Request| {
        let path = request.uri().path().to_owned();
        written.lock().unwrap().push((path, Instant::now()));
        std::future::ready(Ok(Response::new(Body::from(r#"{"code": 0}"#))))
    });
    let client = Client::builder("cli_1", "secret").transport(platform);
    (client.timeout(Duration::from_secs(600)).build().unwrap(), sent)
}

#[tokio::test(start_paused = true)]
async fn a_webhook_gets_five_messages_in_a_second_and_a_hundred_in_a_minute() {
    let (client, sent) = client();
    let bot = CustomBot::with_client(&client, "https://open.feishu.cn/open-apis/bot/v2/hook/a").unwrap();
    for _ in 0..110 {
        bot.send(("text", "{}")).await.unwrap();
    }
    let times: Vec<_> = sent.lock().unwrap().iter().map(|(_, time)| *time).collect();
    for (count, seconds) in [(5, 1), (100, 60)] {
        let length = Duration::from_secs(seconds);
        assert!(
            times.windows(count + 1).all(|some| some[count] - some[0] >= length),
            "{count}"
        );
    }
    assert!(
        times[4] - times[0] < Duration::from_secs(1),
        "nobody waits for longer than need be"
    );
}

#[tokio::test(start_paused = true)]
async fn a_webhook_holds_back_no_other() {
    let (client, sent) = client();
    let start = Instant::now();
    let bots = ["a", "b"].map(|token| {
        CustomBot::with_client(&client, format!("https://open.feishu.cn/open-apis/bot/v2/hook/{token}")).unwrap()
    });
    for _ in 0..5 {
        for bot in &bots {
            bot.send(("text", "{}")).await.unwrap();
        }
    }
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 10);
    assert!(
        sent.iter().all(|(_, time)| *time - start < Duration::from_secs(1)),
        "{sent:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_ones_own_counts_by_the_webhook_or_is_refused() {
    const OPERATION: &str = "POST /open-apis/bot/v2/hook/:token";
    for (member, sent) in [("token", true), ("nonsense", false)] {
        let platform = transport::from_fn(|_| std::future::ready(Ok(Response::new(Body::from(r#"{"code": 0}"#)))));
        let client = Client::builder("cli_1", "secret").transport(platform);
        let client = client
            .limit(OPERATION, [Window::new(1, Per::Minute).by(member)])
            .build()
            .unwrap();
        let bots = ["a", "b"].map(|token| {
            CustomBot::with_client(&client, format!("https://open.feishu.cn/open-apis/bot/v2/hook/{token}")).unwrap()
        });
        for bot in &bots {
            assert_eq!(bot.send(("text", "{}")).await.is_ok(), sent, "{member}");
        }
        let error = bots[0].send(("text", "{}")).await.unwrap_err();
        match error.kind() {
            ErrorKind::Throttled(_) => assert!(sent, "{error}"),
            ErrorKind::Invalid(invalid) => assert_eq!((sent, &*invalid.field), (false, "nonsense")),
            _ => panic!("{error}"),
        }
    }
}
