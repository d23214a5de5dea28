//! Everything that generated code names, and nothing else. Not for people: no promise holds from one version to the next.

pub use std::borrow::Cow;
pub use std::cmp;
pub use std::collections::BTreeMap;
pub use std::convert::Infallible;
pub use std::fmt;
pub use std::hash;
pub use std::mem::take;
pub use std::str::FromStr;

pub use serde::{self, Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;

pub use crate::content::received::{content, read as read_content};
pub use crate::content::sent::sent;
pub use crate::content::{IntoContent, SentContent, UnknownContent};
pub use crate::empty::Empty;
pub use crate::endpoint::{Endpoint, Paged, TakeItems};
pub use crate::error::MissingMember;
pub use crate::error::code::{Codes, ErrorCode, NoCodes, debug_code, display_code};
pub use crate::event::{CallbackPayload, EventFacts, EventKind, EventPayload, EventVersion, Sample};
pub use crate::exchange::Received;
pub use crate::files::File;
pub use crate::format::{Format, Native, Reply, Serde};
pub use crate::object::{
    Arm, Arms, Elements, Entries, List, Map, Meta, Names, Node, Object, Open, Own, Scalar, Sink, Text, Union, Unlisted,
    View, Want, arm_value, debug, deserialize as de, duplicate, enum_debug, enum_deserialize as enum_de,
    enum_serialize as enum_ser, equal, fill, number_name, own, put_number, put_union, put_word, serialize as ser, set,
    set_list, set_map, texts, to_json, to_value, unlisted, view_union,
};
pub use crate::operation::{
    AppType, BodyKind, Method, Operation, OperationFacts, Paging, PagingFacts, PagingStyle, Per, ReplyKind, RetryClass,
    RetryTable, TokenKind, Window,
};
pub use crate::own_type::{from_json, into_entries};
pub use crate::reply::{Download, EventStream};
pub use crate::setup::Target;
pub use crate::{Call, Client, ClientBuilder, Error};
