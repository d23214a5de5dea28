//! Connections that are made again whenever they are lost.

use std::fmt;
use std::future::pending;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use feishu_client::Client;
use futures_util::future::{Either, select};
use ring::rand::{SecureRandom, SystemRandom};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::address::Address;
use super::backoff::{HELD, pause};
use super::config::Config;
use super::connection::{Connection, Ended};
use super::ending::{End, Ending};
use super::handshake::Messages;
use super::reason::{Failure, Lost, Stopped};
use super::state::{Health, Shared, State, count};
use super::watch::Wall;
use super::way::Way;
use crate::events::Events;

/// How long the platform has to say where the connection is.
const ASKING: Duration = Duration::from_secs(15);
/// How long opening a connection may take, beside the client's own limit for connecting.
const OPENING: Duration = Duration::from_secs(20);

/// The long connection of an app. It is made when it [runs](Self::run), and made again whenever it is lost.
///
/// Several processes, and several connections of one, share the events: each event comes over one of them that the platform chooses. So
/// every process must take all events that are subscribed.
pub struct Socket {
    client: Client,
    events: Events,
    states: Vec<watch::Sender<State>>,
    shared: Arc<Shared>,
    wall: Wall,
}

impl Socket {
    /// A connection for the app of this client.
    #[must_use]
    pub fn new(client: &impl AsRef<Client>, events: Events) -> Self {
        Socket {
            client: client.as_ref().clone(),
            events,
            states: vec![new_state()],
            shared: Arc::default(),
            wall: Arc::new(SystemTime::now),
        }
    }

    /// So many connections, one at least. The platform allows an app fifty. More of them bring more throughput and no gap while one is
    /// made again; they are no replicas.
    #[must_use]
    pub fn connections(mut self, count: usize) -> Self {
        self.states = (0..count.clamp(1, 50)).map(|_| new_state()).collect();
        self
    }

    /// How the connections are. Ask for it before they run.
    #[must_use]
    pub fn health(&self) -> Health {
        Health {
            connections: self.states.iter().map(watch::Sender::subscribe).collect(),
            shared: Arc::clone(&self.shared),
        }
    }

    /// Runs until something happens that a person has to mend. If that stops one connection, the others take no new event any more, those at
    /// work have ten seconds, and their answers go out.
    ///
    /// # Errors
    /// See [`Stopped`].
    pub async fn run(self) -> Result<(), Stopped> {
        self.run_until(pending()).await
    }

    /// Runs until this is ready. Then no new event is taken, those at work have ten seconds, and their answers go out.
    ///
    /// The handlers are [drained](Events::drain) by that, so another socket needs new ones.
    ///
    /// # Errors
    /// See [`Stopped`].
    pub async fn run_until(self, end: impl Future<Output = ()> + Send) -> Result<(), Stopped> {
        self.events.desk().warn_if_closed();
        let ending = Ending::new();
        let mut connections = JoinSet::new();
        for state in self.states {
            let runner = Runner {
                way: Arc::new(self.client.clone()),
                events: self.events.clone(),
                state,
                shared: Arc::clone(&self.shared),
                wall: Arc::clone(&self.wall),
                end: ending.end(),
            };
            connections.spawn(runner.run());
        }
        let mut over = match select(pin!(first_stop(&mut connections)), pin!(end)).await {
            Either::Left((over, _)) => over,
            Either::Right(((), _)) => {
                self.events.desk().close();
                Ok(())
            }
        };
        ending.begin();
        while !connections.is_empty() {
            over = over.and(first_stop(&mut connections).await);
        }
        // A connection that stopped has waited for nobody.
        let at_work = self.events.desk().rest(ending.end().left()).await;
        if at_work > 0 {
            tracing::warn!(target: "feishu", at_work, "the long connection ends while handlers are at work");
        }
        over
    }
}

/// Waits until one stopped for good, or all have ended.
async fn first_stop(connections: &mut JoinSet<Result<(), Stopped>>) -> Result<(), Stopped> {
    while let Some(ended) = connections.join_next().await {
        // A panic here is a defect of ours; the other connections go on.
        if let Ok(Err(stopped)) = ended {
            return Err(stopped);
        }
    }
    Ok(())
}

impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Socket")
            .field("app_id", &self.client.app_id())
            .field("connections", &self.states.len())
            .finish_non_exhaustive()
    }
}

fn new_state() -> watch::Sender<State> {
    watch::Sender::new(State::Connecting { attempt: 0 })
}

