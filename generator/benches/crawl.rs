//! How long a cold crawl of a site on loopback takes, and a second one, with the memory of each: the program that users run.
//!
//! `FEISHU_PAGES=DIR cargo bench -p generator --bench crawl` serves the pages of a folder; without it, the embedded pages.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "a benchmark that cannot go on stops, and the site can do more than is needed here"
)]

#[path = "../tests/live/site.rs"]
mod site;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use generator::run::source::Source;
use site::Site;

/// Connections at once.
const CONNECTIONS: &str = "8";

fn main() {
    let sources = match std::env::var_os("FEISHU_PAGES").map(PathBuf::from) {
        Some(folder) => Source::below(&folder).unwrap(),
        None => Source::embedded(),
    };
    let site = Site::serve(&sources);
    let folder = tempfile::tempdir().unwrap();
    println!("{} pages, {CONNECTIONS} connections", site.paths().len());
    crawl("cold: nothing cached, no spec there", &site, folder.path());
    crawl("again: everything cached, every spec there", &site, folder.path());
}

fn crawl(name: &str, site: &Site, folder: &Path) {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_generator"))
        .args([
            "refresh",
            "--live",
            "--rate",
            "0",
            "--concurrency",
            CONNECTIONS,
            "--base-url",
        ])
        .arg(site.address())
        .arg("--cache")
        .arg(folder.join("cache"))
        .arg("--spec")
        .arg(folder.join("spec"))
        .env("NO_PROXY", "127.0.0.1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = None;
    let status = loop {
        peak = memory(&child).or(peak);
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    assert!(status.success(), "{status}");
    let peak = peak.map_or("unknown".to_owned(), |kilobytes| {
        format!("{} MB", kilobytes * 1024 / 1_000_000)
    });
    println!("{name:44} {:6.1} s, peak {peak}", begun.elapsed().as_secs_f64());
}

/// The most memory that a process had so far, in units of 1024 bytes. Linux tells it.
fn memory(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
