//! What values are to the runtime: objects with members, and nodes, which are all that a member can be.

use serde_json::Value;

use super::{Names, Scalar, Want};
use crate::files::File;

/// A struct with named members.
///
/// Implemented by generated code; the expected implementation for `struct Mention { key: Option<String>, ids: List<String> }`:
///
/// ```
/// use feishu_client::rt;
///
/// pub struct Mention {
///     pub key: Option<String>,
///     pub ids: rt::List<String>,
/// }
/// impl Clone for Mention {
///     #[inline]
///     fn clone(&self) -> Self { rt::duplicate(self) }
/// }
/// impl Default for Mention {
///     #[inline]
///     fn default() -> Self { Mention { key: None, ids: rt::List::absent() } }
/// }
/// impl PartialEq for Mention {
///     #[inline]
///     fn eq(&self, other: &Self) -> bool { rt::equal(self, other) }
/// }
/// impl rt::Object for Mention {
///     #[inline]
///     fn slot(&mut self, index: usize) -> &mut dyn rt::Node {
///         match index { 0 => &mut self.key, _ => &mut self.ids }
///     }
///     #[inline]
///     fn members(&self, sink: &mut rt::Sink<'_>) {
///         sink.put(&rt::Meta { name: "Mention", fields: &["key", "ids"], required: 0 }, &[&self.key, &self.ids]);
///     }
/// }
/// impl rt::Serialize for Mention {
///     #[inline]
///     fn serialize<S: rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { rt::ser(self, s) }
/// }
/// impl<'de> rt::Deserialize<'de> for Mention {
///     #[inline]
///     fn deserialize<D: rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { rt::de(d) }
/// }
/// impl std::fmt::Debug for Mention {
///     #[inline]
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { rt::debug(self, f) }
/// }
///
/// let mention: Mention = serde_json::from_str(r#"{"ids": ["ou_1", 2], "new": {}}"#)?;
/// assert_eq!(serde_json::to_string(&mention)?, r#"{"ids":["ou_1","2"]}"#);
/// assert_eq!(format!("{mention:?}"), r#"Mention { ids: ["ou_1", "2"], .. }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` was not made by a macro of `feishu-api`",
    label = "no request, reply or object of `feishu-api`",
    note = "requests, with their replies, error codes and objects, are made by `#[feishu_endpoint]` alone"
)]
pub trait Object {
    /// Puts the type's names and every member into the sink.
    ///
    /// One method shows both, because each method costs the build of every generated type.
    fn members(&self, sink: &mut Sink<'_>);

    /// The member with this index into [`Meta::fields`].
    ///
    /// It is only called with `index < fields.len()`, so the last member may serve as the catch-all arm of a `match`. A struct
    /// without members returns `self`; it is never asked.
    fn slot(&mut self, index: usize) -> &mut dyn Node;

    /// The object itself, out of any box.
    #[doc(hidden)]
    #[inline]
    fn inner(&self) -> &dyn Object
    where
        Self: Sized,
    {
        self
    }

    /// The object itself, out of any box.
    #[doc(hidden)]
    #[inline]
    fn inner_mut(&mut self) -> &mut dyn Object
    where
        Self: Sized,
    {
        self
    }
}

/// A value that a member, an element of a list or a whole payload can have.
///
/// Implemented for `String`, `i64`, `f64`, `bool`, [`Value`], [`File`], every [`Object`], open enums
/// (see [`Unlisted`](super::Unlisted)), every [`Union`], and [`List`](super::List), [`Map`](super::Map), `Option`, `Vec`,
/// `Box<impl Object>` and string-keyed maps of these.
pub trait Node {
    /// Takes a scalar, coerced where nothing is lost. [`Scalar::Null`] makes the node absent or default and never fails.
    ///
    /// # Errors
    ///
    /// What would have fitted, when the scalar does not. The node is then unchanged.
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want>;

    /// Empties the node and opens it for what is inside; by default it has no inside, and wants what it shows.
    #[inline]
    fn open(&mut self) -> Open<'_> {
        Open::No(match self.view() {
            View::Bool(_) => Want::Boolean,
            View::Int(_) | View::Named(..) => Want::Integer,
            View::Float(_) => Want::Number,
            _ => Want::Text,
        })
    }

