//! Time and allocations of reading and writing large replies: the generated types beside serde's derives on equal types.
//!
//! ```text
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml -p objects-benchmark [-- ROUNDS]
//! ```
//!
//! Both sides take turns, and of each the fastest round counts, so that what else the machine does matters little.

mod documents;

use std::alloc::System;
use std::hint::black_box;
use std::time::{Duration, Instant};

use feishu_api::rt::{Object, to_json};
use feishu_api::{docx_v1, im_v1};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

/// The generated types with serde's derives in place of ours.
#[allow(dead_code, unused_imports, reason = "only a few of them are measured")]
mod derived {
    include!(concat!(env!("OUT_DIR"), "/derived.rs"));
}

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let rounds = std::env::args()
        .nth(1)
        .map_or(501, |text| text.parse().expect("a number of rounds"));
    println!(
        "{:44}{:>12}{:>12}{:>8}   allocations",
        format!("fastest of {rounds} rounds"),
        "derives µs",
        "ours µs",
        "ratio"
    );
    compare::<im_v1::ListMessageResponse, derived::im_v1::ListMessageResponse>(
        "messages",
        &documents::messages(),
        rounds,
    );
    compare::<docx_v1::ListDocumentBlockResponse, derived::docx_v1::ListDocumentBlockResponse>(
        "blocks",
        &documents::blocks(),
        rounds,
    );
}

fn compare<Ours, Derived>(name: &str, document: &Value, rounds: usize)
where
    Ours: DeserializeOwned + Serialize + Object,
    Derived: DeserializeOwned + Serialize,
{
    let alphabetical = document.to_string();
    let (ours, derived) = (read::<Ours>(&alphabetical).0, read::<Derived>(&alphabetical).0);
    // The members in the order of the types' fields, which is that of the pages.
    let text = write(&ours).0;
    assert!(text == write(&derived).0, "both must do the same");

    let title = |what: &str| format!("{what} {} kB of {name}", text.len() / 1000);
    report(
        &title("read"),
        rounds,
        [&|| read::<Derived>(&text).1, &|| read::<Ours>(&text).1],
    );
    report(
        &title("read, alphabetical,"),
        rounds,
        [&|| read::<Derived>(&alphabetical).1, &|| read::<Ours>(&alphabetical).1],
    );
    report(&title("write"), rounds, [&|| write(&derived).1, &|| write(&ours).1]);
    report(
        &title("write, as a request,"),
        rounds,
        [&|| write(&derived).1, &|| send(&ours).1],
    );
}

/// The payload and the time it took, without that of dropping it.
fn read<T: DeserializeOwned>(text: &str) -> (T, Duration) {
    timed(|| serde_json::from_slice(black_box(text.as_bytes())).expect("the documents fit the types"))
}

fn write<T: Serialize>(payload: &T) -> (String, Duration) {
    timed(|| serde_json::to_string(black_box(payload)).expect("what was read can be written"))
}

fn send(payload: &dyn Object) -> (Vec<u8>, Duration) {
    timed(|| to_json(black_box(payload)).expect("what was read can be written"))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = black_box(work());
    let time = start.elapsed();
    (result, time)
}

fn report(title: &str, rounds: usize, sides: [&dyn Fn() -> Duration; 2]) {
    let [derived_allocations, allocations] = sides.map(|work| {
        let region = Region::new(ALLOCATOR);
        work();
        let change = region.change();
        change.allocations + change.reallocations
    });
    let mut fastest = [Duration::MAX; 2];
    for round in 0..rounds {
        for turn in 0..2 {
            let side = (round + turn) % 2;
            fastest[side] = fastest[side].min(sides[side]());
        }
    }
    let [derived, ours] = fastest.map(|time| time.as_secs_f64() * 1e6);
    println!(
        "{title:44}{derived:>12.1}{ours:>12.1}{:>8.2}   {allocations} / {derived_allocations}",
        ours / derived
    );
    assert!(
        allocations <= derived_allocations,
        "more allocations than serde's derives"
    );
}
