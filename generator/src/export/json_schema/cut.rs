//! How much of a schema is written out.

use serde_json::{Map, Value, json};

use super::inline::{Inlined, inline};

/// How much of a schema is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How deep objects may stand in each other.
    pub depth: u8,
    /// How many bytes a schema may have, written without spaces.
    pub budget: usize,
}

impl Limits {
    /// The deepest that may be asked for: whoever writes a schema out, or reads it, goes down a few times per level.
    pub const DEEPEST: u8 = 64;
}

impl Default for Limits {
    /// Eight objects deep, 100,000 bytes.
    fn default() -> Self {
        Limits {
            depth: 8,
            budget: 100_000,
        }
    }
}

/// What only helps to understand: it goes first.
const TEXTS: [&str; 4] = ["description", "examples", "x-feishu-scopes", "x-feishu-value-scopes"];

/// Writes a schema out as deep as the limits allow: first less deep, then without texts, then without the last of the members that may
/// be missing. What it has lost stands in `x-feishu-cut`.
pub(super) fn fit(schema: Value, types: &Map<String, Value>, limits: Limits) -> Map<String, Value> {
    let depths = (0..=limits.depth).rev();
    let mut written = depths.filter_map(|depth| {
        let inlined = inline(&schema, types, usize::from(depth), limits.budget.saturating_mul(2))?;
        let members = told(inlined, limits);
        (length(&members) <= limits.budget).then_some(members)
    });
    if let Some(members) = written.next() {
        return members;
    }
    let Some(mut inlined) = inline(&schema, types, 0, usize::MAX) else {
        return Map::new();
    };
    strip(&mut inlined.schema);
    inlined
        .cut
        .push((String::new(), "descriptions and examples".to_owned()));
    let mut members = told(inlined, limits);
    while length(&members) > limits.budget {
        let Some(lost) = shorten(&mut members) else { break };
        lose(&mut members, &lost);
    }
    members
}

/// The members of a schema, and what was cut.
fn told(inlined: Inlined, limits: Limits) -> Map<String, Value> {
    let Inlined { schema, cut } = inlined;
    let mut members = match schema {
        Value::Object(members) => members,
        other => return Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    if !cut.is_empty() {
        let places: Vec<Value> = cut.iter().map(|(at, what)| json!({"at": at, "what": what})).collect();
        let told = json!({"depth": limits.depth, "budget": limits.budget, "places": places});
        members.insert("x-feishu-cut".to_owned(), told);
    }
    members
}

fn length(members: &Map<String, Value>) -> usize {
    serde_json::to_string(members).map_or(usize::MAX, |text| text.len())
}

/// Takes texts out.
fn strip(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                // Keys of members are names, not words of JSON Schema.
                if key == "properties" {
                    let properties = member.as_object_mut().into_iter().flat_map(Map::values_mut);
                    properties.for_each(strip);
                } else {
                    strip(member);
                }
            }
            members.retain(|key, _| !TEXTS.contains(&key.as_str()));
        }
        Value::Array(elements) => elements.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Takes a member out that may be missing, the last in the order of the alphabet, and tells its name.
fn shorten(members: &mut Map<String, Value>) -> Option<String> {
    let required = members.get("required").cloned().unwrap_or_default();
    let is_required = |name: &str| {
        let mut names = required.as_array().into_iter().flatten();
        names.any(|required| required == name)
    };
    let properties = members.get_mut("properties")?.as_object_mut()?;
    let last = properties.keys().filter(|name| !is_required(name)).max()?.clone();
    properties.remove(&last);
    Some(last)
}

/// Tells of a member that was taken out. An object that it may have is not refused for it.
fn lose(members: &mut Map<String, Value>, name: &str) {
    members.remove("additionalProperties");
    let cut = members.get_mut("x-feishu-cut").and_then(|cut| cut.get_mut("places"));
    if let Some(places) = cut.and_then(Value::as_array_mut) {
        places.push(json!({"at": format!("/properties/{name}"), "what": "a member that may be missing"}));
    }
}
