//! Clients of several processes, which share a store in memory.

use std::collections::HashMap;
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, timeout};
use url::Url;

use super::route;
use crate::app::App;
use crate::error::ErrorKind;
use crate::limit::queue::{LONGEST, Queue};
use crate::limit::sharing::{BREAK, PATIENCE};
use crate::limit::{LimitStore, Limits, StoreFuture};
use crate::operation::{AppType, Per, Window};
use crate::route::Route;

const TWO_A_SECOND: &[Window] = &[Window::new(2, Per::Second)];
const SECOND: Duration = Duration::from_secs(1);

/// In which way a store works.
#[derive(Clone, Copy, Default)]
enum Mood {
    #[default]
    Works,
    Fails,
    Hangs,
}

/// A store in memory.
#[derive(Default)]
pub(super) struct Memory {
    queues: Mutex<HashMap<String, Queue>>,
    mood: Mutex<Mood>,
    asked: Mutex<usize>,
}

impl Memory {
    fn set(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    fn asked(&self) -> usize {
        *self.asked.lock().unwrap()
    }

    fn work<'a, T: Send + 'a>(
        &'a self,
        work: impl FnOnce(&mut HashMap<String, Queue>) -> T + Send + 'a,
    ) -> StoreFuture<'a, T> {
        *self.asked.lock().unwrap() += 1;
        let mood = *self.mood.lock().unwrap();
        Box::pin(async move {
            match mood {
                Mood::Works => Ok(work(&mut self.queues.lock().unwrap())),
                Mood::Fails => Err("out of order".into()),
                Mood::Hangs => pending().await,
            }
        })
    }
}

impl LimitStore for Memory {
    fn take<'a>(&'a self, keys: &'a [(String, Vec<Window>)], within: Duration) -> StoreFuture<'a, Duration> {
        self.work(move |queues| {
            let now = Instant::now();
            let mut turn = now;
            loop {
                let start = turn;
                for (key, windows) in keys {
                    turn = queues.entry(key.clone()).or_default().free(windows, turn);
                }
                if turn == start {
                    break;
                }
            }
            if turn <= now + within {
                for (key, windows) in keys {
                    queues.entry(key.clone()).or_default().insert(turn, windows, now);
                }
            }
            turn - now
        })
    }

    fn pause<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, ()> {
        self.work(move |queues| queues.entry(key.to_owned()).or_default().paused = Some(Instant::now() + time))
    }
}

/// The limits of a process of this app.
pub(super) fn process(app: &str, store: &Arc<Memory>) -> Arc<Limits> {
    let app = App {
        id: app.to_owned(),
        secret: "secret".into(),
        kind: AppType::Custom,
        base_url: Url::parse("https://open.feishu.cn").unwrap(),
    };
    let mut limits = Limits::default();
    limits.share(&app, Arc::clone(store) as Arc<dyn LimitStore>);
    Arc::new(limits)
}

fn call() -> Route {
    route("im.v1.chat.list", TWO_A_SECOND, "oc_1")
}

/// How long calls wait that are made at once in this order, in seconds.
async fn waits(processes: &[&Arc<Limits>]) -> Vec<u64> {
    let far = Instant::now() + LONGEST;
    let mut calls = Vec::new();
    for process in processes {
        let process = Arc::clone(process);
        calls.push(tokio::spawn(async move {
            process.acquire(&call(), None, far).await.unwrap().as_secs()
        }));
        tokio::task::yield_now().await;
    }
    let mut waits = Vec::new();
    for call in calls {
        waits.push(call.await.unwrap());
    }
    waits
}

#[tokio::test(start_paused = true)]
async fn all_processes_of_an_app_have_one_budget_in_the_order_of_their_calls() {
    let store = Arc::default();
    let [a, b] = [(); 2].map(|()| process("cli_1", &store));
    assert_eq!(waits(&[&a, &b, &a, &b, &b, &b]).await, [0, 0, 1, 1, 2, 2]);
    let other = process("cli_2", &store);
    assert_eq!(waits(&[&other]).await, [0], "another app has its own");
}

