//! A fetch runs on the runtime of the call that began it. Calls on another runtime must not fail when that one ends.

use serde_json::json;
use tokio::runtime::{Builder, Runtime};

use super::{Platform, process, settle, tenant};

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap()
}

#[test]
fn another_one_takes_over() {
    let platform = Platform::new();
    let tokens = process(&platform, None);
    let first = runtime();
    let request = first.block_on(async {
        tokio::spawn(tenant(&tokens));
        platform.request().await
    });
    let token = runtime().block_on(async {
        let call = tokio::spawn(tenant(&tokens));
        settle().await;
        first.shutdown_background();
        let again = platform.request().await;
        again.answer(json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200}));
        call.await.unwrap()
    });
    assert_eq!(token.unwrap(), "t-1");
    drop(request);
}
