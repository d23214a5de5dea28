//! Two processes and one budget, counted where the platform would count: by when requests arrive at one server.
//!
//! With `FEISHU_WINDOW_SECONDS=20` the run lasts that long, and what only a machine with time to spare can keep is checked too.

use std::io::{BufReader, Read, Result};
use std::net::TcpStream;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use feishu_client::Client;
use feishu_client::limit::{LimitStore, RedisLimits};
use feishu_client::operation::{Method, Per, Window};
use feishu_client::token::redis_1 as redis;

use crate::redis_server::RedisServer;
use crate::{WARNINGS, plain_server};

/// The first argument of a process.
pub(crate) const WORD: &str = "windows";
/// In place of the address of a Redis.
const ALONE: &str = "alone";

const REQUESTS: usize = 50;
const WINDOWS: &[Window] = &[Window::new(50, Per::Second)];
const SECOND: Duration = Duration::from_secs(1);

/// When requests for a token arrived, which come before the first turn, and when calls did.
static ARRIVALS: Mutex<(Vec<Instant>, Vec<Instant>)> = Mutex::new((Vec::new(), Vec::new()));

fn serve(mut reader: BufReader<TcpStream>) -> Result<()> {
    while let Some((first, length)) = plain_server::head(&mut reader)? {
        let is_token = first.contains("tenant_access_token");
        {
            let mut arrivals = ARRIVALS.lock().unwrap();
            let (tokens, calls) = &mut *arrivals;
            if is_token { tokens } else { calls }.push(Instant::now());
        }
        reader.read_exact(&mut vec![0; length])?;
        let body = r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#;
        plain_server::answer(&mut reader, body)?;
    }
    Ok(())
}

fn client(platform: &str, redis: &str) -> Client {
    let mut client = Client::builder("cli_1", "secret").base_url(platform);
    if redis != ALONE {
        client = client.limit_store(RedisLimits::open(redis).unwrap());
    }
    client.build().unwrap()
}

/// Calls for a time as often as may be, with more calls under way than there is room for.
async fn call_for(client: &Client, time: Duration) -> usize {
    let end = Instant::now() + time;
    let tasks: Vec<_> = (0..REQUESTS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut count = 0;
                while Instant::now() < end {
                    client.raw(Method::Get, "/open-apis/x").limits(WINDOWS).await.unwrap();
                    count += 1;
                }
                count
            })
        })
        .collect();
    let mut count = 0;
    for task in tasks {
        count += task.await.unwrap();
    }
    count
}

/// One of the processes. It fails if it was without its store for a while, since there is one budget only while Redis answers in time.
pub(crate) async fn run(arguments: &[String]) {
    let [platform, redis, seconds] = arguments else {
        panic!("a process has three arguments: {arguments:?}");
    };
    call_for(&client(platform, redis), Duration::from_secs(seconds.parse().unwrap())).await;
    std::process::exit(i32::from(WARNINGS.load(Ordering::SeqCst) > 0));
}

/// What arrived of two processes.
struct Arrived {
    /// No turn was taken before.
    start: Instant,
    /// In order.
    calls: Vec<Instant>,
}

impl Arrived {
    /// Starts two processes and waits for them; `None` if one was without its store for a while.
    fn of_two(platform: &str, redis: &str, seconds: u64) -> Option<Self> {
        *ARRIVALS.lock().unwrap() = Default::default();
        let start = || {
            Command::new(std::env::current_exe().unwrap())
                .args([WORD, platform, redis, &seconds.to_string()])
                .spawn()
                .unwrap()
        };
        let shared = [start(), start()].map(|mut process| process.wait().unwrap().success());
        let (tokens, mut calls) = std::mem::take(&mut *ARRIVALS.lock().unwrap());
        calls.sort();
        (shared == [true, true]).then(|| Arrived {
            start: tokens.into_iter().min().unwrap(),
            calls,
        })
    }

    /// Whether more came up to any moment than one budget had given out by then. However late a request is, it is not early.
    fn is_too_many(&self) -> bool {
        self.calls.iter().enumerate().any(|(index, call)| {
            let whole_windows = u32::try_from(index / REQUESTS).unwrap();
            call.duration_since(self.start) < SECOND * whole_windows
        })
    }

