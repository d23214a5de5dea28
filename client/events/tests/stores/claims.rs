//! Many who claim a key at the same moment.

use std::sync::Arc;
use std::time::Duration;

use feishu_events::seen::{Claim, SeenStore};
use tokio::sync::Barrier;

const MINUTE: Duration = Duration::from_secs(60);

/// Fifty tasks over these stores, for each of twenty keys.
pub(crate) async fn one_of_all_is_new(stores: &[Arc<impl SeenStore>]) {
    for number in 0..20 {
        let key = format!("cli_1:a.b_v1:{number}");
        let barrier = Arc::new(Barrier::new(50));
        let tasks: Vec<_> = stores
            .iter()
            .cycle()
            .take(50)
            .map(|store| {
                let (store, key, barrier) = (Arc::clone(store), key.clone(), Arc::clone(&barrier));
                tokio::spawn(async move {
                    barrier.wait().await;
                    store.claim(&key, MINUTE).await.unwrap()
                })
            })
            .collect();
        let mut claims = Vec::new();
        for task in tasks {
            claims.push(task.await.unwrap());
        }
        let count = |wanted| claims.iter().filter(|claim| **claim == wanted).count();
        assert_eq!((count(Claim::New), count(Claim::Busy)), (1, 49), "{key}");
        for store in stores {
            store.keep(&key, MINUTE).await.unwrap();
        }
        for store in stores {
            assert_eq!(store.claim(&key, MINUTE).await.unwrap(), Claim::Done, "{key}");
            // What was kept stays.
            store.release(&key).await.unwrap();
            assert_eq!(store.claim(&key, MINUTE).await.unwrap(), Claim::Done, "{key}");
        }
    }
}

#[cfg(feature = "redis-1")]
pub(crate) async fn a_claim_of_another_is_not_released(one: &impl SeenStore, other: &impl SeenStore) {
    let key = "cli_1:a.b_v1:other";
    assert_eq!(one.claim(key, MINUTE).await.unwrap(), Claim::New);
    other.release(key).await.unwrap();
    assert_eq!(other.claim(key, MINUTE).await.unwrap(), Claim::Busy);
    one.release(key).await.unwrap();
    assert_eq!(other.claim(key, MINUTE).await.unwrap(), Claim::New);
}
