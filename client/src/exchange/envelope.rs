//! The platform's envelope: `{"code", "msg", "data", "error"}`.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::error::ApiError;
use crate::object::{Budget, Fill, Node, Path};

/// What a reply says about success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It succeeded with 0, and failed with anything else.
    Code(i64),
    /// The reply is an object without a `code`.
    Missing,
    /// The `code` is `null`, which says nothing.
    Null,
}

/// The verdict of a reply. Reads no further than it must: `code` mostly comes first.
pub(super) fn verdict(body: &[u8]) -> Result<Verdict, serde_json::Error> {
    // How nearly every reply begins.
    if body.starts_with(br#"{"code":0,"#) {
        return Ok(Verdict::Code(0));
    }
    let code = Cell::new(None);
    let mut json = serde_json::Deserializer::from_slice(body);
    match json.deserialize_map(Code(&code)) {
        // The visitor ends the reading with an error as soon as it has what it wants.
        Err(error) => code.get().ok_or(error),
        Ok(()) => json.end().map(|()| Verdict::Missing),
    }
}

struct Code<'a>(&'a Cell<Option<Verdict>>);

impl<'de> Visitor<'de> for Code<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `code`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(Known(key)) = members.next_key()? {
            if key == Some(Key::Code) {
                let mut code = None::<i64>;
                members.next_value_seed(Fill {
                    node: &mut code,
                    path: &Path::Member(&Path::Root, "code"),
                    budget: &Budget::unlimited(),
                })?;
                self.0.set(Some(code.map_or(Verdict::Null, Verdict::Code)));
                return Err(A::Error::custom("found"));
            }
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[derive(PartialEq)]
enum Key {
    Code,
    Message,
    Data,
    Error,
}

struct Known(Option<Key>);

impl<'de> serde::Deserialize<'de> for Known {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KnownVisitor)
    }
}

struct KnownVisitor;

impl Visitor<'_> for KnownVisitor {
    type Value = Known;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Known, E> {
        Ok(Known(match key {
            "code" => Some(Key::Code),
            // OAuth writes `error_description`, Base in places `message`.
            "msg" | "message" | "error_description" => Some(Key::Message),
            "data" => Some(Key::Data),
            "error" => Some(Key::Error),
            _ => None,
        }))
    }
}

/// Reads `data` into a node. Without `data` the node keeps its default.
pub(super) fn data(body: &[u8], node: &mut dyn Node, budget: &Budget) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(body);
    json.deserialize_map(Data { node, budget })?;
    json.end()
}

struct Data<'n, 'b> {
    node: &'n mut dyn Node,
    budget: &'b Budget,
}

impl<'de> Visitor<'de> for Data<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `code`, `msg` and `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(Known(key)) = members.next_key()? {
            if key == Some(Key::Data) {
                let path = &Path::Member(&Path::Root, "data");
                members.next_value_seed(Fill {
                    node: &mut *self.node,
                    path,
                    budget: self.budget,
                })?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Reads the reply as a whole into a node.
pub(super) fn flat(body: &[u8], node: &mut dyn Node, budget: &Budget) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let path = &Path::Root;
    Fill { node, path, budget }.deserialize(&mut json)?;
    json.end()
}

/// Reads what a failed call says about itself.
pub(super) fn failure(body: &[u8], code: i64, status: u16, log_id: Option<String>, budget: &Budget) -> Box<ApiError> {
    let mut parts = Failure {
        message: String::new(),
        error: Value::Null,
        budget,
    };
    // The code is known; whatever else can be read before something breaks is a bonus.
    let _ = serde_json::Deserializer::from_slice(body).deserialize_map(&mut parts);
    Box::new(ApiError::read(code, parts.message, status, log_id, &parts.error))
}

struct Failure<'b> {
    message: String,
    error: Value,
    budget: &'b Budget,
}

impl<'de> Visitor<'de> for &mut Failure<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `code` and `msg`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(Known(key)) = members.next_key()? {
            match key {
                Some(Key::Message) => {
                    let path = &Path::Member(&Path::Root, "msg");
                    members.next_value_seed(Fill {
                        node: &mut self.message,
                        path,
                        budget: self.budget,
                    })?;
                }
                Some(Key::Error) => {
                    let path = &Path::Member(&Path::Root, "error");
                    members.next_value_seed(Fill {
                        node: &mut self.error,
                        path,
                        budget: self.budget,
                    })?;
                }
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}