    /// The most in any second, wherever it begins.
    fn most_in_a_second(&self) -> usize {
        let counts = self.calls.iter().enumerate().map(|(index, first)| {
            let end = self.calls.partition_point(|call| call.duration_since(*first) < SECOND);
            end - index
        });
        counts.max().unwrap()
    }

    /// How many per second, after those that found the window empty.
    fn rate(&self) -> f64 {
        let time = *self.calls.last().unwrap() - self.calls[0];
        #[allow(clippy::cast_precision_loss, reason = "a few thousand")]
        let count = (self.calls.len() - REQUESTS) as f64;
        count / time.as_secs_f64()
    }

    fn figures(&self) -> String {
        let (count, most, rate) = (self.calls.len(), self.most_in_a_second(), self.rate());
        format!("{count} calls, at most {most} in any second, {rate:.1} per second")
    }
}

/// Two processes share 50 per second; without sharing they do not.
pub(crate) fn are_one_budget() {
    let asked: Option<u64> = std::env::var("FEISHU_WINDOW_SECONDS")
        .ok()
        .map(|text| text.parse().unwrap());
    let seconds = asked.unwrap_or(5);
    let platform = plain_server::start(serve);
    let server = RedisServer::start(&[]);
    let mut runs = (0..5).filter_map(|_| Arrived::of_two(&platform, &server.url, seconds));
    let Some(shared) = runs.next() else {
        panic!("Redis took longer than 300 milliseconds in each of five runs");
    };
    println!(
        "two processes that share 50 per second, in {seconds} s: {}",
        shared.figures()
    );
    assert!(!shared.is_too_many());

    let apart = Arrived::of_two(&platform, ALONE, seconds).unwrap();
    println!("without sharing: {}", apart.figures());
    assert!(apart.is_too_many(), "this test can fail");

    if asked.is_some() {
        assert!(shared.most_in_a_second() <= REQUESTS, "{}", shared.figures());
        assert!(shared.rate() >= 45.0, "{}", shared.figures());
        assert!(apart.most_in_a_second() >= 2 * REQUESTS, "{}", apart.figures());
    }
}

/// What is counted by this alone.
fn of(key: &str, windows: &[Window]) -> [(String, Vec<Window>); 1] {
    [(key.to_owned(), windows.to_vec())]
}

/// Turns as Redis gives them, to two stores in turn.
pub(crate) async fn are_kept_by_redis() {
    const BOTH: &[Window] = &[Window::new(4, Per::Minute), Window::new(3, Per::Second)];
    const FAR: Duration = Duration::from_secs(600);
    let server = RedisServer::start(&[]);
    let stores = [(); 2].map(|()| RedisLimits::open(&server.url).unwrap());
    let key = "oc_private";
    // Redis tells how far ahead a turn is, at a moment between these two.
    let mut turns = Vec::new();
    for store in stores.iter().cycle().take(9) {
        let before = Instant::now();
        let wait = store.take(&of(key, BOTH), FAR).await.unwrap();
        turns.push((wait, before + wait, Instant::now() + wait));
    }
    for (count, length) in [(4, Duration::from_secs(60)), (3, SECOND)] {
        for pair in turns.windows(count + 1) {
            assert!(pair[count].2 - pair[0].1 >= length, "{count} in {length:?}: {turns:?}");
        }
    }
    // Nobody waits for longer than the windows ask, and 50 milliseconds.
    let most = [0, 0, 0, 1_050, 60_050, 60_050, 60_050, 61_100, 120_100];
    for ((wait, ..), most) in turns.iter().zip(most) {
        assert!(*wait <= Duration::from_millis(most), "{turns:?}");
    }

    // What is refused leaves no trace, and a pause holds for all. One that ends earlier changes nothing.
    let [one, other] = &stores;
    assert!(one.take(&of(key, BOTH), SECOND).await.unwrap() > SECOND);
    for (wait, paused) in [(FAR, FAR), (SECOND, FAR)] {
        one.pause("paused", wait).await.unwrap();
        let refused = other.take(&of("paused", WINDOWS), SECOND).await.unwrap();
        assert!(refused > paused / 2 && refused <= paused, "{refused:?}");
    }
    assert_eq!(
        one.take(&of("other", WINDOWS), Duration::ZERO).await.unwrap(),
        Duration::ZERO
    );

    turns_of_two_keys(one).await;

    let mut connection = redis::Client::open(&*server.url).unwrap().get_connection().unwrap();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
    assert_eq!(
        keys.len(),
        11,
        "two for each of five with turns, and one with a pause: {keys:?}"
    );
    for key in keys {
        assert!(key.starts_with("feishu:limit:") && !key.contains("private"), "{key}");
        let left: i64 = redis::cmd("PTTL").arg(&key).query(&mut connection).unwrap();
        assert!(left > 0, "{key} ends by itself");
    }
}

