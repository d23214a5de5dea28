//! The public items of an expansion: what a program can name, with its signature, and what it puts on the wire.
//!
//! **In**: the tokens that the macros emit, so that no rule here can differ from what users compile. **Out**: a
//! [`Surface`], a flat list by path. **What can fail**: tokens that are no Rust, which only a mistake of the expansion
//! gives.
//!
//! | path | item | signature | on the wire |
//! | --- | --- | --- | --- |
//! | `Mention` | type | its attributes | |
//! | `Mention.key` | field | its type | place and name |
//! | `MsgType::Text` | variant | what it holds | value, of the tag where it is an arm; number and status of an error code |
//! | `Mention::new` | function | what it returns | |
//! | `Mention::new(key)` | parameter | its type | |
//! | `Mention: Clone` | implementation | | |
//! | `<DeletePin as Endpoint>::Response` | associated type | the type | |
//! | `<DeletePin as Endpoint>::OPERATION.path` | fact | | the value |

mod literals;
mod read;
mod received;
mod retries;
mod wire;

use std::collections::BTreeMap;

use feishu_spec::Foreign;

pub(super) use self::read::innermost;

/// The enum of all contents that are received.
pub(super) const RECEIVED: &str = "content::ReceivedContent";

/// Behind the wire name of a member without which nothing is sent.
pub(super) const MUST: &str = ", which must be there";

/// The public items of one module.
#[derive(Debug, Default)]
pub(super) struct Surface {
    /// Every item by its path.
    pub(super) items: BTreeMap<String, Item>,
    /// The fields of each struct in their order.
    pub(super) structs: BTreeMap<String, Vec<Member>>,
    /// The variants of each enum in their order, without the one that keeps every other value.
    pub(super) enums: BTreeMap<String, Vec<String>>,
    /// The arms of each union in their order, each with the struct that it holds.
    pub(super) unions: BTreeMap<String, Vec<Member>>,
    /// The struct of each kind of content that is sent, by the kind.
    pub(super) sent: BTreeMap<String, String>,
    /// The request type of each operation, by id.
    pub(super) requests: BTreeMap<String, String>,
    /// The payload type of each event, by id.
    pub(super) payloads: BTreeMap<String, String>,
    /// The method that takes each request, and the one that hands each resource out.
    ways: BTreeMap<String, String>,
    /// What error codes say of the same call, made again, by the number.
    retries: BTreeMap<String, String>,
    /// The same for the operation with this request alone.
    own_retries: BTreeMap<String, BTreeMap<String, String>>,
}

/// A field of a struct, or an arm of a union.
#[derive(Debug)]
pub(super) struct Member {
    /// The Rust name.
    pub(super) name: String,
    /// The path of the type inside all lists, options and boxes.
    pub(super) inner: String,
}

/// A public item.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// What it is.
    pub(super) kind: Kind,
    /// The path of the item that it is a part of.
    pub(super) owner: Option<String>,
    /// All that the compiler checks a use of it against.
    pub(super) signature: String,
    /// What the platform sees of it.
    pub(super) wire: String,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A struct or an enum. One that is open may get more fields or variants.
    Type { open: bool },
    /// An alias of a type.
    Alias,
    /// A field.
    Field,
    /// A variant.
    Variant,
    /// A function or method, with the names of its parameters.
    Function { parameters: Vec<String> },
    /// A parameter of a function.
    Parameter,
    /// A trait that a type implements.
    Implementation,
    /// A type that an implementation chooses.
    Associated,
    /// A value that the runtime reads.
    Fact,
    /// Any other item, with all its tokens for a signature.
    Other,
}

impl Surface {
    /// What the expansion chose for `name` of the trait `of`: `Response` and `Error` of an endpoint, `Reply` of a callback.
    pub(super) fn associated(&self, owner: &str, of: &str, name: &str) -> Option<&str> {
        let item = self.items.get(&path_of_associated(owner, of, name))?;
        Some(&item.signature)
    }

    /// The types that become another one, each of which is a struct.
    pub(super) fn made_from<'s>(&'s self, owner: &str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let start = format!("{owner}: From<");
        self.items.keys().filter_map(move |path| {
            let name = path.strip_prefix(&start)?.strip_suffix('>')?;
            self.structs.contains_key(name).then_some((path.as_str(), name))
        })
    }

    /// The type that a name stands for, where it is an alias.
    pub(super) fn resolved<'s>(&'s self, name: &'s str) -> &'s str {
        match self.items.get(name) {
            Some(Item {
                kind: Kind::Alias,
                signature,
                ..
            }) => signature,
            _ => name,
        }
    }

    /// The arm of a union for a value of its tag: its path, and the struct that it holds.
    pub(super) fn arm(&self, union: &str, value: &str) -> Option<(String, &str)> {
        let quoted = Foreign::new(value).code();
        let mut arms = self.unions.get(union)?.iter();
        arms.find_map(|arm| {
            let path = format!("{union}::{}", arm.name);
            (self.items.get(&path)?.wire == quoted).then_some((path, arm.inner.as_str()))
        })
    }

    /// The place among the members of a struct, from `first` on, of the one with this name on the wire.
    pub(super) fn member(&self, owner: &str, first: usize, name: &str) -> Option<usize> {
        let quoted = format!("`{name}`");
        let members = self.structs.get(owner)?.iter().enumerate().skip(first);
        let wire = |member: &Member| {
            self.items
                .get(&format!("{owner}.{}", member.name))
                .map(|item| &item.wire)
        };
        let mut found = members
            .filter(|(_, member)| wire(member).is_some_and(|wire| wire.trim_end_matches(MUST).ends_with(&quoted)));
        found.next().map(|(index, _)| index)
    }

    /// The items between the client and an operation: the method that takes the request, the resource that has the
    /// method, and the method that hands the resource out.
    pub(super) fn way_to(&self, request: &str) -> Vec<&str> {
        let method = self.ways.get(request).map(String::as_str);
        let resource = method.and_then(|method| self.items.get(method)?.owner.as_deref());
        let accessor = resource
            .and_then(|resource| self.ways.get(resource))
            .map(String::as_str);
        [method, resource, accessor].into_iter().flatten().collect()
    }
}

/// The path of a type that an implementation chooses, or of a value that it holds.
pub(super) fn path_of_associated(owner: &str, of: &str, name: &str) -> String {
    format!("<{owner} as {of}>::{name}")
}
