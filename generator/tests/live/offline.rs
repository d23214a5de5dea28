//! A site that cannot be reached, and commands that reach for none.

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::run::{PIN_SPEC, Place, generator};
use crate::site::Site;

/// Runs against an address where no site is; gives what was printed.
fn unreachable(address: &str, timeout: &str, words: &[&str]) {
    let place = Place::refreshed(&Site::embedded());
    let before = place.files();
    let begun = Instant::now();
    let ran: crate::run::Ran = place.command(address, &["--timeout", timeout]).output().unwrap().into();
    // The time-out, and much for a busy machine.
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    ran.ends_with(1)
        .complains(words)
        .complains(&["expected the list of pages", "check the network"]);
    assert_eq!(place.files(), before);
}

#[test]
fn a_closed_port() {
    // Only root could listen there.
    unreachable("http://127.0.0.1:1", "2", &["no connection", "Connection refused"]);
}

#[test]
fn a_port_that_never_answers() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    unreachable(
        &format!("http://{}", silent.local_addr().unwrap()),
        "2",
        &["no answer within"],
    );
}

#[test]
fn an_address_of_no_site() {
    let place = Place::new();
    for (address, words) in [
        ("open.feishu.cn", "is no address"),
        ("http://127.0.0.1:1/document", "goes on behind the host"),
    ] {
        let ran: crate::run::Ran = place.command(address, &[]).output().unwrap().into();
        ran.ends_with(1)
            .complains(&[address, words, "expected the address of a site"]);
    }
}

#[test]
fn options_of_the_site_need_the_site() {
    for option in ["--rate", "--timeout"] {
        let ran = Place::new().generator(&["refresh", option, "1"]);
        ran.ends_with(2).complains(&["--live"]);
    }
}

/// A proxy that counts who asks it for something, and closes.
fn counting_proxy() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let shared = Arc::clone(&count);
    thread::spawn(move || {
        for connection in listener.incoming() {
            shared.fetch_add(1, Ordering::SeqCst);
            drop(connection);
        }
    });
    (address, count)
}

#[test]
fn nothing_is_sent_unless_it_is_asked_for() {
    let (proxy, count) = counting_proxy();
    let place = Place::new();
    let ask = |arguments: &[&str]| {
        let mut command = generator(arguments);
        command.env("ALL_PROXY", &proxy).current_dir(place.path(""));
        command.output().unwrap()
    };
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/pages");
    let spec = place.spec();
    let spec = spec.to_str().unwrap();
    for arguments in [
        &["refresh", "--spec", spec][..],
        &["refresh", "--pages", pages, "--spec", spec],
        &[
            "add",
            concat!(env!("CARGO_MANIFEST_DIR"), "/pages/im-v1-pin-delete.md"),
            "--spec",
            spec,
        ],
        &["report", "--spec", spec],
        &["check", "--spec", spec],
        &["expand", "im.v1.pin.delete", "--spec", spec],
        // The nearest tree is this one.
        &[],
    ] {
        assert!(ask(arguments).status.success(), "{arguments:?}");
    }
    assert!(spec.len() > 1 && place.spec().join(PIN_SPEC).exists());
    assert_eq!(count.load(Ordering::SeqCst), 0);

    // What is sent would have been seen.
    let cache = place.path("cache");
    let live = [
        "refresh",
        "--live",
        "--retries",
        "0",
        "--timeout",
        "5",
        "--spec",
        spec,
        "--cache",
        cache.to_str().unwrap(),
    ];
    assert_eq!(ask(&live).status.code(), Some(1));
    assert_ne!(count.load(Ordering::SeqCst), 0);
}
