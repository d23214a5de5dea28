//! What a program does with a client, with a secret wherever one fits.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::IntoFuture;
use std::time::Duration;

use feishu_client::event::Event;
use feishu_client::operation::Method;
use feishu_client::upload::{BlockUploadState, Destination};
use feishu_client::{Client, Error, File, Secret};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::platform::PATIENCE;
use crate::record::Records;
use crate::support::endpoints::{Ask, CreateMessage, DeletePin, Everything, ListChats, Nested, UserInfo, get, image};

/// Shows what went wrong, in a call that does not wait for long.
async fn run<T>(records: &Records, call: impl IntoFuture<Output = Result<T, Error>>) -> Option<T> {
    match tokio::time::timeout(2 * PATIENCE, call.into_future()).await {
        Ok(Ok(reply)) => Some(reply),
        Ok(Err(error)) => {
            records.text(format!("{error} {:?}", error.kind()));
            records.debug(&error);
            records.error(&error);
            None
        }
        Err(_) => None,
    }
}

fn message() -> CreateMessage {
    let mut message = CreateMessage::text(Some("PLANTED-key"));
    message.content = "PLANTED-content".to_owned();
    message
}

fn everything() -> Everything {
    Everything {
        note: Some("PLANTED-member-header".to_owned()),
        none: Some("PLANTED-query".to_owned()),
        filter: Some(Nested {
            name: Some("PLANTED-filter".to_owned()),
            tags: vec!["PLANTED-tag".to_owned()],
        }),
        body_text: Some("PLANTED-body".to_owned()),
        fields: BTreeMap::from([("app_secret".to_owned(), json!({"a": "PLANTED-field"}))]),
        ..Everything::default()
    }
}

pub async fn typed(client: &Client, records: &Records) {
    let tenant = "tenant_1";
    run(records, client.send(message()).in_tenant(tenant)).await;
    run(
        records,
        client
            .send(everything())
            .in_tenant(tenant)
            .header("x-api-key", "PLANTED-header"),
    )
    .await;
    run(
        records,
        client
            .send(get())
            .user_token("PLANTED-user")
            .helpdesk("desk", "PLANTED-helpdesk"),
    )
    .await;
    run(
        records,
        client
            .send(DeletePin::new("PLANTED-path"))
            .tenant_token("PLANTED-tenant"),
    )
    .await;
    if let Some(reply) = run(records, client.send(UserInfo {}).user_token("PLANTED-user")).await {
        // The members that are named as secrets are hidden; the rest is the caller's to show.
        records.text(format!("{}", reply.as_object().map_or(0, serde_json::Map::len)));
    }
    let mut pages = client
        .send(ListChats::default())
        .tenant_token("PLANTED-tenant")
        .pages()
        .limit(2);
    run(records, async { pages.next().await.transpose() }).await;
    records.debug(&pages);
}

#[derive(Debug, Deserialize)]
struct Numbers {
    #[allow(dead_code, reason = "only ever refused")]
    tags: BTreeMap<String, u64>,
}

pub async fn raw(client: &Client, records: &Records) {
    let call = || {
        client
            .raw(Method::Post, "/open-apis/x/:id")
            .path("id", "PLANTED-path")
            .query("code", "PLANTED-query")
            .json(&json!({"app_secret": "PLANTED-json", "list": [{"password": "PLANTED-deep"}]}))
            .user_token("PLANTED-user")
            .header("x-api-key", "PLANTED-header")
    };
    run(records, call()).await;
    run(records, call().flat()).await;
    run(records, call().decode::<Numbers>()).await;
    run(records, call().decode::<Vec<u64>>()).await;
    run(records, call().repeatable().timeout(PATIENCE)).await;
    // As the client's own requests for tokens, but by hand.
    let token = client
        .raw(Method::Post, "/open-apis/auth/v3/tenant_access_token/internal")
        .without_token();
    run(records, token.flat().json(&json!({"app_secret": "PLANTED-json"}))).await;
}

