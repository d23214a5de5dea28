//! Types as JSON Schemas.

use feishu_expansion::plan::{Kind, Member, Object, OpenEnum, Union};
use feishu_spec::{ContentPlace, EnumValue};
use serde_json::{Map, Value, json};

use super::bounds::{Facts, facts};
use super::content::Groups;
use super::direction::{Travel, innermost};
use super::extension::put;
use super::names::reference;
use super::pattern::Portable;
use super::space::Space;

impl Space<'_> {
    /// What a type is.
    pub(crate) fn kind(&self, kind: &Kind, travel: Travel) -> Value {
        match kind {
            Kind::String => json!({"type": "string"}),
            Kind::Boolean => json!({"type": "boolean"}),
            Kind::Integer => json!({"type": "integer", "format": "int64"}),
            Kind::Number => json!({"type": "number", "format": "double"}),
            Kind::File => file(),
            Kind::Any | Kind::Own(_) => json!({}),
            Kind::Enum(number) => self.enums.get(*number).map_or(json!({}), |listed| {
                let (named, scalar) = (reference(&self.called(&listed.name)), scalar(listed.numbers));
                self.or_other(named, scalar, travel)
            }),
            Kind::Object(number) | Kind::Free(number) => {
                let object = self.objects.get(*number);
                object.map_or(json!({}), |object| reference(&self.called(&object.name)))
            }
            Kind::Union(number) => self.unions.get(*number).map_or(json!({}), |union| {
                let other = json!({"type": "object", "additionalProperties": true});
                self.or_other(reference(&self.called(&union.name)), other, travel)
            }),
            Kind::List(inner) => json!({"type": "array", "items": self.kind(inner, travel)}),
            Kind::Map(inner) => json!({"type": "object", "additionalProperties": self.kind(inner, travel)}),
        }
    }

    /// What is listed, or something else of its type where that may come.
    fn or_other(&self, listed: Value, other: Value, travel: Travel) -> Value {
        match self.is_open(travel) {
            true => json!({"anyOf": [listed, other]}),
            false => listed,
        }
    }

    /// An object with these members.
    pub(crate) fn members<'m>(&self, members: impl Iterator<Item = &'m Member>, travel: Travel) -> Map<String, Value> {
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for member in members {
            properties.insert(member.field.name.clone(), self.member(member, travel));
            if member.field.required && travel == Travel::Sent {
                required.push(Value::from(member.field.name.as_str()));
            }
        }
        let mut object = Map::new();
        object.insert("type".to_owned(), "object".into());
        if !properties.is_empty() {
            object.insert("properties".to_owned(), properties.into());
        }
        if !required.is_empty() {
            object.insert("required".to_owned(), required.into());
        }
        object
    }

    /// What a member is, with what can be told of it.
    pub(crate) fn member(&self, member: &Member, travel: Travel) -> Value {
        let Facts { field, pattern, .. } = facts(member);
        let mut schema = self.kind(&member.kind, travel);
        if !field.values.is_empty() && !matches!(innermost(&member.kind), Kind::Enum(_)) {
            schema = at_innermost(schema, &mut |scalar| {
                let listed = listed(scalar.clone(), innermost(&member.kind), &field.values);
                self.or_other(listed, scalar, travel)
            });
        }
        if travel == Travel::Sent {
            schema = bounded(schema, &member.kind, &field, pattern.as_ref());
        }
        if field.nullable {
            schema = json!({"anyOf": [schema, {"type": "null"}]});
        }
        let Value::Object(mut schema) = schema else {
            return schema;
        };
        let texts: Vec<&str> = member.said.iter().chain(&field.doc).map(String::as_str).collect();
        if !texts.is_empty() {
            schema.insert("description".to_owned(), texts.join("\n\n").into());
        }
        if field.deprecated {
            schema.insert("deprecated".to_owned(), true.into());
        }
        if let Some(default) = field.default {
            schema.insert("default".to_owned(), default);
        }
        if let Some(example) = field.example {
            schema.insert("examples".to_owned(), json!([example]));
        }
        put(&mut schema, "scopes", &field.scopes);
        put(&mut schema, "value-scopes", &field.value_scopes);
        schema.into()
    }

    /// An object by its number, as it is called in the document.
    pub(crate) fn object(&self, number: usize, object: &Object, groups: &Groups) -> Value {
        let travel = self.travel(number);
        let mut schema = self.members(object.members.iter(), travel);
        if let Some((tag, value)) = self.tags.get(&number) {
            require(&mut schema, tag, json!({"type": "string", "const": value}));
        } else if object.members.is_empty() {
            schema.insert("additionalProperties".to_owned(), true.into());
        }
        let variants: Vec<Value> = object
            .variants
            .iter()
            .filter_map(|variant| self.variant(object, variant.member.as_str(), variant))
            .collect();
        if !variants.is_empty() {
            schema.insert("allOf".to_owned(), variants.into());
        }
        if let Some(said) = &object.said {
            schema.insert("description".to_owned(), said.as_str().into());
        }
        if let Some(place) = &object.content {
            annotate(&mut schema, place, groups);
        }
        schema.into()
    }

    /// What a member of any JSON is where the member beside it has one value.
    fn variant(&self, object: &Object, member: &str, variant: &feishu_expansion::plan::Variant) -> Option<Value> {
        let wire = |rust: &str| {
            let mut members = object.members.iter();
            Some(members.find(|member| member.rust == rust)?.field.name.clone())
        };
        let (member, by, value) = (wire(member)?, wire(&variant.by)?, &variant.value.1);
        let (mut of_value, mut of_member) = (Map::new(), Map::new());
        of_value.insert(by.clone(), json!({"const": value}));
        of_member.insert(member, self.kind(&Kind::Object(variant.object), Travel::Sent));
        Some(json!({
            "if": {"properties": of_value, "required": [by]},
            "then": {"properties": of_member},
        }))
    }

    /// A list of values. What is not listed is told where the list is referred to.
    pub(crate) fn listed(&self, listed: &OpenEnum) -> Value {
        let kind = if listed.numbers { Kind::Integer } else { Kind::String };
        let values: Vec<EnumValue> = listed.variants.iter().map(|(_, value)| value.clone()).collect();
        let mut schema = self::listed(scalar(listed.numbers), &kind, &values);
        if let Some(schema) = schema.as_object_mut().filter(|_| listed.numbers) {
            let names: Vec<&String> = listed.variants.iter().map(|(name, _)| name).collect();
            schema.insert("x-enum-varnames".to_owned(), json!(names));
        }
        schema
    }

    /// One of several objects, told apart by a member.
    pub(crate) fn union(&self, union: &Union) -> Value {
        let arms: Vec<(&str, usize, Value)> = union
            .arms
            .iter()
            .map(|arm| {
                (
                    arm.value.as_str(),
                    arm.object,
                    self.kind(&Kind::Object(arm.object), Travel::Sent),
                )
            })
            .collect();
        let is_sound = arms.iter().all(|(_, object, _)| self.tags.contains_key(object));
        let mut schema = if is_sound {
            let mapping: Map<String, Value> = arms
                .iter()
                .filter_map(|(value, _, arm)| Some(((*value).to_owned(), arm.get("$ref")?.clone())))
                .collect();
            let arms: Vec<&Value> = arms.iter().map(|(_, _, arm)| arm).collect();
            json!({"oneOf": arms, "discriminator": {"propertyName": union.tag, "mapping": mapping}})
        } else {
            let arms: Vec<Value> = arms
                .iter()
                .map(|(value, _, arm)| {
                    let mut tag = Map::new();
                    require(&mut tag, &union.tag, json!({"type": "string", "const": value}));
                    tag.insert("type".to_owned(), "object".into());
                    json!({"allOf": [arm, tag]})
                })
                .collect();
            json!({"oneOf": arms})
        };
        if let (Some(said), Some(schema)) = (&union.said, schema.as_object_mut()) {
            schema.insert("description".to_owned(), said.as_str().into());
        }
        schema
    }
}

