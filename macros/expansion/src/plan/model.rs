//! The nouns of a plan: operations, events, contents, structs, enums and members with their Rust types.

use feishu_spec::{Content, ContentPlace, Endpoint, EnumValue, Event, Field};

use super::source::id;
use crate::names::spelled;

/// An operation: the request type, what it is answered with, and the errors of its page.
pub(crate) struct Operation<'a> {
    pub(crate) spec: &'a Endpoint,
    /// The method of the project-version that gives the resource.
    pub(crate) resource: String,
    /// The method of the resource that makes the call.
    pub(crate) method: String,
    pub(crate) request: String,
    pub(crate) response: Response,
    pub(crate) error: Option<String>,
    /// Path, query, header and body members, in this order.
    pub(crate) members: Vec<Member>,
    /// The members that are a content, which is given as one.
    pub(crate) content: Option<Given>,
    pub(crate) said: Said,
}

/// The members of a request that are a content, by their Rust names.
pub(crate) struct Given {
    /// The text with the JSON.
    pub(crate) json: String,
    /// The text that tells the kind.
    pub(crate) kind: String,
}

impl Operation<'_> {
    /// The call, as a user writes it: `client.im_v1().pin().delete(request)`.
    pub(crate) fn call(&self) -> String {
        let module = id(&self.spec.id).project_version().module();
        let [resource, method] = [&self.resource, &self.method].map(|name| spelled(name));
        format!("client.{module}().{resource}().{method}(request)")
    }

    /// The member whose value makes the request repeatable.
    pub(crate) fn key(&self) -> Option<&Member> {
        let key = self.spec.idempotency.as_ref()?;
        self.members.iter().find(|member| member.field.name == *key)
    }
}

/// The payload of an event.
pub(crate) struct Payload<'a> {
    pub(crate) spec: &'a Event,
    pub(crate) name: String,
    pub(crate) members: Vec<Member>,
    /// What a callback is answered with.
    pub(crate) reply: Option<Response>,
    pub(crate) said: Said,
}

/// What an operation or event is in English, where that is known.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) line: Option<String>,
    /// What a newcomer would search for.
    pub(crate) search: Vec<String>,
}

/// What a reply becomes.
pub(crate) enum Response {
    /// A struct of its own.
    Struct { name: String, members: Vec<Member> },
    /// A model, by another name.
    Model { name: String, object: usize },
    /// A payload that is not an object with known members.
    Value(Kind),
    /// A type of the runtime.
    Bytes,
    /// A type of the runtime, over what one message becomes where the page says so.
    EventStream(Option<Box<Response>>),
}

impl Response {
    /// The name of the struct that the reply, or a message of it, becomes.
    pub(crate) fn name(&self) -> Option<&String> {
        match self {
            Response::Struct { name, .. } | Response::Model { name, .. } => Some(name),
            Response::EventStream(Some(message)) => message.name(),
            Response::Value(_) | Response::Bytes | Response::EventStream(None) => None,
        }
    }

    /// As [`name`](Self::name), to be changed.
    pub(crate) fn name_mut(&mut self) -> Option<&mut String> {
        match self {
            Response::Struct { name, .. } | Response::Model { name, .. } => Some(name),
            Response::EventStream(Some(message)) => message.name_mut(),
            Response::Value(_) | Response::Bytes | Response::EventStream(None) => None,
        }
    }
}

/// A struct that fields refer to.
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) members: Vec<Member>,
    /// Some request holds it, so that it has a constructor and setters.
    pub(crate) sent: bool,
    /// What the specs call it.
    pub(crate) model: String,
    /// What it is made from as well, where the page tells what a member of any JSON is.
    pub(crate) variants: Vec<Variant>,
    /// Where among its members a content stands.
    pub(crate) content: Option<ContentPlace>,
    /// It is an arm of a union, and a struct even without members.
    pub(crate) is_arm: bool,
    /// What it is in English, where that is known.
    pub(crate) said: Option<String>,
}

/// What a member of any JSON is, where the member beside it that tells has one value.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The Rust name of the member.
    pub(crate) member: String,
    /// The Rust name of the member that tells.
    pub(crate) by: String,
    /// Its enum, and the value on the wire.
    pub(crate) value: (usize, String),
    /// The object that the member is.
    pub(crate) object: usize,
}

/// An enum over the values that a page lists.
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    /// The wire name of the fields that have it.
    pub(crate) field: String,
    /// The values are numbers, and text otherwise.
    pub(crate) numbers: bool,
    /// The Rust name of each variant, and its value.
    pub(crate) variants: Vec<(String, EnumValue)>,
}

/// What messages hold: a namespace of its own.
#[derive(Default)]
pub(crate) struct Contents<'a> {
    /// The types that are a content as a whole, by name.
    pub(crate) types: Vec<Held<'a>>,
    /// The kinds that are received, each with the number of its object.
    pub(crate) received: Vec<(&'a Content, usize)>,
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<OpenEnum>,
    pub(crate) unions: Vec<Union>,
}

impl<'a> Contents<'a> {
    /// The types that are a content, each with its object.
    pub(crate) fn held(&self) -> impl Iterator<Item = (&Held<'a>, &Object)> {
        let held = self.types.iter();
        held.filter_map(|held| Some((held, self.objects.get(held.object)?)))
    }
}

/// A type that is a content as a whole.
pub(crate) struct Held<'a> {
    /// The number of its object.
    pub(crate) object: usize,
    /// The pages that describe it, one or several.
    pub(crate) specs: Vec<&'a Content>,
}

/// An enum over objects that a tag tells apart.
pub(crate) struct Union {
    pub(crate) name: String,
    /// The member that tells, as it is called on the wire.
    pub(crate) tag: String,
    pub(crate) arms: Vec<Arm>,
    /// What the specs call it.
    pub(crate) model: String,
    /// What it is in English, where that is known.
    pub(crate) said: Option<String>,
}

/// One of the objects that a union may be.
pub(crate) struct Arm {
    pub(crate) rust: String,
    /// The value of the tag.
    pub(crate) value: String,
    /// The number of the object.
    pub(crate) object: usize,
}

/// A field of a struct.
pub(crate) struct Member {
    pub(crate) rust: String,
    pub(crate) kind: Kind,
    pub(crate) presence: Presence,
    /// The facts of all specs that share the struct.
    pub(crate) field: Field,
    /// The ids of the specs that have it, where others have the struct without it.
    pub(crate) only: Vec<String>,
    /// What it is in English, where that is known.
    pub(crate) said: Option<String>,
}

/// Whether a member can be missing, and how that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// The type itself: what a request must give, and lists and maps, which know themselves whether they are there.
    Plain,
    /// `Option`.
    Optional,
}

/// A Rust type. Objects, enums and unions are indices into the [`Plan`], types of the user's own into the fields that the user declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    Boolean,
    Integer,
    Number,
    File,
    Any,
    Enum(usize),
    Object(usize),
    /// An object of which no page tells a member: a map, by its name.
    Free(usize),
    Union(usize),
    Own(usize),
    List(Box<Kind>),
    Map(Box<Kind>),
}
