//! One fault is planted into a right request of each operation, of each kind that its page allows for.

use feishu_client::Client;
use feishu_mock::{Broken, Platform, Violation};
use feishu_spec::{BodyKind, Endpoint, Field, Type};
use serde_json::{Value, json};

use crate::sent::{Parts, right, violations};
use crate::specs;

/// A request with a fault, and what should be said of it.
struct Mutation {
    parts: Parts,
    member: String,
    broken: Broken,
}

const NOBODY: &str = "nobody_has_this";

/// A member somewhere in a body.
struct Member<'s> {
    /// Where it is in the JSON.
    pointer: String,
    /// What it is called in a message.
    member: String,
    field: &'s Field,
}

/// All members of a body, those inside of objects and of first elements of lists too.
fn members<'s>(spec: &'s Endpoint, fields: &'s [Field], pointer: &str, member: &str, depth: usize) -> Vec<Member<'s>> {
    let mut found = Vec::new();
    for field in fields.iter().filter(|_| depth > 0) {
        let own = Member {
            pointer: format!("{pointer}/{}", field.name.replace('~', "~0").replace('/', "~1")),
            member: format!("{member}.{}", field.name),
            field,
        };
        let (mut kind, mut inner, mut place) = (&field.kind, own.pointer.clone(), own.member.clone());
        while let Type::Array(element) = kind {
            (inner, place, kind) = (format!("{inner}/0"), format!("{place}[0]"), element);
        }
        found.push(own);
        if let Type::Object(name) = kind {
            found.extend(members(spec, &spec.types[name].fields, &inner, &place, depth - 1));
        }
    }
    found
}

/// A value of another type.
fn other_type(kind: &Type) -> Option<Value> {
    match kind {
        Type::String => Some(json!(17)),
        Type::Any | Type::File | Type::Union(_) => None,
        _ => Some(json!("no such value")),
    }
}

/// A value beyond what the field allows, with the rule that it breaks.
fn beyond(field: &Field) -> Vec<(Value, Broken)> {
    let mut values = Vec::new();
    let integer = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_i64);
    if matches!(field.kind, Type::Integer | Type::Number) {
        values.extend(
            integer(&field.max)
                .and_then(|max| max.checked_add(1))
                .map(|max| (json!(max), Broken::Bound)),
        );
        values.extend(
            integer(&field.min)
                .and_then(|min| min.checked_sub(1))
                .map(|min| (json!(min), Broken::Bound)),
        );
    }
    if let Some(max) = field
        .max_length
        .filter(|max| *max < 10_000)
        .and_then(|max| usize::try_from(max).ok())
    {
        match &field.kind {
            Type::String => values.push((json!("文".repeat(max + 1)), Broken::Length)),
            Type::Array(inner) if **inner == Type::String => values.push((json!(vec!["x"; max + 1]), Broken::Length)),
            _ => {}
        }
    }
    if !field.values.is_empty() {
        match field.kind {
            Type::String => values.push((json!("no such value"), Broken::Value)),
            Type::Integer => values.push((json!(987_654_321), Broken::Value)),
            _ => {}
        }
    }
    values
}

/// The first and the last: what stands at the top, and what lies deep inside.
fn ends<T>(mut all: Vec<T>) -> Vec<T> {
    let last = (all.len() > 1).then(|| all.pop()).flatten();
    all.truncate(1);
    all.extend(last);
    all
}