pub async fn files(client: &Client, records: &Records) {
    let file = || File::from(b"PLANTED-bytes".to_vec()).named("PLANTED-name");
    let form = || {
        client
            .raw(Method::Post, "/open-apis/upload")
            .text("token", "PLANTED-text")
            .tenant_token("PLANTED-tenant")
    };
    run(records, form().file("file", file())).await;
    run(
        records,
        form().file("file", File::from_reader(&b"PLANTED-reader"[..], Some(100))),
    )
    .await;
    for way in 0..3 {
        let Some(mut download) = run(records, client.send(image()).tenant_token("PLANTED-tenant")).await else {
            continue;
        };
        records.debug(&download);
        match way {
            0 => drop(run(records, download.bytes(1 << 20)).await),
            1 => drop(run(records, download.limit(3).bytes(1 << 20)).await),
            _ => drop(run(records, download.chunk()).await),
        }
    }
}

pub async fn blocks(client: &Client, records: &Records) {
    let begin = client
        .upload_in_blocks(Destination::File, "PLANTED-name", ("explorer", "PLANTED-folder"), 6)
        .user_token("PLANTED-user")
        .extra("PLANTED-extra");
    records.debug(&begin);
    if let Some(mut upload) = run(records, begin).await {
        records.text(format!("{}", upload.state().sent));
        run(records, upload.send_reader(&b"PLANTE"[..])).await;
    }
    let mut state = BlockUploadState::new(Destination::Media, "up_1", 4, 2, 6);
    state.sent = 1;
    let mut resumed = client.resume_upload(state);
    records.debug(&resumed);
    run(records, resumed.send_reader(&b"P"[..])).await;
}

pub async fn streams(client: &Client, records: &Records) {
    if let Some(mut events) = run(records, client.send(Ask {}).tenant_token("PLANTED-tenant")).await {
        records.debug(&events);
        run(records, async { events.next().await.transpose() }).await;
    }
}

pub async fn own_tokens(client: &Client, records: &Records) {
    client.set_app_ticket("PLANTED-ticket").await;
    for tenant in ["tenant_1", "tenant_2"] {
        run(records, client.send(get()).in_tenant(tenant)).await;
    }
    run(records, client.raw(Method::Get, "/open-apis/x").app()).await;
    run(records, client.resend_app_ticket()).await;
    // Many at once, of whom some give up.
    let calls = (0..4_u64).map(|n| {
        let timeout = PATIENCE.min(Duration::from_millis(1 + 40 * n));
        client.send(get()).in_tenant("tenant_3").timeout(timeout).send()
    });
    for call in calls.collect::<Vec<_>>() {
        run(records, call).await;
    }
}

pub async fn logins(client: &Client, records: &Records) {
    let oauth = client.oauth();
    records.debug(&oauth);
    let (code, verifier) = ("PLANTED-code", Secret::from("PLANTED-verifier"));
    let login = run(
        records,
        oauth.exchange(code, "https://example.com/?PLANTED-uri", &verifier),
    )
    .await;
    run(records, oauth.refresh(&Secret::from("PLANTED-refresh"))).await;
    if let Some(mut login) = login {
        // The scopes of this platform are planted as well, and are no secret of a real one.
        login.scopes.clear();
        records.debug(&login);
        oauth.log_in("ou_1", login.clone()).await;
        run(records, client.send(UserInfo {}).login("ou_1")).await;
        login.expires_at = std::time::SystemTime::UNIX_EPOCH;
        oauth.log_in("ou_2", login).await;
    }
    for user in ["ou_1", "ou_2", "ou_3"] {
        run(records, client.send(UserInfo {}).login(user)).await;
        run(records, oauth.log_out(user)).await;
    }
    match oauth.consent("https://example.com/?PLANTED-uri", &["offline_access"]) {
        Ok(consent) => records.debug(&consent),
        Err(error) => records.error(&error),
    }
}

