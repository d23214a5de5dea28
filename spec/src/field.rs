//! Fields, the types they have and the object types that a spec shares between them.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use crate::content_place::ContentPlace;

/// The type of a field, as the page documents it.
///
/// In JSON a scalar is a string and a compound names what it holds: `"string"`, `{"array": "integer"}`,
/// `{"object": "mention"}`, `{"union": "post_element"}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number that fits 64 bits.
    Integer,
    /// A floating-point number.
    Number,
    /// Bytes. Only as a part of a multipart body.
    File,
    /// Any JSON value: the page gives no shape.
    Any,
    /// An object type of the same spec, by its name in the `types` table.
    Object(String),
    /// A [union](crate::union) of the same spec, by its name in the `unions` table.
    Union(String),
    /// A list.
    Array(Box<Type>),
    /// An object with free keys; keys are text, as JSON has it.
    Map(Box<Type>),
}

impl Type {
    /// The type inside all lists and maps around it.
    #[must_use]
    pub fn innermost(&self) -> &Type {
        match self {
            Type::Array(inner) | Type::Map(inner) => inner.innermost(),
            other => other,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::String => f.write_str("string"),
            Type::Boolean => f.write_str("boolean"),
            Type::Integer => f.write_str("integer"),
            Type::Number => f.write_str("number"),
            Type::File => f.write_str("file"),
            Type::Any => f.write_str("any"),
            Type::Object(name) | Type::Union(name) => f.write_str(name),
            Type::Array(inner) => write!(f, "array<{inner}>"),
            Type::Map(inner) => write!(f, "map<{inner}>"),
        }
    }
}

/// A parameter, a member of a body, or a member of an object type.
///
/// Keys that say nothing are left out of the JSON; `name` and `type` are always there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The documented type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Must be sent. In replies it is recorded where a page says so, and guarantees nothing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// `null` is a value that means something, not the same as leaving the field out.
    #[serde(default, skip_serializing_if = "is_false")]
    pub nullable: bool,
    /// The page says that the field should not be used any more.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// What the platform assumes when the field is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// What the list of values is called in its project-version, where that is not the field's name: lower-case words joined by `_`.
    /// Lists of one name are one enum, with the values of all. Kept on refreshes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_name: Option<String>,
    /// The values that the page allows, in its order. Others may appear in replies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<EnumValue>,
    /// The least value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    pub min: Option<Number>,
    /// The greatest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    pub max: Option<Number>,
    /// The least length: characters of a text, elements of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The greatest length: characters of a text, elements of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// A regular expression that the platform checks the text against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The page's example value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// Any one of these scopes makes the platform return or accept the field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// Scopes bound to one value of the field: with that value, any one of them is needed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub value_scopes: BTreeMap<String, Vec<String>>,
    /// The page's description. Kept by `--prose` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

impl Field {
    /// A field of which nothing but name and type is known.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: Type) -> Self {
        Field {
            name: name.into(),
            kind,
            required: false,
            nullable: false,
            deprecated: false,
            default: None,
            enum_name: None,
            values: Vec::new(),
            min: None,
            max: None,
            min_length: None,
            max_length: None,
            pattern: None,
            example: None,
            scopes: Vec::new(),
            value_scopes: BTreeMap::new(),
            doc: None,
        }
    }
}

/// A nested object, written once per file and referred to by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ObjectType {
    /// What it is called in its project-version, where its key in the file is not that: lower-case words joined by `_`. All types
    /// of one name are one [model](crate::models). Kept on refreshes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The members, in the page's order. An object without any is one of free keys.
    pub fields: Vec<Field>,
    /// Where among them a content stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<ContentPlace>,
}

impl ObjectType {
    /// What the type is called whose key in its file is `key`.
    #[must_use]
    pub fn called<'a>(&'a self, key: &'a str) -> &'a str {
        self.name.as_deref().unwrap_or(key)
    }
}

/// The field that a dotted path leads to from `fields`, through objects.
#[must_use]
pub fn field_at<'a>(fields: &'a [Field], types: &'a BTreeMap<String, ObjectType>, path: &str) -> Option<&'a Field> {
    let (mut fields, mut path) = (fields, path);
    loop {
        let (name, rest) = path
            .split_once('.')
            .map_or((path, None), |(name, rest)| (name, Some(rest)));
        let field = fields.iter().find(|field| field.name == name)?;
        match (rest, &field.kind) {
            (None, _) => return Some(field),
            (Some(rest), Type::Object(key)) => {
                fields = &types.get(key)?.fields;
                path = rest;
            }
            (Some(_), _) => return None,
        }
    }
}

/// One allowed value of a field.
///
/// In JSON a value that has nothing but itself is a plain string: `"open_id"`.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The value on the wire, as text; the field's type says whether it is a number there.
    pub value: String,
    /// A symbolic name, in our words: lower-case words joined by `_`. Chosen by a person, kept on refreshes.
    pub name: Option<String>,
    /// The page's explanation. Kept by `--prose` only.
    pub doc: Option<String>,
}

impl EnumValue {
    /// A value without a symbolic name.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        EnumValue {
            value: value.into(),
            name: None,
            doc: None,
        }
    }
}

impl Serialize for EnumValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.name.is_none() && self.doc.is_none() {
            return serializer.serialize_str(&self.value);
        }
        let mut object = serializer.serialize_struct("EnumValue", 3)?;
        object.serialize_field("value", &self.value)?;
        match &self.name {
            Some(name) => object.serialize_field("name", name)?,
            None => object.skip_field("name")?,
        }
        match &self.doc {
            Some(doc) => object.serialize_field("doc", doc)?,
            None => object.skip_field("doc")?,
        }
        object.end()
    }
}

impl<'de> Deserialize<'de> for EnumValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EnumValueVisitor;
        impl<'de> Visitor<'de> for EnumValueVisitor {
            type Value = EnumValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or an object with `value` and optionally `name` and `doc`")
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<EnumValue, E> {
                Ok(EnumValue::new(value))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<EnumValue, A::Error> {
                let (mut value, mut name, mut doc) = (None, None, None);
                while let Some(key) = map.next_key::<String>()? {
                    let slot = match key.as_str() {
                        "value" => &mut value,
                        "name" => &mut name,
                        "doc" => &mut doc,
                        other => return Err(de::Error::unknown_field(other, &["value", "name", "doc"])),
                    };
                    *slot = Some(map.next_value::<String>()?);
                }
                let value = value.ok_or_else(|| de::Error::missing_field("value"))?;
                Ok(EnumValue { value, name, doc })
            }
        }
        deserializer.deserialize_any(EnumValueVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EnumValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EnumValue".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "One allowed value of a field.",
            "oneOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": {
                        "value": { "type": "string" },
                        "name": { "type": "string" },
                        "doc": { "type": "string" }
                    },
                    "required": ["value"],
                    "additionalProperties": false
                }
            ]
        })
    }
}

/// For `skip_serializing_if`.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !value
}
