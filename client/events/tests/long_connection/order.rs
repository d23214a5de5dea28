use std::sync::{Arc, Mutex};

use feishu_events::socket::Socket;
use feishu_events::testing::event_named;
use feishu_events::{Events, Received, with};
use serde_json::json;

use crate::{client, platform};

type Log = Arc<Mutex<Vec<u64>>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_that_come_back_to_back_are_handled_in_their_order_on_several_threads() {
    let mut platform = platform().await;
    let log = Log::default();
    let events = Events::new()
        .otherwise(with(Arc::clone(&log), async |log: Log, event: Received| {
            log.lock().unwrap().push(event.value()["number"].as_u64().unwrap());
        }))
        .in_order_by_chat();
    let running = tokio::spawn(Socket::new(&client(&platform), events).run());
    let mut connection = platform.accept().await;
    for round in 0..200 {
        for number in 0..5 {
            let event = event_named("a.b_v1", json!({"chat_id": "oc_1", "number": number}));
            for frame in connection.frames(&event, 1) {
                connection.send(&frame).await.unwrap();
            }
        }
        for _ in 0..5 {
            assert!(connection.next_answer().await.unwrap().is_accepted());
        }
        assert_eq!(std::mem::take(&mut *log.lock().unwrap()), [0, 1, 2, 3, 4], "{round}");
    }
    running.abort();
}