pub async fn refused_requests(client: &Client, records: &Records) {
    run(records, client.send(get()).user_token("PLANTED-\nuser")).await;
    run(
        records,
        client.send(get()).user_token("u-1").header("x-key", "PLANTED-\nheader"),
    )
    .await;
    run(
        records,
        client
            .send(get())
            .user_token("u-1")
            .header("authorization", "PLANTED-header"),
    )
    .await;
    run(records, client.send(DeletePin::new("PLANTED-\npath")).user_token("u-1")).await;
    run(
        records,
        client.send(DeletePin::new("PLANTED/../path")).user_token("u-1"),
    )
    .await;
    run(
        records,
        client.raw(Method::Get, "/x").without_token().user_token("PLANTED-user"),
    )
    .await;
    let both = client.raw(Method::Post, "/x").json(&json!({"a": "PLANTED-json"}));
    run(records, both.text("b", "PLANTED-text")).await;
    let mut noted = everything();
    noted.note = Some("PLANTED-\nheader".to_owned());
    run(records, client.send(noted).user_token("u-1")).await;
}

pub async fn debug_output(client: &Client, records: &Records) {
    let show = |value: &dyn Debug| records.debug(value);
    show(client);
    let call = client
        .send(message())
        .user_token("PLANTED-user")
        .header("x-api-key", "PLANTED-header");
    show(&call);
    if let Ok(run) = call.dry_run() {
        show(&run);
    }
    show(&call.send());
    let raw = client
        .raw(Method::Post, "/open-apis/x")
        .query("token", "PLANTED-query")
        .json(&json!({"a": "PLANTED-json"}))
        .tenant_token("PLANTED-tenant");
    show(&raw);
    if let Ok(run) = raw.dry_run() {
        show(&run);
    }
    let form = client
        .raw(Method::Post, "/open-apis/x")
        .text("a", "PLANTED-text")
        .user_token("PLANTED-user");
    show(&form.dry_run().ok());
    // Credentials in requests and replies, by their names.
    let named = Everything {
        fields: BTreeMap::from([
            ("app_secret".to_owned(), json!("PLANTED-field")),
            (
                "open".to_owned(),
                json!({"accessToken": "PLANTED-deep", "list": [{"client-secret": "PLANTED-deep"}]}),
            ),
        ]),
        ..Everything::default()
    };
    show(&named);
    show(&File::from(b"PLANTED-bytes".to_vec()));
    show(&Secret::from("PLANTED-secret"));
    let event: Value = json!({"schema": "2.0", "header": {"event_id": "e", "event_type": "t", "token": "PLANTED-token"},
                              "event": {"text": "PLANTED-text"}});
    show(&Event::from_value(&event).ok());
    show(&Event::from_slice(b"PLANTED-body").err());
    show(&Event::from_value(&json!({"encrypt": "PLANTED-body"})).err());
}

/// A webhook's address is a secret as a whole.
#[cfg(feature = "custom-bot")]
pub async fn custom_bots(client: &Client, records: &Records) {
    use feishu_client::custom_bot::CustomBot;

    let sent = client
        .raw(Method::Post, "/open-apis/bot/v2/hook/x")
        .without_token()
        .dry_run();
    let here = sent.unwrap().url;
    for address in [
        here.replace("/x", "/PLANTED-webhook"),
        here.replace("/x", "/PLANTED-webhook?x"),
        here.replace("/x", "/../PLANTED-webhook/"),
        "PLANTED-webhook".to_owned(),
        "https://PLANTED-webhook".to_owned(),
    ] {
        match CustomBot::with_client(client, &address) {
            Ok(bot) => {
                let bot = bot.secret("PLANTED-secret");
                records.debug(&bot);
                run(records, bot.send(("text", r#"{"text": "PLANTED-content"}"#))).await;
                for wrong in [
                    r#"{"text": PLANTED-content}"#,
                    r#""PLANTED-content""#,
                    r#"["PLANTED-content"]"#,
                    r#"{"text": "PLANTED-content"#,
                ] {
                    run(records, bot.send(("text", wrong))).await;
                }
            }
            Err(error) => records.error(&error),
        }
    }
}

#[cfg(not(feature = "custom-bot"))]
pub async fn custom_bots(_: &Client, _: &Records) {}
