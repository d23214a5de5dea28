//! How fast pages are read: locating alone, locating and interpreting, and the whole run with reading files and writing specs.
//!
//! `FEISHU_PAGES=DIR cargo bench -p generator` reads the pages of a folder; without it, the embedded pages many times over.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark that cannot go on stops"
)]
#![allow(clippy::cast_precision_loss, reason = "figures for people")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use generator::interpret::interpret;
use generator::locate::locate;
use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;
use rayon::prelude::*;

/// Rounds of each measurement; the fastest counts.
const ROUNDS: usize = 5;

fn main() {
    let sources = match std::env::var_os("FEISHU_PAGES").map(PathBuf::from) {
        Some(folder) => Source::below(&folder).expect("FEISHU_PAGES names a folder of pages"),
        None => std::iter::repeat_with(Source::embedded).take(100).flatten().collect(),
    };
    let pages: Vec<Vec<u8>> = sources.iter().map(|source| source.read().unwrap()).collect();
    let bytes = pages.iter().map(Vec::len).sum();
    println!(
        "{} pages, {:.1} MB, {} threads",
        pages.len(),
        megabytes(bytes),
        rayon::current_num_threads()
    );

    let folder = tempfile::tempdir().unwrap();
    let tree = Tree::new(folder.path());
    let measure = |name: &str, work: &dyn Fn()| {
        let best = (0..ROUNDS).map(|_| time(work)).min().unwrap_or_default();
        let seconds = best.as_secs_f64();
        println!(
            "{name:44} {:7.0} ms {:7.0} pages/s {:6.1} MB/s",
            seconds * 1000.0,
            pages.len() as f64 / seconds,
            megabytes(bytes) / seconds
        );
    };
    measure("locate, one thread", &|| {
        pages.iter().for_each(|page| drop(locate(page)))
    });
    measure("locate, all threads", &|| {
        pages.par_iter().with_max_len(1).for_each(|page| drop(locate(page)))
    });
    measure("locate and interpret, all threads", &|| {
        pages.par_iter().with_max_len(1).for_each(|page| {
            if let Ok(page) = locate(page) {
                drop(interpret(&page, false));
            }
        });
    });
    measure("whole run, every spec there already", &|| {
        drop(run::refresh(&sources, &tree, false).unwrap())
    });
}

fn time(work: &dyn Fn()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
