//! An observer that panics ends the call. Told once more while that is unwound, it would panic again and end the program.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_client::observer::{Attempt, CallEnd, Observer};
use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

/// Panics when it is told of what it panics at, the first time.
struct Panics {
    at_attempts: bool,
    told: Arc<AtomicUsize>,
}

impl Panics {
    fn hear(&self, is_attempt: bool) {
        if is_attempt == self.at_attempts || self.told.load(Ordering::SeqCst) > 0 {
            assert!(self.told.fetch_add(1, Ordering::SeqCst) > 0, "a metric that is none");
        }
    }
}

impl Observer for Panics {
    fn attempt(&self, _: &Attempt<'_>) {
        self.hear(true);
    }

    fn call(&self, _: &CallEnd<'_>) {
        self.hear(false);
    }
}

#[tokio::test]
async fn one_that_panics_is_told_nothing_more() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    for at_attempts in [true, false] {
        let told = Arc::<AtomicUsize>::default();
        let observer = Panics {
            at_attempts,
            told: Arc::clone(&told),
        };
        let client = server.builder().observer(observer).build().unwrap();
        let call = client.send(get()).tenant_token("t-1").send();
        assert!(tokio::spawn(call).await.unwrap_err().is_panic());
        assert_eq!(told.load(Ordering::SeqCst), 1, "attempts: {at_attempts}");
    }
}