/// One connection, again and again.
pub(super) struct Runner {
    pub(super) way: Arc<dyn Way>,
    pub(super) events: Events,
    pub(super) state: watch::Sender<State>,
    pub(super) shared: Arc<Shared>,
    pub(super) wall: Wall,
    pub(super) end: End,
}

/// How it is over since the end began.
enum Over {
    /// The connection waited for what was at work.
    Drained,
    /// There was no connection.
    Unconnected,
}

impl Runner {
    pub(super) async fn run(mut self) -> Result<(), Stopped> {
        let ended = match self.run_on().await {
            Ok(Over::Drained) => Ok(()),
            // There is no connection, and handlers may still run.
            Ok(Over::Unconnected) => {
                self.state.send_replace(State::Draining);
                self.events.desk().rest(self.end.left()).await;
                Ok(())
            }
            Err(stopped) => Err(stopped),
        };
        self.state.send_replace(match &ended {
            Ok(()) => State::Ended,
            Err(stopped) => State::Stopped(stopped.clone()),
        });
        ended
    }

    async fn run_on(&mut self) -> Result<Over, Stopped> {
        let mut config = Config::default();
        let mut was_connected = false;
        let mut attempt = 0;
        loop {
            self.state.send_replace(State::Connecting { attempt });
            let Some(opened) = self.end.clone().unless(self.connect(&mut config)).await else {
                return Ok(Over::Unconnected);
            };
            let lost = match opened {
                Ok((address, messages)) => {
                    if was_connected {
                        count(&self.shared.reconnects);
                    }
                    was_connected = true;
                    let began = Instant::now();
                    match self.live(address, messages, &mut config, began).await {
                        Ended::Drained => return Ok(Over::Drained),
                        Ended::Lost(lost) => {
                            if began.elapsed() >= HELD {
                                attempt = 0;
                            }
                            lost
                        }
                    }
                }
                Err(Failure::Stop(stopped)) => return Err(stopped),
                Err(Failure::StopAtFirst(stopped, _)) if !was_connected => return Err(stopped),
                Err(Failure::StopAtFirst(_, lost) | Failure::Retry(lost)) => lost,
            };
            if self.end.until().is_some() {
                return Ok(Over::Unconnected);
            }
            if config.reconnect_count.is_some_and(|most| u64::from(attempt) >= most) {
                return Err(Stopped::TriedEnough(lost));
            }
            if !self.wait(attempt, lost, &config).await {
                return Ok(Over::Unconnected);
            }
            attempt += 1;
        }
    }

    async fn connect(&self, config: &mut Config) -> Result<(Address, Messages), Failure> {
        let asked = timeout(ASKING, self.way.ask(config)).await;
        let address = asked.unwrap_or_else(|_| Err(late(Lost::Unreachable, ASKING)))?;
        let opened = timeout(OPENING, self.way.open(&address)).await;
        let messages = opened.unwrap_or_else(|_| Err(late(Lost::Handshake, OPENING)))?;
        Ok((address, messages))
    }

    async fn live(&mut self, address: Address, messages: Messages, config: &mut Config, since: Instant) -> Ended {
        tracing::info!(target: "feishu", connection = ?address.device_id, "the long connection is there");
        self.state.send_replace(State::Connected {
            id: address.device_id,
            since,
        });
        let connection = Connection {
            events: &self.events,
            shared: &self.shared,
            state: &self.state,
            config,
            service_id: address.service_id,
            wall: &self.wall,
            end: &mut self.end,
        };
        connection.live(messages).await
    }

    /// Waits for the next attempt. Whether there is to be one.
    async fn wait(&mut self, attempt: u32, reason: Lost, config: &Config) -> bool {
        let until = Instant::now() + pause(attempt, &reason, config, random());
        tracing::warn!(target: "feishu", attempt, "{reason}; it is made again in {:?}", until - Instant::now());
        self.state.send_replace(State::Waiting { reason, attempt, until });
        self.end.unless(sleep_until(until)).await.is_some()
    }
}

fn late(lost: impl FnOnce(String) -> Lost, limit: Duration) -> Failure {
    Failure::Retry(lost(format!("no answer in {} s", limit.as_secs())))
}

/// Between 0 and 1.
fn random() -> f64 {
    let mut bytes = [0; 4];
    // Without random numbers clients are not spread, and connect all the same.
    let _ = SystemRandom::new().fill(&mut bytes);
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
