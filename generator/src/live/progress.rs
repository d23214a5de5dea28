//! Telling a person how far the crawl is: a bar on a terminal, a line now and then elsewhere.

use std::io::{IsTerminal as _, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How far the crawl is.
#[derive(Debug)]
pub enum Progress {
    /// Tells nobody.
    Silent,
    /// A bar.
    Bar(ProgressBar),
    /// Lines.
    Lines(Lines),
}

/// A line now and then.
#[derive(Debug)]
pub struct Lines {
    total: usize,
    done: usize,
    last: Instant,
}

/// The time between lines.
const OFTEN: Duration = Duration::from_secs(10);

impl Progress {
    /// Progress over so many pages, on the standard error.
    #[must_use]
    pub fn new(total: usize) -> Self {
        if total == 0 {
            return Progress::Silent;
        }
        if !stderr().is_terminal() {
            eprintln!("fetching {total} pages");
            return Progress::Lines(Lines {
                total,
                done: 0,
                last: Instant::now(),
            });
        }
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} pages, {eta} left");
        let bar = ProgressBar::new(u64::try_from(total).unwrap_or(u64::MAX));
        Progress::Bar(match style {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        })
    }

    /// One page more.
    pub fn step(&mut self) {
        match self {
            Progress::Silent => {}
            Progress::Bar(bar) => bar.inc(1),
            Progress::Lines(lines) => {
                lines.done += 1;
                if lines.last.elapsed() >= OFTEN {
                    lines.last = Instant::now();
                    eprintln!("fetched {} of {} pages", lines.done, lines.total);
                }
            }
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Progress::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
