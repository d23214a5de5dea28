//! The platform that a test has started: what it is told, and what it tells.

use std::fmt;
use std::panic::Location;
use std::sync::Arc;
use std::thread;

use feishu_client::ClientBuilder;
use feishu_client::endpoint::Endpoint;
use feishu_client::operation::Method;
use feishu_client::rt::Target;
use feishu_events::testing::{self, PlatformConnection};
use serde_json::{Value, json};

use crate::at::At;
use crate::catalogue::is_of;
use crate::check::Violation;
use crate::decode::decode;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::fault_plan::FaultPlan;
use crate::lock::lock;
use crate::on::On;
use crate::recorded::Recorded;
use crate::stop::stop;

/// A platform on loopback. It ends when it is dropped, and the test fails then if something came that was not expected, or did not come
/// that was.
pub struct Platform {
    desk: Arc<Desk>,
    door: tokio::sync::Mutex<testing::Platform>,
    base_url: String,
}

impl Platform {
    /// A platform that takes connections at this door.
    pub(crate) fn behind(door: testing::Platform, desk: Arc<Desk>) -> Self {
        door.say(connections());
        let base_url = door.base_url();
        base_url
            .trim_start_matches("http://")
            .clone_into(&mut lock(&desk.authority));
        Platform {
            desk,
            door: door.into(),
            base_url,
        }
    }

    /// For [`ClientBuilder::base_url`].
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A client of the app `cli_a1b2c3d4e5f6`, which is not held back by limits and repeats calls at once: `feishu_api::Client`, where that
    /// is wanted.
    ///
    /// # Panics
    /// The client cannot be built, for want of certificates of the system.
    #[must_use]
    pub fn client<C: Target>(&self) -> C {
        let built = self.client_builder().build();
        built.unwrap_or_else(|error| stop(&format!("the client of the platform cannot be built: {error}")))
    }

    /// What such a client is built with, to be changed: for a store app, a token store, an observer.
    pub fn client_builder<C: Target>(&self) -> ClientBuilder<C> {
        ClientBuilder::new("cli_a1b2c3d4e5f6", "a secret of nobody")
            .base_url(self.base_url.clone())
            .accounts_url(self.base_url.clone())
            .without_limits()
            .without_pauses()
    }

    /// Says what an operation is answered with. Of several that were said of one operation, the first answers that is for the request
    /// and has not answered as often as it should.
    ///
    /// An endpoint by `#[feishu_endpoint]` that declares fields in the struct cannot be read, since nothing but serde knows their types:
    /// [`at`](Self::at) answers it.
    #[track_caller]
    pub fn on<E: Endpoint + Default>(&self) -> On<'_, E> {
        On::new(&self.desk, Location::caller())
    }

    /// Says what requests to an address are answered with, where no type is for them: raw calls, custom bots. A segment of the path with a
    /// colon is any: `/open-apis/x/v1/things/:id`. Otherwise as [`on`](Self::on).
    ///
    /// ```
    /// use feishu_client::operation::Method;
    /// use feishu_mock::{Answer, Platform};
    /// use serde_json::json;
    ///
    /// # async fn example() {
    /// let feishu = Platform::start().await;
    /// let hook = feishu.at(Method::Post, "/open-apis/bot/v2/hook/:token");
    /// hook.when(|request| request.json().is_some_and(|body| body["msg_type"] == "text"))
    ///     .answer(Answer::payload(&json!({})))
    ///     .once();
    /// # }
    /// ```
    #[track_caller]
    pub fn at(&self, method: Method, path: &str) -> At<'_> {
        At::new(&self.desk, method, path, Location::caller())
    }

    /// Lets a fault happen to the next request that is not for a token.
    pub fn fault(&self, fault: Fault) -> FaultPlan<'_> {
        FaultPlan::new(&self.desk, fault)
    }

    /// The requests of an operation so far, in their order, as they were sent. What was sent again is there again.
    ///
    /// # Panics
    /// One of them cannot be read as this type.
    #[must_use]
    #[track_caller]
    pub fn calls<E: Endpoint + Default>(&self) -> Vec<E> {
        let recorded = lock(&self.desk.recorded).clone();
        let of_operation = recorded
            .iter()
            .filter(|request| is_of(E::OPERATION.method, E::OPERATION.path, request));
        let read = |request| decode(request).unwrap_or_else(|problem| stop(&format!("{request}: {problem}")));
        of_operation.map(read).collect()
    }

    /// Waits for the next request of an operation, which may have come already: each is given once. For programs that act by themselves.
    ///
    /// # Panics
    /// It cannot be read as this type.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn next_call<E: Endpoint + Default>(&self) -> E {
        let request = self
            .next(|request| is_of(E::OPERATION.method, E::OPERATION.path, request))
            .await;
        decode(&request).unwrap_or_else(|problem| stop(&format!("{request}: {problem}")))
    }

    /// Waits for the next request, and takes all that came out of the records. For programs that run for long.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn take_requests(&self) -> Vec<Recorded> {
        self.next(|_| true).await;
        let mut recorded = lock(&self.desk.recorded);
        // What is being answered stays until it is.
        let answered = recorded.iter().take_while(|request| request.answer.is_some()).count();
        recorded.drain(..answered).collect()
    }

    /// The next request that was answered and not given before.
    async fn next(&self, is_meant: impl Fn(&Recorded) -> bool) -> Recorded {
        loop {
            let mut answered = std::pin::pin!(self.desk.answered.notified());
            // From here on it hears, so that nothing comes between looking and waiting.
            answered.as_mut().enable();
            let found = {
                let mut recorded = lock(&self.desk.recorded);
                let next = recorded
                    .iter_mut()
                    .find(|request| !request.given && request.answer.is_some() && is_meant(request));
                next.map(|request| {
                    request.given = true;
                    request.clone()
                })
            };
            match found {
                Some(found) => return found,
                None => answered.await,
            }
        }
    }

    /// All requests so far, those for tokens too.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.desk.recorded).clone()
    }

    /// The next long connection that a client opens. Events are [pushed](PlatformConnection::push) over it.
    pub async fn connection(&self) -> PlatformConnection {
        let mut connection = self.door.lock().await.accept().await;
        connection.say(connections());
        connection
    }

    /// What is wrong so far: what came that was not expected, and what is expected and did not come.
    #[must_use]
    pub fn wrong(&self) -> Vec<String> {
        self.desk.wrong()
    }

    /// What requests so far broke of their pages, with [`strict`](crate::Builder::strict).
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        lock(&self.desk.violations).clone()
    }

    /// Forgets what was said, what came, and what is wrong.
    pub fn reset(&self) {
        lock(&self.desk.rules).clear();
        lock(&self.desk.faults).clear();
        lock(&self.desk.recorded).clear();
        lock(&self.desk.failures).clear();
        lock(&self.desk.violations).clear();
    }
}

/// What the platform says of long connections, with each address and each pong: the official SDKs take nothing less. Times are in seconds.
fn connections() -> Value {
    json!({"PingInterval": 120, "ReconnectCount": -1, "ReconnectInterval": 120, "ReconnectNonce": 30})
}

impl Drop for Platform {
    fn drop(&mut self) {
        let wrong = self.wrong();
        // A test that fails already has its reason.
        if !wrong.is_empty() && !thread::panicking() {
            stop(&format!("the platform on loopback:\n  {}", wrong.join("\n  ")));
        }
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