    /// What is in the node.
    fn view(&self) -> View<'_>;

    /// Whether `Debug` shows the value as `Some(…)`.
    #[inline]
    fn optional(&self) -> bool {
        false
    }

    /// Whether the node is left out on writing.
    #[inline]
    fn absent(&self) -> bool {
        false
    }
}

/// The names of an [`Object`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The Rust name of the struct.
    pub name: &'static str,
    /// The members as they are called on the wire. A request lists path, query, header and body members in this order.
    pub fields: &'static [&'static str],
    /// Which members must be there when the object is sent: a bit for each, the lowest for the first.
    pub required: u64,
}

/// Receives the names and members of an [`Object`].
pub struct Sink<'f> {
    pub(super) take: Take<'f>,
}

/// Called with the names and the members.
pub(super) type Take<'f> = &'f mut dyn FnMut(&'static Meta, &[&dyn Node]);

impl Sink<'_> {
    /// Takes the names, and every member in the order of [`Meta::fields`].
    pub fn put(&mut self, meta: &'static Meta, members: &[&dyn Node]) {
        (self.take)(meta, members);
    }
}

/// The inside of a [`Node`], to be filled.
pub enum Open<'a> {
    /// Members by name.
    Object(&'a mut dyn Object),
    /// Elements.
    List(&'a mut dyn Elements),
    /// Members with free keys.
    Map(&'a mut dyn Entries),
    /// Anything.
    Value(&'a mut Value),
    /// One of several objects, or anything.
    Union(&'a mut dyn Union),
    /// A file to upload. Only another file can fill it.
    File(&'a mut File),
    /// It has none; this would have fitted.
    No(Want),
}

/// The content of a [`Node`], to be read.
pub enum View<'a> {
    /// Nothing.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// An integer, and the names of those that are listed.
    Named(i64, &'static Names),
    /// A number.
    Float(f64),
    /// A string.
    Str(&'a str),
    /// Members by name.
    Object(&'a dyn Object),
    /// Elements.
    List(&'a dyn Elements),
    /// Members with free keys.
    Map(&'a dyn Entries),
    /// Anything.
    Value(&'a Value),
    /// One of several objects, with the tag that tells which.
    Arm(Arm<'a>),
    /// A file to upload.
    File(&'a File),
    /// A value of the caller's own type that serde would not write, and why.
    Refused(&'a str),
}

/// The elements of a list.
pub trait Elements {
    /// Adds a default element and returns it.
    fn grow(&mut self) -> Option<&mut dyn Node>;
    /// The number of elements.
    fn len(&self) -> usize;
    /// Whether there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at an index; `None` beyond the end.
    fn get(&self, index: usize) -> Option<&dyn Node>;
}

/// The entries of a map from text.
pub trait Entries {
    /// Adds a default entry, in place of one with the same key, and returns it.
    fn entry(&mut self, key: String) -> &mut dyn Node;
    /// The value under a key.
    fn get(&self, key: &str) -> Option<&dyn Node>;
    /// The number of entries.
    fn len(&self) -> usize;
    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Shows the entries, in the map's order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Node));
}

/// An enum over objects that a tag tells apart, with a place for any other JSON.
pub trait Union {
    /// The tag and the arms.
    fn arms(&self) -> &'static Arms;

    /// The number of the arm that it is, and what is in it. The number of the place for any other JSON is that after the last arm.
    fn arm(&self) -> (usize, &dyn Node);

    /// Becomes the arm with this number, with nothing set, or the place for any other JSON.
    fn turn(&mut self, arm: usize) -> &mut dyn Node;
}

/// The arms of a [`Union`]. Flat lists of one length, which compile faster than one list of tuples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arms {
    /// The member that tells the arm, as it is called on the wire.
    pub tag: &'static str,
    /// Its value for each arm.
    pub values: &'static [&'static str],
    /// What each arm is called in Rust, with a blank between two.
    pub names: &'static str,
}

/// An arm of a [`Union`] as it is read.
#[derive(Clone, Copy)]
pub struct Arm<'a> {
    pub(super) arms: &'static Arms,
    pub(super) number: usize,
    pub(super) object: &'a dyn Object,
}
