//! What the platform, a gateway or a caller writes comes into errors as one line of visible characters.

use feishu_client::operation::Method;
use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

const FORGED: &str = "a\n2026-01-01 INFO forged \u{1b}[31mred\u{202e}\u{200b}\u{2028}";

fn one_line(text: &str) {
    let odd = |c: char| c.is_control() || matches!(c, '\u{200b}' | '\u{202e}' | '\u{2028}');
    assert!(!text.contains(odd), "{text:?}");
    assert!(
        text.contains(r"a\n2026-01-01 INFO forged \u{1b}[31mred\u{202e}\u{200b}\u{2028}"),
        "{text}"
    );
    assert!(text.len() < 20_000, "{} bytes", text.len());
}

#[tokio::test]
async fn every_part_of_a_failure_is_one_line() {
    for member in ["msg", "troubleshooter", "scope", "field", "description", "log_id"] {
        let error = match member {
            "scope" => json!({"permission_violations": [{"type": "x", "subject": FORGED}]}),
            "field" => json!({"field_violations": [{"field": FORGED, "description": "x"}]}),
            "description" => json!({"field_violations": [{"field": "x", "description": FORGED}]}),
            other => json!({ other: FORGED }),
        };
        let message = if member == "msg" { FORGED } else { "x" };
        let server =
            Server::with_token(move |_, _| Answer::json(400, json!({"code": 1, "msg": message, "error": error}))).await;
        one_line(&server.client().send(get()).await.unwrap_err().to_string());
    }
}

#[tokio::test]
async fn a_long_message_is_cut() {
    let server = Server::with_token(|_, _| {
        Answer::json(
            400,
            json!({"code": 1, "msg": format!("{FORGED}{}", "外".repeat(1 << 20))}),
        )
    })
    .await;
    one_line(&server.client().send(get()).await.unwrap_err().to_string());
}

#[tokio::test]
async fn a_key_of_a_reply_and_a_path_of_the_caller_are_one_line() {
    let server = Server::with_token(|_, _| Answer::ok(json!({ FORGED: "x" }))).await;
    let client = server.client();
    type Numbers = std::collections::BTreeMap<String, u64>;
    let error = client.raw(Method::Get, "/open-apis/x").decode::<Numbers>().await;
    one_line(&error.unwrap_err().to_string());
    one_line(&client.raw(Method::Get, FORGED).await.unwrap_err().to_string());
}
