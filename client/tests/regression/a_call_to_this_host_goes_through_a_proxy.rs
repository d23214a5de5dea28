//! A base URL on this host may be plain http, and the proxy that the environment names would read the app secret.

use std::process::Command;

use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

const IN_CHILD: &str = "FEISHU_TEST_BEHIND_A_PROXY";

#[tokio::test]
async fn the_proxy_of_the_environment_is_not_asked() {
    if std::env::var_os(IN_CHILD).is_none() {
        // The environment of a process is its own, so this test starts itself again. Nobody listens on the port of the proxy.
        let here = "a_call_to_this_host_goes_through_a_proxy::the_proxy_of_the_environment_is_not_asked";
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", here]).env(IN_CHILD, "1");
        for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            child.env(name, "http://127.0.0.1:9");
        }
        for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
            child.env_remove(name);
        }
        let output = child.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        return;
    }
    let server = Server::with_token(|_, _| Answer::ok(json!({"message_id": "om_1"}))).await;
    server.client().send(get()).await.unwrap();
    // A proxy that the caller names is the caller's choice.
    let proxied = server.builder().proxy("http://127.0.0.1:9").retries(0).build().unwrap();
    proxied.send(get()).await.unwrap_err();
}
