//! Whether a connection lives, and when to ask.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;

/// Silence of this length is met with a ping of the protocol.
const SILENCE: Duration = Duration::from_secs(30);
/// So long its pong may take. A few seconds would end good connections over bad links.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often the clocks are compared.
const TICK: Duration = Duration::from_secs(10);
/// The wall clock may be ahead by so much before the machine counts as having slept.
const JUMP: Duration = Duration::from_secs(20);
/// How long a connection has to show that it survived a sleep.
const WAKING: Duration = Duration::from_secs(5);

/// The clock on the wall. A test has one of its own.
pub(super) type Wall = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// What keeps time.
pub(super) struct Watch {
    last_heard: Instant,
    next_ping: Instant,
    next_tick: Instant,
    /// A ping of the protocol went out because of the silence since then.
    probed: bool,
    /// Until then something must come, after a sleep of the machine.
    waking: Option<Instant>,
    /// The server answered a ping of the protocol.
    answers_protocol: bool,
    /// The server answered a ping of the platform's own.
    pub(super) answers_pings: bool,
    wall: SystemTime,
    ticked: Instant,
}

/// What is to be done at a time.
pub(super) enum Due {
    Nothing,
    Ping,
    /// It is silent: a ping of the protocol.
    Probe,
    /// The machine slept: pings of both kinds, since one of them is answered soon if the connection lives.
    Wake,
    /// Nothing came for so long.
    Dead(Duration),
}

impl Watch {
    pub(super) fn new(ping_interval: Duration, wall: &dyn Fn() -> SystemTime) -> Self {
        let now = Instant::now();
        Watch {
            last_heard: now,
            next_ping: now + ping_interval,
            next_tick: now + TICK,
            probed: false,
            waking: None,
            answers_protocol: false,
            answers_pings: false,
            wall: wall(),
            ticked: now,
        }
    }

    /// Anything is a sign of life.
    pub(super) fn heard(&mut self, message: &Message) {
        self.last_heard = Instant::now();
        self.probed = false;
        self.waking = None;
        self.answers_protocol |= matches!(message, Message::Pong(_));
    }

    /// The platform asked for this interval.
    pub(super) fn ping_within(&mut self, interval: Duration) {
        self.next_ping = self.next_ping.min(Instant::now() + interval);
    }

    /// How much silence there may be. A server that answers the platform's pings alone is silent between them.
    fn limit(&self, ping_interval: Duration) -> Duration {
        if self.answers_pings && !self.answers_protocol {
            ping_interval.max(SILENCE) + PATIENCE
        } else {
            SILENCE + PATIENCE
        }
    }

    pub(super) fn next(&self, ping_interval: Duration) -> Instant {
        let silence = if self.probed {
            self.limit(ping_interval)
        } else {
            SILENCE
        };
        let next = (self.last_heard + silence).min(self.next_ping).min(self.next_tick);
        self.waking.map_or(next, |waking| next.min(waking))
    }

    pub(super) fn due(&mut self, ping_interval: Duration, wall: &dyn Fn() -> SystemTime) -> Due {
        let now = Instant::now();
        let silence = now - self.last_heard;
        if self.waking.is_some_and(|waking| waking <= now) || silence >= self.limit(ping_interval) {
            return Due::Dead(silence);
        }
        if self.next_tick <= now && self.has_slept(now, wall()) {
            self.waking = Some(now + WAKING);
            return Due::Wake;
        }
        if !self.probed && silence >= SILENCE {
            self.probed = true;
            return Due::Probe;
        }
        if self.next_ping <= now {
            self.next_ping = now + ping_interval;
            return Due::Ping;
        }
        Due::Nothing
    }

    /// Whether more time went by on the wall than here, as when the machine sleeps.
    fn has_slept(&mut self, now: Instant, wall: SystemTime) -> bool {
        let passed = now - self.ticked;
        let on_the_wall = wall.duration_since(self.wall).unwrap_or_default();
        self.wall = wall;
        self.ticked = now;
        self.next_tick = now + TICK;
        on_the_wall > passed + JUMP
    }
}
