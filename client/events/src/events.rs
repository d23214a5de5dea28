//! Handlers by the events that they take.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use feishu_client::Client;
use feishu_client::event::{CallbackPayload, Event, EventPayload};
use serde_json::Value;

use crate::counts::Counts;
use crate::deliver::{Chosen, Desk, deliver, stand};
use crate::delivery::{Answer, Delivery};
use crate::failure::Failed;
use crate::handler::{Answered, Handled, Handler, typed, typed_answer, untyped, untyped_answer};
use crate::received::Received;
use crate::seen::SeenStore;
use crate::settings::{Acknowledge, Settings};
use crate::tickets::Tickets;

/// What a program does with the events and callbacks of its apps. Cheap to clone; clones share what was seen, and what is at work.
///
/// A handler is a function of one argument, [`Received`] of the event's type. What else it needs, a client or a database, it is given
/// by [`with`](crate::with).
///
/// A second handler of an event takes the place of the first.
#[derive(Clone, Default)]
pub struct Events {
    handlers: HashMap<Cow<'static, str>, Arc<Handler>>,
    otherwise: Option<Arc<Handler>>,
    tickets: Option<Tickets>,
    settings: Arc<Settings>,
    desk: Arc<Desk>,
}

impl Events {
    /// Without handlers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A handler of an event. The type of its argument says of which.
    #[must_use]
    pub fn on<T, H, F>(self, handler: H) -> Self
    where
        T: EventPayload + 'static,
        H: Fn(Received<T>) -> F + Send + Sync + 'static,
        F: Future<Output: Handled> + Send + 'static,
    {
        self.put(T::KIND.event_type.into(), typed(handler))
    }

    /// A handler of a callback, whose value goes back to the platform. The type of its argument says of which, and of its reply.
    ///
    /// The platform shows the user an error if no answer comes within three seconds. See [`Acknowledge`] for what becomes of a handler
    /// that takes longer.
    #[must_use]
    pub fn answer<T, H, F>(self, handler: H) -> Self
    where
        T: CallbackPayload + 'static,
        H: Fn(Received<T>) -> F + Send + Sync + 'static,
        F: Future<Output: Answered<T::Reply>> + Send + 'static,
    {
        self.put(T::KIND.event_type.into(), typed_answer(handler))
    }

    /// A handler of the event of this name on the wire, for one that has no type here.
    ///
    /// It is known again by its id, and a message by its `message_id` as well. By what else the page of an event says that it is known, a
    /// handler with its type alone knows.
    #[must_use]
    pub fn on_named<H, F>(self, event_type: impl Into<Cow<'static, str>>, handler: H) -> Self
    where
        H: Fn(Received) -> F + Send + Sync + 'static,
        F: Future<Output: Handled> + Send + 'static,
    {
        self.put(event_type.into(), untyped(handler))
    }

    /// A handler of the callback of this name on the wire, for one that has no type here: `url.preview.get`, or `card.action.trigger_v1`,
    /// which is a click on a card of the old kind. Its value goes back to the platform.
    #[must_use]
    pub fn answer_named<H, F>(self, event_type: impl Into<Cow<'static, str>>, handler: H) -> Self
    where
        H: Fn(Received) -> F + Send + Sync + 'static,
        F: Future<Output: Answered<Value>> + Send + 'static,
    {
        self.put(event_type.into(), untyped_answer(handler))
    }

    /// A handler of all events that have no other, and of those whose payload is of another shape than documented. They are known again as
    /// those of [`on_named`](Self::on_named) are.
    #[must_use]
    pub fn otherwise<H, F>(self, handler: H) -> Self
    where
        H: Fn(Received) -> F + Send + Sync + 'static,
        F: Future<Output: Handled> + Send + 'static,
    {
        self.otherwise_by(untyped(handler))
    }

    /// Works for the app of this client: gives it the newest ticket of its store app, which comes as the event `app_ticket`, and tells
    /// the age of events by the platform's clock as the client knows it.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>.
    #[must_use]
    pub fn for_client(mut self, client: &impl AsRef<Client>) -> Self {
        let client = client.as_ref().clone();
        let clock = client.clone();
        self.tickets = Some(Tickets::new(client));
        self.clock(move || clock.platform_time())
    }

    /// Sends back the events that no handler takes. For an app whose processes have different handlers: over the long connection each event
    /// comes to one of them that the platform chooses, and a process that accepts what it does not take loses it for the others. Accepted
    /// unless told otherwise, since the platform would send what nobody takes five times.
    #[must_use]
    pub fn refuse_unhandled(self) -> Self {
        self.set(|settings| settings.refuse_unhandled = true)
    }

    /// When the platform is answered. When the handler ends, or after two seconds, unless told otherwise.
    #[must_use]
    pub fn acknowledge(self, when: Acknowledge) -> Self {
        self.set(|settings| settings.acknowledge = when)
    }

    /// Events for which this gives the same key are handled one after the other, in the order in which they came; those for which it gives
    /// none, side by side. It is asked by whoever reads the connection, so it should do no more than look at the event.
    ///
    /// Callbacks stand in a queue of their own, whatever their key: someone waits for the reply, and would not get it in time behind a handler
    /// of events that is slow.
    #[must_use]
    pub fn in_order_by(self, key: impl Fn(&Event) -> Option<String> + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.order = Some(Arc::new(key)))
    }

    /// Events of one chat are handled one after the other, in the order in which they came, and so are its callbacks, such as clicks on cards,
    /// beside them. See [`in_order_by`](Self::in_order_by).
    #[must_use]
    pub fn in_order_by_chat(self) -> Self {
        self.in_order_by(|event| {
            let places = ["message.chat_id", "chat_id", "context.open_chat_id", "open_chat_id"];
            places.iter().find_map(|path| event.member(path))
        })
    }

    /// How many events may be at work at once; 256 unless told otherwise. One more is sent back, so that the platform keeps it for later.
    #[must_use]
    pub fn at_once(mut self, most: u32) -> Self {
        self.desk = Arc::new(Desk::new(most));
        self
    }

    /// Where it is kept which events were handled; in memory unless told otherwise.
    #[must_use]
    pub fn seen(self, store: impl SeenStore) -> Self {
        self.set(|settings| settings.store = Some(Arc::new(store)))
    }

    /// Handles each event as often as it comes.
    #[must_use]
    pub fn every_time(self) -> Self {
        self.set(|settings| settings.store = None)
    }

    /// For how long a handled event is known again; eight hours unless told otherwise. The platform's last attempt comes after seven hours
    /// and five minutes.
    #[must_use]
    pub fn keep(self, time: Duration) -> Self {
        self.set(|settings| settings.keep = time)
    }

    /// Accepts events that are older without handling them, such as those that waited while the program was away. Off unless told.
    #[must_use]
    pub fn max_age(self, age: Duration) -> Self {
        self.set(|settings| settings.max_age = Some(age))
    }

    /// Is given the events that are too old.
    #[must_use]
    pub fn on_stale(self, hook: impl Fn(Event) + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.on_stale = Some(Arc::new(hook)))
    }

