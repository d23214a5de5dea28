//! What the long connection gives and costs, beside bare tungstenite and openlark: events per second, how long an event waits while the
//! handler of another sleeps, and the memory of a thousand connections on which nothing happens.
//!
//! ```text
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml -p socket-benchmark [--features openlark] [-- ROUNDS]
//! ```
//!
//! The platform is the one for tests, in the same process for events and in one of its own for memory. The sides take turns.

mod bare;
mod idle;
mod load;
mod subjects;

use std::time::Duration;

use subjects::SUBJECTS;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [word, subject, base_url] = arguments.as_slice()
        && word == "idle"
    {
        return idle::hold(subject, base_url);
    }
    let rounds = arguments
        .first()
        .map_or(11, |text| text.parse().expect("a number of rounds"));
    println!("medians of {rounds} rounds");
    table("events per second, a handler that returns at once", rounds, |open| {
        load::rate(open, 20_000, Duration::ZERO)
    });
    table("events per second, a handler that takes 5 ms", rounds.min(5), |open| {
        load::rate(open, 400, Duration::from_millis(5))
    });
    table(
        "µs to a handler while another sleeps for a second, 99 of 100",
        rounds.min(5),
        load::late,
    );
    table("kB per connection, of 1,000 on which nothing happens", 1, idle::measure);
}

/// The sides take turns, and the median of each counts.
fn table(title: &str, rounds: usize, measure: impl Fn(usize) -> f64) {
    println!("\n{title}");
    let mut found = vec![Vec::new(); SUBJECTS.len()];
    for round in 0..rounds {
        for turn in 0..SUBJECTS.len() {
            let index = (round + turn) % SUBJECTS.len();
            found[index].push(measure(index));
        }
    }
    let medians: Vec<f64> = found.into_iter().map(median).collect();
    for ((name, _), median) in SUBJECTS.iter().zip(&medians) {
        println!(
            "{name:>24}  {median:>10.0}  {:>6.1} % of bare",
            100.0 * median / medians[0]
        );
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