#[tokio::test(start_paused = true)]
async fn what_is_counted_apart_has_keys_of_its_own() {
    const ONE_TO_EACH: &[Window] = &[
        Window::new(9, Per::Second),
        Window::new(1, Per::Second).by("receive_id"),
    ];
    let store = Arc::default();
    let [a, b] = [(); 2].map(|()| process("cli_1", &store));
    let far = Instant::now() + LONGEST;
    for (limits, receiver, tenant, wait) in [
        (&a, "oc_1", "t1", 0),
        (&b, "oc_2", "t1", 0),
        (&b, "oc_1", "t2", 0),
        (&b, "oc_1", "t1", 1),
    ] {
        let route = route("im.v1.message.create", ONE_TO_EACH, receiver);
        let waited = limits.acquire(&route, Some(&Arc::from(tenant)), far).await.unwrap();
        assert_eq!(waited.as_secs(), wait, "{receiver} {tenant}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_turn_after_the_deadline_is_refused_and_not_taken() {
    let store = Arc::default();
    let [a, b] = [(); 2].map(|()| process("cli_1", &store));
    assert_eq!(waits(&[&a, &a]).await, [0, 0]);
    let error = a.acquire(&call(), None, Instant::now() + SECOND / 2).await.unwrap_err();
    assert!(matches!(error, ErrorKind::Throttled(_)), "{error:?}");
    assert_eq!(waits(&[&b, &b, &b]).await, [1, 1, 2]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_gone_costs_its_place_and_no_more() {
    let store = Arc::default();
    let [a, b] = [(); 2].map(|()| process("cli_1", &store));
    assert_eq!(waits(&[&a, &a]).await, [0, 0]);
    let far = Instant::now() + LONGEST;
    timeout(SECOND / 2, a.acquire(&call(), None, far)).await.unwrap_err();
    let start = Instant::now();
    for _ in 0..2 {
        b.acquire(&call(), None, far).await.unwrap();
    }
    assert_eq!(
        start.elapsed(),
        3 * SECOND / 2,
        "at 1 s and at 2 s, and 0.5 s have gone"
    );
}

#[tokio::test(start_paused = true)]
async fn a_pause_holds_for_all() {
    let store = Arc::default();
    let [a, b] = [(); 2].map(|()| process("cli_1", &store));
    a.pause(&call(), None, 7 * SECOND).await;
    assert_eq!(waits(&[&b, &a, &b]).await, [7, 7, 8]);
}

#[tokio::test(start_paused = true)]
async fn without_limits_nobody_is_asked() {
    let store = Arc::default();
    for change in [(|limits| limits.off = true) as fn(&mut Limits), |limits| {
        limits.overrides.push(("im.v1.chat.list".to_owned(), Vec::new()))
    }] {
        let mut limits = process("cli_1", &store);
        change(Arc::get_mut(&mut limits).unwrap());
        assert_eq!(waits(&[&limits; 5]).await, [0; 5]);
        limits.pause(&call(), None, SECOND).await;
    }
    assert_eq!(store.asked(), 0);
}

#[tokio::test(start_paused = true)]
async fn without_its_store_each_process_keeps_its_own_windows_until_it_works_again() {
    let store = Arc::default();
    let [a, b] = [(); 2].map(|()| process("cli_1", &store));
    assert_eq!(waits(&[&a, &a]).await, [0, 0]);
    store.set(Mood::Fails);
    assert_eq!(
        waits(&[&a, &b, &a, &b]).await,
        [1, 0, 1, 0],
        "what went through the store counts on"
    );
    assert_eq!(store.asked(), 4, "each process found out once");
    store.set(Mood::Works);
    assert_eq!(
        (waits(&[&a]).await, store.asked()),
        (vec![1], 4),
        "left alone for a while"
    );
    tokio::time::advance(BREAK).await;
    assert_eq!(waits(&[&a, &b, &a, &b]).await, [0, 0, 1, 1]);
    assert_eq!(store.asked(), 8);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_holds_up_one_call_in_five_seconds() {
    let store = Arc::default();
    let limits = process("cli_1", &store);
    store.set(Mood::Hangs);
    let far = Instant::now() + LONGEST;
    for held_up in [PATIENCE, Duration::ZERO, Duration::ZERO] {
        let start = Instant::now();
        for _ in 0..2 {
            limits.acquire(&call(), None, far).await.unwrap();
        }
        assert_eq!(start.elapsed(), held_up);
        tokio::time::advance(SECOND).await;
    }
    assert_eq!(store.asked(), 1);
    tokio::time::advance(BREAK).await;
    assert_eq!((waits(&[&limits; 2]).await, store.asked()), (vec![0, 0], 2));
}