/// Bytes: `contentMediaType` is what JSON Schema has for them, and `format` what most tools read.
pub(crate) fn file() -> Value {
    json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"})
}

/// Says where among the members of an object a content stands, and what the text is where it is a member itself.
pub(crate) fn annotate(schema: &mut Map<String, Value>, place: &ContentPlace, groups: &Groups) {
    let kinds = groups.of(&place.of);
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    let text = properties.and_then(|properties| properties.get_mut(&place.at)?.as_object_mut());
    if let Some(text) = text {
        text.insert("contentMediaType".to_owned(), "application/json".into());
        let refs = kinds.values().map(|name| reference(name));
        // Of some kinds no page tells all, such as cards of one's own.
        let any = json!({"type": "object", "additionalProperties": true});
        text.insert(
            "contentSchema".to_owned(),
            json!({"anyOf": refs.chain([any]).collect::<Vec<_>>()}),
        );
    }
    put(
        schema,
        "content",
        json!({"of": place.of, "at": place.at, "by": place.by, "types": kinds}),
    );
}

/// Adds a member that must be there.
fn require(schema: &mut Map<String, Value>, member: &str, kind: Value) {
    let properties = schema.entry("properties").or_insert_with(|| json!({}));
    if let Some(properties) = properties.as_object_mut() {
        properties.insert(member.to_owned(), kind);
    }
    let required = schema.entry("required").or_insert_with(|| json!([]));
    if let Some(required) = required.as_array_mut() {
        required.push(member.into());
    }
}

