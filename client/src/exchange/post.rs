//! Requests for tokens: calls without one.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::sender::Sender;
use super::{Way, run};
use crate::error::ErrorKind;
use crate::future::BoxFuture;
use crate::operation::{Method, ReplyKind};
use crate::options::CallOptions;
use crate::post::Post;
use crate::prepare::{Body, Prepared, address};
use crate::route::Route;

impl Post for Sender {
    fn post<'a>(&'a self, path: &'a str, body: Value, repeatable: bool) -> BoxFuture<'a, Result<Value, ErrorKind>> {
        Box::pin(async move {
            let prepared = Prepared {
                url: address(&self.app.base_url, None, path, &[], &[])?,
                route: Route {
                    id: Cow::Owned(format!("POST {path}")),
                    method: Method::Post,
                    tokens: &[],
                    limits: &[],
                    counted: Vec::new(),
                    reply: ReplyKind::Flat,
                },
                repeatable,
                retries: &[],
                headers: HeaderMap::new(),
                body: Body::Json(Bytes::from(body.to_string())),
            };
            let mut reply = Value::Null;
            let way = Way {
                sender: self,
                tokens: None,
                prepared: &prepared,
                options: &CallOptions::default(),
            };
            run(&way)
                .await
                .map_err(|failure| failure.kind)
                .and_then(|received| received.read_into(&mut reply))
                .map_err(private)?;
            Ok(reply)
        })
    }
}

/// The excerpt of an unreadable reply may hold half a token.
fn private(error: ErrorKind) -> ErrorKind {
    match error {
        ErrorKind::Reply(mut reply) => {
            reply.excerpt.clear();
            ErrorKind::Reply(reply)
        }
        other => other,
    }
}
