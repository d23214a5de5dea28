//! Writing objects to any serde format.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::{Arm, Elements, Entries, Object, View};

/// `Serialize` of an object: a map of the members that are there.
///
/// # Errors
///
/// Those of the serializer.
#[inline(never)]
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.try_each(|_, name, node| map.serialize_entry(name, &Encode(node.view())))?;
    map.end()
}

/// An object as any JSON. A number that JSON cannot say becomes `null`.
///
/// ```
/// use feishu_client::rt::{Empty, to_value};
///
/// assert_eq!(to_value(&Empty::<()>::default()), serde_json::json!({}));
/// ```
pub fn to_value(object: &dyn Object) -> Value {
    serialize(object, serde_json::value::Serializer).unwrap_or_default()
}

/// What a node holds, as serde sees it.
pub(super) struct Encode<'a>(pub(super) View<'a>);

impl Serialize for Encode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Absent => serializer.serialize_none(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Int(value) | View::Named(value, _) => serializer.serialize_i64(value),
            View::Float(value) => serializer.serialize_f64(value),
            View::Str(value) => serializer.serialize_str(value),
            View::Object(object) => serialize(object, serializer),
            View::List(list) => serialize_list(list, serializer),
            View::Map(map) => serialize_map(map, serializer),
            View::Value(value) => value.serialize(serializer),
            View::Arm(arm) => serialize_arm(arm, serializer),
            // A log of a request says which file was sent; the bytes are not for JSON.
            View::File(file) => serializer.serialize_str(file.name()),
            View::Refused(why) => Err(S::Error::custom(why)),
        }
    }
}

fn serialize_arm<S: Serializer>(arm: Arm<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(arm.tag(), arm.value())?;
    arm.object
        .try_each(|_, name, node| map.serialize_entry(name, &Encode(node.view())))?;
    map.end()
}

fn serialize_list<S: Serializer>(list: &dyn Elements, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(list.len()))?;
    for node in list.iter() {
        seq.serialize_element(&Encode(node.view()))?;
    }
    seq.end()
}

fn serialize_map<S: Serializer>(entries: &dyn Entries, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    let mut result = Ok(());
    entries.each(&mut |key, node| {
        if result.is_ok() {
            result = map.serialize_entry(key, &Encode(node.view()));
        }
    });
    result?;
    map.end()
}
