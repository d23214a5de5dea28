//! Payloads as the macros would make them: an event, and a callback with its reply.

use std::fmt;

use feishu_client::event::{CallbackPayload, EventFacts, EventPayload, EventVersion};
use feishu_client::rt;

macro_rules! object {
    ($name:ident { $member:ident }) => {
        #[derive(Default)]
        pub(crate) struct $name {
            pub(crate) $member: Option<String>,
        }

        impl Clone for $name {
            fn clone(&self) -> Self {
                rt::duplicate(self)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                rt::equal(self, other)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                rt::debug(self, f)
            }
        }

        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                rt::ser(self, serializer)
            }
        }

        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                rt::de(deserializer)
            }
        }

        impl rt::Object for $name {
            fn slot(&mut self, _: usize) -> &mut dyn rt::Node {
                &mut self.$member
            }

            fn members(&self, sink: &mut rt::Sink<'_>) {
                let meta = &rt::Meta {
                    name: stringify!($name),
                    fields: &[stringify!($member)],
                    required: 0,
                };
                sink.put(meta, &[&self.$member]);
            }
        }
    };
}

object!(MessageReceiveEvent { text });
object!(ActionTriggerEvent { value });
object!(ActionTriggerReply { toast });

impl EventPayload for MessageReceiveEvent {
    const FACTS: EventFacts = facts("im.message.receive_v1", &["message.message_id"]);
}

impl EventPayload for ActionTriggerEvent {
    const FACTS: EventFacts = facts("card.action.trigger", &[]);
}

impl CallbackPayload for ActionTriggerEvent {
    type Reply = ActionTriggerReply;
}

const fn facts(event_type: &'static str, known_by: &'static [&'static str]) -> EventFacts {
    EventFacts {
        id: "",
        title: "",
        event_type,
        version: EventVersion::V2,
        scopes: &[],
        known_by,
        docs: "",
        mark: "",
    }
}
