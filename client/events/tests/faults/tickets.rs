//! The tickets of a store app come as events, and events come twice and late.

use std::sync::{Arc, Mutex};

use feishu_client::event::Event;
use feishu_client::operation::Method;
use feishu_client::{Client, transport};
use feishu_events::{Delivery, Events, Outcome};
use serde_json::{Value, json};

/// A client of a store app, and what it sent for tokens of the app.
fn store_app() -> (Client, Arc<Mutex<Vec<Value>>>) {
    let sent = Arc::<Mutex<Vec<Value>>>::default();
    let seen = Arc::clone(&sent);
    let platform = transport::from_fn(move |request: transport::Request| {
        let seen = Arc::clone(&seen);
        async move {
            let is_token = request.uri().path().ends_with("/app_access_token");
            if let Ok(body) = serde_json::from_slice(&request.into_body().bytes().await?)
                && is_token
            {
                seen.lock().unwrap().push(body);
            }
            let token = r#"{"code": 0, "app_access_token": "a-1", "tenant_access_token": "t-1", "expire": 7200}"#;
            Ok(transport::Response::new(token.into()))
        }
    });
    let client = Client::builder("cli_1", "secret")
        .store_app()
        .transport(platform)
        .build()
        .unwrap();
    (client, sent)
}

async fn deliver(events: &Events, id: &str, time: &str, app: &str, ticket: &str) {
    let message = json!({"uuid": id, "ts": time, "token": "v", "type": "event_callback",
                         "event": {"type": "app_ticket", "app_id": app, "app_ticket": ticket}});
    let delivery = Delivery::new(Event::from_value(&message).unwrap());
    let outcome = events.deliver(delivery).await.outcome();
    assert!(matches!(outcome, Outcome::Handled | Outcome::Duplicate), "{outcome:?}");
}

async fn call(client: &Client) {
    let call = client.raw(Method::Get, "/open-apis/im/v1/chats").in_tenant("t");
    call.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_ticket_of_a_store_app_goes_to_its_client_and_to_no_other() {
    let (client, sent) = store_app();
    let events = Events::new().for_client(&client);
    deliver(&events, "1", "", "cli_1", "ticket-1").await;
    deliver(&events, "2", "", "cli_2", "of another app").await;
    call(&client).await;
    assert_eq!(sent.lock().unwrap()[0]["app_ticket"], "ticket-1");
}

/// The platform sends what was not answered again after an hour and after six, and a new ticket comes every hour.
#[tokio::test(start_paused = true)]
async fn an_older_ticket_that_comes_late_is_not_taken() {
    let (client, sent) = store_app();
    let events = Events::new().for_client(&client);
    deliver(&events, "2", "1502202807.5", "cli_1", "ticket-2").await;
    deliver(&events, "1", "1502199207.7171419", "cli_1", "ticket-1").await;
    call(&client).await;
    assert_eq!(sent.lock().unwrap()[0]["app_ticket"], "ticket-2");
}

/// A time that cannot be true keeps no later ticket away.
#[tokio::test(start_paused = true)]
async fn a_ticket_from_the_future_is_not_the_last() {
    let (client, sent) = store_app();
    let events = Events::new().for_client(&client);
    deliver(&events, "1", "99999999999", "cli_1", "ticket-1").await;
    let now = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
    let now = now.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    deliver(&events, "2", &now.to_string(), "cli_1", "ticket-2").await;
    call(&client).await;
    assert_eq!(sent.lock().unwrap()[0]["app_ticket"], "ticket-2");
}