fn scalar(is_number: bool) -> Value {
    match is_number {
        true => json!({"type": "integer", "format": "int64"}),
        false => json!({"type": "string"}),
    }
}

/// A scalar that is one of these. Numbers with names tell them, as generators read them.
fn listed(scalar: Value, kind: &Kind, values: &[EnumValue]) -> Value {
    let Value::Object(mut schema) = scalar else {
        return scalar;
    };
    let as_number = |value: &EnumValue| serde_json::from_str(&value.value).unwrap_or_else(|_| json!(value.value));
    let listed: Vec<Value> = values
        .iter()
        .map(|value| match kind {
            Kind::Integer | Kind::Number | Kind::Boolean => as_number(value),
            _ => value.value.as_str().into(),
        })
        .collect();
    schema.insert("enum".to_owned(), listed.into());
    schema.into()
}

/// Changes the schema that is inside of all lists and maps.
fn at_innermost(mut schema: Value, change: &mut dyn FnMut(Value) -> Value) -> Value {
    let inner = ["items", "additionalProperties"];
    let key = inner
        .into_iter()
        .find(|key| schema.get(key).is_some_and(Value::is_object));
    match key.and_then(|key| schema.get_mut(key)) {
        Some(inner) => *inner = at_innermost(inner.take(), change),
        None => schema = change(schema),
    }
    schema
}

/// A schema with the bounds of a field: those of numbers and texts bound the elements of a list, and lengths bound the list.
fn bounded(mut schema: Value, kind: &Kind, field: &feishu_spec::Field, pattern: Option<&Portable>) -> Value {
    let mut of_elements = Map::new();
    if matches!(innermost(kind), Kind::Integer | Kind::Number) {
        let bounds = [("minimum", &field.min), ("maximum", &field.max)];
        let bounds = bounds
            .into_iter()
            .filter_map(|(key, bound)| Some((key, bound.clone()?)));
        of_elements.extend(bounds.map(|(key, bound)| (key.to_owned(), bound.into())));
    }
    if matches!(innermost(kind), Kind::String) {
        match pattern {
            Some(Portable::Yes(pattern, _)) => of_elements.insert("pattern".to_owned(), pattern.as_str().into()),
            Some(Portable::No(pattern)) => of_elements.insert("x-feishu-pattern".to_owned(), pattern.as_str().into()),
            None => None,
        };
    }
    if !of_elements.is_empty() {
        schema = at_innermost(schema, &mut |scalar| match scalar {
            Value::Object(mut scalar) => {
                scalar.extend(of_elements.clone());
                scalar.into()
            }
            other => other,
        });
    }
    let keys = match kind {
        Kind::String => Some(["minLength", "maxLength"]),
        Kind::List(_) => Some(["minItems", "maxItems"]),
        _ => None,
    };
    if let (Some([least, most]), Some(schema)) = (keys, schema.as_object_mut()) {
        for (key, bound) in [(least, field.min_length), (most, field.max_length)] {
            schema.extend(bound.map(|bound| (key.to_owned(), bound.into())));
        }
    }
    schema
}
