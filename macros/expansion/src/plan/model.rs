//! The nouns of a plan: operations, events, contents, structs, enums and members with their Rust types.

use feishu_spec::{Content, ContentPlace, Endpoint, EnumValue, Event, Field};

use super::source::id;
use crate::names::spelled;

/// An operation: the request type, what it is answered with, and the errors of its page.
pub struct Operation<'a> {
    /// What its page says.
    pub spec: &'a Endpoint,
    /// The method of the project-version that gives the resource.
    pub(crate) resource: String,
    /// The method of the resource that makes the call.
    pub(crate) method: String,
    /// The name of the request.
    pub request: String,
    /// What it is answered with.
    pub response: Response,
    pub(crate) error: Option<String>,
    /// Path, query, header and body members, in this order.
    pub members: Vec<Member>,
    /// The members that are a content, which is given as one.
    pub(crate) content: Option<Given>,
    /// What it is in English.
    pub said: Said,
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
pub struct Payload<'a> {
    /// What its page says.
    pub spec: &'a Event,
    /// The name of the payload.
    pub name: String,
    /// Its members.
    pub members: Vec<Member>,
    /// The members of its header that not every event has. They are no part of the payload, and Rust has no types for them.
    pub header: Vec<Member>,
    /// What a callback is answered with.
    pub reply: Option<Response>,
    /// What it is in English.
    pub said: Said,
}

/// What an operation or event is in English, where that is known.
#[derive(Default)]
pub struct Said {
    /// One line.
    pub line: Option<String>,
    /// What a newcomer would search for.
    pub search: Vec<String>,
}

/// What a reply becomes.
pub enum Response {
    /// A struct of its own.
    Struct {
        /// Its name.
        name: String,
        /// Its members.
        members: Vec<Member>,
    },
    /// A model, by another name.
    Model {
        /// The other name.
        name: String,
        /// The number of the model's object.
        object: usize,
    },
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
pub struct Object {
    /// Its name.
    pub name: String,
    /// Its members.
    pub members: Vec<Member>,
    /// Some request holds it, so that it has a constructor and setters.
    pub(crate) sent: bool,
    /// What the specs call it.
    pub model: String,
    /// What it is made from as well, where the page tells what a member of any JSON is.
    pub variants: Vec<Variant>,
    /// Where among its members a content stands.
    pub content: Option<ContentPlace>,
    /// It is an arm of a union, and a struct even without members.
    pub is_arm: bool,
    /// What it is in English, where that is known.
    pub said: Option<String>,
}

/// What a member of any JSON is, where the member beside it that tells has one value.
#[derive(Clone, PartialEq, Eq)]
pub struct Variant {
    /// The Rust name of the member.
    pub member: String,
    /// The Rust name of the member that tells.
    pub by: String,
    /// Its enum, and the value on the wire.
    pub value: (usize, String),
    /// The object that the member is.
    pub object: usize,
}

/// An enum over the values that a page lists.
pub struct OpenEnum {
    /// Its name.
    pub name: String,
    /// The wire name of the fields that have it.
    pub field: String,
    /// The values are numbers, and text otherwise.
    pub numbers: bool,
    /// The Rust name of each variant, and its value.
    pub variants: Vec<(String, EnumValue)>,
}

/// What messages hold: a namespace of its own.
#[derive(Default)]
pub struct Contents<'a> {
    /// The types that are a content as a whole, by name.
    pub types: Vec<Held<'a>>,
    /// The kinds that are received, each with the number of its object.
    pub(crate) received: Vec<(&'a Content, usize)>,
    /// Its structs.
    pub objects: Vec<Object>,
    /// Its enums.
    pub enums: Vec<OpenEnum>,
    /// Its unions.
    pub unions: Vec<Union>,
}

impl<'a> Contents<'a> {
    /// The types that are a content, each with its object.
    pub(crate) fn held(&self) -> impl Iterator<Item = (&Held<'a>, &Object)> {
        let held = self.types.iter();
        held.filter_map(|held| Some((held, self.objects.get(held.object)?)))
    }
}

/// A type that is a content as a whole.
pub struct Held<'a> {
    /// The number of its object.
    pub object: usize,
    /// The pages that describe it, one or several.
    pub specs: Vec<&'a Content>,
}

/// An enum over objects that a tag tells apart.
pub struct Union {
    /// Its name.
    pub name: String,
    /// The member that tells, as it is called on the wire.
    pub tag: String,
    /// The objects.
    pub arms: Vec<Arm>,
    /// What the specs call it.
    pub(crate) model: String,
    /// What it is in English, where that is known.
    pub said: Option<String>,
}

/// One of the objects that a union may be.
pub struct Arm {
    pub(crate) rust: String,
    /// The value of the tag.
    pub value: String,
    /// The number of the object.
    pub object: usize,
}

/// A field of a struct.
pub struct Member {
    /// Its Rust name.
    pub rust: String,
    /// Its Rust type.
    pub kind: Kind,
    pub(crate) presence: Presence,
    /// The facts of all specs that share the struct.
    pub field: Field,
    /// The ids of the specs that have it, where others have the struct without it.
    pub only: Vec<String>,
    /// What it is in English, where that is known.
    pub said: Option<String>,
}

/// Whether a member can be missing, and how that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// The type itself: what a request must give, and lists and maps, which know themselves whether they are there.
    Plain,
    /// `Option`.
    Optional,
}

/// A Rust type. Objects, enums and unions are indices into the [`Plan`](super::Plan), types of the user's own into the fields that the user declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// Bytes.
    File,
    /// Any JSON.
    Any,
    /// One of listed values, or another.
    Enum(usize),
    /// A struct.
    Object(usize),
    /// An object of which no page tells a member: a map, by its name.
    Free(usize),
    /// One of several structs, or another.
    Union(usize),
    /// A type of the user's own. No project-version has one.
    Own(usize),
    /// A list.
    List(Box<Kind>),
    /// An object of free keys.
    Map(Box<Kind>),
}
