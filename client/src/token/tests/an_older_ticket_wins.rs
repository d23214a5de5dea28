//! The newest app ticket counts, wherever it is, and one in the store only until its time is over.

use std::time::SystemTime;

use serde_json::json;

use super::{HOUR, Platform, Store, of};
use crate::operation::AppType;
use crate::token::StoredToken;

const KEY: &str = "feishu:https://open.feishu.cn:cli_1:app_ticket";

#[tokio::test(start_paused = true)]
async fn than_the_one_in_memory() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = of(&platform, Some(&store), AppType::Isv);
    tokens.ticket.put("ticket-1".into()).await;
    store.breaks(true);
    // So that no clock is too coarse for the order.
    while tokens.ticket.current().await.unwrap().expose() != "ticket-2" {
        tokens.ticket.put("ticket-2".into()).await;
    }
    store.breaks(false);
    assert_eq!(store.value(KEY).unwrap().secret.expose(), "ticket-1");
    assert_eq!(tokens.ticket.current().await.unwrap().expose(), "ticket-2");

    let other = StoredToken {
        secret: "ticket-3".into(),
        fresh_until: SystemTime::now() + 24 * HOUR,
    };
    store.put(KEY, other);
    assert_eq!(
        tokens.ticket.current().await.unwrap().expose(),
        "ticket-3",
        "another process took a newer one"
    );
}

#[tokio::test(start_paused = true)]
async fn than_one_that_comes_late() {
    let (platform, store) = (Platform::new(), Store::default());
    let [first, second] = [(); 2].map(|()| of(&platform, Some(&store), AppType::Isv));
    let now = SystemTime::now();
    first.ticket.put_made_at(now, "ticket-2".into()).await;
    for process in [&first, &second] {
        // What was sent an hour before, and comes again.
        process.ticket.put_made_at(now - HOUR, "ticket-1".into()).await;
        assert_eq!(process.ticket.current().await.unwrap().expose(), "ticket-2");
    }
    second.ticket.put_made_at(now + HOUR, "ticket-3".into()).await;
    for process in [&first, &second] {
        assert_eq!(process.ticket.current().await.unwrap().expose(), "ticket-3");
    }
}

#[tokio::test(start_paused = true)]
async fn past_its_time() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = of(&platform, Some(&store), AppType::Isv);
    let old = StoredToken {
        secret: "ticket-1".into(),
        fresh_until: SystemTime::now() - HOUR,
    };
    store.put(KEY, old);
    let asking = tokio::spawn(async move { tokens.ticket.current().await });
    let request = platform.request().await;
    assert_eq!(request.path, "/open-apis/auth/v3/app_ticket/resend");
    request.answer(json!({"code": 0}));
    assert!(asking.await.unwrap().is_err());
}
