//! One of the subjects alone, with its server, in one thread: what a call costs in allocations, and for valgrind in instructions. Neither
//! depends on what else the machine does.
//!
//! ```text
//! cargo build --release --manifest-path tests/benchmarks/Cargo.toml -p calls-benchmark
//! valgrind --tool=callgrind tests/benchmarks/target/release/alone SUBJECT REQUESTS
//! ```
//!
//! `SUBJECT` is 0 for plain reqwest, 1 for feishu-api. Setting up takes as many instructions as some hundred calls: take the difference of
//! two runs.

#[path = "../server.rs"]
mod server;
#[path = "../subjects.rs"]
mod subjects;

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // Plain reqwest wants one, though nothing here is encrypted.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("the first to install one");
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let mut number = || {
        arguments
            .next()
            .and_then(Result::ok)
            .expect("two numbers: SUBJECT REQUESTS")
    };
    let (index, requests) = (number(), number());
    let mut subjects = subjects::subjects(&server::start().await).await;
    let subject = subjects.swap_remove(index);
    // The first calls connect, and fetch a token.
    for _ in 0..100 {
        (subject.call)().await;
    }
    let region = Region::new(ALLOCATOR);
    for _ in 0..requests {
        (subject.call)().await;
    }
    let change = region.change();
    let allocations = change.allocations + change.reallocations;
    println!("{}: {} allocations a call", subject.name, allocations / requests);
}
