//! A platform whose answers come when a test says so.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{Semaphore, oneshot};

use crate::error::{ApiError, ErrorKind};
use crate::future::BoxFuture;
use crate::post::Post;

type Answer = Result<Value, ErrorKind>;

/// A platform. Each request waits for the answer that the test gives it.
#[derive(Clone)]
pub(super) struct Platform(Arc<State>);

struct State {
    arrived: Semaphore,
    requests: Mutex<VecDeque<Request>>,
    count: Mutex<usize>,
}

/// A request that waits for its answer.
pub(super) struct Request {
    pub(super) path: String,
    pub(super) body: Value,
    pub(super) repeatable: bool,
    answer: oneshot::Sender<Answer>,
}

impl Platform {
    pub(super) fn new() -> Self {
        Platform(Arc::new(State {
            arrived: Semaphore::new(0),
            requests: Mutex::default(),
            count: Mutex::default(),
        }))
    }

    /// The next request, when it is there.
    pub(super) async fn request(&self) -> Request {
        // So that a test for which none comes fails, and does not hang.
        let arrived = tokio::time::timeout(Duration::from_secs(3600), self.0.arrived.acquire()).await;
        arrived.expect("a request").unwrap().forget();
        self.0.requests.lock().unwrap().pop_front().unwrap()
    }

    /// How many requests came so far.
    pub(super) fn count(&self) -> usize {
        *self.0.count.lock().unwrap()
    }
}

impl Request {
    /// Whether somebody still waits for the answer.
    pub(super) fn answer(self, answer: Value) -> bool {
        self.answer.send(Ok(answer)).is_ok()
    }

    pub(super) fn refuse(self, code: i64) {
        let error = ApiError::read(code, "refused".to_owned(), 400, None, &Value::Null);
        let _ = self.answer.send(Err(ErrorKind::Api(Box::new(error))));
    }
}

impl Post for Platform {
    fn post<'a>(&'a self, path: &'a str, body: Value, repeatable: bool) -> BoxFuture<'a, Answer> {
        let (answer, answered) = oneshot::channel();
        self.0.requests.lock().unwrap().push_back(Request {
            path: path.to_owned(),
            body,
            repeatable,
            answer,
        });
        *self.0.count.lock().unwrap() += 1;
        self.0.arrived.add_permits(1);
        Box::pin(async move { answered.await.unwrap_or_else(|_| Err(ErrorKind::timeout())) })
    }
}

/// A login, as <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token> shows one.
pub(super) fn login(access_token: &str, refresh_token: &str, seconds: u64) -> Value {
    json!({"code": 0, "access_token": access_token, "expires_in": seconds, "refresh_token": refresh_token,
           "refresh_token_expires_in": 604_800, "token_type": "Bearer", "scope": "offline_access"})
}