    /// Tells the age of events by this clock. That of the machine unless told otherwise.
    #[must_use]
    pub fn clock(self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.now = Arc::new(now))
    }

    /// Accepts these events without handling them: those that the program caused itself, for instance.
    #[must_use]
    pub fn ignore(self, which: impl Fn(&Event) -> bool + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.ignore = Some(Arc::new(which)))
    }

    /// Is told each handler that fails, in time or late, and each of [`ignore`](Self::ignore), [`in_order_by`](Self::in_order_by),
    /// [`on_stale`](Self::on_stale) and [`clock`](Self::clock) that panics, with the event that it kept from being handled. They are logged as
    /// warnings unless this is set.
    #[must_use]
    pub fn on_error(self, hook: impl Fn(&Failed<'_>) + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.on_error = Arc::new(hook))
    }

    /// What a callback is answered with when its handler fails. Unless this is set, a card shows that something went wrong, and other
    /// callbacks get an object without members.
    #[must_use]
    pub fn on_callback_error(self, reply: impl Fn(&Failed<'_>) -> Value + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.on_callback_error = Arc::new(reply))
    }

    /// Brings an event to its handler: the one way in, whatever door it came by. The caller has made sure that the platform sent it.
    ///
    /// Needs Tokio. Whoever stops waiting stops no handler.
    pub async fn deliver(&self, delivery: impl Into<Delivery>) -> Answer {
        self.in_turn(delivery.into()).await
    }

    /// Gives the event its turn now, and brings it to its handler once this is awaited. So a door that has a task for each event keeps the
    /// order in which they came, whichever task is first.
    pub(crate) fn in_turn(&self, delivery: Delivery) -> impl Future<Output = Answer> + Send + use<> {
        let event = delivery.event();
        let named = self.handlers.get(event.event_type());
        let tickets = self.tickets.as_ref().filter(|tickets| tickets.has_one(event)).cloned();
        let taken = tickets.as_ref().map(Tickets::handler);
        let chosen = named.or(taken).or(self.otherwise.as_ref()).map(|handler| Chosen {
            handler: Arc::clone(handler),
            otherwise: named.and(self.otherwise.clone()),
        });
        let is_callback = chosen.as_ref().is_some_and(|chosen| chosen.handler.answers);
        let standing = stand(&self.desk, &self.settings, event, is_callback);
        let (desk, settings) = (Arc::clone(&self.desk), Arc::clone(&self.settings));
        async move {
            if let Some(tickets) = tickets {
                tickets.take(delivery.event()).await;
            }
            let answer = deliver(&desk, &settings, chosen, standing, delivery).await;
            Answer { is_callback, ..answer }
        }
    }

    /// Takes no more events, which the platform then sends again, and waits so long for those at work. How many still are when the time is
    /// over; they go on while the program does.
    ///
    /// This is for good, by whatever door they come: a program that goes on needs new `Events`. The doors drain what they were given when
    /// the program ends.
    pub async fn drain(&self, time: Duration) -> usize {
        self.desk.close();
        self.desk.rest(time).await
    }

    /// How many events came to what end.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.desk.counters.read()
    }

    /// How many events are at work.
    #[must_use]
    pub fn at_work(&self) -> usize {
        self.desk.at_work()
    }

    /// Where the events of all doors are worked at.
    #[cfg(any(feature = "socket", feature = "webhook"))]
    pub(crate) fn desk(&self) -> &Arc<Desk> {
        &self.desk
    }

    #[cfg(feature = "webhook")]
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn otherwise_by(mut self, handler: Handler) -> Self {
        self.otherwise = Some(Arc::new(handler));
        self
    }

    fn put(mut self, event_type: Cow<'static, str>, handler: Handler) -> Self {
        self.handlers.insert(event_type, Arc::new(handler));
        self
    }

    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names: Vec<_> = self.handlers.keys().collect();
        names.sort();
        f.debug_struct("Events")
            .field("handlers", &names)
            .finish_non_exhaustive()
    }
}
