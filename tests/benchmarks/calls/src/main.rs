//! Requests per second over loopback: the client, plain reqwest and serde doing the same by hand, and (with the feature `openlark`) the
//! crate openlark. All in one run, in rounds that take turns, so that a busy machine slows all alike.
//!
//! ```text
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml -p calls-benchmark [--features openlark] [-- ROUNDS [REQUESTS]]
//! ```
//!
//! Each subject sends a text message: query, JSON body, cached token, and a typed reply (openlark: a JSON value).

mod server;
mod subjects;

use std::time::{Duration, Instant};

use subjects::{Subject, subjects};

/// How many requests are on their way at once.
const CONCURRENCY: usize = 8;

#[tokio::main]
async fn main() {
    // Plain reqwest wants one, though nothing here is encrypted.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("the first to install one");
    let mut arguments = std::env::args()
        .skip(1)
        .map(|text| text.parse::<usize>().expect("a number of rounds, a number of requests"));
    let rounds = arguments.next().unwrap_or(21).max(1);
    let requests = arguments.next().unwrap_or(4000).max(CONCURRENCY);
    let subjects = subjects(&server::start().await).await;
    let mut times: Vec<Vec<Duration>> = subjects.iter().map(|_| Vec::new()).collect();
    for round in 0..=rounds {
        for turn in 0..subjects.len() {
            let index = (round + turn) % subjects.len();
            let time = measure(&subjects[index], requests).await;
            // The first round warms up connections and caches.
            if round > 0 {
                times[index].push(time);
            }
        }
    }
    println!("{rounds} rounds of {requests} requests, {CONCURRENCY} at once; medians over the rounds");
    for (subject, own) in subjects.iter().zip(&times) {
        let per_second = median(own.iter().map(|time| requests as f64 / time.as_secs_f64()));
        // Round by round, since what else the machine does changes from one to the next.
        let share = median(
            times[0]
                .iter()
                .zip(own)
                .map(|(plain, time)| 100.0 * plain.as_secs_f64() / time.as_secs_f64()),
        );
        println!(
            "{:>16}  {per_second:>8.0} requests/s  {share:>5.1} % of plain reqwest",
            subject.name
        );
    }
}

async fn measure(subject: &Subject, requests: usize) -> Duration {
    let start = Instant::now();
    let workers: Vec<_> = (0..CONCURRENCY)
        .map(|_| {
            let call = subject.call.clone();
            tokio::spawn(async move {
                for _ in 0..requests / CONCURRENCY {
                    call().await;
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.expect("no call panics");
    }
    start.elapsed()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
