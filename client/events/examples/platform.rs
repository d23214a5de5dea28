//! A platform by itself, to try a bot without the real one: it tells every connection five seconds apart of a message, and prints what the
//! bot answers and calls.
//!
//! ```sh
//! cargo run -p feishu-events --example platform --features socket,testing -- 127.0.0.1:8080
//! FEISHU_APP_ID=cli_1 FEISHU_APP_SECRET=s FEISHU_BASE_URL=http://127.0.0.1:8080 \
//!   cargo run -p feishu-api --example bot --features message,socket
//! ```

use std::error::Error;
use std::time::Duration;

use feishu_client::transport::{self, Body, Request, Response};
use feishu_events::testing::{Platform, PlatformConnection, event_named};
use serde_json::json;
use tokio::time::Instant;

/// Answers any call as done.
async fn api(request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if path.starts_with("/open-apis/auth/") {
        let token = json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200});
        return Response::new(Body::from(token.to_string()));
    }
    println!("called: {} {path}", request.method());
    let reply = json!({"code": 0, "data": {"message_id": "om_dc13264520392913993dd051dba21dcf"}});
    Response::new(Body::from(reply.to_string()))
}

/// Tells of a message again and again, until the connection ends.
async fn tell(mut connection: PlatformConnection, number: u32) {
    for count in 1.. {
        let message = event_named(
            "im.message.receive_v1",
            json!({
                "sender": {"sender_type": "user"},
                "message": {
                    "message_id": format!("om_{number}_{count}"), "chat_id": "oc_1", "message_type": "text",
                    "content": json!({"text": format!("message {count}")}).to_string()
                }
            }),
        );
        match connection.push(&message).await {
            Ok(answer) => println!("connection {number}: answered {}", answer.code),
            Err(ended) => return println!("connection {number}: {ended}"),
        }
        connection.serve(Duration::from_secs(5)).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or("127.0.0.1:8080".to_owned());
    let api = transport::from_fn(async |request| Ok(api(request).await));
    let mut platform = Platform::start_at(address.parse()?, api).await?;
    println!("listening on {}", platform.base_url());
    let began = Instant::now();
    for number in 1.. {
        let connection = platform.accept().await;
        println!("connection {number}: there after {} s", began.elapsed().as_secs());
        tokio::spawn(tell(connection, number));
    }
    Ok(())
}
