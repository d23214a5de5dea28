//! The requests to the platform: where the connection is, the connection itself, and all else.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use feishu_client::socket::Connection;
use feishu_client::transport::Body;
use feishu_client::transport::http::{Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::connection::PlatformConnection;
use super::script::{Asked, Shared};
use crate::socket::handshake::{accept, messages};

/// Takes connections until it is aborted.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // There are as many as there may be, or one broke off. Both pass.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let shared = Arc::clone(&shared);
        // An answer goes at once, and does not wait until what went before is acknowledged.
        let _ = stream.set_nodelay(true);
        drop(tokio::spawn(async move {
            let service = service_fn(|request| answer(Arc::clone(&shared), request));
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            // Whoever breaks off has a reason.
            let _ = connection.with_upgrades().await;
        }));
    }
}

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let answered = match request.uri().path() {
        "/callback/ws/endpoint" => locate(&shared).await,
        "/ws" => open(&shared, request).await,
        _ => {
            let sent = shared.api.send(request.map(Body::new)).await;
            sent.unwrap_or_else(|error| response(502, error.to_string()))
        }
    };
    Ok(answered)
}

/// Where the connection is.
async fn locate(shared: &Shared) -> Response<Body> {
    let next = shared.answers().pop_front();
    let way = match next {
        Some(Asked::With(status, body)) => return response(status, body),
        Some(Asked::Never) => return std::future::pending().await,
        Some(Asked::ThenRefused(headers)) => {
            let pairs = headers.iter().map(|(name, value)| format!("&{name}={value}"));
            pairs.collect()
        }
        Some(Asked::ThenNever) => "&never=1".to_owned(),
        None => String::new(),
    };
    let config = shared
        .config
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .clone();
    let address = format!(
        "ws://{}/ws?device_id=7&service_id=33554678&access_key=k&ticket=t{way}",
        shared.address
    );
    let body = json!({"code": 0, "msg": "", "data": {"URL": address, "ClientConfig": config}});
    response(200, body.to_string())
}

/// The connection, unless its address says otherwise.
async fn open(shared: &Shared, request: Request<Incoming>) -> Response<Body> {
    let query = request.uri().query().unwrap_or_default().to_owned();
    let value = |name: &str| {
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs
            .into_iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.to_owned())
    };
    if value("never").is_some() {
        return std::future::pending().await;
    }
    if value("handshake-status").is_some() {
        let mut refused = response(400, String::new());
        for name in ["handshake-status", "handshake-autherrcode"] {
            if let Some(value) = value(name).and_then(|value| value.parse().ok()) {
                refused.headers_mut().insert(name, value);
            }
        }
        return refused;
    }
    let key = request
        .headers()
        .get(header::SEC_WEBSOCKET_KEY)
        .and_then(|key| key.to_str().ok());
    let Some(accepted) = key.and_then(|key| accept(key).parse().ok()) else {
        return response(400, "no key".to_owned());
    };
    let opened = shared.opened.clone();
    drop(tokio::spawn(async move {
        if let Ok(upgraded) = hyper::upgrade::on(request).await {
            let connection = Connection::new(TokioIo::new(upgraded));
            let connection = PlatformConnection::new(messages(connection, Role::Server).await);
            // The test may be over.
            let _ = opened.send(connection);
        }
    }));
    let mut switched = response(101, String::new());
    let headers = switched.headers_mut();
    headers.insert(header::CONNECTION, header::HeaderValue::from_static("Upgrade"));
    headers.insert(header::UPGRADE, header::HeaderValue::from_static("websocket"));
    headers.insert(header::SEC_WEBSOCKET_ACCEPT, accepted);
    switched
}

fn response(status: u16, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
