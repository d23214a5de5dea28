//! A Redis behind a network that drops a connection and tells nobody.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use feishu_events::seen::{Claim, RedisSeen, SeenStore};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

const MINUTE: Duration = Duration::from_secs(60);

/// A way to Redis. What is sent on its first connections, as many as `silent` says, arrives nowhere, and is told.
struct Way {
    url: String,
    silent: Arc<AtomicUsize>,
    lost: mpsc::UnboundedReceiver<()>,
}

async fn way_to(redis: &str) -> Way {
    let redis = redis.trim_start_matches("redis://").trim_end_matches('/').to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}/", listener.local_addr().unwrap());
    let silent = Arc::new(AtomicUsize::new(0));
    let (tell, lost) = mpsc::unbounded_channel();
    let is_silent = Arc::clone(&silent);
    tokio::spawn(async move {
        for number in 0.. {
            let (near, _) = listener.accept().await.unwrap();
            let (mut from_near, mut to_near) = near.into_split();
            let (mut from_far, mut to_far) = TcpStream::connect(&redis).await.unwrap().into_split();
            tokio::spawn(async move { copy(&mut from_far, &mut to_near).await });
            let (is_silent, tell) = (Arc::clone(&is_silent), tell.clone());
            tokio::spawn(async move {
                let mut bytes = [0; 4_096];
                while let Ok(length @ 1..) = from_near.read(&mut bytes).await {
                    if number < is_silent.load(SeqCst) {
                        let _ = tell.send(());
                    } else if let Some(sent) = bytes.get(..length) {
                        to_far.write_all(sent).await.unwrap();
                    }
                }
            });
        }
    });
    Way { url, silent, lost }
}

/// Whoever has no patience with a connection gets another one next time.
pub(crate) async fn connections_are_given_up(redis: &str) {
    let mut way = way_to(redis).await;
    let store = RedisSeen::open(&way.url).unwrap();
    let key = "cli_1:a.b_v1:silent";
    assert_eq!(store.claim(key, MINUTE).await.unwrap(), Claim::New);
    way.silent.store(1, SeqCst);
    tokio::select! {
        answer = store.claim(key, MINUTE) => panic!("the network is silent: {answer:?}"),
        _ = way.lost.recv() => {}
    }
    assert_eq!(store.claim(key, MINUTE).await.unwrap(), Claim::Busy);
}
