//! The password of a Redis, which no error and no `Debug` has.

use std::time::Duration;

use feishu_events::seen::{RedisSeen, SeenStore};

use crate::redis_server::RedisServer;

const PASSWORD: &str = "planted-5f2c";

pub(crate) async fn are_told_to_nobody() {
    let server = RedisServer::start(&["--requirepass", "another"]);
    let closed = server.url.replace("redis://", &format!("redis://:{PASSWORD}@"));
    let nobody = format!("redis://user:{PASSWORD}@127.0.0.1:1/");
    for url in [closed, nobody] {
        let store = RedisSeen::open(&url).unwrap();
        let time = Duration::from_secs(1);
        for error in [
            store.claim("a", time).await.unwrap_err(),
            store.keep("a", time).await.unwrap_err(),
            store.release("a").await.unwrap_err(),
        ] {
            let said = format!("{error} {error:?} {store:?}");
            assert!(!said.contains(PASSWORD), "{said}");
        }
        assert_eq!(format!("{store:?}"), "RedisSeen");
    }
    let error = RedisSeen::open(&format!("http://:{PASSWORD}@localhost")).err().unwrap();
    let said = format!("{error} {error:?}");
    assert!(!said.contains(PASSWORD), "{said}");
}
