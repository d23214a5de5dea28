//! Events over one connection. The platform has a thread of its own, and so has the side that receives.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use feishu_api::events::testing::{Platform, PlatformConnection, event_named};
use feishu_api::transport::{Response, from_fn};
use serde_json::json;
use tokio::runtime::Builder;
use tokio::time::interval;

use crate::subjects::{Began, SUBJECTS};

/// How many events are sent without an answer: openlark keeps 128.
const AHEAD: usize = 64;
/// How many events come while another is handled: openlark takes no more than 128.
const COUNT: usize = 100;

/// Starts a platform, lets a side connect, and does this with the connection.
fn with<T: Send>(subject: usize, began: &Began, job: impl AsyncFnOnce(&mut PlatformConnection) -> T + Send) -> T {
    let platform = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let api = from_fn(async |_| Ok(Response::new(r#"{"code": 0}"#.into())));
    let mut server = platform.block_on(Platform::start(api)).expect("a port");
    let config = json!({"PingInterval": 120});
    server.say(config.clone());
    let base_url = server.base_url();
    // The connection is open until the side has ended.
    let (done, _connection) = thread::scope(|scope| {
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        scope.spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let running = SUBJECTS[subject].1(&base_url, began);
                // Ends with what it waits for.
                let _ = stopped.await;
                assert!(!running.is_finished(), "{} has ended", SUBJECTS[subject].0);
            });
            // Handlers that block are not waited for.
            runtime.shutdown_background();
        });
        let mut connection = platform.block_on(server.accept());
        // openlark ends at a pong that says nothing.
        connection.say(config);
        let done = platform.block_on(job(&mut connection));
        drop(stop);
        (done, connection)
    });
    done
}

/// The frame of the event with this number.
fn frame(connection: &mut PlatformConnection, number: usize, takes: Duration) -> Bytes {
    let event = event_named(
        "im.message.receive_v1",
        json!({"number": number, "takes": takes.as_millis() as u64, "message": {
            "chat_id": "oc_820faa21d7ed275b53d1727a0feaa917", "content": "{\"text\":\"hello\"}", "message_type": "text"
        }}),
    );
    let frames = connection.frames(&event.event_id(format!("e{number}")), 1);
    frames[0].encode()
}

/// Events per second.
pub fn rate(subject: usize, count: usize, takes: Duration) -> f64 {
    let handled = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&handled);
    let began: Began = Arc::new(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let seconds = with(subject, &began, async move |connection| {
        let frames: Vec<Bytes> = (0..count).map(|number| frame(connection, number, takes)).collect();
        let start = Instant::now();
        for (number, frame) in frames.into_iter().enumerate() {
            connection.send_bytes(frame).await.expect("the side listens");
            if number >= AHEAD {
                connection.next_answer().await.expect("an answer");
            }
        }
        for _ in 0..AHEAD.min(count) {
            connection.next_answer().await.expect("an answer");
        }
        start.elapsed().as_secs_f64()
    });
    assert_eq!(handled.load(Ordering::Relaxed), count, "each is handled");
    count as f64 / seconds
}

/// How long 99 of a hundred wait at most, in µs, while the handler of an event that came before sleeps for a second.
pub fn late(subject: usize) -> f64 {
    let sent: Arc<Mutex<[Option<Instant>; COUNT]>> = Arc::new(Mutex::new([None; COUNT]));
    let waited: Arc<Mutex<Vec<f64>>> = Arc::default();
    let (times, waits) = (Arc::clone(&sent), Arc::clone(&waited));
    let began: Began = Arc::new(move |number| {
        // The sleeper has no time.
        if let Some(sent) = times.lock().expect("no panic").get(number).copied().flatten() {
            waits.lock().expect("no panic").push(sent.elapsed().as_secs_f64() * 1e6);
        }
    });
    with(subject, &began, async move |connection| {
        let sleeper = frame(connection, COUNT, Duration::from_secs(1));
        connection.send_bytes(sleeper).await.expect("the side listens");
        // All in half of the time that the sleeper takes.
        let mut beat = interval(Duration::from_millis(5));
        for number in 0..COUNT {
            beat.tick().await;
            let bytes = frame(connection, number, Duration::ZERO);
            sent.lock().expect("no panic")[number] = Some(Instant::now());
            connection.send_bytes(bytes).await.expect("the side listens");
        }
        for _ in 0..=COUNT {
            connection.next_answer().await.expect("an answer");
        }
    });
    let mut waited = std::mem::take(&mut *waited.lock().expect("no panic"));
    assert_eq!(waited.len(), COUNT, "each is handled");
    waited.sort_by(f64::total_cmp);
    waited[COUNT - 2]
}
