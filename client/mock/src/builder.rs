//! How a platform is started, and how it is to be.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use feishu_events::testing;
use feishu_spec::library;

use crate::desk::{Answering, Desk};
use crate::platform::Platform;
use crate::state::State;
use crate::stop::stop;

impl Platform {
    /// Starts at a free port. What has no answer is not expected.
    ///
    /// # Panics
    /// As [`Builder::start`].
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// What else a platform can do: see [`Builder`].
    pub fn builder() -> Builder {
        Builder::default()
    }
}

/// How a platform is to be.
///
/// ```
/// # async fn example() {
/// use feishu_mock::Platform;
///
/// let feishu = Platform::builder().answer_everything().strict().start().await;
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[must_use = "is no platform before it is started"]
pub struct Builder {
    everything: bool,
    strict: bool,
    state: bool,
}

impl Builder {
    /// Answers each operation that nothing was said of by its page: every member is there, with what the request said of it, the value of
    /// the page's example, or one that looks like it.
    pub fn answer_everything(mut self) -> Self {
        self.everything = true;
        self
    }

    /// Remembers, and answers everything: what was created can be read, listed, changed and deleted, where a resource has operations for it at
    /// one address; a file that was uploaded, whole or in blocks, can be downloaded.
    pub fn remember(mut self) -> Self {
        self.state = true;
        self.answer_everything()
    }

    /// Refuses each request that is not as its page says, and fails the test: a member that is missing or not known, another type, a value
    /// that is not listed or beyond its bounds, a token of another kind. See [`Platform::violations`].
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Starts at a free port.
    ///
    /// # Panics
    /// No port is free, or the specs are not there any more: see [`start_at`](Self::start_at).
    pub async fn start(self) -> Platform {
        self.start_at((Ipv4Addr::LOCALHOST, 0).into())
            .await
            .unwrap_or_else(|error| stop(&format!("the platform cannot start: {error}")))
    }

    /// Starts at this address, which must be a loopback address: clients take no other without TLS.
    ///
    /// # Errors
    /// The address cannot be had, or the source folder of `feishu-spec` is not where it was when this was built: the specs are in it.
    pub async fn start_at(self, address: SocketAddr) -> io::Result<Platform> {
        library::exists(library::shipped()).map_err(io::Error::other)?;
        let desk = Arc::new(Desk {
            everything: self.everything,
            strict: self.strict,
            state: self.state.then(State::default),
            ..Desk::default()
        });
        let door = testing::Platform::start_at(address, Answering(Arc::clone(&desk))).await?;
        Ok(Platform::behind(door, desk))
    }
}
