//! How the time to read a page, and to expand its spec, grows with what a page can have any number of: each at n, 2n and 4n.
//! Linear is a factor of two from one column to the next. Under some milliseconds, the rest of the page hides the growth.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on stops, and prints"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use feishu_spec::AnySpec;
use feishu_spec::library::Id;
use generator::interpret::interpret;
use generator::locate::locate;

const PAGE: &str = include_str!("../pages/im-v1-pin-delete.md");

/// Rounds of each measurement; the fastest counts.
const ROUNDS: usize = 3;

/// A kind of page: what there is n of, the least n, and the rows of its reply.
type Kind = (&'static str, usize, fn(usize) -> String);

const KINDS: &[Kind] = &[
    ("rows of several objects", 2_500, |n| {
        let object = |i: usize| row(1, &format!("part{i}"), "object", "") + &rows(2, 10);
        row(0, "data", "\\-", "") + &(0..n / 10).map(object).collect::<String>()
    }),
    ("members of an object", 2_500, |n| {
        row(0, "data", "\\-", "") + &rows(1, n)
    }),
    ("values of a field", 20_000, |n| {
        let mut values = "**可选值有**：\n".to_owned();
        for i in 0..n {
            let _ = writeln!(values, "- `value{i}`：one of many");
        }
        row(0, "data", "\\-", "") + &row(1, "kind", "string", &values)
    }),
    ("levels of nesting", 2_500, |n| {
        (0..n)
            .map(|level| row(level, &format!("level{level}"), "object", ""))
            .collect()
    }),
    ("characters of a cell", 2_500_000, |n| {
        row(0, "data", "\\-", "") + &row(1, "text", "string", &"long `words` in **it**, ".repeat(n / 23))
    }),
    ("tags left open", 20_000, |n| {
        row(0, "data", "\\-", &"<md-td><b>".repeat(n / 2))
    }),
    ("types that refer to the one before", 2_500, |n| {
        let pair = |i: usize| {
            row(1, &format!("holder{i}"), "object", "") + &row(2, &format!("held{}", i / 2), "object", "") + &rows(3, 2)
        };
        row(0, "data", "\\-", "") + &(0..n / 4).map(pair).collect::<String>()
    }),
];

fn row(level: usize, name: &str, kind: &str, description: &str) -> String {
    format!(
        "\n<md-dt-tr level=\"{level}\">\n<md-dt-td>\n<md-text type=\"field-name\" >{name}</md-text>\n</md-dt-td>\n<md-dt-td>\n\
         <md-text type=\"field-type\" >{kind}</md-text>\n</md-dt-td>\n<md-dt-td>\n{description}\n</md-dt-td>\n</md-dt-tr>\n"
    )
}

fn rows(level: usize, number: usize) -> String {
    (0..number)
        .map(|i| row(level, &format!("field{i}"), "string", ""))
        .collect()
}

/// The page, with these rows in place of those of its reply.
fn page(rows: &str) -> String {
    let (before, reply) = PAGE.split_once("### 响应体\n").unwrap();
    let (head, rest) = reply.split_once("<md-dt-tbody>").unwrap();
    let (_, after) = rest.split_once("</md-dt-tbody>").unwrap();
    format!("{before}### 响应体\n{head}<md-dt-tbody>\n{rows}</md-dt-tbody>{after}")
}

/// The fastest of several times to read a page and expand its spec.
fn measure(page: &str) -> (Duration, Duration) {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        let reading = interpret(&locate(page.as_bytes()).unwrap(), false);
        let read = start.elapsed();
        let start = Instant::now();
        if let Some(AnySpec::Endpoint(spec)) = reading.spec {
            let version = Id::parse(&spec.id).unwrap().project_version();
            let _ = feishu_expansion::expand(&[*spec], &[], &[], &version);
        }
        (read, start.elapsed())
    });
    let (read, expanded): (Vec<_>, Vec<_>) = rounds.unzip();
    (read.into_iter().min().unwrap(), expanded.into_iter().min().unwrap())
}

fn main() {
    println!("| | n | read: n, 2n, 4n ms | expand: n, 2n, 4n ms |\n| --- | --: | --: | --: |");
    for (what, least, rows) in KINDS {
        let times: Vec<_> = [1, 2, 4].map(|factor| measure(&page(&rows(least * factor)))).into();
        let told = |of: fn(&(Duration, Duration)) -> Duration| {
            let each = times.iter().map(|time| format!("{:.1}", of(time).as_secs_f64() * 1e3));
            each.collect::<Vec<_>>().join(", ")
        };
        println!(
            "| {what} | {least} | {} | {} |",
            told(|time| time.0),
            told(|time| time.1)
        );
    }
}