/// A call has one turn for all that it is counted by, and a chat that is full holds back no other.
async fn turns_of_two_keys(store: &RedisLimits) {
    let keys = |chat| {
        let all = ("all".to_owned(), vec![Window::new(3, Per::Minute)]);
        [(format!("chat {chat}"), vec![Window::new(1, Per::Second)]), all]
    };
    let mut waits = Vec::new();
    for chat in ["a", "a", "b", "b"] {
        waits.push(store.take(&keys(chat), Duration::from_secs(600)).await.unwrap());
    }
    // The third of all went before the second of the first chat. The fourth of all waits for the first.
    let most = [0, 1_050, 0, 60_050].map(Duration::from_millis);
    assert!(waits.iter().zip(most).all(|(wait, most)| *wait <= most), "{waits:?}");
    assert!(waits[1] > SECOND / 2 && waits[3] > 59 * SECOND, "{waits:?}");
    // It is counted for its chat at the moment at which it goes.
    let chat = of("chat b", &[Window::new(1, Per::Minute)]);
    assert!(store.take(&chat, SECOND).await.unwrap() > 119 * SECOND);
}

/// Redis is killed while calls are under way, or hangs from the beginning.
pub(crate) async fn go_on_without_redis() {
    let platform = plain_server::start(serve);
    let warnings = || WARNINGS.load(Ordering::SeqCst);
    let server = RedisServer::start(&[]);
    let shared = client(&platform, &server.url);
    let start = warnings();
    let calls = tokio::spawn(async move { call_for(&shared, 3 * SECOND).await });
    tokio::time::sleep(SECOND).await;
    let before = warnings();
    drop(server);
    let count = calls.await.unwrap();
    assert!(count > 0);
    assert!(warnings() > start, "a warning says that Redis is gone");
    assert!(warnings() - before <= 1, "and no call repeats it");

    let deaf = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let hanging = client(&platform, &format!("redis://{}/", deaf.local_addr().unwrap()));
    let before = warnings();
    call_for(&hanging, SECOND).await;
    assert_eq!(warnings() - before, 1, "one warning of a Redis that hangs");
}

/// The password of a Redis is in no error and no `Debug`.
pub(crate) async fn tell_no_password() {
    const PASSWORD: &str = "planted-5f2c";
    let server = RedisServer::start(&["--requirepass", "another"]);
    let closed = server.url.replace("redis://", &format!("redis://:{PASSWORD}@"));
    let nobody = format!("redis://user:{PASSWORD}@127.0.0.1:1/");
    for url in [closed, nobody] {
        let store = RedisLimits::open(&url).unwrap();
        for error in [
            store.take(&of("a", WINDOWS), SECOND).await.unwrap_err(),
            store.pause("a", SECOND).await.unwrap_err(),
        ] {
            let said = format!("{error} {error:?} {store:?}");
            assert!(!said.contains(PASSWORD), "{said}");
        }
        assert_eq!(format!("{store:?}"), "RedisLimits");
    }
    let error = RedisLimits::open(&format!("http://:{PASSWORD}@localhost"))
        .err()
        .unwrap();
    let said = format!("{error} {error:?}");
    assert!(!said.contains(PASSWORD), "{said}");
}
