//! A store can lose a removal and still be read, as a Redis that became a replica. What it shows then was refused, and would be for as long
//! as it lasts.

use serde_json::json;

use super::{Platform, Store, process, tenant};
use crate::operation::TokenKind;
use crate::token::Access;
use crate::token::key::Key;

#[tokio::test(start_paused = true)]
async fn one_that_the_store_keeps_is_fetched_anew() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    let call = tokio::spawn(tenant(&tokens));
    let answer = |token| json!({"code": 0, "tenant_access_token": token, "expire": 7200});
    platform.request().await.answer(answer("t-1"));
    assert_eq!(call.await.unwrap().unwrap(), "t-1");

    store.keeps_all(true);
    let refused = Access {
        kind: TokenKind::Tenant,
        secret: "t-1".into(),
        key: Some(Key::Tenant(None)),
    };
    assert!(tokens.forget(&refused).await, "another one can be had");
    let call = tokio::spawn(tenant(&tokens));
    platform.request().await.answer(answer("t-2"));
    assert_eq!(call.await.unwrap().unwrap(), "t-2");
    assert!(tokens.forget(&refused).await);
    assert_eq!(
        tenant(&tokens).await.unwrap(),
        "t-2",
        "a refusal that comes late is not meant"
    );
    assert_eq!(platform.count(), 2);
}
