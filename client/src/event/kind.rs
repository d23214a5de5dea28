//! What the types of payloads say of themselves.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::growing::growing;
use crate::object::Node;

growing! {
    /// A kind of event, as generated code describes it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EventKind from EventFacts {
        /// The stable name: `im.v1.message.receive`.
        pub id: &'static str,
        /// The title of its page.
        pub title: &'static str,
        /// The name on the wire: `im.message.receive_v1`.
        pub event_type: &'static str,
        /// The shape of the message around the payload.
        pub version: EventVersion,
        /// Any one of these scopes is enough to receive it. Empty: none is needed.
        pub scopes: &'static [&'static str],
        /// Members by which an event that is sent again is known, besides its id, as ways from the payload: `message.message_id`. The
        /// platform sends some events again under another id.
        pub known_by: &'static [&'static str],
        /// The page on the documentation site.
        pub docs: &'static str,
    }
    and {
        /// By what a linked program shows that it receives the event.
        pub mark: &'static str,
    }
}

/// The shape of the message around the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventVersion {
    /// 1.0: `uuid`, `ts` and `token` stand beside `event`; the name is `event.type`.
    V1,
    /// 2.0: `schema` and `header` stand beside `event`; the name is `header.event_type`.
    V2,
    /// A click on a card of the old kind: no header, no `event`; the message is the payload, and its name is `card.action.trigger_v1`.
    Card,
}

/// The payload of one kind of event. Implemented by the macros of this project alone, so that it can get more items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no payload of an event",
    label = "not an event of `feishu-api`",
    note = "a handler takes `Received` of a payload, such as `Received<im_v1::MessageReceiveEvent>`",
    note = "an event that has no type here is read with `Event::value`, and its handler is given to `Events::on_named`"
)]
pub trait EventPayload: Node + Default {
    /// What [`KIND`](Self::KIND) is made from. It has a hidden type, so that nobody else writes one.
    #[doc(hidden)]
    const FACTS: EventFacts;
    /// What kind of event it is.
    const KIND: &'static EventKind = &EventKind::new(Self::FACTS);
}

/// The payload of a callback: the platform waits for what the app says to it. Implemented by the macros of this project alone.
///
/// Source: <https://open.feishu.cn/document/event-subscription-guide/callback-subscription/callback-overview>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no answer",
    label = "not a callback: the platform only wants to know that it arrived",
    note = "a handler of an event is given to `Events::on`",
    note = "callbacks, such as `card_v1::ActionTriggerEvent`, are answered; one that has no type here, by `Events::answer_named`"
)]
pub trait CallbackPayload: EventPayload {
    /// What it is answered with. The default changes nothing for the user.
    type Reply: Node + Clone + Default + PartialEq + fmt::Debug + Serialize + DeserializeOwned + Send + Sync + 'static;
}

/// A payload with an example, for tests. All have one where the feature `testing` of `feishu-api` is on. Implemented by the macros of this
/// project alone.
#[diagnostic::on_unimplemented(
    message = "there is no example of `{Self}`",
    label = "no example",
    note = "events have their examples where the feature `testing` of `feishu-api` is on"
)]
pub trait Sample: EventPayload {
    /// One message as the platform sends it, decrypted: JSON that [`Event::from_slice`](crate::event::Event::from_slice) reads.
    ///
    /// It has every member that is documented, with the value of the page where that is neither private nor a sentence. Others have one of
    /// the listed values, their own name, or 1. The verification token is empty.
    const EXAMPLE: &'static str;
}
