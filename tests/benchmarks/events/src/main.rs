//! What receiving an event costs, beside the same by hand: decoding it; verifying, decrypting and decoding it; bringing it to a handler;
//! and answering it over loopback, in axum.
//!
//! ```text
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml -p events-benchmark [-- ROUNDS]
//! ```
//!
//! The sides take turns. Of what one thread does the fastest round counts, so that what else the machine does matters little; of what goes
//! over loopback the median of the rounds.

mod by_hand;
mod over_loopback;

use std::hint::black_box;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use feishu_api::event::Event;
use feishu_api::events::webhook::{Keys, Opened, Webhook};
use feishu_api::events::{Delivery, Events, Received, testing};
use feishu_api::im_v1::MessageReceiveEvent;
use http::Request;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

const KEY: &str = "kudryavka";
/// How many events a round has: so few that most rounds are over before another process has its turn.
const EVENTS: usize = 50;

fn main() {
    let rounds = std::env::args()
        .nth(1)
        .map_or(2001, |text| text.parse().expect("a number of rounds"));
    let texts: Vec<Bytes> = (0..EVENTS).map(|number| message(number).to_string().into()).collect();
    let requests: Vec<Request<Bytes>> = (0..EVENTS)
        .map(|number| testing::sign(&keys(), &message(number)))
        .collect();
    let runtime = Builder::new_current_thread().enable_time().build().expect("a runtime");
    println!(
        "{:44}{:>12}{:>12}{:>8}",
        format!("fastest of {rounds} rounds"),
        "by hand µs",
        "ours µs",
        "ratio"
    );

    let decode_by_hand = || texts.iter().filter_map(|text| by_hand::decode(text)).count();
    let decode = || texts.iter().filter_map(decoded).count();
    report("decode", rounds, [&|| timed(decode_by_hand), &|| timed(decode)]);

    let key = by_hand::Key::new(KEY);
    let open_by_hand = || {
        let texts = requests.iter().filter_map(|request| open_by_hand(&key, request));
        texts.filter_map(|text| by_hand::decode(&text)).count()
    };
    let keys = keys();
    let open = || requests.iter().filter_map(|request| opened(&keys, request)).count();
    report(
        "verify, decrypt, decode",
        rounds,
        [&|| timed(open_by_hand), &|| timed(open)],
    );
    report(
        "deliver",
        rounds,
        [&|| timed(open_by_hand), &|| deliver(&runtime, &keys, &requests, false)],
    );
    report(
        "deliver, and know it again",
        rounds,
        [&|| timed(open_by_hand), &|| deliver(&runtime, &keys, &requests, true)],
    );
    report(
        "answer a request",
        rounds,
        [&|| timed(open_by_hand), &|| answer(&runtime, &requests)],
    );
    over_loopback::run(rounds.min(41), &requests);
}

fn keys() -> Keys {
    Keys::new().encrypt_key(KEY).verification_token("v-token-1")
}

/// A message that somebody wrote in a group.
fn message(number: usize) -> Value {
    json!({
        "schema": "2.0",
        "header": {"event_id": format!("5e3702a84e847582be8db7fb{number:08}"), "event_type": "im.message.receive_v1",
                   "create_time": "1608725989000", "token": "v-token-1", "app_id": "cli_0123456789abcdef", "tenant_key": "2ca1d211f64f6438"},
        "event": {
            "sender": {"sender_id": {"union_id": "on_1", "user_id": "e33", "open_id": "ou_1"}, "sender_type": "user",
                       "tenant_key": "2ca1d211f64f6438"},
            "message": {"message_id": format!("om_5ce6d572455d361153b7cb51{number:08}"), "create_time": "1609073151345",
                        "chat_id": "oc_1", "chat_type": "group", "message_type": "text", "content": "{\"text\":\"你好\"}"}
        }
    })
}

fn decoded(text: &Bytes) -> Option<MessageReceiveEvent> {
    Event::from_bytes(text.clone()).ok()?.payload().ok()?
}

fn open_by_hand(key: &by_hand::Key, request: &Request<Bytes>) -> Option<Vec<u8>> {
    by_hand::verify_and_decrypt(key, request.headers(), request.body())
}

fn event(keys: &Keys, request: &Request<Bytes>) -> Option<Event> {
    match keys.open(request.headers(), request.body(), SystemTime::now()) {
        Ok(Opened::Event(event)) => Some(event),
        _ => None,
    }
}

fn opened(keys: &Keys, request: &Request<Bytes>) -> Option<MessageReceiveEvent> {
    event(keys, request)?.payload().ok()?
}

fn events(once: bool) -> Events {
    let events = Events::new().on(async |event: Received<MessageReceiveEvent>| {
        black_box(event.payload());
    });
    if once { events } else { events.every_time() }
}

fn deliver(runtime: &Runtime, keys: &Keys, requests: &[Request<Bytes>], once: bool) -> Duration {
    let events = events(once);
    runtime.block_on(async {
        let start = Instant::now();
        for request in requests {
            let event = event(keys, request).expect("the signature is right");
            assert!(events.deliver(Delivery::new(event)).await.is_accepted());
        }
        start.elapsed()
    })
}

fn answer(runtime: &Runtime, requests: &[Request<Bytes>]) -> Duration {
    let webhook = Webhook::new(keys(), events(true)).expect("there are keys");
    runtime.block_on(async {
        let start = Instant::now();
        for request in requests {
            assert!(
                webhook
                    .answer(request.headers(), request.body())
                    .await
                    .status()
                    .is_success()
            );
        }
        start.elapsed()
    })
}

fn timed(work: impl Fn() -> usize) -> Duration {
    let start = Instant::now();
    assert_eq!(black_box(work()), EVENTS);
    start.elapsed()
}

fn report(title: &str, rounds: usize, sides: [&dyn Fn() -> Duration; 2]) {
    let mut fastest = [Duration::MAX; 2];
    for round in 0..rounds {
        for turn in 0..2 {
            let side = (round + turn) % 2;
            fastest[side] = fastest[side].min(sides[side]());
        }
    }
    let [by_hand, ours] = fastest.map(|time| time.as_secs_f64() * 1e6 / EVENTS as f64);
    println!("{title:44}{by_hand:>12.2}{ours:>12.2}{:>8.2}", ours / by_hand);
}
