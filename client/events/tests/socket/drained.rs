use std::time::Duration;

use feishu_client::Client;
use feishu_events::Events;
use feishu_events::socket::Socket;

use crate::logged::Logged;

#[tokio::test(flavor = "current_thread")]
async fn a_socket_with_handlers_that_were_drained_says_so() {
    let logged = Logged::start();
    let client = Client::builder("cli_1", "secret").build().unwrap();
    let events = Events::new();
    // The first run drains them when it ends, which is at once.
    for said in [0, 1] {
        Socket::new(&client, events.clone()).run_until(async {}).await.unwrap();
        assert_eq!(logged.text().matches("`Events::new()`").count(), said);
    }
    assert_eq!(events.drain(Duration::ZERO).await, 0);
}