fn in_body(spec: &Endpoint, right: &Parts) -> Vec<Mutation> {
    let members = members(spec, &spec.body.fields, "", "body", 6);
    // A value that a list of two would hold twice is enough in the first.
    let there: Vec<_> = members
        .iter()
        .filter(|member| right.body.pointer(&member.pointer).is_some())
        .collect();
    let with = |member: &Member<'_>, value: Value, broken| {
        let mut parts = right.clone();
        *parts.body.pointer_mut(&member.pointer).unwrap() = value;
        Mutation {
            parts,
            member: member.member.clone(),
            broken,
        }
    };
    let without = |member: &Member<'_>| {
        let mut parts = right.clone();
        let (above, name) = member.pointer.rsplit_once('/').unwrap();
        let above = parts.body.pointer_mut(above).unwrap().as_object_mut().unwrap();
        above.remove(&name.replace("~1", "/").replace("~0", "~"));
        Mutation {
            parts,
            member: member.member.clone(),
            broken: Broken::Missing,
        }
    };
    let is_form = spec.body.kind == BodyKind::Multipart;
    let required = there
        .iter()
        .filter(|member| member.field.required)
        .map(|member| without(member));
    let mut mutations = ends(required.collect());
    let typed = there.iter().filter_map(|member| {
        // A part of a form is a text, whatever it holds.
        let other = other_type(&member.field.kind).filter(|_| !is_form || member.field.kind != Type::String)?;
        Some(with(member, other, Broken::Type))
    });
    mutations.extend(ends(typed.collect()));
    for rule in [Broken::Bound, Broken::Length, Broken::Value] {
        let beyond = there.iter().flat_map(|member| {
            let values = beyond(member.field).into_iter().filter(|(_, broken)| *broken == rule);
            values.map(|(value, broken)| with(member, value, broken))
        });
        mutations.extend(ends(beyond.filter(|_| !is_form).collect()));
    }
    if spec.body.kind != BodyKind::None && spec.body.value.is_none() {
        let mut parts = right.clone();
        parts.body[NOBODY] = json!("x");
        mutations.push(Mutation {
            parts,
            member: format!("body.{NOBODY}"),
            broken: Broken::Unknown,
        });
    }
    mutations
}

fn in_query(spec: &Endpoint, right: &Parts) -> Vec<Mutation> {
    let fields = &spec.parameters.query;
    let with = |field: &Field, text: Option<String>, broken| {
        let mut parts = right.clone();
        parts.query.retain(|(name, _)| *name != field.name);
        parts.query.extend(text.map(|text| (field.name.clone(), text)));
        Mutation {
            parts,
            member: format!("query.{}", field.name),
            broken,
        }
    };
    let missing = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| with(field, None, Broken::Missing));
    let mut mutations = ends(missing.collect());
    let is_number = |field: &&Field| matches!(field.kind, Type::Integer | Type::Number | Type::Boolean);
    let typed = fields
        .iter()
        .filter(is_number)
        .map(|field| with(field, Some("no such value".to_owned()), Broken::Type));
    mutations.extend(ends(typed.collect()));
    for rule in [Broken::Bound, Broken::Length, Broken::Value] {
        let beyond = fields.iter().flat_map(|field| {
            let values = beyond(field)
                .into_iter()
                .filter(|(value, broken)| *broken == rule && !value.is_array());
            values.map(|(value, broken)| {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                with(field, Some(text), broken)
            })
        });
        mutations.extend(ends(beyond.collect()));
    }
    mutations.push(with(
        &Field::new(NOBODY, Type::String),
        Some("x".to_owned()),
        Broken::Unknown,
    ));
    mutations
}

fn in_token(spec: &Endpoint, right: &Parts) -> Mutation {
    let token = match right.token {
        Some(_) => None,
        None => Some("t-1"),
    };
    let mut parts = right.clone();
    parts.token = token;
    // Else no operation of that name.
    debug_assert!(spec.tokens.is_empty() == token.is_some());
    Mutation {
        parts,
        member: "authorization".to_owned(),
        broken: Broken::Token,
    }
}

#[tokio::test]
async fn planted_faults_are_told_with_their_member_and_rule() {
    let platform = Platform::builder().answer_everything().strict().start().await;
    let client: Client = platform.client();
    let (mut planted, mut missed) = (0, Vec::new());
    for spec in specs() {
        let right = right(&spec);
        let found = violations(&platform, &client, &spec, &right).await;
        assert!(found.is_empty(), "a right request: {found:?}");
        let mut mutations = in_body(&spec, &right);
        mutations.extend(in_query(&spec, &right));
        mutations.push(in_token(&spec, &right));
        for mutation in mutations {
            let Mutation { parts, member, broken } = mutation;
            let found = violations(&platform, &client, &spec, &parts).await;
            planted += 1;
            let is_it = |found: &Violation| found.member == member && found.broken == broken;
            if !found.iter().any(is_it) {
                missed.push(format!("{}: {member} {broken:?}, found {found:?}", spec.id));
            }
        }
    }
    platform.reset();
    println!("{} of {planted} planted faults are told", planted - missed.len());
    assert!(planted > 10_000, "{planted}");
    assert!(
        missed.is_empty(),
        "{} of {planted}:\n{}",
        missed.len(),
        missed.join("\n")
    );
}
